package org.proviso.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.norm.DueDay;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Office;
import org.proviso.norm.Selection;
import org.proviso.norm.Stoppage;
import org.proviso.source.Name;

/** Says norms about records: what must not be held or recorded, by whom, or only when. */
record RecordWords(Norm norm, Voice voice) {
  /** The form for this requirement, where records have one of their own. */
  Optional<String> of(Fact must) {
    return switch (HeldMarks.held(must)) {
      case Fact.Never _ -> Optional.of(no(""));
      case Fact.Always _ -> Optional.of(allowed());
      case Fact.Is(Filter verb) when RecordVerb.isVerb(verb) && !isWhat(verb) ->
          Optional.of(English.spaced(voice.first(), should(), "be", deeds().done(verb)));
      case Fact.Is(Filter.Consented consented) -> Optional.of(no(without(consented)));
      case Fact.Is(Filter.Voluntary _) when isExemption() -> Optional.of(exempt(""));
      case Fact.Is(Filter.Voluntary _) when deeds().verbs().isEmpty() -> Optional.of(volunteers());
      case Fact.AnyOf(List<Fact> facts) when isExemption() -> exempt(facts);
      case Fact.Is(Filter.FieldIs(Name field, List<Name> roles)) when isOnlyRoles(field) ->
          Optional.of(onlyRoles(roles));
      case Fact.Is(Filter filter) when FilterWords.isWindow(filter) ->
          Optional.of(only(List.of(filter)));
      case Fact.AllOf(List<Fact> facts) when ClockWindows.plain(facts).size() == facts.size() ->
          Optional.of(only(ClockWindows.plain(facts)));
      case Fact.AllOf(List<Fact> facts) -> ClockWindows.of(NormParts.flat(facts)).map(this::only);
      case Fact.Stated stated -> Optional.of(onlyIf(stated));
      case Fact.Exists exists -> Optional.of(onlyIf(exists));
      case Fact.Is _, Fact.AnyOf _, Fact.Not _ -> Optional.empty();
      case Fact.Compare _, Fact.Timed _, Fact.Judged _ -> Optional.empty();
      case Fact.Owed _, Fact.InOrder _, Fact.Between _, Fact.Ahead _ -> Optional.empty();
    };
  }

  /** "Chat control" is what something has, "recorded" what is done to it. */
  private static boolean isWhat(Filter filter) {
    return filter instanceof Filter.Flag(Name field) && !FactWords.isParticiple(field);
  }

  private String should() {
    return norm.modality() == Modality.ADVISORY ? "should" : "must";
  }

  /** What a party may or must not do, as its name stands in the agreement. */
  private boolean isDeedOfParty() {
    return own().sheet().equals("events")
        && own().kinds().size() == 1
        && !norm.bearer().isEmpty()
        && !voice.isOfPeople();
  }

  private String ofParty(String modal) {
    return English.spaced("the", Voice.noun(norm.bearer()), modal, voice.records().verbatim(own()));
  }

  /** What others set is not forbidden with it. */
  private boolean isSetByOffice() {
    return !Office.bearing(norm).isEmpty() && !voice.isOfPeople() && deeds().verbs().isEmpty();
  }

  private String office() {
    String written = norm.bearer().written().toLowerCase(Locale.ROOT);
    return written.equals("party") ? "neither party" : "the " + written;
  }

  /** What an office must not set, a party must not call. */
  private String setting() {
    if (!Stoppage.isAllOf(norm)) {
      return "shall not schedule";
    }
    return office().startsWith("neither") ? "shall call any" : "shall not call any";
  }

  private boolean isExemption() {
    return norm.modality() == Modality.EXEMPTION;
  }

