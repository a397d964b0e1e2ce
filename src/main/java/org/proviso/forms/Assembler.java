package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Consent;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.NounReader;
import org.proviso.words.PeopleWords;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * Puts a draft together: subjects, period and requirement, with conditions and exemptions bound.
 */
final class Assembler {
  private static final Name WORK = Name.of("work");

  private final SubjectKinds kinds;
  private final Conditions conditions;
  private final OtherThan others;
  private final Modifiers modifiers;
  private final Name bearer;

  Assembler(SubjectKinds kinds, Modifiers modifiers, Name bearer) {
    this.kinds = kinds;
    this.conditions = new Conditions(kinds);
    this.others = new OtherThan(kinds);
    this.modifiers = modifiers;
    this.bearer = bearer;
  }

  Draft draft(Modality modality, Each each, Period period, Fact must) {
    besideNeedsDays(each, period, must);
    someOrThroughout(must);
    var when = new ArrayList<Fact>();
    var exemptions = new ArrayList<Exemption>();
    Each subjects = each;
    for (Modifiers.Clause clause : modifiers.clauses) {
      Optional<Each> fewer =
          clause.word() == OpenerWord.EXCEPT ? others.without(subjects, clause) : Optional.empty();
      if (fewer.isPresent()) {
        subjects = fewer.get();
        continue;
      }
      Fact fact = conditions.fact(clause.bits(), each, period);
      people(fact, clause);
      apart(fact, clause);
      switch (clause.word().kind()) {
        case CONDITION -> when.add(fact);
        case EXCEPTION -> exemptions.add(new Exemption(fact, clause.span()));
        case RELATIVE, OVERRIDE, CONTRAST, REMARK ->
            throw Unplaced.at(clause.bits(), "\"if\", \"when\" or \"unless\"");
      }
    }
    when.addAll(days());
    if (!modifiers.unused().isEmpty()) {
      throw Unplaced.at(List.of(), hint(modifiers.unused().getFirst()));
    }
    return new Draft(
        modality,
        bearer,
        subjects,
        period,
        all(when),
        must,
        exemptions,
        modifiers.vague,
        taken(subjects));
  }

  /** The days on which it holds, where they are a condition of it. */
  private List<Fact> days() {
    var days = new ArrayList<Fact>();
    if (modifiers.daysAreCondition) {
      modifiers.use(Modifiers.Place.DAY_KINDS);
      modifiers.dayKinds.forEach(kind -> days.add(new Fact.Is(kind)));
    }
    modifiers.onDays.forEach(filter -> days.add(new Fact.Is(filter)));
    return days;
  }

  /** "Except department chairs" is of some people, and nothing that is so or not of all. */
  private void people(Fact fact, Modifiers.Clause clause) {
    if (clause.word() != OpenerWord.EXCEPT || !(fact instanceof Fact.Stated)) {
      return;
    }
    var words = new ArrayList<Bit.Word>();
    boolean article = clause.bits().getFirst() instanceof Bit.Article;
    for (Bit bit : clause.bits().subList(article ? 1 : 0, clause.bits().size())) {
      if (bit instanceof Bit.Piece(Phrase phrase)
          && (phrase instanceof Phrase.Being || phrase instanceof Phrase.Negation)) {
        return;
      }
      if (!(bit instanceof Bit.Word word)) {
        break;
      }
      words.add(word);
    }
    boolean whole = words.size() + (article ? 1 : 0) == clause.bits().size();
    boolean people =
        !words.isEmpty()
            && (kinds.of(NounReader.name(words)).isPresent()
                || (whole && PeopleWords.isSo(NounReader.name(words))));
    if (people) {
      throw Unplaced.at(clause.bits(), "\"other than\" and the name of a role");
    }
  }

  /** "That day" is the day of the condition: one that only a statement settles has none. */
  private void apart(Fact fact, Modifiers.Clause clause) {
    if (modifiers.thatPeriod && fact instanceof Fact.Stated) {
      throw Unplaced.at(clause.bits(), "\"if a teacher has … that day\"");
    }
  }

