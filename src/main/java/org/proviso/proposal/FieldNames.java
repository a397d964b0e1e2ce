package org.proviso.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import org.proviso.source.Place;
import org.proviso.source.Severity;

/** What the names in a sheet's header stand for, and which are nearly that of a known field. */
final class FieldNames {
  private static final String PERSON = Name.of("person").key();
  private static final String PLACE = Name.of("place").key();
  private static final String SITE = Name.of("site").key();
  private static final String ROLE = Name.of("role").key();

  /** By sheet: other words for a known field, told by their keys. */
  private static final Map<String, Map<String, String>> SAME =
      Map.of(
          "classes",
          by(
              Map.of(
                  "present", "attendance",
                  "students present", "attendance",
                  "in attendance", "attendance",
                  "assigned", "enrolled",
                  "students assigned", "enrolled",
                  "students enrolled", "enrolled",
                  "enrollment", "enrolled",
                  "class size", "size")),
          "events",
          by(
              Map.of(
                  "case number", "case",
                  "case no", "case",
                  "file number", "case",
                  "file no", "case",
                  "grievance number", "case",
                  "grievance no", "case")),
          "people",
          by(
              Map.of(
                  "hire date", "hired",
                  "date hired", "hired",
                  "date of hire", "hired",
                  "job", "role",
                  "job title", "role",
                  "position", "role",
                  "occupation", "role")));

  private static final Set<String> OF_PLACE =
      Set.of("schedule", "people", "assignments", "classes");

  /** The school at which one is: its site. */
  private static final Set<String> SITES =
      Stream.of("school", "school site", "work site", "worksite")
          .map(word -> Name.of(word).key())
          .collect(Collectors.toUnmodifiableSet());

  private FieldNames() {}

  private static Map<String, String> by(Map<String, String> words) {
    return words.entrySet().stream()
        .collect(
            Collectors.toMap(
                word -> Name.of(word.getKey()).key(), word -> Name.of(word.getValue()).key()));
  }

  /** Wordings of the same field that no one would keep apart. */
  static String key(String sheet, String written, List<String> header) {
    String key = Name.of(written).key();
    String same = SAME.getOrDefault(sheet, Map.of()).getOrDefault(key, "");
    boolean there = header.stream().anyMatch(cell -> Name.of(cell).key().equals(same));
    if (!same.isEmpty() && !there && isOnlyOne(sheet, same, header)) {
      return same;
    }
    boolean times = sheet.equals("schedule") || sheet.equals("bells");
    return switch (key) {
      case "start tim", "begin", "begin tim" -> times ? "start" : key;
      case "end tim", "finish" -> times ? "end" : key;
      case "agreed by" -> sheet.equals("waivers") ? Name.of("who agreed").key() : key;
      case "room", "classroom", "location" ->
          sheet.equals("schedule") && lacks("place", header) ? PLACE : key;
      case String site when SITES.contains(site) -> isSite(sheet, header) ? SITE : key;
      default -> PersonHeader.isOne(key) && isPerson(sheet, key, header) ? PERSON : key;
    };
  }

  /** A "job" beside a "position" are two things, and which of them is the role is not said. */
  private static boolean isOnlyOne(String sheet, String same, List<String> header) {
    Map<String, String> others = SAME.getOrDefault(sheet, Map.of());
    long alike =
        header.stream()
            .filter(cell -> same.equals(others.getOrDefault(Name.of(cell).key(), "")))
            .count();
    return alike == 1 || !same.equals(ROLE);
  }

  /** The word for a field that a header calls otherwise; else the header's own. */
  static String word(String key, String written) {
    return Name.of(written).key().equals(key)
        ? written
        : Stream.of(
                "person",
                "place",
                "attendance",
                "enrolled",
                "size",
                "hired",
                "site",
                "case",
                "role")
            .filter(word -> Name.of(word).key().equals(key))
            .findFirst()
            .orElse(written);
  }

  /** A schedule of "teachers", a list of "names": people, where no column is called person. */
  private static boolean isPerson(String sheet, String key, List<String> header) {
    boolean people = sheet.equals("people") || sheet.equals("assignments");
    boolean fits = key.equals(Name.of("name").key()) ? people : people || sheet.equals("schedule");
    return fits && lacks("person", header) && isAlone(header);
  }

  private static boolean isSite(String sheet, List<String> header) {
    return OF_PLACE.contains(sheet)
        && lacks("site", header)
        && header.stream().map(cell -> Name.of(cell).key()).filter(SITES::contains).count() == 1;
  }

  /** "Teacher" beside "aide" are two people, and whose row it is is not said. */
  private static boolean isAlone(List<String> header) {
    return header.stream().map(cell -> Name.of(cell).key()).filter(PersonHeader::isOne).count()
        == 1;
  }

  private static boolean lacks(String field, List<String> header) {
    String key = Name.of(field).key();
    return header.stream().noneMatch(cell -> Name.of(cell).key().equals(key));
  }

  /**
   * Fields without a meaning in the sheet, each with the known one, not there, that it nearly is.
   *
   * @param seen the sheet's fields as written, by their keys
   */
  static Map<String, String> nearMisses(String sheet, Map<String, String> seen) {
    List<Name> known = KnownFields.of(sheet).stream().map(Name::of).toList();
    List<Name> missing = known.stream().filter(field -> !seen.containsKey(field.key())).toList();
    Map<String, String> found = new LinkedHashMap<>();
    seen.forEach(
        (key, written) -> {
          if (!key.isEmpty() && known.stream().noneMatch(field -> field.key().equals(key))) {
            NearMiss.nearly(Name.of(written), missing).stream()
                .findFirst()
                .ifPresent(near -> found.put(written, near));
          }
        });
    return found;
  }

  /** A name that is another but for a slip is a fault; one that is merely near is worth a look. */
  static Diagnostic nearMiss(Code code, Place place, String written, String near) {
    boolean slip = NearMiss.isMiswritten(Name.of(written), Name.of(near));
    Diagnostic told = Diagnostic.of(code, place, written, near);
    return slip ? told.at(Severity.ERROR) : told;
  }

  /** Which columns have a header at all. */
  static boolean[] named(List<String> header) {
    boolean[] named = new boolean[header.size()];
    for (int i = 0; i < named.length; i++) {
      named[i] = !CellWords.plain(header.get(i)).isEmpty();
    }
    return named;
  }
}
