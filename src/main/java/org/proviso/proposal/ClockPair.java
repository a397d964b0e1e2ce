package org.proviso.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.proviso.proposal.ClockColumn.Mode;
import org.proviso.proposal.ClockTime.Half;
import org.proviso.proposal.ClockTime.Moment;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/**
 * The start and end of each row. An end before its start crosses midnight if that makes at most 16
 * hours, and is then 1440 or more (S29).
 */
final class ClockPair {
  private static final int DAY = 24 * 60;
  private static final int LONGEST = 16 * 60;

  private final ClockColumn start;
  private final ClockColumn end;
  private final SheetReport report;
  private final Mode startMode;
  private final Mode endMode;
  private final Map<Long, Times> known = new HashMap<>();

  /** A start and an end, either of them blank. */
  record Times(int start, int end, Verdict verdict) {}

  /** What is to be said of a start and an end. */
  enum Verdict {
    FINE,
    CROSSES_MIDNIGHT,
    BEFORE_START,
    /** No time at all, or a whole day: the cells do not say. */
    AT_START,
    CLOCK_UNKNOWN
  }

  ClockPair(ClockColumn start, ClockColumn end, Clock stated, SheetReport report) {
    this.start = start;
    this.end = end;
    this.report = report;
    boolean half = start.saysHalf() || end.saysHalf();
    Mode last = end.mode(stated, half);
    this.endMode =
        last == Mode.WAITS && start.isTwentyFourHours() && areEndsOfNights() ? Mode.AS_TYPED : last;
    Mode first = start.mode(stated, half);
    this.startMode =
        first == Mode.WAITS && end.isTwentyFourHours() && afternoonsAreImpossible()
            ? Mode.AS_TYPED
            : first;
  }

  /**
   * With starts by 24 hours, ends of 1 to 6 are mornings if each comes before its start even as an
   * afternoon.
   */
  private boolean areEndsOfNights() {
    for (int row = 0; row < rows(); row++) {
      Optional<ClockTime> first = start.time(start.column().code(row));
      Optional<ClockTime> last = end.time(end.column().code(row));
      if (last.isEmpty() || !ClockColumn.isSmall(last.get().start())) {
        continue;
      }
      if (first.isEmpty()
          || first.get().isRange()
          || last.get().isRange()
          || first.get().start().asTyped() <= last.get().start().asTyped() + DAY / 2) {
        return false;
      }
    }
    return true;
  }

  /**
   * With ends by 24 hours, starts of 1 to 6 are mornings if each comes before its end as it stands
   * and as an afternoon would come after it.
   */
  private boolean afternoonsAreImpossible() {
    for (int row = 0; row < rows(); row++) {
      Optional<ClockTime> first = start.time(start.column().code(row));
      Optional<ClockTime> last = end.time(end.column().code(row));
      if (first.isEmpty() || !ClockColumn.isSmall(first.get().start())) {
        continue;
      }
      if (first.get().isRange() || last.isEmpty()) {
        return false;
      }
      int morning = first.get().start().asTyped();
      int until = last.get().start().asTyped();
      if (until < morning || morning + DAY / 2 <= until) {
        return false;
      }
    }
    return true;
  }

  Mode startMode() {
    return startMode;
  }

  Mode endMode() {
    return endMode;
  }

  /** Whether each time stands for itself, so that no row needs to be looked at as a pair. */
  boolean isSimple() {
    return isSimple(start, startMode) && isSimple(end, endMode);
  }

  private static boolean isSimple(ClockColumn column, Mode mode) {
    boolean empty = column.column().texts().size() == 0;
    boolean alone = mode == Mode.AS_TYPED || mode == Mode.SCHOOL_DAY;
    return empty || (alone && column.isEveryTimeReadable() && !column.saysMore());
  }

  private int rows() {
    return start.column().codes().size();
  }

  /** Reads every row into the two arrays. */
  void read(int[] starts, int[] ends) {
    start.report(startMode, report);
    end.report(endMode, report);
    int crossing = 0;
    int firstCrossing = -1;
    for (int row = 0; row < rows(); row++) {
      Times times = times(row);
      starts[row] = times.start;
      ends[row] = times.end;
      if (times.verdict == Verdict.CROSSES_MIDNIGHT) {
        firstCrossing = crossing++ == 0 ? row : firstCrossing;
      } else if (times.verdict != Verdict.FINE) {
        complain(row, times.verdict);
      }
    }
    if (crossing > 0) {
      report.add(
          Diagnostic.of(
              Code.MIDNIGHT_CROSSED,
              report.sheet().place(firstCrossing, end.column().header()),
              Integer.toString(crossing)));
    }
  }