  /** "Three hours before lunch" is of one day, and not of each record. */
  private static void besideNeedsDays(Each each, Period period, Fact must) {
    boolean beside =
        !NormParts.within(each, Filter.Beside.class).isEmpty()
            || !NormParts.within(must, Filter.Beside.class).isEmpty();
    boolean days = period instanceof Period.Day;
    if (beside && must instanceof Fact.Compare && !days) {
      throw Unplaced.at(List.of(), "\"each day\" with \"before lunch\"");
    }
  }

  /** "Shall work from 8:00 to 12:00" asks for more than some of it in between. */
  private void someOrThroughout(Fact must) {
    if (!(must instanceof Fact.Exists(Selection of))) {
      return;
    }
    boolean work = of.kinds().contains(WORK);
    boolean window = of.filters().stream().anyMatch(Filter.InClock.class::isInstance);
    if (!modifiers.fromTo.isEmpty() || (work && window)) {
      String hint = "how much: \"at least 45 minutes between \u2026\"";
      throw modifiers.fromTo.isEmpty()
          ? Unplaced.at(List.of(), hint)
          : Unplaced.at(modifiers.fromTo.getFirst(), hint);
    }
  }

  private static String hint(Modifiers.Place place) {
    return switch (place) {
      case PERIODS -> "the sentence without a rate";
      case ALTERNATIVES -> "an amount of minutes before \"whichever\"";
      case AVERAGES -> "an average of minutes, hours or things per week";
      case HOURS -> "what a person does, such as \"no more than 16 hours of work\"";
      case PLACES -> "\"teachers at elementary sites\" as the subject";
      case SUBJECTS -> "the sentence without \"for each\"";
      case WHOLE -> "what is counted or timed before \"for all persons together\"";
      case FILTERS, WEEKDAYS, DAY_KINDS, EXCLUDED -> "the sentence without that window";
      case ONLY -> "the sentence without \"only\"";
      case NEEDED, GIVEN -> "\"may … only with\" or \"shall not … without\" before the consent";
      case BETWEEN -> "\"there shall be at least … between\"";
      case TIMINGS -> "a person who acts before or after something";
      case TOGETHER, EACH -> "a list of things before it";
      case NON_WORK_DAYS -> "a deadline in hours or days";
    };
  }

  /** What must be so under "only": windows, consents and conditions. */
  List<Fact> only() {
    modifiers.use(Modifiers.Place.ONLY);
    var facts = new ArrayList<Fact>();
    modifiers.only.forEach(filter -> facts.add(Inside.of(filter)));
    var each = Each.of(SubjectKind.RECORD, bearer);
    modifiers.onlyIf.forEach(
        clause -> facts.add(conditions.fact(clause.bits(), each, new Period.Occurrence())));
    return facts;
  }

  /** Without which consents it must not be done. */
  List<Exemption> needed() {
    modifiers.use(Modifiers.Place.NEEDED);
    return List.copyOf(modifiers.needed);
  }

  /** What a ban leaves: nothing, or what has these consents. */
  static Fact with(List<Exemption> needed) {
    return needed.isEmpty() ? Fact.NEVER : all(needed.stream().map(Exemption::unless).toList());
  }

  /** The records with the consents that a permission asks for; it forbids nothing without them. */
  Selection given(Selection records) {
    modifiers.use(Modifiers.Place.GIVEN);
    Selection all = records;
    for (Consent consent : modifiers.given) {
      all = all.where(new Filter.Consented(consent));
    }
    return all;
  }

  static Fact all(List<Fact> facts) {
    return switch (facts.size()) {
      case 0 -> Fact.ALWAYS;
      case 1 -> facts.getFirst();
      default -> new Fact.AllOf(facts);
    };
  }

  private List<String> taken(Each each) {
    var taken = new ArrayList<>(modifiers.taken);
    if (each.taken()) {
      boolean whole = each.kind() == SubjectKind.WHOLE;
      taken.add(whole ? "all of them together" : "each " + each.term() + " by itself");
    }
    return taken;
  }
}
