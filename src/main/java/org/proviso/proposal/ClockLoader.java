package org.proviso.proposal;

import java.util.Map;
import java.util.Optional;
import org.proviso.proposal.ClockColumn.Mode;
import org.proviso.proposal.Column.Kind;
import org.proviso.source.Name;

/** Turns columns of clock times into minutes after midnight. */
final class ClockLoader {
  private static final String START = Name.of("start").key();
  private static final String END = Name.of("end").key();

  private static final int SOME = 1024;

  private final SheetIntake sheet;
  private final Clock stated;
  private final SheetReport report;

  ClockLoader(SheetIntake sheet, Clock stated, SheetReport report) {
    this.sheet = sheet;
    this.stated = stated;
    this.report = report;
  }

  /** A column of single times, each on its own. */
  void single(TextColumn column, Map<String, Column> into) {
    var clock = new ClockColumn(column);
    Mode mode = clock.mode(stated, false);
    clock.report(mode, report);
    into.put(column.name().key(), coded(column, "time", values(clock, mode)));
  }

  void startAndEnd(Optional<TextColumn> start, Optional<TextColumn> end, Map<String, Column> into) {
    TextColumn starts = start.orElseGet(() -> new TextColumn("start", sheet.rows()));
    TextColumn ends = end.orElseGet(() -> new TextColumn("end", sheet.rows()));
    var startClock = new ClockColumn(starts);
    var endClock = ClockColumn.ofEnds(ends);
    var pair = new ClockPair(startClock, endClock, stated, report);
    if (pair.isSimple()) {
      int[] from = values(startClock, pair.startMode());
      int[] to = values(endClock, pair.endMode());
      if (isOrdered(starts.codes(), from, ends.codes(), to)) {
        start.ifPresent(column -> into.put(START, coded(column, column.header(), from)));
        end.ifPresent(column -> into.put(END, coded(column, column.header(), to)));
        return;
      }
    }
    int[] from = new int[sheet.rows()];
    int[] to = new int[sheet.rows()];
    pair.read(from, to);
    into.put(START, new IntColumn("start", Kind.MINUTE, from));
    into.put(END, new IntColumn("end", Kind.MINUTE, to));
  }

  private static CodedColumn coded(TextColumn column, String header, int[] values) {
    return new CodedColumn(header, Kind.MINUTE, column.codes(), values, new Dictionary());
  }

  private static int[] values(ClockColumn clock, Mode mode) {
    int[] values = new int[clock.column().texts().size() + 1];
    for (int code = 0; code < values.length; code++) {
      values[code] =
          clock.time(code).map(time -> ClockColumn.alone(time.start(), mode)).orElse(Column.BLANK);
    }
    return values;
  }

  private static boolean isOrdered(Codes starts, int[] from, Codes ends, int[] to) {
    int[] first = new int[SOME];
    int[] last = new int[SOME];
    for (int row = 0; row < starts.size(); row += SOME) {
      int count = Math.min(SOME, starts.size() - row);
      starts.lookUp(row, count, from, first);
      ends.lookUp(row, count, to, last);
      for (int i = 0; i < count; i++) {
        if (last[i] != Column.BLANK && last[i] <= first[i]) {
          return false;
        }
      }
    }
    return true;
  }
}
