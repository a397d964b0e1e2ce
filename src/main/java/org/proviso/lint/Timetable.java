package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;
import org.proviso.source.Span;

/**
 * A bell schedule that an agreement prints: lines below each other that begin with clock times,
 * with bars or tabs between their cells or with neither. Examples are none.
 *
 * @param title the line above it that names it, or empty
 * @param above the lines above it that belong to it, nearest first
 * @param header what stands above each column, all lines of it
 */
record Timetable(String title, List<Span> above, List<String> header, List<Row> rows) {
  /** One of its rows with the times of one column: what is done then, and all its cells. */
  record Row(Span line, int column, ClockSpan time, String activity, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** Fewer rows with times are no schedule. */
  private static final int FEWEST = 2;

  /** So many lines above a schedule may speak of it. */
  private static final int NEAR = 12;

  private static final Pattern TITLE = Pattern.compile("(?i)\\s*table\\b.*");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\s*(?:[-*\u2022]\\s*)?(?:(?:article|section|appendix)\\b|\\d+\\.\\s*\\d|\\d+\\.\\s).*");

  Timetable {
    above = List.copyOf(above);
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Its rows whose times stand in this column. */
  List<Row> of(int column) {
    return rows.stream().filter(row -> row.column() == column).toList();
  }

  List<Integer> columns() {
    return rows.stream().map(Row::column).distinct().sorted().toList();
  }

  /** All that an agreement prints. */
  static List<Timetable> in(Agreement agreement) {
    List<Span> lines = lines(agreement);
    var found = new ArrayList<Timetable>();
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && !lines.get(to).text().isBlank()) {
        to++;
      }
      List<Row> rows = TimetableRows.of(lines.subList(from, to));
      if (rows.size() >= FEWEST) {
        found.add(timetable(lines, from, rows));
      }
      from = Math.max(to, from) + 1;
    }
    return found;
  }

  private static Timetable timetable(List<Span> lines, int from, List<Row> rows) {
    int top = lines.indexOf(rows.getFirst().line());
    List<Span> above = above(lines, top);
    String title =
        above.stream()
            .map(Span::flat)
            .filter(line -> TITLE.matcher(line).matches())
            .findFirst()
            .orElse("");
    var header = new ArrayList<String>();
    for (Span line : lines.subList(from, top)) {
      List<String> cells = TimetableRows.cells(line.text());
      for (int at = 0; cells.size() > 1 && at < cells.size(); at++) {
        String cell = cells.get(at).matches("[-: ]{3,}") ? "" : cells.get(at);
        if (at == header.size()) {
          header.add(cell);
        } else {
          header.set(at, (header.get(at) + " " + cell).strip());
        }
      }
    }
    return new Timetable(title, above, header, rows);
  }

  /** Lines above, up to the clause or schedule before. */
  private static List<Span> above(List<Span> lines, int top) {
    var above = new ArrayList<Span>();
    for (int at = top - 1; at >= 0 && above.size() < NEAR; at--) {
      String line = lines.get(at).text();
      boolean schedule = !TimetableRows.of(List.of(lines.get(at))).isEmpty();
      if (schedule || OTHER.matcher(line).matches()) {
        break;
      }
      above.add(lines.get(at));
    }
    return above;
  }

  /** The lines of the text; those of examples stand for nothing and are empty. */
  private static List<Span> lines(Agreement agreement) {
    SourceText source = agreement.source();
    var lines = new ArrayList<Span>();
    int at = 0;
    for (String line : source.text().split("\n", -1)) {
      int start = at;
      boolean example =
          agreement.examples().stream()
              .anyMatch(one -> one.words().start() <= start && start < one.words().end());
      lines.add(source.span(start, example ? start : start + line.stripTrailing().length()));
      at += line.length() + 1;
    }
    return lines;
  }
}
