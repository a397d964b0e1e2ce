package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/**
 * Saturdays of the period on which, and on whose Sundays, none of the rows starts, or some do; a
 * day into which a row runs may be taken, a weekend that the end of the period parts may be of
 * either side, and one of which one day is taken may count.
 */
final class WeekendsMeasured {
  private WeekendsMeasured() {}

  static Optional<Ratio> of(Measure.Weekends measure, Scene scene) {
    Cells cells = new Cells(scene);
    Set<Long> taken = new HashSet<>();
    for (Entry row : scene.during(scene.first() - 2, scene.last() + 1).rows(measure.of())) {
      taken.add(row.day());
      boolean over =
          !new Marks(scene).whole(row).isEmpty() && scene.day(cells.to(row) - 1) > row.day();
      if (over && scene.oracle().yes(List.of("night", row.day() + 1))) {
        taken.add(row.day() + 1);
      }
    }
    int found = 0;
    for (long day = scene.first() - 1; day <= scene.last(); day++) {
      boolean saturday = LocalDate.ofEpochDay(day).getDayOfWeek() == DayOfWeek.SATURDAY;
      boolean either = taken.contains(day) || taken.contains(day + 1);
      boolean both = taken.contains(day) && taken.contains(day + 1);
      boolean weeks = (scene.last() - scene.first() + 1) % 7 == 0;
      boolean inIt =
          weeks
              || (taken.contains(day) && day >= scene.first())
              || (taken.contains(day + 1) && day < scene.last());
      boolean worked = inIt && (both || (either && scene.oracle().yes(List.of("one day", day))));
      boolean counts = measure.off() ? !either : worked;
      found += saturday && counts && isOfPeriod(day, scene) && isSeen(day, scene) ? 1 : 0;
    }
    return Optional.of(Ratio.of(found));
  }

  private static boolean isOfPeriod(long saturday, Scene scene) {
    boolean weeks = (scene.last() - scene.first() + 1) % 7 == 0;
    boolean whole = saturday >= scene.first() && saturday < scene.last();
    return weeks
        ? saturday >= scene.first()
        : whole || scene.oracle().yes(List.of("weekend", saturday));
  }

  private static boolean isSeen(long saturday, Scene scene) {
    boolean first = scene.diary().isCovered(saturday);
    boolean second = scene.diary().isCovered(saturday + 1);
    return first && second
        || ((first || second) && scene.oracle().yes(List.of("unseen", saturday)));
  }
}
