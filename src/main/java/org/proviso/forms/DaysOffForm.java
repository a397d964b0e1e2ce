package org.proviso.forms;

import java.util.Locale;
import java.util.Optional;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.UnitNames;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Unplaced;

/** "Each nurse shall have at least two consecutive days off each week", "one weekend off". */
final class DaysOffForm {
  private final Parts parts;
  private final Amounted amounted;

  DaysOffForm(Parts parts, Amounted amounted) {
    this.parts = parts;
    this.amounted = amounted;
  }

  Draft read(Relation relation) {
    boolean row =
        amounted.limit().amount().adjectives().stream()
            .allMatch(word -> Adjectives.isInARow(word.toLowerCase(Locale.ROOT)));
    boolean weekends = amounted.isWeekends() && !amounted.unbroken();
    boolean days =
        amounted.noun().isEmpty()
            && UnitNames.days(Amounts.unit(amounted.limit().amount()))
                .filter(kind -> kind == DayKind.PLAIN || kind == DayKind.CALENDAR)
                .isPresent();
    boolean plain = parts.isOfAllRecords() && parts.modifiers().averages.isEmpty();
    if (!row || !(days || weekends) || !plain || relation != Relation.AT_LEAST) {
      throw Unplaced.at(amounted.limit().span(), "a number of days off and a rate");
    }
    Optional<Period> period = parts.scope().period().filter(DaysOffForm::isShort);
    Selection work = Selection.of(Name.of("work"));
    Measure measure =
        weekends
            ? new Measure.Weekends(work, /* off= */ true)
            : new Measure.DaysOff(work, amounted.unbroken());
    Fact must = new Fact.Compare(measure, relation, parts.bound(amounted));
    return parts
        .assembler()
        .draft(
            parts.force().capped(relation, amounted),
            parts.each(),
            period.orElseThrow(
                () -> Unplaced.at(amounted.limit().span(), "a rate such as \"per week\"")),
            must);
  }

  /** Of a year or a semester they are leave, and no rest from work. */
  private static boolean isShort(Period period) {
    return switch (period) {
      case Period.Calendar(var stretch) -> stretch == Stretch.WEEK || stretch == Stretch.MONTH;
      case Period.Rolling(_, var unit, var days) -> isShort(unit, days);
      case Period.Every(_, var unit, var days) -> isShort(unit, days);
      case Period.Day _, Period.Occurrence _, Period.WholeTerm _ -> false;
    };
  }

  private static boolean isShort(Stretch unit, DayKind days) {
    boolean all = days == DayKind.PLAIN || days == DayKind.CALENDAR;
    return all && (unit == Stretch.DAY || unit == Stretch.WEEK || unit == Stretch.MONTH);
  }
}
