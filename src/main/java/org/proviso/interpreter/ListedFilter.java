package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.Table;
import org.proviso.source.Name;

/** Whether a record's value, with its days, is among those that a table's cell lists. */
final class ListedFilter extends FilterNode {
  private final World world;
  private final Filter.Listed listed;
  private final Optional<Table> table;

  ListedFilter(World world, Filter.Listed listed) {
    this.world = world;
    this.listed = listed;
    this.table =
        world.agreement.tables().stream()
            .filter(one -> one.number().equalsIgnoreCase(listed.table()))
            .findFirst();
  }

  @Override
  boolean isPerRow() {
    return false;
  }

  @Override
  int truth(Item item) {
    Optional<String> value = world.fields().ofRecord(item, listed.value());
    Optional<String> cell = cell(item);
    if (value.isEmpty() || cell.isEmpty()) {
      return UNKNOWN;
    }
    TermedResponse done = done(value.get(), item);
    return of(TermedResponse.covered(responses(cell.get()), done));
  }

  private static List<TermedResponse> responses(String cell) {
    return Arrays.stream(cell.split(";|,(?=\\s*\\p{L})|\\s/\\s|\\sor\\s"))
        .map(response -> TermedResponse.of(response.strip()))
        .toList();
  }

  /** What was done, and what the table lists. */
  @Override
  void explain(Item item, Evidence evidence) {
    Optional<String> value = world.fields().ofRecord(item, listed.value());
    Optional<String> cell = cell(item);
    if (value.isPresent() && cell.isPresent()) {
      evidence.measured = value.get();
      evidence.limit = "one of: " + cell.get() + " (Table " + listed.table() + ")";
    }
  }

  /** The cell for the record's row and column, where both are found once. */
  private Optional<String> cell(Item item) {
    Optional<String> row = world.fields().ofRecord(item, listed.row());
    Optional<String> column = world.fields().ofRecord(item, listed.column());
    if (row.isEmpty() || column.isEmpty() || table.isEmpty()) {
      return Optional.empty();
    }
    int at = only(table.get().header().subList(1, table.get().header().size()), column.get()) + 1;
    int by = only(table.get().rows().stream().map(List::getFirst).toList(), row.get());
    if (at <= 0 || by < 0 || table.get().rows().get(by).size() <= at) {
      return Optional.empty();
    }
    String cell = table.get().rows().get(by).get(at);
    return cell.isBlank() ? Optional.empty() : Optional.of(cell);
  }

  /** The one heading that says this; none, or several, is not known. */
  private static int only(List<String> headings, String word) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (Name.of(headings.get(i)).matches(Name.of(word))) {
        found.add(i);
      }
    }
    return found.size() == 1 ? found.getFirst() : -1;
  }

  /** What was done, for as long as its own words say, else a column of days or weeks. */
  private static TermedResponse done(String value, Item item) {
    TermedResponse said = TermedResponse.of(value);
    if (said.isTermed()) {
      return said;
    }
    TermedResponse weeks = said.lasting("week", number("weeks", item));
    return weeks.isTermed() ? weeks : said.lasting("day", number("days", item));
  }

  private static Reckoned number(String field, Item item) {
    return Numerals.of(item.view, Name.of(field), item.row);
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (truth(item) != UNKNOWN) {
      return;
    }
    for (Name field : List.of(listed.row(), listed.column(), listed.value())) {
      if (world.fields().ofRecord(item, field).isEmpty()) {
        evidence.missing(
            "the " + field + " of " + item.view.words(item.row),
            "fill in the column " + field,
            false);
      }
    }
    evidence.missing(
        "what Table " + listed.table() + " lists for " + item.view.words(item.row),
        "write the words of one row, one column and one response of the table, with a column days,"
            + " or weeks",
        false);
  }
}
