package org.proviso.witness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A kind of row: the sheet it stands in and those of its cells that say what it is. */
record RowType(String sheet, Map<String, String> cells) {
  static final String SCHEDULE = "schedule";
  static final String EVENTS = "events";
  static final String ASSIGNMENTS = "assignments";
  static final String STUDENTS = "students";

  /** Sheets whose rows need no name: each is one assignment, one student's use of a thing. */
  static final List<String> NAMELESS = List.of(ASSIGNMENTS, STUDENTS);

  RowType {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  static RowType named(String name) {
    return new RowType(SCHEDULE, Map.of(naming(SCHEDULE), bare(name)));
  }

  /** The field that says what a record of the sheet is. */
  static String naming(String sheet) {
    return switch (sheet) {
      case SCHEDULE -> "activity";
      case EVENTS -> "event";
      case "people" -> "role";
      case "classes" -> "kind";
      default -> "activity";
    };
  }

  String name() {
    return cells.getOrDefault(naming(sheet), "");
  }

  /** Whether it takes up its day, as a personal day or a planning day does. */
  boolean isWholeDay() {
    return name().endsWith(" day");
  }

  RowType with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(cells);
    more.put(field, value);
    return new RowType(sheet, more);
  }

  /** The same among the events, where it is there that it is looked for. */
  RowType in(String wanted) {
    boolean plain = sheet.equals(SCHEDULE) && cells.size() == 1;
    return plain && wanted.equals(EVENTS) ? asEvent() : this;
  }

  RowType asEvent() {
    Map<String, String> more = new LinkedHashMap<>(cells);
    String name = name();
    more.remove(naming(sheet));
    more.put(naming(EVENTS), name);
    return new RowType(EVENTS, more);
  }

  /** Without the capital of a sentence's first word. */
  static String small(String name) {
    return name.matches("[A-Z][a-z].*")
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  private static String bare(String written) {
    String name = small(written.replaceFirst("(?i)^(a|an|the|any|each|every|all) ", "").strip());
    if (name.matches(".*(ss|sh|ch|x)es")) {
      return name.substring(0, name.length() - 2);
    }
    if (name.matches(".*[^aeiou]ies")) {
      return name.substring(0, name.length() - 3) + "y";
    }
    boolean plural = name.matches(".*[a-rt-z]s") && !name.matches(".*(us|is|ss)$");
    return plural ? name.substring(0, name.length() - 1) : name;
  }
}
