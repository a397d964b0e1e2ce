package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Worlds of at most three people and five weeks: blanks, missing columns, slips in names, weekly
 * patterns, overlaps, twins, midnights, and calendars that are whole, partial or not there.
 */
final class RandomWorlds {
  static final List<String> ACTIVITIES =
      List.of("staff meeting", "professional learning", "CPT", "lunch", "lesson", "recess");
  static final List<String> MODES = List.of("livestream", "in person", "virtual");
  static final List<String> PLACES = List.of("room 1", "room 2", "yard");
  static final List<String> CLASSES = List.of("K-1", "5-2");
  private static final List<String> PEOPLE = List.of("Rivera", "Chen", "Okafor");
  private static final List<String> SPOILT =
      List.of("staff meetings", "Lessons", "staff meetng", "less on", "parade", "recess duty");
  private static final List<String> FIELDS =
      List.of("class", "mode", "place", "voluntary", "students", "written permission");

  private final Lot lot;
  private final List<String> people;
  private final LocalDate first;
  private final int days;
  private final int blanks;
  private final boolean patterns;
  private final boolean nameless;

  private RandomWorlds(long seed) {
    lot = new Lot(seed);
    people = lot.some(PEOPLE, 50);
    first = LocalDate.of(2021, lot.between(1, 4), lot.between(1, 28));
    days = lot.of(1, 2, 5, 7, 14, 21, 35);
    blanks = lot.chance(60) ? 0 : lot.of(3, 10);
    patterns = lot.chance(25);
    nameless = lot.chance(12);
  }

  static PlainWorld world(long seed) {
    RandomWorlds one = new RandomWorlds(seed);
    List<PlainWorld.Sheet> sheets = new ArrayList<>();
    sheets.add(one.schedule());
    one.calendar(sheets);
    one.people(sheets);
    one.classes(sheets);
    one.events(sheets);
    one.about(sheets);
    one.terms(sheets);
    one.waivers(sheets);
    return new PlainWorld(sheets);
  }

