package org.proviso.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.BitSet;
import java.util.List;
import org.proviso.norm.Consent;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;

/**
 * The minutes of a row for which a filter holds, marked one by one: none, some or all of them. A
 * row without times has one mark.
 */
final class Marks {
  private final Scene scene;
  private final Cells cells;
  private final Blocks blocks;

  Marks(Scene scene) {
    this(scene, new Blocks(scene, Selection.NONE, false));
  }

  private Marks(Scene scene, Blocks blocks) {
    this.scene = scene;
    this.cells = new Cells(scene);
    this.blocks = blocks;
  }

  BitSet of(Selection selection, Entry entry) {
    return of(selection, entry, false);
  }

  /** Where time is added up, a block of it may be more than one row. */
  BitSet of(Selection selection, Entry entry, boolean addedUp) {
    Marks within = new Marks(scene, new Blocks(scene, selection, addedUp));
    BitSet marks = whole(entry);
    selection.filters().forEach(filter -> marks.and(within.of(filter, entry)));
    return marks;
  }

  BitSet whole(Entry entry) {
    BitSet marks = new BitSet();
    if (!entry.isDated()) {
      marks.set(0);
    } else if (List.of("schedule", "students").contains(entry.sheet())) {
      marks.set(cells.from(entry), cells.to(entry));
    } else {
      marks.set(scene.minute(entry.day(), Math.max(0, entry.start())));
    }
    return marks;
  }

  BitSet of(Filter filter, Entry entry) {
    return switch (filter) {
      case Filter.InClock(int from, int to) -> clipped(entry, from, to);
      case Filter.InMarks(var from, var to) ->
          clipped(
              entry,
              from.stream().mapToInt(mark -> TimesOfDay.of(mark, scene)).findFirst().orElse(0),
              to.stream()
                  .mapToInt(mark -> TimesOfDay.of(mark, scene))
                  .findFirst()
                  .orElse(Entry.DAY));
      case Filter.During(Selection other) -> overlap(entry, other);
      case Filter.Not(Filter not) -> {
        BitSet marks = whole(entry);
        marks.andNot(of(not, entry));
        yield marks;
      }
      case Filter.AnyOf(List<Filter> any) -> {
        BitSet marks = new BitSet();
        any.forEach(one -> marks.or(of(one, entry)));
        yield marks;
      }
      case Filter.AllOf(List<Filter> all) -> {
        BitSet marks = whole(entry);
        all.forEach(one -> marks.and(of(one, entry)));
        yield marks;
      }
      default -> holds(filter, entry) ? whole(entry) : new BitSet();
    };
  }

  /** The filters that hold for the whole row or not at all. */
  private boolean holds(Filter filter, Entry entry) {
    return switch (filter) {
      case Filter.KindIs(List<Name> kinds) -> new Kinds(scene).isAny(entry, kinds);
      case Filter.FieldIs(Name field, List<Name> names) -> cells.isOne(entry, field, names);
      case Filter.FieldCompares(Name field, Relation relation, var bound) ->
          compares(cells.number(entry, field), relation, new Limits(scene).of(bound));
      case Filter.Dated(Name field, var span) -> cells.dated(entry, field, span);
      case Filter.Flag(Name field) -> cells.yes(entry, field.written());
      case Filter.OnWeekdays(var days) -> days.contains(entry.weekday());
      case Filter.OnDayKind(DayKind kind) -> scene.isDay(kind, entry.day());
      case Filter.OnCalendarKind(Name kind) -> isCalled(kind.written(), entry.day());
      case Filter.InMonths(var months) ->
          months.contains(LocalDate.ofEpochDay(entry.day()).getMonth());
      case Filter.OnDate(var date) -> MonthDay.from(LocalDate.ofEpochDay(entry.day())).equals(date);
      case Filter.OnNth nth -> new NthDay(nth, scene::isDay).is(LocalDate.ofEpochDay(entry.day()));
      case Filter.OnDays(DayPlace.NextTo next) -> isBeside(next, entry.day());
      case Filter.OnDays(DayPlace.WeekWith(Filter other)) -> isInWeek(other, entry.day());
      case Filter.OnDays(DayPlace.EdgeWeeks weeks) -> isAtEdge(weeks, entry.day());
      case Filter.OnDays(var place) ->
          new DayBeside(place, this::isCalled).is(LocalDate.ofEpochDay(entry.day()));
      case Filter.InDates(var span) ->
          span.first().toEpochDay() <= entry.day() && entry.day() <= span.last().toEpochDay();
      case Filter.StartsInClock(int from, int to) ->
          from <= cells.start(entry) && cells.start(entry) <= to;
      case Filter.EndsInClock(int from, int to) -> {
        int end = cells.start(entry) + cells.to(entry) - cells.from(entry);
        yield from <= end && end <= to;
      }
      case Filter.Lasting(Relation relation, var bound) ->
          compares(Ratio.of(blocks.length(entry)), relation, new Limits(scene).of(bound));
      case Filter.Consented(Consent consent) -> cells.consented(entry, consent);
      case Filter.Voluntary _ -> cells.yes(entry, "voluntary");
      case Filter.Required _ -> cells.required(entry);
      case Filter.DutyFree _ -> isDutyFree(entry);
      case Filter.Has(Selection other, boolean sameDay) -> has(entry, other, sameDay);
      case Filter.Stated(Name fact) -> cells.stated(fact.written());
      case Filter.Given(Name field) -> cells.isGiven(entry, field.written());
      case Filter.Listed listed -> new TableCell(scene, listed).holds(entry);
      case Filter.Beside beside -> new Besides(scene, beside).holds(entry);
      case Filter.InClock _,
          Filter.InMarks _,
          Filter.During _,
          Filter.Not _,
          Filter.AnyOf _,
          Filter.AllOf _ ->
          throw new IllegalStateException("Marked minute by minute: " + filter);
    };
  }

