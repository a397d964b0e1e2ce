package org.proviso.report;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Says how many people there are at once: "at least 2 nurses must be on duty at all times". */
record CrewWords(RequirementWords requirement) {
  private static final Name PERSON = Name.of("person");
  private static final Period EVERY_DAY =
      new Period.Day(DayKind.PLAIN, EnumSet.allOf(DayOfWeek.class));

  /** Whether it is of people, and can be said so. */
  boolean fits(Measure measure, Bound bound) {
    boolean place =
        switch (requirement.voice().each().kind()) {
          case WHOLE, SITE, THING -> requirement.voice().each().where().isEmpty();
          case PERSON, CLASS, STUDENT, RECORD -> false;
        };
    boolean people =
        switch (measure) {
          case Measure.AtOnce(Selection of, Name field) ->
              field.equals(PERSON) && isPlain(of, bound);
          case Measure.FewestAtOnce(Selection of, Name field) ->
              field.equals(PERSON) && isPlain(anywhere(of), bound);
          case Measure.Distinct(Selection of, Name field) ->
              field.equals(PERSON) && isPlain(of, bound) && isOnShift();
          case Measure _ -> false;
        };
    return place && people && requirement.norm().period().equals(EVERY_DAY);
  }

  private static boolean isPlain(Selection of, Bound bound) {
    return of.sheet().isEmpty()
        && of.kinds().size() == 1
        && bound instanceof Bound.Fixed(Quantity(_, Unit.Things(String noun)))
        && !noun.isBlank()
        && of.filters().stream().allMatch(filter -> isRole(filter, Name.of(noun)));
  }

  /** Without the one place, and the one window of the day, that the sentence may name. */
  private static Selection anywhere(Selection of) {
    List<Filter> others = new ArrayList<>(of.filters());
    place(of).ifPresent(others::remove);
    hours(of).ifPresent(others::remove);
    return new Selection(of.sheet(), of.kinds(), others);
  }

  private static Optional<Filter.FieldIs> place(Selection of) {
    return of.filters().stream()
        .filter(Filter.FieldIs.class::isInstance)
        .map(Filter.FieldIs.class::cast)
        .filter(is -> is.field().equals(Name.of("place")) && is.anyOf().size() == 1)
        .findFirst();
  }

  private static Optional<Filter.InClock> hours(Selection of) {
    return of.filters().stream()
        .filter(Filter.InClock.class::isInstance)
        .map(Filter.InClock.class::cast)
        .findFirst();
  }

  private static boolean isRole(Filter filter, Name noun) {
    return NormParts.within(filter, Filter.FieldIs.class).stream()
        .anyMatch(one -> one.field().equals(Name.of("role")) && one.anyOf().contains(noun));
  }

  String of(Selection of, Relation relation, Bound bound) {
    var voice = requirement.voice();
    var noun = ((Unit.Things) ((Bound.Fixed) bound).quantity().unit()).noun();
    var number = voice.bounds().number(bound);
    boolean whole = voice.each().kind() == SubjectKind.WHOLE;
    boolean work = of.kinds().getFirst().equals(Name.of("work"));
    return English.spaced(
        relation.words(),
        number,
        number.equals("1") ? noun : English.plural(noun),
        requirement.modal(),
        "be on",
        work ? "duty" : Voice.noun(of.kinds().getFirst()),
        isOnShift() ? "on each shift" : whole ? "" : "in " + voice.first(),
        place(of).map(is -> "at the " + is.anyOf().getFirst().written()).orElse(""),
        isOnShift() ? "" : relation.isUpper() ? "at any one time" : "at all times",
        hours(of).map(clock -> ClockWords.window(clock.from(), clock.to())).orElse(""));
  }

  /** Of each shift, where it is no matter of one moment. */
  private boolean isOnShift() {
    var each = requirement.voice().each();
    return each.kind() == SubjectKind.THING && each.term().equals(Name.of("shift"));
  }
}
