package org.proviso.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.source.Name;

/**
 * The sheets and fields whose meaning is known (language, section 4), and what a header suggests.
 */
final class KnownFields {
  private static final Map<String, List<String>> FIELDS =
      Map.ofEntries(
          Map.entry(
              "schedule",
              List.of(
                  "person",
                  "activity",
                  "date",
                  "day",
                  "from",
                  "to",
                  "weeks",
                  "start",
                  "end",
                  "time",
                  "period",
                  "place",
                  "class",
                  "mode",
                  "students",
                  "voluntary",
                  "directed by")),
          Map.entry(
              "people",
              List.of(
                  "person", "role", "site", "grade", "subject", "status", "hired", "seniority")),
          Map.entry(
              "classes",
              List.of("class", "site", "grade", "size", "enrolled", "teacher", "from", "to")),
          Map.entry(
              "assignments",
              List.of("person", "site", "grade", "course", "from", "to", "voluntary")),
          Map.entry(
              "events",
              List.of("date", "time", "event", "by", "to", "about", "case", "in writing")),
          Map.entry("students", List.of("student", "date", "class", "mode", "place", "desk")),
          Map.entry(
              "calendar",
              List.of("date", "from", "to", "kind", "term", "bell schedule", "day letter", "note")),
          Map.entry("about", List.of("item", "value")),
          Map.entry("terms", List.of("word", "means")),
          Map.entry("bells", List.of("bell schedule", "period", "days", "start", "end", "for")),
          Map.entry("waivers", List.of("clause", "subject", "who agreed", "date", "from", "to")));

  private KnownFields() {}

  static Set<String> sheets() {
    return FIELDS.keySet();
  }

  static List<String> of(String sheet) {
    return FIELDS.getOrDefault(sheet, List.of());
  }

  /** The standard sheet of this name ("Schedules"), if it is one. */
  static Optional<String> sheetNamed(String name) {
    Name wanted = Name.of(name);
    return sheets().stream().filter(sheet -> Name.of(sheet).matches(wanted)).findFirst();
  }

  /** The one standard sheet that the name mentions ("Fall schedule 2020"). */
  static Optional<String> sheetMentioned(String name) {
    Name wanted = Name.of(name);
    List<String> mentioned =
        sheets().stream().filter(sheet -> wanted.stems().contains(Name.of(sheet).head())).toList();
    return mentioned.size() == 1 ? Optional.of(mentioned.getFirst()) : Optional.empty();
  }

  /** The standard sheet that these headers can only belong to. */
  static Optional<String> sheetWith(List<String> headers) {
    Set<String> keys = headers.stream().map(h -> Name.of(h).key()).collect(Collectors.toSet());
    if (has(keys, "item", "value")) {
      return Optional.of("about");
    }
    if (has(keys, "word", "means")) {
      return Optional.of("terms");
    }
    if (has(keys, "clause") && hasAny(keys, "subject", "who agreed", "agreed by")) {
      return Optional.of("waivers");
    }
    if (has(keys, "activity") || has(keys, "person", "start")) {
      return Optional.of("schedule");
    }
    if (has(keys, "event")) {
      return Optional.of("events");
    }
    if (has(keys, "period", "start", "end") && hasAny(keys, "bell schedule", "days", "for")) {
      return Optional.of("bells");
    }
    boolean whose = hasAny(keys, "person", "student", "class");
    if (!whose && has(keys, "kind") && hasAny(keys, "date", "from")) {
      return Optional.of("calendar");
    }
    return sheetOfThings(keys);
  }

  /** Whether the headers have to do with who does what when: a list of sites is no schedule. */
  static boolean isOfTime(List<String> headers) {
    Set<String> keys = headers.stream().map(h -> Name.of(h).key()).collect(Collectors.toSet());
    return !has(keys, "site")
        || hasAny(keys, "person", "activity", "date", "day", "start", "end", "period");
  }

  private static Optional<String> sheetOfThings(Set<String> keys) {
    if (has(keys, "student")) {
      return Optional.of("students");
    }
    if (has(keys, "class") && hasAny(keys, "size", "enrolled", "teacher")) {
      return Optional.of("classes");
    }
    if (has(keys, "person") && !hasAny(keys, "date", "day", "start")) {
      boolean people = hasAny(keys, "role", "status", "hired", "seniority", "subject");
      return people || !hasAny(keys, "course", "from", "to")
          ? Optional.of("people")
          : Optional.of("assignments");
    }
    return Optional.empty();
  }

  private static boolean has(Set<String> keys, String... fields) {
    return List.of(fields).stream().allMatch(field -> keys.contains(Name.of(field).key()));
  }

  private static boolean hasAny(Set<String> keys, String... fields) {
    return List.of(fields).stream().anyMatch(field -> keys.contains(Name.of(field).key()));
  }
}
