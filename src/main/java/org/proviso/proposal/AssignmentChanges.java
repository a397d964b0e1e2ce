package org.proviso.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.proviso.proposal.Column.Kind;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;

/**
 * Works out from the assignments of each person, one after the other, what changed and when. Each
 * row of the sheet "changes" stands for one assignment that is unlike the one before it.
 */
final class AssignmentChanges {
  static final String SHEET = "changes";
  private static final String SITE = "site";
  private static final List<String> FIELDS =
      List.of(SITE, "grade", "course", "subject", "assignment", "position");

  private final Sheet assignments;
  private final Optional<Column> from;
  private final Optional<Column> to;
  private final List<Diagnostic> diagnostics;
  private final List<Change> changes = new ArrayList<>();

  /** The row of the assignment before and of the one after; doubtful where another may count. */
  private record Change(int before, int after, boolean doubtful) {}

  AssignmentChanges(Sheet assignments, List<Diagnostic> diagnostics) {
    this.assignments = assignments;
    this.from = day("from");
    this.to = day("to");
    this.diagnostics = diagnostics;
  }

  private Optional<Column> day(String field) {
    return assignments.column(field).filter(column -> column.kind() == Kind.DAY);
  }

  /** The changes, if the sheet says who was assigned and from when. */
  Optional<Sheet> sheet() {
    Optional<Column> person = assignments.column("person");
    if (person.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (int row = 0; row < assignments.size(); row++) {
      if (!person.get().isBlank(row)) {
        rows.computeIfAbsent(person.get().at(row), _ -> new ArrayList<>()).add(row);
      }
    }
    rows.values().forEach(this::ofPerson);
    return changes.isEmpty() ? Optional.empty() : Optional.of(derived());
  }

  private void ofPerson(List<Integer> rows) {
    rows.sort(Comparator.comparingInt(row -> from.orElseThrow().at(row)));
    for (int i = 1; i < rows.size(); i++) {
      int before = rows.get(i - 1);
      int after = rows.get(i);
      boolean overlaps = overlaps(before, after);
      if (overlaps) {
        tell(before, after);
      }
      boolean changed =
          FIELDS.stream().anyMatch(field -> !changed(field, before, after).equals("no"));
      if (changed) {
        changes.add(new Change(before, after, overlaps || mayLack(before)));
      }
    }
  }

  /** Whether an assignment of the row's person may be among those that could not be read. */
  private boolean mayLack(int row) {
    Column person = assignments.column("person").orElseThrow();
    String name = person.dictionary().word(person.at(row)).toLowerCase(Locale.ROOT);
    return assignments.unreadTexts().stream()
        .anyMatch(text -> text.isEmpty() || text.toLowerCase(Locale.ROOT).contains(name));
  }

  /** An assignment that begins before the one before it has ended, or at nobody knows what day. */
  private boolean overlaps(int before, int after) {
    boolean undated = from.orElseThrow().isBlank(after);
    boolean same = from.orElseThrow().at(after) == from.orElseThrow().at(before);
    boolean running =
        to.isPresent()
            && !to.get().isBlank(before)
            && to.get().at(before) >= from.orElseThrow().at(after);
    return undated || same || running;
  }

  private void tell(int before, int after) {
    diagnostics.add(
        Diagnostic.of(
            Code.ASSIGNMENTS_OVERLAP,
            new Place.InRow(
                assignments.file(after), assignments.name(), assignments.sourceRow(after), "from"),
            text("person", after),
            Integer.toString(assignments.sourceRow(before)),
            Integer.toString(assignments.sourceRow(after))));
  }

  private String text(String field, int row) {
    return assignments
        .column(field)
        .filter(column -> column.kind() == Kind.WORD && !column.isBlank(row))
        .map(column -> column.dictionary().word(column.at(row)))
        .orElse("");
  }

  /**
   * Yes, no, or nothing where one of the two does not say; no where the sheet has no such field,
   * but for the site, which everybody has.
   */
  private String changed(String field, int before, int after) {
    if (assignments.column(field).isEmpty()) {
      return field.equals(SITE) ? "" : "no";
    }
    String one = text(field, before);
    String other = text(field, after);
    if (one.isEmpty() || other.isEmpty()) {
      return "";
    }
    return Name.of(one).matches(Name.of(other)) || one.equalsIgnoreCase(other) ? "no" : "yes";
  }

  private Sheet derived() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Column column : assignments.columns()) {
      boolean span = column == from.orElseThrow() || to.filter(end -> end == column).isPresent();
      if (!span) {
        put(columns, seen(column, column.header(), false));
      }
    }
    put(columns, words("change", _ -> "change of assignment"));
    put(columns, seen(from.orElseThrow(), "date", false));
    for (String field : FIELDS) {
      boolean known = assignments.column(field).isPresent();
      assignments
          .column(field)
          .filter(column -> column.kind() == Kind.WORD)
          .ifPresent(column -> put(columns, seen(column, "former " + field, true)));
      put(columns, words(field + " changed", change -> said(field, known, change)));
    }
    return new ChangeSheet(
        assignments, columns, changes.stream().mapToInt(Change::after).toArray());
  }

  private String said(String field, boolean known, Change change) {
    return change.doubtful() || !known ? "" : changed(field, change.before(), change.after());
  }

  private static void put(Map<String, Column> columns, Column column) {
    columns.putIfAbsent(Name.of(column.header()).key(), column);
  }

  private Column seen(Column column, String header, boolean before) {
    int[] values =
        changes.stream()
            .mapToInt(change -> column.at(before ? change.before() : change.after()))
            .toArray();
    return new IntColumn(header, column.kind(), values, column.dictionary());
  }

  private Column words(String header, Function<Change, String> word) {
    var dictionary = new Dictionary();
    int[] values =
        changes.stream()
            .map(word)
            .mapToInt(text -> text.isEmpty() ? Column.BLANK : dictionary.code(text))
            .toArray();
    return new IntColumn(header, Kind.WORD, values, dictionary);
  }
}