  private static boolean compares(Ratio value, Relation relation, Ratio bound) {
    return relation.holds(value.compareTo(bound));
  }

  private BitSet clipped(Entry entry, int from, int to) {
    BitSet marks = new BitSet();
    whole(entry).stream()
        .filter(minute -> isBetween(minute % Entry.DAY, from, to))
        .forEach(marks::set);
    return marks;
  }

  private static boolean isBetween(int clock, int from, int to) {
    return from <= to ? from <= clock && clock < to : clock >= from || clock < to;
  }

  private BitSet overlap(Entry entry, Selection other) {
    BitSet marks = new BitSet();
    Scene around = scene.during(entry.day() - 1, entry.day() + 1);
    around.rows(other).forEach(row -> marks.or(of(other, row)));
    marks.and(whole(entry));
    return marks;
  }

  private boolean isBeside(DayPlace.NextTo next, long day) {
    Truth said = DayLimits.beside(next, day, scene.diary().days());
    return said == Truth.UNKNOWN ? scene.oracle().yes(List.of("beside", next, day)) : said.isTrue();
  }

  private boolean isInWeek(Filter other, long day) {
    Truth said = DayLimits.inWeek(other, day, scene);
    long week = day - LocalDate.ofEpochDay(day).getDayOfWeek().getValue();
    return said == Truth.UNKNOWN ? scene.oracle().yes(List.of("week", other, week)) : said.isTrue();
  }

  private boolean isAtEdge(DayPlace.EdgeWeeks weeks, long day) {
    Truth said = TermEdges.of(weeks, day, scene.diary());
    return said == Truth.UNKNOWN ? scene.oracle().yes(List.of("edge", weeks, day)) : said.isTrue();
  }

  private boolean isCalled(String kind, long day) {
    Truth said = scene.diary().days().isCalled(kind, day);
    return said == Truth.UNKNOWN ? scene.oracle().yes(List.of("called", kind, day)) : said.isTrue();
  }

  /** Nothing else that is required of the same person overlaps (S29). */
  private boolean isDutyFree(Entry entry) {
    return scene.diary().entries("schedule").stream()
        .filter(other -> !SamePhrase.same(other.called(), entry.called()))
        .filter(other -> isOfSame(other, entry))
        .filter(other -> Math.abs(other.day() - entry.day()) <= 1)
        .filter(scene::takesPlace)
        .filter(other -> whole(other).intersects(whole(entry)))
        .noneMatch(cells::required);
  }

  /** A row that names nobody may be anybody's. */
  private boolean isOfSame(Entry other, Entry entry) {
    String one = other.says("person");
    String two = entry.says("person");
    return one.isEmpty() || two.isEmpty()
        ? scene.oracle().yes(List.of("whose", other.sheet(), other.line(), two))
        : one.equals(two);
  }

  private boolean has(Entry entry, Selection other, boolean sameDay) {
    boolean listed =
        scene.rowsEver(other).stream()
            .filter(scene.diary()::isInForce)
            .filter(row -> row.day() != entry.day() || !row.cells().equals(entry.cells()))
            .anyMatch(row -> !sameDay || row.day() == entry.day());
    // What lies beyond the coverage may hold one for the subject, not on the day of a listed row.
    boolean open = !entry.isDated() && scene.beyond() && scene.isCut();
    return listed || (open && scene.oracle().yes(List.of("unlisted", other)));
  }
}
