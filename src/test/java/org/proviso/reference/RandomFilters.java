package org.proviso.reference;

import static org.proviso.reference.RandomWorlds.CLASSES;
import static org.proviso.reference.RandomWorlds.MODES;
import static org.proviso.reference.RandomWorlds.PLACES;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Consent;
import org.proviso.norm.DayMark;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;

/** Random selections and filters over the words of the random worlds. */
final class RandomFilters {
  private final Lot lot;

  RandomFilters(Lot lot) {
    this.lot = lot;
  }

  Selection selection() {
    Selection plain = kinds();
    int filters = lot.of(0, 0, 0, 1, 1, 2);
    for (int i = 0; i < filters; i++) {
      plain = plain.where(filter(2));
    }
    return plain;
  }

  /** A selection by kind alone. */
  Selection kinds() {
    List<Name> kinds =
        lot.some(List.of("staff meeting", "professional learning", "lesson", "lunch"), 25).stream()
            .map(Name::of)
            .toList();
    if (lot.chance(15)) {
      kinds = List.of(Name.of(lot.of("livestream", "meeting", "instruction", "CPT", "chess")));
    }
    return new Selection(
        lot.chance(50) ? "schedule" : Selection.ANY_SHEET,
        lot.chance(5) ? List.of() : kinds,
        List.of());
  }

  Filter filter(int depth) {
    if (depth > 0 && lot.chance(35)) {
      return lot.<Filter>make(
          () -> new Filter.Not(filter(depth - 1)),
          () -> new Filter.Not(filter(depth - 1)),
          () -> new Filter.AnyOf(List.of(filter(depth - 1), filter(depth - 1))),
          () -> new Filter.AllOf(List.of(filter(depth - 1), filter(depth - 1))));
    }
    return lot.<Filter>make(
        this::onTime, this::onTime, this::onTime, this::onField, this::onField, this::onOthers);
  }

  private Filter onTime() {
    return lot.<Filter>make(
        () -> new Filter.OnWeekdays(Set.copyOf(lot.some(List.of(DayOfWeek.values()), 30))),
        () -> new Filter.OnDayKind(lot.of(DayKind.SCHOOL, DayKind.WORK, DayKind.INSTRUCTIONAL)),
        () -> new Filter.OnCalendarKind(Name.of(lot.of("minimum day", "holiday"))),
        this::inDates,
        this::onNth,
        () -> new Filter.InMonths(Set.of(lot.of(Month.JANUARY, Month.FEBRUARY, Month.MARCH))),
        () -> new Filter.OnDate(MonthDay.of(lot.of(1, 2), lot.between(1, 28))),
        () -> new Filter.InClock(lot.of(0, 480, 570, 720), lot.of(735, 900, 960, 1440)),
        () -> new Filter.StartsInClock(lot.of(475, 565), lot.of(725, 905)),
        () -> new Filter.EndsInClock(lot.of(0, 565, 725), lot.of(735, 905, 2880)),
        this::inMarks,
        this::onDays,
        () -> new Filter.During(kinds()),
        () -> new Filter.Not(new Filter.During(kinds())),
        () -> new Filter.Lasting(relation(), minutes(lot.of(15, 30, 45, 60))));
  }

  private Filter onDays() {
    MonthDay day = MonthDay.of(lot.between(1, 4), lot.between(1, 28));
    Filter holiday = new Filter.OnCalendarKind(Name.of("holiday"));
    boolean before = lot.chance(50);
    return new Filter.OnDays(
        lot.<DayPlace>make(
            () -> new DayPlace.Season(day, MonthDay.of(lot.of(1, 3, 9), 15)),
            () ->
                new DayPlace.Side(
                    day,
                    lot.of(DayPlace.Which.values()),
                    Set.of(lot.of(Stretch.YEAR, Stretch.SCHOOL_YEAR))),
            () ->
                new DayPlace.EdgeWeeks(
                    lot.of(1, 2), lot.chance(50), lot.of(Stretch.SEMESTER, Stretch.QUARTER)),
            () -> new DayPlace.WeekWith(holiday),
            () -> new DayPlace.NextTo(holiday, before, !before || lot.chance(50), DayKind.PLAIN)));
  }

