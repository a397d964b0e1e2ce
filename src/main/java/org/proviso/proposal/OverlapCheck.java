package org.proviso.proposal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/**
 * Tells where a person does two things at once. What a whole day or shift is made of ("duty day")
 * lies within it, and is not told.
 */
final class OverlapCheck {
  static final int MOST_ROWS = 200_000;
  private static final int MOST_TOLD = 10;
  private static final Pattern WHOLE =
      Pattern.compile("(?i).*\\b(\\w*days?|shifts?|hours|schedule|on call|standby)");

  private final Sheet sheet;
  private final List<Diagnostic> diagnostics;
  private final Set<List<Integer>> told = new HashSet<>();

  /** The columns that say who does what when. */
  private record Times(Column person, Column date, Column start, Column end) {
    boolean areGiven(int row) {
      return Stream.of(person, date, start, end).noneMatch(column -> column.isBlank(row));
    }

    boolean isSameDay(int one, int other) {
      return person.at(one) == person.at(other) && date.at(one) == date.at(other);
    }

    /** Who, when, and what lasts longest first of what begins together. */
    Comparator<Integer> order() {
      return Comparator.<Integer>comparingInt(person::at)
          .thenComparingInt(date::at)
          .thenComparingInt(start::at)
          .thenComparing(Comparator.<Integer>comparingInt(end::at).reversed());
    }
  }

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
      compare(new Times(person.get(), date.get(), start.get(), end.get()));
    }
  }

  private Optional<Column> column(String field, Column.Kind kind) {
    return sheet.column(field).filter(column -> column.kind() == kind);
  }

  /** Each row against the one of that day that has lasted longest so far. */
  private void compare(Times times) {
    int[] rows =
        IntStream.range(0, sheet.size())
            .filter(row -> times.areGiven(row) && !isWhole(row))
            .boxed()
            .sorted(times.order())
            .mapToInt(Integer::intValue)
            .toArray();
    int lasting = 0;
    for (int i = 1; i < rows.length && told.size() < MOST_TOLD; i++) {
      int one = rows[lasting];
      int other = rows[i];
      boolean together = times.isSameDay(one, other);
      if (together && times.start().at(other) < times.end().at(one) && !isSame(times, one, other)) {
        tell(times.person(), one, other);
      }
      if (!together || times.end().at(other) > times.end().at(one)) {
        lasting = i;
      }
    }
  }

  private boolean isWhole(int row) {
    return activity(row).filter(word -> WHOLE.matcher(word).matches()).isPresent();
  }

  /** One thing that two rows list: for two classes at once, or twice by mistake. */
  private boolean isSame(Times times, int one, int other) {
    return times.start().at(one) == times.start().at(other)
        && times.end().at(one) == times.end().at(other)
        && activity(one).equals(activity(other));
  }

  private Optional<String> activity(int row) {
    return sheet
        .column("activity")
        .filter(column -> column.kind() == Column.Kind.WORD && !column.isBlank(row))
        .map(column -> column.dictionary().word(column.at(row)));
  }

  private void tell(Column person, int one, int other) {
    int first = Math.min(sheet.sourceRow(one), sheet.sourceRow(other));
    int second = Math.max(sheet.sourceRow(one), sheet.sourceRow(other));
    if (told.add(List.of(first, second))) {
      diagnostics.add(
          Diagnostic.of(
              Code.ROWS_OVERLAP,
              new Place.InRow(sheet.file(other), sheet.name(), second, ""),
              person.dictionary().word(person.at(one)),
              Integer.toString(first),
              Integer.toString(second)));
    }
  }
}
