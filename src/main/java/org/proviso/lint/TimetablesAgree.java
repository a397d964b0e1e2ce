package org.proviso.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Related;
import org.proviso.source.Span;

/**
 * Printed schedules that disagree with themselves: minutes beside times that make others, rows that
 * lie within other rows, times above a schedule that none of its rows has.
 */
final class TimetablesAgree implements Lint.Pass {
  private static final Pattern MINUTES = Pattern.compile("(?i).*\\b(?:minutes?|min|length)\\b.*");
  private static final Pattern COUNT = Pattern.compile("(?i)(\\d{1,3})(?:\\s*min(?:utes?|\\.)?)?");
  private static final Pattern SAID =
      Pattern.compile(
          ClockSpan.PATTERN.pattern() + "\\s*\\((\\d{1,3})[- ]?min(?:utes?|\\.)?\\)",
          Pattern.CASE_INSENSITIVE);

  /** A column that says whom a row is for: then rows may lie side by side. */
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile("(?i).*\\b(?:for|grades?|groups?|class|room|who|track|subject)\\b.*");

  /** A time that is further from every row than this is not meant for one. */
  private static final int NEAR = 15;

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Timetable timetable : Timetable.in(agreement)) {
      timetable.rows().forEach(row -> minutes(timetable, row, agreement, found));
      if (timetable.header().stream().noneMatch(cell -> SIDE_BY_SIDE.matcher(cell).matches())) {
        timetable.columns().forEach(column -> within(timetable.of(column), agreement, found));
      }
      timetable.above().reversed().forEach(line -> above(timetable, line, agreement, found));
    }
    return found;
  }

  /** The minutes that the row gives, beside those that its times make. */
  private static void minutes(
      Timetable timetable, Timetable.Row row, Agreement agreement, List<Diagnostic> found) {
    int column = -1;
    for (int at = 0; at < timetable.header().size() && column < 0; at++) {
      column = MINUTES.matcher(timetable.header().get(at)).matches() ? at : -1;
    }
    boolean alone =
        timetable.rows().stream().filter(one -> one.line().equals(row.line())).count() == 1;
    if (column >= 0 && alone && column < row.cells().size()) {
      Matcher count = COUNT.matcher(row.cells().get(column));
      if (count.matches()) {
        disagree(row.line(), row.time(), Integer.parseInt(count.group(1)), agreement, found);
      }
    }
    Matcher said = SAID.matcher(row.line().text());
    while (said.find()) {
      ClockSpan time = ClockSpan.in(said.group()).getFirst();
      disagree(row.line(), time, Integer.parseInt(said.group(7)), agreement, found);
    }
  }

  private static void disagree(
      Span line, ClockSpan time, int said, Agreement agreement, List<Diagnostic> found) {
    if (said != time.length()) {
      found.add(
          remark(
              Code.MINUTES_DISAGREE,
              line,
              agreement,
              time.written(),
              String.valueOf(time.length()),
              String.valueOf(said)));
    }
  }

  /** Rows that lie within a longer one, and how much of it they leave. */
  private static void within(
      List<Timetable.Row> rows, Agreement agreement, List<Diagnostic> found) {
    for (Timetable.Row outer : rows) {
      List<Timetable.Row> inner =
          rows.stream()
              .filter(row -> !row.line().equals(outer.line()))
              .filter(row -> outer.time().holds(row.time()))
              .toList();
      if (!inner.isEmpty()) {
        found.add(held(outer, inner, agreement));
      }
    }
    for (int one = 0; one + 1 < rows.size(); one++) {
      for (Timetable.Row other : rows.subList(one + 1, rows.size())) {
        crossing(rows.get(one), other, agreement, found);
      }
    }
  }

  private static Diagnostic held(
      Timetable.Row outer, List<Timetable.Row> inner, Agreement agreement) {
    boolean[] taken = new boolean[outer.time().length()];
    for (Timetable.Row row : inner) {
      int from = row.time().start() - outer.time().start();
      Arrays.fill(taken, from, from + row.time().length(), true);
    }
    int left = 0;
    for (boolean minute : taken) {
      left += minute ? 0 : 1;
    }
    String those = String.join(" and ", inner.stream().map(TimetablesAgree::said).toList());
    return remark(
            Code.TIMETABLE_OVERLAP,
            outer.line(),
            agreement,
            said(outer),
            those,
            "%d of its %d minutes are left".formatted(left, outer.time().length()))
        .with(new Related(place(inner.getFirst().line(), agreement), "the row within it"));
  }

  /** Two rows of which neither lies within the other. */
  private static void crossing(
      Timetable.Row one, Timetable.Row other, Agreement agreement, List<Diagnostic> found) {
    ClockSpan first = one.time();
    ClockSpan second = other.time();
    boolean apart = one.line().equals(other.line()) || !first.overlaps(second);
    boolean same = first.start() == second.start() && first.end() == second.end();
    if (!apart && !same && !first.holds(second) && !second.holds(first)) {
      int shared = Math.min(first.end(), second.end()) - Math.max(first.start(), second.start());
      found.add(
          remark(
              Code.TIMETABLE_OVERLAP,
              other.line(),
              agreement,
              said(one),
              said(other),
              "they share %d minutes".formatted(shared)));
    }
  }

  private static String said(Timetable.Row row) {
    return (row.activity() + " " + row.time().written()).strip();
  }

  /** Times above the schedule that lie near its rows and begin or end with none of them. */
  private static void above(
      Timetable timetable, Span line, Agreement agreement, List<Diagnostic> found) {
    for (ClockSpan time : ClockSpan.in(line.text())) {
      int start = nearest(timetable, time.start());
      int end = nearest(timetable, time.end());
      boolean near = Math.abs(start - time.start()) <= NEAR && Math.abs(end - time.end()) <= NEAR;
      if (near && (start != time.start() || end != time.end())) {
        found.add(
            remark(
                Code.HEADING_TIME_DISAGREES,
                line,
                agreement,
                time.written(),
                ClockSpan.clock(start) + "-" + ClockSpan.clock(end)));
      }
    }
  }

  /** The beginning or end of a row that is nearest to a moment. */
  private static int nearest(Timetable timetable, int moment) {
    return timetable.rows().stream()
        .flatMap(row -> Stream.of(row.time().start(), row.time().end()))
        .min(Comparator.comparingInt(edge -> Math.abs(edge - moment)))
        .orElse(moment);
  }

  private static Diagnostic remark(Code code, Span line, Agreement agreement, String... arguments) {
    return Diagnostic.of(code, place(line, agreement), arguments);
  }

  private static Place place(Span line, Agreement agreement) {
    return new Place.InText(line, ClauseAt.number(agreement, line));
  }
}