  private PlainWorld.Sheet schedule() {
    List<String> header =
        new ArrayList<>(
            patterns
                ? List.of("person", "activity", "date", "day", "from", "to", "start", "end")
                : List.of("person", "activity", "date", "start", "end"));
    header.addAll(lot.chance(85) ? FIELDS : lot.some(FIELDS, 60));
    int some = Math.min(30, 1 + people.size() * days * lot.between(1, 3) / 2);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < some; i++) {
      rows.add(row(header));
      if (lot.chance(6)) {
        rows.add(rows.getLast());
      }
    }
    int date = header.indexOf("date");
    if (rows.stream().allMatch(row -> row.get(date).isEmpty())) {
      // Nothing else would say which weeks the patterns stand in.
      List<String> dated = new ArrayList<>(rows.getFirst());
      dated.set(date, first.toString());
      List.of("day", "from", "to").forEach(field -> dated.set(header.indexOf(field), ""));
      rows.set(0, dated);
    }
    return new PlainWorld.Sheet("schedule", header, rows);
  }

  private List<String> row(List<String> header) {
    LocalDate day = first.plusDays(lot.below(days));
    boolean late = lot.chance(3);
    int start = late ? lot.between(84, 94) * 15 : lot.between(28, 64) * 15;
    int end = start + lot.of(15, 30, 30, 45, 60, 60, 90, 120, late ? 300 : 180);
    Map<String, String> cells =
        new HashMap<>(
            Map.of(
                "person", somebody(),
                "activity", lot.chance(88) ? lot.of(ACTIVITIES) : lot.of(SPOILT),
                "start", lot.below(100) < blanks ? "" : clock(start),
                "end", lot.below(100) < blanks ? "" : clock(end % 1440)));
    cells.putAll(when(day));
    cells.putAll(rest());
    return header.stream().map(field -> cells.getOrDefault(field, "")).toList();
  }

  /** In some worlds a few rows name nobody. */
  private String somebody() {
    return nameless && lot.chance(20) ? "" : lot.of(people);
  }

  private Map<String, String> when(LocalDate day) {
    if (!patterns || lot.chance(60)) {
      return Map.of("date", day.toString());
    }
    String weekday = day.getDayOfWeek().name();
    String written = weekday.charAt(0) + weekday.substring(1).toLowerCase(Locale.ROOT);
    return lot.chance(50)
        ? Map.of("day", written)
        : Map.of("day", written, "from", day.toString(), "to", day.plusDays(20).toString());
  }

  private Map<String, String> rest() {
    return Map.of(
        "class", blank(lot.of(CLASSES)),
        "mode", blank(lot.of(MODES)),
        "place", blank(lot.of(PLACES)),
        "voluntary", blank(lot.of("yes", "no", "no")),
        "students", blank(String.valueOf(lot.between(0, 30))),
        "written permission", blank(lot.of("yes", "no", "verbal", "2020-12-20", "2021-02-15")));
  }

  private String blank(String said) {
    return lot.below(100) < 2 * blanks ? "" : said;
  }

  static String clock(int minute) {
    return "%d:%02d".formatted(minute / 60, minute % 60);
  }

  private void calendar(List<PlainWorld.Sheet> sheets) {
    int kind = lot.below(4);
    if (kind == 0) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    String terms = lot.of("", "", "Semester", "Grading period", "Quarter", "Trimester");
    int second = lot.below(days + 1);
    int gap = lot.of(0, 0, 4);
    for (int i = -2; i < days + 3; i++) {
      LocalDate day = first.plusDays(i);
      boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      if (!weekend && (kind > 1 || lot.chance(60))) {
        boolean between = second <= i && i < second + gap;
        String term = terms.isEmpty() || between ? "" : terms + (i < second ? " 1" : " 2");
        String called = between && gap > 0 && lot.chance(70) ? "holiday" : dayKind();
        rows.add(List.of(day.toString(), called, term));
      }
    }
    if (!rows.isEmpty()) {
      sheets.add(new PlainWorld.Sheet("calendar", List.of("date", "kind", "term"), rows));
    }
  }

  private String dayKind() {
    return lot.of("school day", "school day", "school day", "work day", "holiday", "minimum day");
  }

  private void people(List<PlainWorld.Sheet> sheets) {
    if (lot.chance(40)) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (String person : people) {
      rows.add(
          List.of(
              person,
              blank(lot.of("teacher", "teacher", "counselor")),
              blank(lot.of("north", "south")),
              blank(String.valueOf(lot.between(1, 30))),
              blank(lot.of("2015-08-15", "2020-07-01", "2020-07-02"))));
    }
    sheets.add(
        new PlainWorld.Sheet(
            "people", List.of("person", "role", "site", "caseload", "hired"), rows));
  }

  private void classes(List<PlainWorld.Sheet> sheets) {
    if (lot.chance(40)) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (String one : CLASSES) {
      rows.add(
          List.of(
              one,
              blank(lot.of("K", "5")),
              blank(String.valueOf(lot.between(5, 30))),
              blank(String.valueOf(lot.between(20, 30))),
              lot.chance(10) ? "" : lot.of(people),
              blank(String.valueOf(lot.between(10, 30)))));
    }
    List<String> header =
        List.of("class", "grade", "enrolled", "maximum class size", "teacher", "size");
    sheets.add(new PlainWorld.Sheet("classes", header, rows));
  }

  private void events(List<PlainWorld.Sheet> sheets) {
    if (lot.chance(40)) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = lot.between(1, 4); i > 0; i--) {
      LocalDate day = first.plusDays(lot.between(-8, days));
      rows.add(
          List.of(
              day.toString(),
              lot.chance(80) ? clock(lot.between(32, 64) * 15) : "",
              lot.of("notice", "training offer", "fire drill"),
              lot.of(people)));
    }
    sheets.add(new PlainWorld.Sheet("events", List.of("date", "time", "event", "to"), rows));
  }

  private void about(List<PlainWorld.Sheet> sheets) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("clock", "24-hour"));
    if (lot.chance(60)) {
      rows.add(List.of("covers from", first.minusDays(lot.of(0, 3, 31)).toString()));
      rows.add(List.of("covers to", first.plusDays(days + lot.of(0, 3, 31)).toString()));
    }
    if (lot.chance(30)) {
      rows.add(List.of("complete sheets", lot.of("schedule", "events", "schedule, events")));
    }
    if (lot.chance(40)) {
      rows.add(List.of("passing time", lot.of("0", "5", "10")));
    }
    if (lot.chance(30)) {
      rows.add(List.of("hybrid model", lot.of("yes", "no")));
    }
    if (lot.chance(30)) {
      rows.add(List.of("other weekdays", "work day"));
    }
    if (lot.chance(50)) {
      rows.add(List.of("student day", lot.of("8:30 - 15:00", "7:45 - 14:30")));
    }
    if (lot.chance(40)) {
      rows.add(List.of("2-week periods begin", first.minusDays(lot.below(20)).toString()));
    }
    if (lot.chance(30)) {
      rows.add(List.of("meeting cap", lot.of("60", "120")));
    }
    sheets.add(new PlainWorld.Sheet("about", List.of("item", "value"), rows));
  }

  private void waivers(List<PlainWorld.Sheet> sheets) {
    if (lot.chance(15)) {
      String day = first.plusDays(lot.between(-5, days)).toString();
      List<String> row =
          List.of(
              String.valueOf(lot.between(1, 8)),
              lot.chance(70) ? lot.of(people) : "all",
              "both",
              day);
      sheets.add(
          new PlainWorld.Sheet(
              "waivers", List.of("clause", "subject", "who agreed", "date"), List.of(row)));
    }
  }

  private void terms(List<PlainWorld.Sheet> sheets) {
    if (lot.chance(10)) {
      List<String> answer = List.of("parade", lot.of("recess", "lesson"));
      sheets.add(new PlainWorld.Sheet("terms", List.of("word", "means"), List.of(answer)));
    }
  }
}
