package org.proviso.interpreter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** The least number of different values of a field at any one moment of the period. */
final class FewestAtOnceMeasure extends RecordMeasure {
  private final Name field;

  /** The minutes of each day that are looked at. */
  private final Filter.InClock open;

  /**
   * @param of the records, whenever they are
   */
  FewestAtOnceMeasure(SelectionNode of, Measure.FewestAtOnce measure) {
    super(of, new Unit.Things(""), Growth.UP);
    this.field = measure.field();
    this.open = windows(measure.of()).findFirst().orElse(new Filter.InClock(0, View.DAY));
  }

  /** The records without the clock times that say which moments are looked at. */
  static Selection whenever(Selection of) {
    List<Filter> others = new ArrayList<>(of.filters());
    others.removeAll(windows(of).toList());
    return new Selection(of.sheet(), of.kinds(), others);
  }

  private static Stream<Filter.InClock> windows(Selection of) {
    return of.filters().stream()
        .filter(Filter.InClock.class::isInstance)
        .map(Filter.InClock.class::cast)
        .limit(1);
  }

  /** A shift of the evening before goes on in the morning. */
  @Override
  Entries entries(Moment moment) {
    return Entries.since(of, moment, 1);
  }

  @Override
  boolean concerns(Slice slice, int at, Moment moment) {
    return BusyDays.mayReach(slice, at, moment);
  }

  /** Others may be there of whom no row tells, on a day with rows too. */
  @Override
  boolean isIncomplete(Moment moment, Evidence evidence) {
    if (!Completeness.isOpen(of, moment, evidence) && of.isStatedComplete()) {
      return false;
    }
    evidence.missing(
        "whether somebody was there of whom no row tells",
        "say in the sheet about that the schedule is complete",
        true);
    return true;
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries entries = entries(moment);
    long low = Long.MAX_VALUE;
    long high = Long.MAX_VALUE;
    for (long minute : changes(entries, moment)) {
      low = Math.min(low, running(entries, minute, FilterNode.TRUE).size());
      if (isKnown(minute, moment)) {
        high = Math.min(high, running(entries, minute, FilterNode.UNKNOWN).size());
      }
    }
    return severalInOne(entries) || high == Long.MAX_VALUE || isShut(entries, moment)
        ? Reckoned.atLeast(low)
        : Reckoned.between(low, high + vague(entries));
  }

  /**
   * "Between 10:00 and 6:00" says nothing of a day off on which nobody is there at all: perhaps
   * nobody has to be.
   */
  private boolean isShut(Entries entries, Moment moment) {
    boolean hours = open.from() > 0 || open.to() < View.DAY;
    int day = moment.firstDay;
    if (!hours || day != moment.lastDay || isWorked(moment.world, day)) {
      return false;
    }
    return changes(entries, moment).stream()
        .allMatch(minute -> running(entries, minute, FilterNode.UNKNOWN).isEmpty());
  }

  private static boolean isWorked(World world, int day) {
    Truth work = world.calendar(DayKind.WORK, day);
    Truth school = world.calendar(DayKind.SCHOOL, day);
    boolean weekend = LocalDate.ofEpochDay(day).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    boolean off = weekend || work.isFalse() || school.isFalse();
    return work.isTrue() || school.isTrue() || !off;
  }

  /** What began on a day that nothing covers may go on in the first hours of the next. */
  private static boolean isKnown(long minute, Moment moment) {
    long first = (long) moment.firstDay * View.DAY + View.LONGEST_NIGHT;
    return minute >= first || moment.world.isCovered(moment.firstDay - 1);
  }

  /** The moments from which it may be another number. */
  private List<Long> changes(Entries entries, Moment moment) {
    var found = new ArrayList<Long>();
    for (int day = moment.firstDay; day <= moment.lastDay; day++) {
      found.add((long) day * View.DAY + open.from());
    }
    found.add((long) moment.firstDay * View.DAY + View.LONGEST_NIGHT);
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && entries.slice.isTimed(at)) {
        found.add(entries.slice.from[at]);
        found.add(entries.slice.to[at]);
      }
    }
    found.removeIf(minute -> !isLookedAt(minute, moment));
    return found;
  }

  private boolean isLookedAt(long minute, Moment moment) {
    long day = Math.floorDiv(minute, View.DAY);
    long clock = minute - day * View.DAY;
    return day >= moment.firstDay
        && day <= moment.lastDay
        && clock >= open.from()
        && clock < open.to();
  }

  private Set<String> running(Entries entries, long minute, int least) {
    Set<String> different = new HashSet<>();
    Slice slice = entries.slice;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      boolean runs =
          entries.truth(i) >= least
              && slice.isTimed(at)
              && slice.from[at] <= minute
              && slice.to[at] > minute;
      if (runs && !value(slice, at).isEmpty()) {
        different.add(value(slice, at));
      }
    }
    return different;
  }

  /** Rows that may be of one more, at any moment: without a time, or of nobody. */
  private long vague(Entries entries) {
    long vague = 0;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      boolean clear = entries.slice.isTimed(at) && !value(entries.slice, at).isEmpty();
      vague += entries.truth(i) != FilterNode.FALSE && !clear ? 1 : 0;
    }
    return vague;
  }

  private boolean severalInOne(Entries entries) {
    boolean several = false;
    for (int i = 0; i < entries.size; i++) {
      several |= entries.truth(i) != FilterNode.FALSE && isSeveral(entries.slice, entries.at(i));
    }
    return several;
  }

  private boolean isSeveral(Slice slice, int at) {
    return CellValues.isSeveral(field, slice.view[at].text(field.written(), slice.row[at]));
  }

  private String value(Slice slice, int at) {
    return CellValues.key(slice.view[at].text(field.written(), slice.row[at]));
  }

  /** From when on there are so few. */
  @Override
  void explain(Moment moment, Evidence evidence) {
    super.explain(moment, evidence);
    Entries entries = entries(moment);
    long fewest = Long.MAX_VALUE;
    long since = 0;
    for (long minute : changes(entries, moment)) {
      long now = running(entries, minute, FilterNode.TRUE).size();
      if (now < fewest || (now == fewest && minute < since)) {
        fewest = now;
        since = minute;
      }
    }
    evidence.taken.add(
        "the fewest are there from " + Wording.clock((int) (since % View.DAY)) + " on");
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    if (!isKnown((long) moment.firstDay * View.DAY, moment)) {
      evidence.missing(
          "who was there from the day before", "list the day before in the schedule", true);
    }
    if (isShut(entries(moment), moment)) {
      evidence.missing(
          "whether anybody has to be there on " + Wording.date(moment.firstDay) + ", a day off",
          "in the sheet calendar: the day, kind work day or school day",
          false);
    }
  }
}