  private Filter inMarks() {
    return lot.<Filter>make(
        () -> new Filter.InMarks(List.of(mark(false)), List.of(mark(true))),
        () -> new Filter.InMarks(List.of(), List.of(mark(false))),
        () -> new Filter.InMarks(List.of(mark(true)), List.of()));
  }

  /** The start or the end of a day that has a name, or shortly after. */
  DayMark mark(boolean end) {
    return new DayMark(Name.of("student day"), end, lot.of(0, 15));
  }

  private Filter onNth() {
    Filter weekday =
        lot.chance(75)
            ? new Filter.OnWeekdays(Set.of(lot.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
            : new Filter.OnDayKind(lot.of(DayKind.SCHOOL, DayKind.WORK));
    return new Filter.OnNth(
        lot.of(Set.of(1), Set.of(2, 4), Set.of(-1)), weekday, lot.of(Stretch.MONTH, Stretch.WEEK));
  }

  private Filter inDates() {
    LocalDate from = LocalDate.of(2021, lot.between(1, 4), lot.between(1, 28));
    return new Filter.InDates(new DateSpan(from, from.plusDays(lot.of(0, 10, 60))));
  }

  private Filter onField() {
    return lot.<Filter>make(
        () -> new Filter.FieldIs(Name.of("mode"), names(MODES)),
        () -> new Filter.FieldIs(Name.of("place"), names(PLACES)),
        () -> new Filter.FieldIs(Name.of("class"), names(CLASSES)),
        () -> new Filter.FieldCompares(Name.of("students"), relation(), things(lot.of(5, 15, 25))),
        () -> new Filter.Flag(Name.of("voluntary")),
        Filter.Voluntary::new,
        Filter.Required::new,
        this::consented);
  }

  Filter consented() {
    boolean written = lot.chance(60);
    return new Filter.Consented(
        new Consent(Name.of("unit member"), Name.of("recording"), written, "permission"));
  }

  private Filter onOthers() {
    return lot.<Filter>make(
        Filter.DutyFree::new,
        () -> new Filter.Has(kinds(), lot.chance(70)),
        () -> new Filter.Stated(Name.of("hybrid model")),
        () -> new Filter.KindIs(kinds().kinds().isEmpty() ? names("lesson") : kinds().kinds()));
  }

  /** What holds of a person, a class or a place. */
  Filter ofSubject() {
    return lot.<Filter>make(
        () -> new Filter.FieldIs(Name.of("role"), names("teacher")),
        () -> new Filter.FieldIs(Name.of("site"), names("north")),
        () -> new Filter.Not(new Filter.FieldIs(Name.of("role"), names("counselor"))),
        () -> new Filter.FieldCompares(Name.of("caseload"), relation(), things(15)),
        () -> new Filter.FieldCompares(Name.of("class size"), relation(), things(20)),
        this::hired,
        () -> new Filter.Has(kinds(), false));
  }

  private Filter hired() {
    LocalDate day = LocalDate.of(2020, 7, 1);
    DateSpan span =
        lot.chance(50)
            ? new DateSpan(day.plusDays(1), LocalDate.MAX)
            : new DateSpan(LocalDate.MIN, day);
    return new Filter.Dated(Name.of("hired"), span);
  }

  Filter ofAnything() {
    return new Filter.Has(kinds(), false);
  }

  Filter ofClass() {
    return lot.<Filter>make(
        () -> new Filter.FieldIs(Name.of("grade"), names(lot.of("K", "5"))),
        () -> new Filter.FieldCompares(Name.of("enrolled"), relation(), things(15)),
        () -> new Filter.Has(kinds(), false));
  }

  private List<Name> names(List<String> words) {
    return lot.some(words, 40).stream().map(Name::of).toList();
  }

  static List<Name> names(String word) {
    return List.of(Name.of(word));
  }

  Relation relation() {
    return lot.of(
        Relation.AT_MOST,
        Relation.AT_MOST,
        Relation.AT_LEAST,
        Relation.AT_LEAST,
        Relation.LESS_THAN,
        Relation.MORE_THAN,
        Relation.EXACTLY);
  }

  static Bound minutes(long minutes) {
    return new Bound.Fixed(Quantity.minutes(minutes));
  }

  static Bound things(long count) {
    return new Bound.Fixed(Quantity.things(count, "thing"));
  }
}
