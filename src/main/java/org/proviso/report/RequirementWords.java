package org.proviso.report;

import java.time.DayOfWeek;
import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.DayKind;

/** Says what a norm requires, bans, allows or advises, with its modal and its period. */
record RequirementWords(Norm norm, Voice voice) {
  String of(Fact must) {
    return voice.isRecord()
        ? new RecordWords(norm, voice).of(must).orElseGet(() -> general(must))
        : general(must);
  }

  private String general(Fact must) {
    return new DueWords(norm, voice).of(must).orElseGet(() -> undated(must));
  }

  private String undated(Fact must) {
    return switch (must) {
      case Fact.Always _ -> English.spaced(voice.first(), modal(), "be as it is");
      case Fact.Never _ -> never();
      case Fact.Compare(Measure.Distinct(Selection uses, Name by), Relation relation, Bound bound)
          when UsesWords.fits(norm, uses, relation, bound) ->
          new UsesWords(norm, voice).of(by, relation);
      case Fact.Compare(Measure.Sharing(Selection uses, Name by), Relation relation, Bound bound)
          when UsesWords.fits(norm, uses, relation, bound) ->
          new UsesWords(norm, voice).of(by, relation);
      case Fact.Compare compare -> new LimitWords(this).of(compare);
      case Fact.Exists(Selection of) -> have(of, "");
      case Fact.Is(Filter.Flag(Name thing)) when isStanding() -> thing(thing);
      case Fact.Is(Filter.Given(Name field)) when !voice.isRecord() ->
          English.spaced(voice.first(), modal(), "have an assigned", Voice.noun(field));
      case Fact.Is(Filter filter) ->
          period(
              new FactWords(voice).says(filter, voice.first(), modal() + " be", modal() + " have"));
      case Fact.Timed(Selection event, Deadline deadline) -> timed(event, deadline);
      case Fact.Owed owed -> new OwedWords(norm, voice, this).of(owed);
      case Fact.InOrder order -> new OrderWords(norm, voice).of(order);
      case Fact.Ahead ahead ->
          English.spaced(voice.first(), modal(), "be submitted", new FactWords(voice).ahead(ahead));
      case Fact.Between(Selection act, Selection uses, Name by) ->
          English.spaced(voice.first(), modal(), "be", new FactWords(voice).between(act, uses, by));
      case Fact.Stated(Name words) -> stated(words);
      case Fact.Judged(String by, String about) -> English.spaced(by, "decides that", about);
      case Fact.Not(Fact.Exists(Selection of)) -> have(of, "no");
      case Fact.Not(Fact.Stated(Name words)) ->
          English.spaced(who(), modal(), "not", words.written());
      case Fact.Not(Fact.Is(Filter filter)) -> of(new Fact.Is(new Filter.Not(filter)));
      case Fact.Not(Fact.AllOf(List<Fact> facts)) when isPairOfADay(facts) -> notBoth(facts);
      case Fact.Not(Fact inner) -> "it must not be so that " + new FactWords(voice).of(inner);
      case Fact.AllOf(List<Fact> facts) ->
          new TwoFacts(this).of(facts).orElseGet(() -> joined(facts, "; and "));
      case Fact.AnyOf(List<Fact> facts) -> joined(facts, "; or ");
    };
  }

  private String never() {
    return period(English.spaced("there shall be no", voice.first().replaceFirst("^each ", "")));
  }

  /** A yes in the subject's own row, whatever the day. */
  private boolean isStanding() {
    return !voice.isRecord() && !voice.isWhole() && norm.period() instanceof Period.Occurrence;
  }

  /** "Each student must have a desk", "their own device". */
  private String thing(Name thing) {
    var noun = Voice.noun(thing);
    var article = noun.matches("(?i)own .*") ? "their" : noun.matches("(?i)[aeio].*") ? "an" : "a";
    return English.spaced(voice.first(), modal(), "have", article, noun);
  }

  /** "The District must develop a plan": at any time, and nobody asks when. */
  private boolean isUndated(Selection of) {
    return of.sheet().equals("events") && norm.period() instanceof Period.WholeTerm;
  }

