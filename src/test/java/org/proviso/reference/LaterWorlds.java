package org.proviso.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Worlds of three people and three weeks with requests, claims, desks, incidents and posts. */
final class LaterWorlds {
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
  private static final int DAYS = 19;
  private static final List<String> PEOPLE = List.of("Rivera", "Chen", "Okafor");
  private static final List<String> STUDENTS = List.of("Ana", "Ben", "Cy");
  private static final List<String> EVENTS =
      List.of(
          "application",
          "application",
          "post",
          "post",
          "request",
          "timecard",
          "timecard",
          "conference",
          "quarantine",
          "pay deduction",
          "disinfection",
          "disinfection",
          "incident",
          "incident",
          "transfer",
          "observation",
          "callback");
  private static final List<String> HEADER =
      List.of(
          "date",
          "time",
          "event",
          "person",
          "about",
          "eligible",
          "reason",
          "hours",
          "behavior",
          "offense",
          "response",
          "days",
          "semester");

  private final Lot lot;
  private final int blanks;

  private LaterWorlds(long seed) {
    lot = new Lot(seed * 7 + 3);
    blanks = lot.of(0, 0, 6, 15);
  }

  static PlainWorld world(long seed) {
    LaterWorlds one = new LaterWorlds(seed);
    return new PlainWorld(
        List.of(
            one.schedule(),
            one.students(),
            one.people(),
            one.events(),
            one.calendar(),
            one.about()));
  }

  private String day() {
    return FIRST.plusDays(lot.below(DAYS)).toString();
  }

  private String clock() {
    return RandomWorlds.clock(lot.between(28, 60) * 15);
  }

  private String blank(String said) {
    return lot.below(100) < blanks ? "" : said;
  }

  private PlainWorld.Sheet schedule() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = lot.between(3, 12); i > 0; i--) {
      int start = lot.between(28, 60) * 15;
      int end = start + lot.of(15, 30, 60, 90);
      rows.add(
          List.of(
              lot.of(PEOPLE),
              lot.of("lesson", "lesson", "lunch", "callback"),
              FIRST.plusDays(lot.below(4)).toString(),
              blank(RandomWorlds.clock(start)),
              blank(RandomWorlds.clock(end))));
    }
    return new PlainWorld.Sheet(
        "schedule", List.of("person", "activity", "date", "start", "end"), rows);
  }

  private PlainWorld.Sheet students() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = lot.between(2, 8); i > 0; i--) {
      int start = lot.between(28, 60) * 15;
      rows.add(
          List.of(
              blank(lot.of(STUDENTS)),
              FIRST.plusDays(lot.below(3)).toString(),
              blank(lot.of("D1", "D1", "D2", "none")),
              blank(RandomWorlds.clock(start)),
              blank(RandomWorlds.clock(start + lot.of(30, 60, 120)))));
    }
    return new PlainWorld.Sheet(
        "students", List.of("student", "date", "desk", "start", "end"), rows);
  }

  private PlainWorld.Sheet people() {
    List<List<String>> rows = new ArrayList<>();
    boolean years = lot.chance(60);
    for (String person : PEOPLE) {
      rows.add(
          List.of(
              person,
              years ? blank(String.valueOf(lot.between(1, 4))) : "",
              blank(FIRST.minusYears(lot.between(1, 4)).toString())));
    }
    return new PlainWorld.Sheet("people", List.of("person", "seniority", "hired"), rows);
  }

  private PlainWorld.Sheet events() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = lot.between(4, 14); i > 0; i--) {
      rows.add(row(lot.of(EVENTS)));
    }
    return new PlainWorld.Sheet("events", HEADER, rows);
  }

  private List<String> row(String event) {
    Map<String, String> cells = new HashMap<>();
    boolean soon = List.of("disinfection", "quarantine", "pay deduction").contains(event);
    cells.put("date", soon ? FIRST.plusDays(lot.below(4)).toString() : day());
    cells.put("time", lot.chance(70) ? clock() : "");
    cells.put("event", event);
    cells.put("person", blank(lot.of(PEOPLE)));
    cells.put("about", about(event));
    cells.put("reason", lot.of("health", "family", "none", ""));
    switch (event) {
      case "application" -> cells.put("eligible", lot.of("yes", "yes", "no", ""));
      case "timecard" -> cells.put("hours", blank(String.valueOf(lot.between(1, 30))));
      case "request" -> cells.put("semester", lot.of("fall", ""));
      case "incident" -> {
        cells.put("behavior", blank(lot.of("defiance", "fighting", "noise")));
        cells.put("offense", blank(lot.of("first", "second", "third")));
        cells.put("response", blank(lot.of("warning", "detention", "suspension")));
        cells.put("days", lot.of("1", "2", "4", ""));
      }
      default -> {}
    }
    return HEADER.stream().map(field -> cells.getOrDefault(field, "")).toList();
  }

  private String about(String event) {
    return switch (event) {
      case "application" -> lot.of("post", "grade 5", "");
      case "post" -> lot.of("grade 5", "", "");
      case "timecard" -> lot.of("conference", "parking", "");
      case "pay deduction" -> lot.of("quarantine", "parking", "");
      case "disinfection" -> lot.of("D1", "D2", "desks", "");
      default -> "";
    };
  }

  private PlainWorld.Sheet calendar() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("2020-08-17", "2020-12-18", "school day", "semester 1"));
    if (lot.chance(80)) {
      String begins = FIRST.plusDays(lot.between(5, 15)).toString();
      rows.add(List.of(begins, "2021-06-04", "school day", "semester 2"));
    }
    return new PlainWorld.Sheet("calendar", List.of("from", "to", "kind", "term"), rows);
  }

  private PlainWorld.Sheet about() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("clock", "24-hour"));
    rows.add(List.of("covers from", FIRST.toString()));
    rows.add(List.of("covers to", FIRST.plusDays(DAYS).toString()));
    if (lot.chance(60)) {
      rows.add(List.of("complete sheets", "events"));
    }
    return new PlainWorld.Sheet("about", List.of("item", "value"), rows);
  }
}
