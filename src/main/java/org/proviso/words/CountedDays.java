package org.proviso.words;

import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.UnitNames;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** Days that are counted: those of a kind, or so many in a row. */
public final class CountedDays {
  private CountedDays() {}

  /** Working, school, duty days: what falls on other days is not counted. */
  public static Selection ofKind(Selection of, Amounted amounted) {
    DayKind kind = UnitNames.days(Amounts.unit(amounted.limit().amount())).orElse(DayKind.PLAIN);
    return kind == DayKind.PLAIN || kind == DayKind.CALENDAR
        ? of
        : of.where(new Filter.OnDayKind(kind));
  }

  /** No more than six consecutive days: at most six in any seven. */
  public static Period daysRunning(Amounted amounted, Relation relation, Optional<Period> given) {
    var count = Amounts.value(amounted.limit().amount().value());
    boolean plain =
        amounted.limit().amount().unit().equals("day")
            && relation == Relation.AT_MOST
            && count.isWhole();
    if (!plain || given.isPresent()) {
      throw Unplaced.at(
          amounted.limit().span(), "\"no more than six consecutive days\" without a rate");
    }
    return new Period.Rolling(
        Math.toIntExact(count.numerator() + 1), Stretch.DAY, DayKind.CALENDAR);
  }
}
