package org.proviso.binding;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Period;
import org.proviso.syntax.Phrase;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** Rates and windows become periods; a rate that is no time is a subject instead. */
final class Periods {
  static final Set<DayOfWeek> ALL_DAYS = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

  private Periods() {}

  static Optional<Period> of(Phrase.Rate rate) {
    if (rate.count() != 1) {
      Optional<Stretch> stretch = Amounts.stretch(rate.unit());
      if (stretch.isPresent() || Amounts.dayKind(rate.unit()).isPresent()) {
        throw Unplaced.at(
            rate.span(), "\"in any two-week period\" or a rate for one week or month");
      }
    }
    String unit = rate.unit().replaceFirst("^" + ThatDayWording.THAT, "");
    Optional<DayKind> day = Amounts.dayKind(unit);
    if (day.isPresent()) {
      return Optional.of(new Period.Day(day.get(), ALL_DAYS));
    }
    return Amounts.stretch(unit).map(Period.Calendar::new);
  }

  static Period of(Phrase.Window window) {
    return rolling(window);
  }

  static Period.Rolling rolling(Phrase.Window window) {
    Optional<DayKind> day = Amounts.dayKind(window.unit().replace("consecutive ", ""));
    if (day.isPresent()) {
      return new Period.Rolling(window.count(), Stretch.DAY, day.get());
    }
    Stretch unit =
        Amounts.stretch(window.unit())
            .orElseThrow(() -> Unplaced.at(window.span(), "a window of days, weeks or months"));
    return new Period.Rolling(window.count(), unit, DayKind.CALENDAR);
  }

  static Period on(Set<DayOfWeek> days) {
    return new Period.Day(DayKind.PLAIN, days);
  }
}
