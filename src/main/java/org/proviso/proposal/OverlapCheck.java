package org.proviso.proposal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/**
 * Tells where two activities of one person overlap in part. One within the other ("duty day" and
 * what it is made of) is usual, and not told.
 */
final class OverlapCheck {
  static final int MOST_ROWS = 200_000;
  private static final int MOST_TOLD = 10;

  private final Sheet sheet;
  private final List<Diagnostic> diagnostics;

  OverlapCheck(Sheet sheet, List<Diagnostic> diagnostics) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
  }

  void run() {
    Optional<Column> person = sheet.column("person");
    Optional<Column> date = column("date", Column.Kind.DAY);
    Optional<Column> start = column("start", Column.Kind.MINUTE);
    Optional<Column> end = column("end", Column.Kind.MINUTE);
    if (person.isPresent() && date.isPresent() && start.isPresent() && end.isPresent()) {
      compare(person.get(), date.get(), start.get(), end.get());
    }
  }

  private Optional<Column> column(String field, Column.Kind kind) {
    return sheet.column(field).filter(column -> column.kind() == kind);
  }

  private void compare(Column person, Column date, Column start, Column end) {
    int[] rows =
        IntStream.range(0, sheet.size())
            .filter(row -> !person.isBlank(row) && !date.isBlank(row))
            .filter(row -> !start.isBlank(row) && !end.isBlank(row))
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(person::at)
                    .thenComparingInt(date::at)
                    .thenComparingInt(start::at))
            .mapToInt(Integer::intValue)
            .toArray();
    Set<List<Integer>> told = new HashSet<>();
    for (int i = 1; i < rows.length && told.size() < MOST_TOLD; i++) {
      int one = rows[i - 1];
      int other = rows[i];
      boolean together = person.at(one) == person.at(other) && date.at(one) == date.at(other);
      boolean inPart =
          start.at(one) < start.at(other)
              && start.at(other) < end.at(one)
              && end.at(one) < end.at(other);
      if (together && inPart && told.add(List.of(sheet.sourceRow(one), sheet.sourceRow(other)))) {
        tell(person, one, other);
      }
    }
  }

  private void tell(Column person, int one, int other) {
    diagnostics.add(
        Diagnostic.of(
            Code.ROWS_OVERLAP,
            new Place.InRow(sheet.file(other), sheet.name(), sheet.sourceRow(other), ""),
            person.dictionary().word(person.at(one)),
            Integer.toString(sheet.sourceRow(one)),
            Integer.toString(sheet.sourceRow(other))));
  }
}
