package org.proviso.words;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Period;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.RateWord;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** Rates and windows become periods; a rate that is no time is a subject instead. */
public final class Periods {
  public static final Set<DayOfWeek> ALL_DAYS = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

  /** The unit of a rate that stands for "that day", "that week". */
  public static final String THAT = "that ";

  private Periods() {}

  /** The period that the rate names; nothing where it is none of the calendar. */
  public static Optional<Period> of(Phrase.Rate rate) {
    if (rate.count() != 1) {
      return every(rate);
    }
    String unit = rate.unit().replaceFirst("^" + THAT, "");
    Optional<DayKind> day = UnitNames.days(unit);
    if (day.isPresent()) {
      return Optional.of(new Period.Day(day.get(), ALL_DAYS));
    }
    return UnitNames.stretch(unit).map(Period.Calendar::new);
  }

  /**
   * "Every two weeks", "in each ten-day period": one after the other; "every other" is not each.
   */
  private static Optional<Period> every(Phrase.Rate rate) {
    Optional<DayKind> day = UnitNames.days(rate.unit());
    Optional<Stretch> stretch = UnitNames.stretch(rate.unit());
    boolean other = rate.word() == RateWord.OTHER;
    if ((day.isPresent() || stretch.filter(Periods::isPlain).isPresent()) && !other) {
      return Optional.of(
          new Period.Every(rate.count(), stretch.orElse(Stretch.DAY), day.orElse(DayKind.PLAIN)));
    }
    if (stretch.isPresent() || day.isPresent()) {
      throw Unplaced.at(rate.span(), "\"in any two-week period\" or a rate for one week or month");
    }
    return Optional.empty();
  }

  private static boolean isPlain(Stretch stretch) {
    return switch (stretch) {
      case WEEK, MONTH, YEAR -> true;
      case DAY, QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR -> false;
    };
  }

  /** The rolling period that the window names. */
  public static Period of(Phrase.Window window) {
    return rolling(window);
  }

  /**
   * The rolling period that the window names; throws {@link Unplaced} where it is of neither days,
   * weeks nor months.
   */
  public static Period.Rolling rolling(Phrase.Window window) {
    Optional<DayKind> day = UnitNames.days(window.unit().replace("consecutive ", ""));
    if (day.isPresent()) {
      return new Period.Rolling(window.count(), Stretch.DAY, day.get());
    }
    Stretch unit =
        UnitNames.stretch(window.unit())
            .orElseThrow(() -> Unplaced.at(window.span(), "a window of days, weeks or months"));
    return new Period.Rolling(window.count(), unit, DayKind.CALENDAR);
  }

  /** Each of these weekdays by itself. */
  public static Period on(Set<DayOfWeek> days) {
    return new Period.Day(DayKind.PLAIN, days);
  }
}
