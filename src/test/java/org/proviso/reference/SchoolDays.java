package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/** The calendar sheet, read a second time: what each day is (S4, S27). */
final class SchoolDays {
  private record Line(long from, long to, String kind) {}

  private final List<Line> lines = new ArrayList<>();
  private final boolean othersWork;

  SchoolDays(World world, boolean othersWork) {
    this.othersWork = othersWork;
    World.Sheet sheet = world.sheet("calendar");
    for (List<String> row : sheet.rows()) {
      String date = cell(sheet, row, "date");
      String from = date.isEmpty() ? cell(sheet, row, "from") : date;
      String to = date.isEmpty() ? cell(sheet, row, "to") : date;
      lines.add(
          new Line(
              LocalDate.parse(from).toEpochDay(),
              LocalDate.parse(to).toEpochDay(),
              cell(sheet, row, "kind")));
    }
  }

  private static String cell(World.Sheet sheet, List<String> row, String field) {
    int at = sheet.header().indexOf(field);
    return at < 0 ? "" : row.get(at);
  }

  boolean isPresent() {
    return !lines.isEmpty();
  }

  Truth is(DayKind kind, long day) {
    if (kind == DayKind.PLAIN || kind == DayKind.CALENDAR) {
      return Truth.TRUE;
    }
    List<String> said = said(day);
    if (said.isEmpty()) {
      return unlisted(day);
    }
    if (said.contains("holiday")) {
      return Truth.FALSE;
    }
    if (said.contains("school day") || said.contains("minimum day")) {
      return Truth.TRUE;
    }
    return switch (kind) {
      case WORK, DUTY, BUSINESS -> Truth.TRUE;
      case SCHOOL, INSTRUCTIONAL -> Truth.FALSE;
      case PLAIN, CALENDAR -> Truth.TRUE;
    };
  }

  private Truth unlisted(long day) {
    if (!isPresent() || !isInside(day)) {
      return Truth.UNKNOWN;
    }
    DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
    if (weekday.getValue() >= 6) {
      return Truth.FALSE;
    }
    return othersWork ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Whether the calendar calls the day this; a listed day is nothing but what it is listed as. */
  Truth isCalled(String name, long day) {
    List<String> said = said(day);
    if (said.stream().anyMatch(kind -> SamePhrase.same(kind, name))) {
      return Truth.TRUE;
    }
    if (!said.isEmpty()) {
      return Truth.FALSE;
    }
    return unlisted(day) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
  }

  private List<String> said(long day) {
    return lines.stream()
        .filter(line -> line.from() <= day && day <= line.to())
        .map(Line::kind)
        .toList();
  }

  private boolean isInside(long day) {
    return lines.stream().anyMatch(line -> line.from() <= day)
        && lines.stream().anyMatch(line -> day <= line.to());
  }
}
