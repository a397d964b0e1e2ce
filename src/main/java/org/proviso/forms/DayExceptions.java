package org.proviso.forms;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.CalendarDays;
import org.proviso.words.Cursor;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/**
 * Days and clock times that a norm does not hold on: "except on Fridays", "except on January 11 and
 * in June", "other than on minimum days", "except between 8:00 and 9:00 a.m.".
 */
public final class DayExceptions {
  private final CalendarDays days;

  public DayExceptions(CalendarDays days) {
    this.days = days;
  }

  /** Takes all that is excepted; else the cursor is where it was. */
  public boolean accept(Cursor cursor, Span opener, Modifiers into) {
    int mark = cursor.mark();
    var out = new ArrayList<Filter>();
    var sure = new ArrayList<Filter>();
    int end = mark;
    boolean joined = true;
    for (Optional<Filter> one = one(cursor); one.isPresent(); one = one(cursor)) {
      out.add(one.get());
      if (joined) {
        sure.clear();
        sure.addAll(out);
        end = cursor.mark();
      }
      int behind = cursor.mark();
      boolean comma = cursor.acceptJoint(JointKind.COMMA);
      joined = acceptJoint(cursor);
      if (!comma && !joined) {
        cursor.reset(behind);
        break;
      }
    }
    cursor.reset(end);
    out = sure;
    if (out.isEmpty() || !ends(cursor)) {
      cursor.reset(mark);
      return false;
    }
    place(out, opener, into);
    return true;
  }

  /** "Mondays in June" are not "Mondays and in June": what goes on says so. */
  private static boolean acceptJoint(Cursor cursor) {
    boolean joint = cursor.acceptJoint(JointKind.AND, JointKind.OR);
    if (isException(cursor)) {
      cursor.next();
      return true;
    }
    return joint;
  }

  private static boolean isException(Cursor cursor) {
    return cursor.nextIsPreposition("other than", "except for")
        || cursor
            .peek(Phrase.Opener.class)
            .filter(opener -> opener.word() == OpenerWord.EXCEPT)
            .isPresent();
  }

  private Optional<Filter> one(Cursor cursor) {
    Optional<Phrase.Clock> clock = cursor.accept(Phrase.Clock.class);
    return clock.isPresent() ? Optional.of(TimeWindows.of(clock.get())) : days.read(cursor);
  }

  /** At the end or before a comma; a condition behind it would be one of the exception. */
  private static boolean ends(Cursor cursor) {
    if (cursor.atEnd() || cursor.peek(Phrase.Modal.class).isPresent()) {
      return true;
    }
    int mark = cursor.mark();
    boolean comma = cursor.acceptJoint(JointKind.COMMA);
    boolean condition = cursor.peek(Phrase.Opener.class).isPresent();
    boolean whose = cursor.acceptPreposition("of") && cursor.peekIsArticle(Determiner.ANY);
    cursor.reset(mark);
    return whose || (comma && !condition);
  }

  private static void place(List<Filter> out, Span at, Modifiers into) {
    List<Filter> times =
        out.stream().filter(filter -> !isOfDays(filter)).map(DayExceptions::outside).toList();
    boolean windows = into.filters.stream().anyMatch(filter -> !isOfDays(filter));
    if (times.size() > 1 || (windows && !times.isEmpty())) {
      // What touches two windows need not touch what they have in common.
      throw Unplaced.at(at, "one window of clock times");
    }
    into.filters.addAll(times);
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (Filter filter : out) {
      switch (filter) {
        case Filter.OnWeekdays(Set<DayOfWeek> named) -> weekdays.addAll(named);
        case Filter day when isOfDays(day) -> into.dayKinds.add(new Filter.Not(day));
        case Filter _ -> {}
      }
    }
    if (!weekdays.isEmpty()) {
      without(weekdays, at, into);
    }
  }

  private static void without(Set<DayOfWeek> named, Span at, Modifiers into) {
    Set<DayOfWeek> others = EnumSet.complementOf(EnumSet.copyOf(named));
    if (into.weekdays.isEmpty()) {
      into.weekdays.addAll(others);
    } else if (!into.weekdays.retainAll(others)) {
      // The days named would leave the paraphrase: nothing of them is left to take away (S23).
      throw Unplaced.at(at, "an exception that can apply");
    }
  }

  private static boolean isOfDays(Filter filter) {
    return switch (filter) {
      case Filter.OnWeekdays _, Filter.OnDayKind _, Filter.OnCalendarKind _ -> true;
      case Filter.OnDays _, Filter.OnNth _, Filter.InMonths _, Filter.OnDate _, Filter.InDates _ ->
          true;
      case Filter _ -> false;
    };
  }

  private static Filter outside(Filter window) {
    if (!(window instanceof Filter.InClock(int from, int to))) {
      throw Unplaced.at(List.of(), "two clock times");
    }
    List<Filter> parts = new ArrayList<>();
    if (from > 0) {
      parts.add(new Filter.InClock(0, from));
    }
    if (to < TimeWindows.MIDNIGHT) {
      parts.add(new Filter.InClock(to, TimeWindows.MIDNIGHT));
    }
    return parts.size() == 1 ? parts.getFirst() : new Filter.AnyOf(parts);
  }
}
