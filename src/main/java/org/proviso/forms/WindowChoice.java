package org.proviso.forms;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.CalendarDays;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/**
 * Windows of which any will do: "on weekends or holidays", "during lunch or on Fridays", "on
 * Mondays, minimum days, or the first Friday of each month", "before 7:30 a.m., after 4:00 p.m., or
 * on weekends".
 */
final class WindowChoice {
  private static final Set<String> AROUND = Set.of("during", "outside of", "outside");

  private final CalendarDays days;
  private final DayWindows windows;
  private final PrepositionReader prepositions;

  WindowChoice(CalendarDays days, DayWindows windows, PrepositionReader prepositions) {
    this.days = days;
    this.windows = windows;
    this.prepositions = prepositions;
  }

  /** Takes two or more of them with "or" before the last; else the cursor is where it was. */
  boolean accept(Cursor cursor, Modifiers into) {
    int mark = cursor.mark();
    var unknown = new ArrayList<Noun>();
    List<Filter> any = list(cursor, unknown);
    if (any.size() < 2 || !ends(cursor) || !place(any, into)) {
      cursor.reset(mark);
      return false;
    }
    into.unknown.addAll(unknown);
    return true;
  }

  /** "On Fridays or school days before a holiday": what follows may be said of the last alone. */
  private static boolean ends(Cursor cursor) {
    return cursor.word().isEmpty()
        && cursor.peek(Phrase.Weekdays.class).isEmpty()
        && cursor.peek(Phrase.Preposition.class).isEmpty()
        && cursor.peek(Phrase.Deadline.class).isEmpty()
        && cursor.peek(Phrase.Clock.class).isEmpty()
        && cursor.peek(Phrase.Dates.class).isEmpty();
  }

  /** All that commas and "or" join; nothing where the last is joined by a comma alone. */
  private List<Filter> list(Cursor cursor, List<Noun> unknown) {
    var found = new ArrayList<Filter>();
    var sure = new ArrayList<Filter>();
    int end = cursor.mark();
    boolean or = false;
    boolean days = true;
    boolean joined = false;
    boolean series = false;
    for (Optional<Filter> one = one(cursor, unknown); one.isPresent(); one = one(cursor, unknown)) {
      found.add(one.get());
      apart(cursor, one.get());
      if (or) {
        bothAtOnce(cursor, found, series);
        sure.clear();
        sure.addAll(found);
        end = cursor.mark();
      }
      boolean comma = cursor.acceptJoint(JointKind.COMMA);
      boolean and = cursor.nextIsJoint(JointKind.AND);
      days &= !and || found.stream().allMatch(WindowChoice::isKind);
      series = comma;
      or = cursor.acceptJoint(JointKind.OR) || (days && cursor.acceptJoint(JointKind.AND));
      joined |= and;
      if (!comma && !or) {
        break;
      }
    }
    cursor.reset(end);
    return joined && !sure.stream().allMatch(WindowChoice::isKind) ? List.of() : sure;
  }

  /** "On Fridays, during lunch or before 8:00": any of the three, or at either time on Fridays. */
  private static void bothAtOnce(Cursor cursor, List<Filter> found, boolean series) {
    boolean day = !isClock(found.getFirst());
    boolean times = found.stream().skip(1).allMatch(WindowChoice::isClock);
    if (found.size() > 2 && day && times && !series) {
      throw Unplaced.at(cursor.rest(), "a comma before \"or\" as well, or a sentence for each");
    }
  }

  /** Of which "and" means either too: no day is both of "weekends and holidays" by its name. */
  private static boolean isKind(Filter window) {
    return window instanceof Filter.OnWeekdays
        || window instanceof Filter.OnCalendarKind
        || window instanceof Filter.OnDayKind
        || window instanceof Filter.OnDays(DayPlace.NextTo _)
        || window instanceof Filter.OnNth;
  }

  /**
   * "On Fridays, before 8:00 or after 4:00", "on holidays, Saturdays or Sundays": both at once, or
   * any of the three.
   */
  private static void apart(Cursor cursor, Filter before) {
    int mark = cursor.mark();
    boolean comma = cursor.acceptJoint(JointKind.COMMA);
    Optional<Span> next =
        cursor
            .peek(Phrase.Clock.class)
            .map(Phrase::span)
            .or(() -> cursor.peek(Phrase.Weekdays.class).map(Phrase::span));
    cursor.reset(mark);
    boolean dates = before instanceof Filter.InMonths || before instanceof Filter.InDates;
    if (comma && !dates && next.filter(s -> s.flat().matches("(?i).*\\bor\\b.*")).isPresent()) {
      throw Unplaced.at(next.get(), "\"or\" before the last of them only");
    }
  }

  /** One window; "each Monday" is a period and no window. */
  private Optional<Filter> one(Cursor cursor, List<Noun> unknown) {
    if (cursor.peek(Phrase.Weekdays.class).filter(Phrase.Weekdays::distributive).isPresent()) {
      return Optional.empty();
    }
    Optional<Phrase.Clock> clock = cursor.accept(Phrase.Clock.class);
    if (clock.isPresent()) {
      return Optional.of(TimeWindows.of(clock.get()));
    }
    int mark = cursor.mark();
    Optional<Filter> day =
        beside(cursor).or(() -> during(cursor, unknown)).or(() -> days.read(cursor));
    if (day.isEmpty()) {
      cursor.reset(mark);
    }
    return day;
  }

  /** "Before the start of the student day". */
  private Optional<Filter> beside(Cursor cursor) {
    int mark = cursor.mark();
    var side = new Modifiers();
    boolean before = cursor.acceptPreposition("before");
    boolean read =
        (before || cursor.acceptPreposition("after")) && windows.beside(cursor, before, side);
    if (!read) {
      cursor.reset(mark);
    }
    return side.filters.stream().findFirst();
  }

  /** "During lunch", "outside of the student day", "during the first two weeks of school". */
  private Optional<Filter> during(Cursor cursor, List<Noun> unknown) {
    Optional<Phrase.Preposition> opens =
        cursor.peek(Phrase.Preposition.class).filter(one -> AROUND.contains(Cursor.lower(one)));
    if (opens.isEmpty()) {
      return Optional.empty();
    }
    int mark = cursor.mark();
    var side = new Modifiers();
    boolean read = prepositions.accept(cursor, opens.get(), side, /* leading= */ false);
    if (!read || side.filters.size() != 1 || !side.filters.equals(side.recordFilters())) {
      cursor.reset(mark);
      return Optional.empty();
    }
    unknown.addAll(side.unknown);
    return side.filters.stream()
        .findFirst()
        .filter(window -> isClock(window) || window instanceof Filter.OnDays);
  }

  private static boolean isClock(Filter window) {
    return window instanceof Filter.InClock
        || window instanceof Filter.During
        || window instanceof Filter.Not
        || window instanceof Filter.InMarks
        || window instanceof Filter.AnyOf;
  }

  private static boolean place(List<Filter> any, Modifiers into) {
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    var all = new ArrayList<Filter>();
    boolean days = true;
    for (Filter one : any) {
      if (one instanceof Filter.OnWeekdays(Set<DayOfWeek> named)) {
        weekdays.addAll(named);
      } else if (one instanceof Filter.AnyOf(List<Filter> either)) {
        all.addAll(either);
      } else {
        all.add(one);
      }
      days &= !isClock(one);
    }
    if (!weekdays.isEmpty()) {
      all.add(0, new Filter.OnWeekdays(weekdays));
    }
    if (all.size() < 2) {
      return false;
    }
    (days ? into.dayKinds : into.filters).add(new Filter.AnyOf(all));
    return true;
  }
}
