package org.proviso.report;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Unit;

/**
 * Says how many different ones a person has: "must be assigned to no more than 2 sites", "must
 * supervise no more than 1 class at the same time".
 */
record DistinctWords(RequirementWords requirement) {
  private static final List<String> ASSIGNED =
      List.of("site", "course", "subject", "grade", "department");

  /** A deed of the shipped vocabulary, whatever the authors say. */
  private static final Name WORK = Name.of("work");

  private static final List<String> PLACES = List.of("site", "place", "building");

  private static final List<String> AT_ONCE = List.of("class", "place");

  /** The sentence, or nothing where the measure has no such form. */
  Optional<String> of(Fact.Compare fact) {
    boolean person = voice().each().kind() == SubjectKind.PERSON && fact.relation().isUpper();
    return person ? noun(fact.bound()).flatMap(noun -> of(fact, noun)) : Optional.empty();
  }

  private static Optional<String> noun(Bound bound) {
    return bound instanceof Bound.Fixed fixed
            && fixed.quantity().unit() instanceof Unit.Things things
            && !things.noun().isEmpty()
        ? Optional.of(things.noun())
        : Optional.empty();
  }

  private Optional<String> of(Fact.Compare fact, String noun) {
    if (fact.measure() instanceof Measure.AtOnce most) {
      return atOnce(fact, most, noun);
    }
    return fact.measure() instanceof Measure.Distinct different
        ? different(fact, different, noun)
        : Optional.empty();
  }

  private Optional<String> atOnce(Fact.Compare fact, Measure.AtOnce most, String noun) {
    if (isAssigned(most.of(), most.field())) {
      return Optional.of(assigned(fact, noun));
    }
    return isDeed(most.of(), most.field(), AT_ONCE)
        ? Optional.of(done(most.of(), "", amount(fact, noun) + " at the same time"))
        : Optional.empty();
  }

  private Optional<String> different(Fact.Compare fact, Measure.Distinct different, String noun) {
    boolean stretch = requirement.norm().period() instanceof Period.Calendar;
    if (stretch && isAssigned(different.of(), different.field())) {
      return Optional.of(requirement.period(assigned(fact, noun)));
    }
    return isDeed(different.of(), different.field(), PLACES)
        ? Optional.of(done(different.of(), "at", amount(fact, noun)))
        : Optional.empty();
  }

  private Voice voice() {
    return requirement.voice();
  }

  private static boolean isAssigned(Selection of, Name field) {
    return of.sheet().equals("assignments")
        && of.kinds().isEmpty()
        && of.filters().isEmpty()
        && ASSIGNED.contains(field.written());
  }

  private boolean isDeed(Selection of, Name field, List<String> fields) {
    return of.sheet().equals(Selection.ANY_SHEET)
        && of.kinds().size() == 1
        && (of.kinds().getFirst().equals(WORK)
            || voice().authors().sayDeed(voice().kind(of.kinds().getFirst()))
            || voice().authors().sayAssigned(voice().kind(of.kinds().getFirst())))
        && of.filters().stream().allMatch(FilterWords::isWindow)
        && fields.contains(field.written());
  }

  private String assigned(Fact.Compare fact, String noun) {
    return English.spaced(
        voice().first(), requirement.modal(), "be assigned to", amount(fact, "different " + noun));
  }

  private String done(Selection of, String at, String amount) {
    var front = new Front(voice(), of);
    var verb = voice().records().verbatim(front.rest());
    return front.before(
        requirement.period(English.spaced(voice().first(), requirement.modal(), verb, at, amount)));
  }

  private String amount(Fact.Compare fact, String noun) {
    var number = voice().bounds().number(fact.bound());
    Relation relation = fact.relation();
    return English.spaced(
        relation == Relation.LESS_THAN ? "fewer than" : relation.words(),
        number,
        number.equals("1") ? noun.replaceFirst("^different ", "") : English.plural(noun));
  }
}