  private Times times(int row) {
    int startCode = start.column().code(row);
    int endCode = end.column().code(row);
    return known.computeIfAbsent(
        (long) startCode << 32 | endCode, key -> pair(start.time(startCode), end.time(endCode)));
  }

  private void complain(int row, Verdict verdict) {
    report.damage(row);
    boolean clock = verdict == Verdict.CLOCK_UNKNOWN;
    TextColumn column = clock ? start.column() : end.column();
    Code code =
        switch (verdict) {
          case CLOCK_UNKNOWN -> Code.CLOCK_UNKNOWN;
          case AT_START -> Code.END_AT_START;
          case FINE, CROSSES_MIDNIGHT, BEFORE_START -> Code.END_BEFORE_START;
        };
    report.once(
        code,
        row,
        column,
        clock
            ? new String[] {start.column().text(row), ""}
            : new String[] {end.column().text(row), start.column().text(row)});
  }

  private Times pair(Optional<ClockTime> first, Optional<ClockTime> last) {
    if (first.isPresent() && first.get() instanceof ClockTime.Range range) {
      return pair(range.start(), range.end(), startMode, startMode);
    }
    if (first.isPresent() && last.isPresent()) {
      return pair(first.get().start(), last.get().start(), startMode, endMode);
    }
    int from = first.map(time -> ClockColumn.alone(time.start(), startMode)).orElse(Column.BLANK);
    int to = last.map(time -> end(time.start(), endMode)).orElse(Column.BLANK);
    boolean lost =
        (first.isPresent() && from == Column.BLANK && startMode != Mode.WAITS)
            || (last.isPresent() && to == Column.BLANK && endMode != Mode.WAITS);
    return new Times(from, to, lost ? Verdict.CLOCK_UNKNOWN : Verdict.FINE);
  }

  private static Times pair(Moment first, Moment last, Mode firstMode, Mode lastMode) {
    boolean firstWaits = ClockColumn.waitsForPartner(first, firstMode);
    boolean lastWaits = ClockColumn.waitsForPartner(last, lastMode);
    int to = lastWaits ? Column.BLANK : ClockColumn.alone(last, lastMode);
    int from = ClockColumn.alone(first, firstMode);
    if (firstWaits && last.nextDay()) {
      from = Column.BLANK;
    } else if (firstWaits && to != Column.BLANK) {
      from = nearer(first, to, -1);
    }
    if (lastWaits && from != Column.BLANK) {
      to = last.nextDay() ? last.in(Half.MORNING).asTyped() : nearer(last, from, 1);
    }
    if (from == Column.BLANK || to == Column.BLANK) {
      boolean waits = firstMode == Mode.WAITS || lastMode == Mode.WAITS;
      return new Times(from, to, waits ? Verdict.FINE : Verdict.CLOCK_UNKNOWN);
    }
    return last.nextDay() ? new Times(from, to + DAY, Verdict.FINE) : settle(from, to);
  }

  /** The half of the day in which a bare time is nearer to its partner, going forward from it. */
  private static int nearer(Moment bare, int partner, int direction) {
    int morning = bare.in(Half.MORNING).asTyped();
    int afternoon = bare.in(Half.AFTERNOON).asTyped();
    int toMorning = Math.floorMod(direction * (morning - partner) - 1, DAY);
    int toAfternoon = Math.floorMod(direction * (afternoon - partner) - 1, DAY);
    return toMorning < toAfternoon ? morning : afternoon;
  }

  /** Minutes after the midnight before which it began. */
  private static int end(Moment moment, Mode mode) {
    int alone = ClockColumn.alone(moment, mode);
    return moment.nextDay() && alone != Column.BLANK ? alone + DAY : alone;
  }

  private static Times settle(int from, int to) {
    if (to > from) {
      return new Times(from, to, Verdict.FINE);
    }
    if (to == from) {
      return new Times(Column.BLANK, Column.BLANK, Verdict.AT_START);
    }
    return to + DAY - from <= LONGEST
        ? new Times(from, to + DAY, Verdict.CROSSES_MIDNIGHT)
        : new Times(Column.BLANK, Column.BLANK, Verdict.BEFORE_START);
  }
}
