package org.proviso.proposal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Grades;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * What the rows of a sheet belong to: a grade, a site, a class, a group, by their own fields and by
 * what the sheets people and classes say of their person and class.
 */
final class Belongings {
  private static final List<String> OWN =
      List.of("person", "class", "grade", "site", "level", "group", "cohort", "students", "role");
  private static final List<String> OF_OTHERS =
      List.of("grade", "site", "level", "group", "cohort", "role");
  private static final Set<String> EVERYBODY = Set.of("all", "everyone", "all staff", "all grades");
  private static final String CROWD =
      " (teachers|students|classes|staff|grades?|cohorts?|groups?)$";

  private final Map<String, Map<String, String>> people;
  private final Map<String, Map<String, String>> classes;

  Belongings(Optional<Sheet> people, Optional<Sheet> classes) {
    this.people = people.map(sheet -> said(sheet, "person")).orElse(Map.of());
    this.classes = classes.map(sheet -> said(sheet, "class")).orElse(Map.of());
  }

  private static Map<String, Map<String, String>> said(Sheet sheet, String key) {
    var said = new HashMap<String, Map<String, String>>();
    for (int row = 0; row < sheet.size(); row++) {
      String whose = text(sheet, key, row);
      for (String field : OF_OTHERS) {
        String value = text(sheet, field, row);
        if (!whose.isEmpty() && !value.isEmpty()) {
          // Rows that disagree say nothing.
          said.computeIfAbsent(whose, _ -> new HashMap<>())
              .merge(field, value, (one, other) -> one.equals(other) ? one : "");
        }
      }
    }
    return said;
  }

  private static String text(Sheet sheet, String field, int row) {
    return sheet
        .column(field)
        .filter(column -> column.kind() == Column.Kind.WORD && !column.isBlank(row))
        .map(column -> column.dictionary().word(column.at(row)))
        .orElse("");
  }

  /** All that one row belongs to, by field. */
  Map<String, String> of(Sheet sheet, int row) {
    var found = new LinkedHashMap<String, String>();
    for (String field : OWN) {
      found.put(field, text(sheet, field, row));
    }
    for (String field : OF_OTHERS) {
      found.merge(field, "", (own, none) -> own);
      if (found.getOrDefault(field, "").isEmpty()) {
        String ofClass = classes.getOrDefault(found.get("class"), Map.of()).getOrDefault(field, "");
        String ofPerson =
            people.getOrDefault(found.get("person"), Map.of()).getOrDefault(field, "");
        found.put(field, ofClass.isEmpty() ? ofPerson : ofClass);
      }
    }
    return found;
  }

  /** Whether what is said "for" somebody is said for such a row. */
  Truth isFor(String whom, Map<String, String> row) {
    if (whom.isBlank() || EVERYBODY.contains(whom.strip().toLowerCase(Locale.ROOT))) {
      return Truth.TRUE;
    }
    String bare = bare(whom);
    if (row.values().stream().anyMatch(value -> isCalled(value, whom, bare))) {
      return Truth.TRUE;
    }
    Optional<BitSet> grades = Grades.of(bare);
    if (grades.isPresent()) {
      return graded(grades.get(), row);
    }
    Truth found = Truth.FALSE;
    for (String piece : whom.split(" ?(?:,|;|/|&| and ) ?")) {
      found = found.or(named(piece, row));
    }
    return found;
  }

  private Truth named(String piece, Map<String, String> row) {
    if (row.values().stream().anyMatch(value -> isCalled(value, piece, bare(piece)))) {
      return Truth.TRUE;
    }
    // It is another's site or role: then it is not this row's, if the row has one of its own.
    for (String field : OF_OTHERS) {
      if (!row.getOrDefault(field, "").isEmpty() && isSomebodys(field, piece)) {
        return Truth.FALSE;
      }
    }
    return Truth.UNKNOWN;
  }

  private boolean isSomebodys(String field, String piece) {
    return people.values().stream()
            .anyMatch(said -> isCalled(said.getOrDefault(field, ""), piece, bare(piece)))
        || classes.values().stream()
            .anyMatch(said -> isCalled(said.getOrDefault(field, ""), piece, bare(piece)));
  }

  private static Truth graded(BitSet grades, Map<String, String> row) {
    Optional<BitSet> own =
        Grades.ofCell(row.getOrDefault("grade", ""))
            .or(() -> Grades.of(bare(row.getOrDefault("person", ""))))
            .or(() -> Grades.of(bare(row.getOrDefault("students", ""))));
    if (own.isEmpty()) {
      return Truth.UNKNOWN;
    }
    BitSet outside = (BitSet) own.get().clone();
    outside.andNot(grades);
    return outside.isEmpty()
        ? Truth.TRUE
        : Truth.of(own.get().intersects(grades)).and(Truth.UNKNOWN);
  }

  private static boolean isCalled(String value, String whom, String bare) {
    Name name = Name.of(value);
    return name.matches(Name.of(whom)) || (!bare.isEmpty() && name.matches(Name.of(bare)));
  }

  private static String bare(String whom) {
    return whom.strip().toLowerCase(Locale.ROOT).replaceFirst(CROWD, "");
  }
}