  /** "No livestream on Fridays shall be recorded without …", "No teacher shall have … ". */
  private String no(String without) {
    if (isDeedOfParty()) {
      return English.spaced(ofParty("must not"), without);
    }
    if (isSetByOffice() && norm.modality() == Modality.BAN) {
      return English.spaced(office(), setting(), records(), without);
    }
    var shall = norm.modality() == Modality.ADVISORY ? "should" : "shall";
    var front = new Front(voice, own());
    if (front.leadsList()) {
      return front.denied(English.spaced(person(), shall), without);
    }
    return voice.isOfPeople() && !deeds().verbs().isEmpty()
        ? English.spaced(
            "no",
            theirs(),
            shall,
            "be",
            deeds().done(),
            voice.filters().after(windowsOf(), true),
            without)
        : English.spaced("no", subject(), shall, act(), without);
  }

  /** "Permanent teacher's lessons", "lessons of any teacher whose site is Mills". */
  private String theirs() {
    String what = voice.records().several(deeds().plain(), "or");
    return owner()
        .map(owner -> English.spaced(owner + "'s", what))
        .orElseGet(() -> English.spaced(what, "of any", person()));
  }

  /** Whose they are, where that is one word or two. */
  private Optional<String> owner() {
    List<Filter> where = voice.each().where();
    return where.isEmpty()
        ? Optional.of(voice.term())
        : Optional.of(where.getFirst())
            .filter(_ -> where.size() == 1)
            .flatMap(RecordWords::status)
            .map(status -> English.spaced(status, voice.term()));
  }

  private static Optional<String> status(Filter filter) {
    return filter instanceof Filter.FieldIs(Name field, List<Name> anyOf)
            && field.equals(Name.of("status"))
            && anyOf.size() == 1
        ? Optional.of(Voice.noun(anyOf.getFirst()))
        : Optional.empty();
  }

  private String without(Filter.Consented consented) {
    return "without " + FilterWords.consent(consented.consent());
  }

  private boolean isOnlyRoles(Name field) {
    return field.equals(Name.of("role"))
        && !voice.isOfPeople()
        && deeds().verbs().isEmpty()
        && norm.modality() != Modality.ADVISORY
        && norm.when() instanceof Fact.Always;
  }

  /** "Only counselors may supervise the waiting room". */
  private String onlyRoles(List<Name> roles) {
    var people =
        roles.stream().map(role -> English.plural(English.singular(voice.kind(role)))).toList();
    return English.spaced("only", English.list(people, "or"), "may", deed());
  }

  /** "Only volunteers may have recess duty". */
  private String volunteers() {
    return voice.isOfPeople()
        ? onlyIf(new Fact.Is(new Filter.Voluntary()))
        : English.spaced("only volunteers may", deed());
  }

  private String exempt(String without) {
    var who = voice.isOfPeople() ? person() : "person";
    var front = new Front(voice, own());
    return front.leadsList()
        ? front.denied(English.spaced(who, "shall be required to"), without)
        : English.spaced("no", who, "shall be required to", deed(), without);
  }

  /** Unless voluntary, or with a consent, at some time or on a condition. */
  private Optional<String> exempt(List<Fact> facts) {
    var voluntary = new Fact.Is(new Filter.Voluntary());
    List<Fact> others = facts.stream().filter(fact -> !fact.equals(voluntary)).toList();
    return others.size() == 1 && facts.size() == 2
        ? requiredOnly(others.getFirst())
        : Optional.empty();
  }

