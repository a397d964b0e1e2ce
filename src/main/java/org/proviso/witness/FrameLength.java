package org.proviso.witness;

import java.time.LocalDate;
import java.util.List;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** How many days a world must have, so that a norm can be held on them. */
final class FrameLength {
  private static final int WEEK = DayFrame.WEEK;
  private static final int FOUR_WEEKS = 28;
  private static final LocalDate SATURDAY = LocalDate.of(2021, 2, 6);

  private FrameLength() {}

  /** A deadline may reach over a weekend, and times are compared from week to week. */
  static int of(Norm norm) {
    boolean longer =
        !NormParts.of(norm, Fact.Timed.class).isEmpty()
            || !NormParts.of(norm, Measure.WeeklyPatterns.class).isEmpty();
    boolean monthly = !NormParts.of(norm, Filter.OnNth.class).isEmpty();
    int least = monthly ? FOUR_WEEKS : longer ? 2 * WEEK : 0;
    for (Stretch stretch : edgeWeeks(List.of(norm))) {
      least = Math.max(least, days(new Period.Calendar(stretch)));
    }
    return Math.max(Math.max(days(norm.period()), least), reach(norm));
  }

  /** As far as the longest deadline reaches, twice over for days on which nobody works. */
  private static int reach(Norm norm) {
    long farthest = 0;
    for (var deadline : NormParts.of(norm, Deadline.class)) {
      long amount = Math.min(deadline.quantity().amount().numerator(), 100_000);
      long days =
          switch (deadline.quantity().unit()) {
            case Unit.Minutes _ -> amount / (24 * 60);
            case Unit.Days(var kind) ->
                Discrete.isOfKind(kind, SATURDAY) ? amount : amount * 7 / 5 + 2;
            case Unit.Spans(Stretch stretch) -> amount * (stretch == Stretch.WEEK ? WEEK : 31);
            case Unit.Things _, Unit.Percent _, Unit.Dollars _, Unit.Feet _ -> 0;
            case Unit.ClockTime _ -> 0;
          };
      farthest = Math.max(farthest, days);
    }
    if (farthest > 200) {
      throw new OutsideFragment("a deadline of more than 200 days");
    }
    return farthest < 5 ? 0 : (int) ((farthest + 2) / WEEK + 2) * WEEK;
  }

  private static int days(Period period) {
    return switch (period) {
      case Period.Occurrence _, Period.Day _, Period.WholeTerm _ -> WEEK;
      case Period.Calendar(Stretch stretch) ->
          switch (stretch) {
            case DAY, WEEK -> WEEK;
            case MONTH -> FOUR_WEEKS;
            case QUARTER -> 9 * WEEK;
            case TRIMESTER, GRADING_PERIOD -> 12 * WEEK;
            case SEMESTER -> 18 * WEEK;
            case SCHOOL_YEAR -> 40 * WEEK;
            case YEAR -> 365;
          };
      case Period.Every _ -> throw new OutsideFragment("periods whose beginning nobody says");
      case Period.Rolling(int count, Stretch unit, _) -> {
        int days =
            count
                * switch (unit) {
                  case DAY -> 1;
                  case WEEK -> WEEK;
                  case MONTH -> 31;
                  case YEAR, SCHOOL_YEAR, QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER -> 366;
                };
        if (days > 200) {
          throw new OutsideFragment("a window of more than half a year");
        }
        yield days <= WEEK ? WEEK : days <= FOUR_WEEKS ? FOUR_WEEKS : (days / WEEK + 1) * WEEK;
      }
    };
  }

  /** The school terms whose first or last weeks some norm speaks of. */
  static List<Stretch> edgeWeeks(List<Norm> norms) {
    return norms.stream()
        .flatMap(norm -> NormParts.of(norm, DayPlace.EdgeWeeks.class).stream())
        .map(DayPlace.EdgeWeeks::within)
        .filter(TermLengths::isOfSchool)
        .distinct()
        .toList();
  }
}
