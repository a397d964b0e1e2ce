package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/** The calendar sheet, read a second time: what each day is (S4, S27). */
final class SchoolDays {
  private record Line(long from, long to, String kind) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<Object, Truth> known = new HashMap<>();
  private final boolean othersWork;

  SchoolDays(PlainWorld world, boolean othersWork) {
    this.othersWork = othersWork;
    PlainWorld.Sheet sheet = world.sheet("calendar");
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

  private static String cell(PlainWorld.Sheet sheet, List<String> row, String field) {
    int at = sheet.header().indexOf(field);
    return at < 0 ? "" : row.get(at);
  }

  boolean isPresent() {
    return !lines.isEmpty() || othersWork;
  }

  Truth is(DayKind kind, long day) {
    return known.computeIfAbsent(List.of(kind, day), _ -> reckoned(kind, day));
  }

  private Truth reckoned(DayKind kind, long day) {
    if (kind == DayKind.PLAIN || kind == DayKind.CALENDAR) {
      return Truth.TRUE;
    }
    List<String> said = said(day);
    if (said.isEmpty()) {
      return unlisted(kind, day);
    }
    if (said.contains("holiday")) {
      return Truth.FALSE;
    }
    if (said.contains("school day") || said.contains("minimum day")) {
      return Truth.TRUE;
    }
    return workDay(kind);
  }

  /** A mere work day is no school day, in a calendar that names school days. */
  private Truth workDay(DayKind kind) {
    boolean namesSchool =
        lines.stream().anyMatch(line -> !List.of("work day", "holiday").contains(line.kind()));
    return switch (kind) {
      case WORK, DUTY, BUSINESS, PLAIN, CALENDAR -> Truth.TRUE;
      case SCHOOL, INSTRUCTIONAL -> namesSchool ? Truth.FALSE : Truth.UNKNOWN;
    };
  }

  private Truth unlisted(DayKind kind, long day) {
    if (LocalDate.ofEpochDay(day).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
      return isInside(day) ? Truth.FALSE : Truth.UNKNOWN;
    }
    return othersWork ? workDay(kind) : Truth.UNKNOWN;
  }

  /** Whether the calendar calls the day this; what it never speaks of is unknown. */
  Truth isCalled(String name, long day) {
    List<String> said = said(day);
    if (said.stream().anyMatch(kind -> SamePhrase.same(kind, name))) {
      return Truth.TRUE;
    }
    boolean speaksOfIt = lines.stream().anyMatch(line -> SamePhrase.same(line.kind(), name));
    boolean known = !said.isEmpty() || unlisted(DayKind.WORK, day) != Truth.UNKNOWN;
    return speaksOfIt && known ? Truth.FALSE : Truth.UNKNOWN;
  }

  private List<String> said(long day) {
    return lines.stream()
        .filter(line -> line.from() <= day && day <= line.to())
        .map(Line::kind)
        .toList();
  }

  private boolean isInside(long day) {
    return othersWork
        || lines.stream().anyMatch(line -> line.from() <= day)
            && lines.stream().anyMatch(line -> day <= line.to());
  }
}