  private Optional<String> requiredOnly(Fact fact) {
    var may = English.spaced(each(), "may be required to", deed());
    return switch (fact) {
      case Fact.Is(Filter.Consented consented) -> Optional.of(exempt(without(consented)));
      case Fact.Is(Filter filter) when FilterWords.isWindow(filter) ->
          Optional.of(only(may, List.of(filter)));
      case Fact.AllOf(List<Fact> facts) when ClockWindows.plain(facts).size() == facts.size() ->
          Optional.of(only(may, ClockWindows.plain(facts)));
      case Fact.Stated _, Fact.Exists _ ->
          Optional.of(English.spaced(may, "only if", new FactWords(voice).of(fact)));
      case Fact.AllOf(List<Fact> facts) ->
          ClockWindows.of(NormParts.flat(facts)).map(windows -> only(may, windows));
      case Fact.Compare _ -> ClockWindows.of(List.of(fact)).map(windows -> only(may, windows));
      case Fact.Is _, Fact.AnyOf _, Fact.Not _, Fact.Never _, Fact.Always _ -> Optional.empty();
      case Fact.Timed _, Fact.Judged _, Fact.Owed _ -> Optional.empty();
      case Fact.InOrder _, Fact.Between _, Fact.Ahead _ -> Optional.empty();
    };
  }

  private String allowed() {
    if (isDeedOfParty()) {
      boolean power = norm.modality() == Modality.POWER;
      boolean several = norm.bearer().written().matches(".*[^s]s");
      return ofParty(power ? (several ? "reserve the right to" : "reserves the right to") : "may");
    }
    return switch (norm.modality()) {
      case RIGHT -> English.spaced(each(), "is entitled to", records());
      case POWER ->
          English.spaced("the", Voice.noun(norm.bearer()), "reserves the right to", records());
      case ADVISORY -> English.spaced(each(), "should", act());
      case PERMISSION, DUTY, BAN, EXEMPTION -> English.spaced(each(), "may", act());
    };
  }

  /** "Each staff meeting must be held on Fridays", "Each livestream may be recorded only on …". */
  private String only(List<Filter> windows) {
    var words = windows.stream().map(this::either).toList();
    if (!voice.isOfPeople() && deeds().verbs().isEmpty()) {
      if (isSetByOffice() && norm.modality() != Modality.ADVISORY) {
        return only(English.spaced(office(), "may schedule", records()), windows);
      }
      var scope = voice.filters().after(windowsOf(), true);
      var front = scope.isEmpty() ? "" : scope + ",";
      var be = windows.stream().allMatch(DueDay::is) ? "come" : "be held";
      return English.spaced(front, each(), should(), be, String.join(" ", words));
    }
    return only(English.spaced(each(), "may", act()), windows);
  }

  private String only(String may, List<Filter> windows) {
    var words = windows.stream().map(this::either).toList();
    return English.spaced(may, "only", String.join(" only ", words));
  }

  /** What is held on one of several weekdays is held on one or the other. */
  private String either(Filter window) {
    return window instanceof Filter.OnWeekdays(var days) && days.size() == 2
        ? voice.filters().after(window).replace(" and ", " or ")
        : voice.filters().after(window);
  }

  private String onlyIf(Fact fact) {
    return English.spaced(each(), "may", act(), "only if", new FactWords(voice).of(fact));
  }

  private String each() {
    return voice.isOfPeople() ? "each " + person() : "each " + subject();
  }

  /** The person whose records they are, or the records themselves in the singular. */
  private String subject() {
    return voice.isOfPeople() ? person() : voice.records().one(deeds().plain());
  }

  private String person() {
    return English.spaced(voice.term(), voice.where(voice.each().where()));
  }

  /** What is done: "have staff meetings on Fridays", "be recorded on Fridays", "be held". */
  private String act() {
    if (voice.isOfPeople()) {
      return deed();
    }
    return English.spaced("be", deeds().done(), voice.filters().after(windowsOf(), true));
  }

  /** "Have staff meetings", or what the authors put after the modal: "monitor the waiting room". */
  private String deed() {
    return voice.records().deed(own()).orElseGet(() -> "have " + records());
  }

  private String records() {
    return voice.records().several(own(), "or");
  }

  private Selection own() {
    return voice.each().records();
  }

  private List<Filter> windowsOf() {
    return own().filters().stream().filter(FilterWords::isWindow).toList();
  }

  private RecordVerb deeds() {
    return new RecordVerb(own(), voice);
  }
}
