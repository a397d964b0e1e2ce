package org.proviso.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.proposal.ClockTime.Moment;
import org.proviso.source.Code;

/** A column of clock times, and which clock its bare times are by (S19). */
final class ClockColumn {
  private final TextColumn column;
  private final List<Optional<ClockTime>> times = new ArrayList<>();
  private boolean anyBareSmall;
  private boolean anyAfternoonHour;
  private boolean anyHalf;

  ClockColumn(TextColumn column) {
    this(column, /* ends= */ false);
  }

  /** A column of ends, which may be of the day after. */
  static ClockColumn ofEnds(TextColumn column) {
    return new ClockColumn(column, /* ends= */ true);
  }

  private ClockColumn(TextColumn column, boolean ends) {
    this.column = column;
    times.add(Optional.empty());
    for (int code = 1; code <= column.texts().size(); code++) {
      Optional<ClockTime> time =
          ClockTime.read(column.texts().text(code)).filter(t -> ends || !t.start().nextDay());
      times.add(time);
      time.ifPresent(this::weigh);
    }
  }

  private void weigh(ClockTime time) {
    weigh(time.start());
    if (time instanceof ClockTime.Range range) {
      weigh(range.end());
    }
  }

  private void weigh(Moment moment) {
    anyHalf |= !moment.isBare();
    anyAfternoonHour |= moment.isBare() && (moment.hour() >= 13 || moment.hour() == 0);
    anyBareSmall |= isSmall(moment);
  }

  static boolean isSmall(Moment moment) {
    return moment.isBare() && moment.hour() >= 1 && moment.hour() <= 6;
  }

  TextColumn column() {
    return column;
  }

  boolean isTwentyFourHours() {
    return anyAfternoonHour;
  }

  boolean saysHalf() {
    return anyHalf;
  }

  boolean isEveryTimeReadable() {
    return times.stream().skip(1).allMatch(Optional::isPresent) && times.size() > 1;
  }

  /** Whether a cell says more than a time of its own day. */
  boolean saysMore() {
    return times.stream()
        .flatMap(Optional::stream)
        .anyMatch(time -> time.isRange() || time.start().nextDay());
  }

  Optional<ClockTime> time(int code) {
    return times.get(code);
  }

  /** How its bare times are read, with {@code partner} the other column of start and end. */
  Mode mode(Clock stated, boolean partnerSaysHalf) {
    if (anyAfternoonHour) {
      return Mode.AS_TYPED;
    }
    if (anyHalf || partnerSaysHalf) {
      return stated == Clock.SCHOOL_DAY ? Mode.BY_PARTNER_OR_SCHOOL_DAY : Mode.BY_PARTNER;
    }
    return switch (stated) {
      case SCHOOL_DAY -> Mode.SCHOOL_DAY;
      case TWENTY_FOUR_HOURS -> Mode.AS_TYPED;
      case UNKNOWN -> anyBareSmall ? Mode.WAITS : Mode.AS_TYPED;
    };
  }

  /** Says which texts are no time, and which wait for a statement about the clock. */
  void report(Mode mode, SheetReport report) {
    SheetReport.Bad bad = report.in(column);
    boolean asked = false;
    for (int code = 1; code < times.size(); code++) {
      if (times.get(code).isEmpty()) {
        boolean error = CellWords.isSpreadsheetError(column.texts().text(code));
        bad.add(code, error ? Code.CELL_ERROR : Code.TIME_UNREADABLE);
      } else if (mode == Mode.WAITS && asked) {
        bad.mark(code);
      } else if (mode == Mode.WAITS && isSmall(times.get(code).orElseThrow().start())) {
        bad.add(code, Code.CLOCK_UNKNOWN);
        asked = true;
      }
    }
    bad.report();
  }

  /** How the bare times of a column are read. */
  enum Mode {
    /** 24 hours, or mornings only. */
    AS_TYPED,
    /** 1:00 to 6:59 is the afternoon. */
    SCHOOL_DAY,
    /** Some say am or pm; the others take the half-day that makes the shorter span. */
    BY_PARTNER,
    BY_PARTNER_OR_SCHOOL_DAY,
    /** Nobody can tell: all of them wait. */
    WAITS
  }

  /** Minutes after midnight of a time on its own; blank if it cannot be told. */
  static int alone(Moment moment, Mode mode) {
    if (!moment.isBare()) {
      return moment.asTyped();
    }
    return switch (mode) {
      case AS_TYPED -> moment.asTyped();
      case SCHOOL_DAY, BY_PARTNER_OR_SCHOOL_DAY ->
          moment.asTyped() + (isSmall(moment) ? 12 * 60 : 0);
      case BY_PARTNER -> isSmall(moment) ? Column.BLANK : moment.asTyped();
      case WAITS -> Column.BLANK;
    };
  }

  static boolean waitsForPartner(Moment moment, Mode mode) {
    return moment.isBare()
        && moment.fitsTwelveHours()
        && (mode == Mode.BY_PARTNER || mode == Mode.BY_PARTNER_OR_SCHOOL_DAY);
  }
}
