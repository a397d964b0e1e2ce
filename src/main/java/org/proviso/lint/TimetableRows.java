package org.proviso.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.source.Span;

/** Reads the lines of a printed schedule: which cell holds times, and what is done then. */
final class TimetableRows {
  /** A cell of times only, perhaps with what is done behind a dash. */
  private static final Pattern TIMES =
      Pattern.compile("(?:" + ClockSpan.PATTERN.pattern() + "\\s*)+(?:-.*)?");

  private static final Pattern PLAIN =
      Pattern.compile("\\s*(?:[-*\u2022]\\s*)?(\\d{1,2}:\\d{2}.*)");

  private TimetableRows() {}

  static List<Timetable.Row> of(List<Span> lines) {
    var rows = new ArrayList<Timetable.Row>();
    boolean labelled = lines.stream().anyMatch(line -> isTimes(cells(line.text()), 0));
    for (Span line : lines) {
      List<String> cells = cells(line.text());
      if (cells.size() == 1) {
        plain(line, rows);
      }
      for (int column = 0; cells.size() > 1 && column < cells.size(); column++) {
        if (isTimes(cells, column)) {
          String activity = activity(cells, column, !labelled);
          for (ClockSpan time : ClockSpan.in(cells.get(column))) {
            rows.add(new Timetable.Row(line, column, time, activity, cells));
          }
        }
      }
    }
    return rows;
  }

  /** The cells of a line that bars or tabs part. */
  static List<String> cells(String line) {
    boolean bars = line.strip().startsWith("|");
    String inner = bars ? line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "") : line;
    return Arrays.stream(inner.split(bars ? "\\|" : "\t", -1)).map(String::strip).toList();
  }

  /** "8:00-8:15 arrival duty" on a line of its own. */
  private static void plain(Span line, List<Timetable.Row> rows) {
    var matcher = PLAIN.matcher(line.text());
    List<ClockSpan> times = matcher.matches() ? ClockSpan.in(matcher.group(1)) : List.of();
    if (times.size() == 1 && times.getFirst().at() == 0) {
      String rest = matcher.group(1).substring(times.getFirst().to());
      String activity = rest.replaceFirst("^[\\s:,-]+", "").strip();
      rows.add(new Timetable.Row(line, 0, times.getFirst(), activity, List.of(line.text())));
    }
  }

  private static boolean isTimes(List<String> cells, int column) {
    return column < cells.size() && TIMES.matcher(cells.get(column)).matches();
  }

  /**
   * What stands beside the times: left of them where each row begins with it, else to the right.
   */
  private static String activity(List<String> cells, int column, boolean left) {
    if (left && column > 0 && isWords(cells, column - 1)) {
      return cells.get(column - 1);
    }
    for (int at = column + 1; at < cells.size(); at++) {
      if (isWords(cells, at)) {
        return cells.get(at);
      }
    }
    return "";
  }

  private static boolean isWords(List<String> cells, int column) {
    String cell = cells.get(column);
    return !isTimes(cells, column) && cell.codePoints().filter(Character::isLetter).count() > 1;
  }
}