  private String have(Selection of, String no) {
    if (isUndated(of) && no.isEmpty()) {
      return English.spaced(who(), modal(), voice.records().verbatim(of));
    }
    var front = new Front(voice, of);
    var noun = voice.records().several(front.rest(), "or");
    if (voice.isWhole() || voice.isRecord()) {
      return front.before(period(English.spaced("there", modal(), "be", no, noun)));
    }
    var deed = voice.records().deed(front.rest());
    if (deed.isPresent() && no.isEmpty() && norm.modality() != Modality.RIGHT) {
      return front.before(period(English.spaced(voice.first(), modal(), deed.get())));
    }
    var verb =
        norm.modality() == Modality.RIGHT && no.isEmpty() ? "is entitled to" : modal() + " have";
    return front.before(period(English.spaced(voice.first(), verb, no, noun)));
  }

  private String timed(Selection event, Deadline deadline) {
    return new TimedWords(norm, voice).of(event, deadline);
  }

  private String stated(Name words) {
    return period(English.spaced(who(), modal(), words.written()));
  }

  /** The subject of a deed in its authors' words. */
  private String who() {
    var bearer = Voice.noun(norm.bearer());
    return voice.isWhole() ? (bearer.isEmpty() ? "the parties" : "the " + bearer) : voice.first();
  }

  String period(String clause) {
    boolean unsaid = voice.isRecord() || voice.isWhole() || isOfTheTerm(norm.must());
    return (unsaid && isUnsaid(norm.period())) || isStretch()
        ? clause
        : English.spaced(
            clause,
            PeriodWords.of(norm.period(), voice.isRecord() || voice.isWhole(), isAlone()),
            ofAll());
  }

  /** Whether no condition and no exception follow. */
  private boolean isAlone() {
    return norm.when() instanceof Fact.Always && norm.exemptions().isEmpty();
  }

  /** Hours in a row, or off, may run past midnight: on which day they begin or end goes unsaid. */
  private boolean isStretch() {
    return norm.must() instanceof Fact.Compare(Measure measure, _, _)
        && (measure instanceof Measure.Rest
            || measure instanceof Measure.Run(_, var counted) && !counted)
        && norm.period() instanceof Period.Day(DayKind kind, var on)
        && kind == DayKind.PLAIN
        && on.size() == DayOfWeek.values().length;
  }

  /** What is counted over everybody could be read as each person's own. */
  private String ofAll() {
    boolean counted =
        norm.must() instanceof Fact.Compare(Measure measure, _, _)
            && switch (measure) {
              case Measure.Count _, Measure.TotalTime _ -> true;
              case Measure.Distinct(_, Name field) -> field.equals(Name.of("date"));
              case Measure _ -> false;
            };
    return voice.isWhole() && counted ? "for all persons together" : "";
  }

  /** A figure that is the same all the time has no rate. */
  private static boolean isOfTheTerm(Fact must) {
    return must instanceof Fact.Compare(Measure.Field _, _, _);
  }

  private static boolean isUnsaid(Period period) {
    return period instanceof Period.Occurrence || period instanceof Period.WholeTerm;
  }

  /** The modal that every form puts before its verb. */
  String modal() {
    return switch (norm.modality()) {
      case DUTY, BAN -> "must";
      case EXEMPTION -> "need not";
      case PERMISSION -> "may";
      case RIGHT -> "has the right to";
      case POWER -> "reserves the right to";
      case ADVISORY -> "should";
    };
  }

  /** Two kinds of records of a person on one day, or in one week. */
  private boolean isPairOfADay(List<Fact> facts) {
    return facts.size() == 2
        && facts.stream().allMatch(fact -> fact instanceof Fact.Exists)
        && (norm.period() instanceof Period.Day || norm.period() instanceof Period.Calendar)
        && !voice.isRecord()
        && !voice.isWhole();
  }

  /** "No teacher shall have both bus duty and yard duty on the same day". */
  private String notBoth(List<Fact> facts) {
    var kinds =
        facts.stream()
            .map(fact -> FreedLimit.required(((Fact.Exists) fact).of()))
            .map(of -> voice.records().several(of, "or"))
            .toList();
    return English.spaced(
        voice.first().replaceFirst("^[Ee]ach ", "no "),
        norm.modality() == Modality.ADVISORY ? "should" : "shall",
        norm.modality() == Modality.EXEMPTION ? "be required to have both" : "have both",
        String.join(" and ", kinds),
        norm.period() instanceof Period.Calendar(var stretch)
            ? "in the same " + stretch.words()
            : "on the same day");
  }

  private String joined(List<Fact> facts, String joint) {
    return String.join(joint, facts.stream().map(this::of).toList());
  }
}
