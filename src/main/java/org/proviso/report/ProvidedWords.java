package org.proviso.report;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Stretch;

/**
 * Says amounts that people have in two forms of their own: on average over a window, and the
 * greater or less of a number and a figure.
 */
record ProvidedWords(RequirementWords requirement) {
  /** "No more than 25 hours of instruction per week on average over any 4-week period". */
  Optional<String> average(Measure of, Stretch per, Relation relation, Bound bound) {
    boolean over =
        requirement.norm().period() instanceof Period.Rolling(int count, Stretch unit, _)
            && unit == per
            && count > 1;
    if (!over || !isPlain(selection(of))) {
      return Optional.empty();
    }
    var front = new Front(voice(), selection(of));
    var amount = amount(of, relation, bound, front);
    int count = ((Period.Rolling) requirement.norm().period()).count();
    return Optional.of(
        front.before(
            English.spaced(
                has(),
                amount,
                "per",
                per.words(),
                "on average over any %d-%s period".formatted(count, per.words()))));
  }

  private String amount(Measure of, Relation relation, Bound bound, Front front) {
    var noun = voice().records().several(front.rest(), "or");
    return of instanceof Measure.Count
        ? English.spaced(relation.words(), voice().bounds().number(bound), noun)
        : English.spaced(voice().bounds().limit(relation, bound), "of", noun);
  }

  /** "A duty-free lunch of at least 30 minutes or the length of the student lunch, whichever …". */
  Optional<String> whichever(Selection of, Relation relation, Bound bound) {
    boolean greatest = bound instanceof Bound.Greatest;
    List<Bound> either =
        switch (bound) {
          case Bound.Greatest(List<Bound> both) -> both;
          case Bound.Least(List<Bound> both) -> both;
          case Bound _ -> List.of();
        };
    var fixed = either.stream().filter(Bound.Fixed.class::isInstance).findFirst();
    var named = either.stream().filter(Bound.Named.class::isInstance).findFirst();
    boolean least = relation == Relation.AT_LEAST;
    if (either.size() != 2 || fixed.isEmpty() || named.isEmpty() || !least || !isPlain(of)) {
      return Optional.empty();
    }
    var front = new Front(voice(), of);
    var clause =
        English.spaced(
            has(),
            "a",
            voice().records().one(front.rest()),
            "of",
            voice().bounds().limit(relation, fixed.get()),
            "or the length of",
            voice().bounds().of(named.get()) + ", whichever is",
            (greatest ? "longer" : "less") + ",");
    return Optional.of(front.before(requirement.period(clause)));
  }

  /** "Must be equal in length to the student lunch", "no shorter than" it. */
  Optional<String> equal(Measure of, Relation relation, Name figure) {
    var than =
        switch (relation) {
          case EXACTLY -> "equal in length to the ";
          case AT_LEAST -> "no shorter than the ";
          case AT_MOST -> "no longer than the ";
          case LESS_THAN -> "shorter than the ";
          case MORE_THAN -> "longer than the ";
        };
    var equal = than + Voice.noun(figure);
    return switch (of) {
      case Measure.TotalTime(Selection records) when records.isThis() ->
          Optional.of(English.spaced(voice().first(), requirement.modal(), "be", equal));
      case Measure.Longest(Selection records) when isPlain(records) -> {
        var front = new Front(voice(), records);
        var noun = voice().records().one(front.rest());
        yield Optional.of(
            front.before(
                requirement.period(
                    English.spaced(
                        has(), "a", noun, relation == Relation.EXACTLY ? "exactly" : "", equal))));
      }
      case Measure _ -> Optional.empty();
    };
  }

  private static Selection selection(Measure of) {
    return switch (of) {
      case Measure.TotalTime(Selection records) -> records;
      case Measure.Count(Selection records) -> records;
      case Measure _ -> Selection.NONE;
    };
  }

  private boolean isPlain(Selection of) {
    return of.kinds().size() == 1 && voice().each().kind() == SubjectKind.PERSON;
  }

  private String has() {
    return English.spaced(voice().first(), requirement.modal(), "have");
  }

  private Voice voice() {
    return requirement.voice();
  }
}
