package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Filter;
import org.proviso.norm.Table;
import org.proviso.source.Name;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;

/** Whether a record's value, with its days, is among those that a table's cell lists. */
final class ListedFilter extends FilterNode {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)(?:(up to) )?(\\d+)(?:\\s*(?:-|\\u2013|to)\\s*(\\d+))?[ -]+(?:school |work |calendar"
              + " )?(day|week)s?\\b(?: of| of the)?|(?i)[,(]?\\s*(?:(up to)"
              + " )?(\\d+)(?:\\s*(?:-|\\u2013|to)\\s*(\\d+))?[ -]+(day|week)s?\\)?$");

  /** School weeks and calendar weeks: a number of days may be either. */
  private static final Ratio FEWEST_DAYS = Ratio.of(5);

  private static final Ratio MOST_DAYS = Ratio.of(7);

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
    Truth best = Truth.FALSE;
    for (String response : cell.get().split(";|,(?=\\s*\\p{L})|\\s/\\s|\\sor\\s")) {
      best = best.or(fits(response.strip(), value.get(), item));
    }
    return of(best);
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

  private Truth fits(String response, String value, Item item) {
    Matcher range = RANGE.matcher(response);
    if (!range.find()) {
      return Truth.of(Name.of(response).matches(Name.of(value)));
    }
    String what = (response.substring(0, range.start()) + response.substring(range.end())).strip();
    if (!Name.of(what.replaceFirst("(?i)^(for|of|off) ", "")).matches(Name.of(value))) {
      return Truth.FALSE;
    }
    int first = range.group(2) != null ? 2 : 6;
    Ratio low = Ratio.of(Long.parseLong(range.group(first)));
    Ratio high =
        range.group(first + 1) == null ? low : Ratio.of(Long.parseLong(range.group(first + 1)));
    boolean upTo = range.group(first - 1) != null;
    if (range.group(first + 2).equalsIgnoreCase("day")) {
      return within(number("days", item), upTo ? Ratio.ZERO : low, high);
    }
    Truth weeks = within(number("weeks", item), upTo ? Ratio.ZERO : low, high);
    return weeks == Truth.UNKNOWN ? inDays(number("days", item), upTo, low, high) : weeks;
  }

  /** A row that gives days for weeks: what is no number of weeks, however counted, does not fit. */
  private static Truth inDays(Reckoned days, boolean upTo, Ratio low, Ratio high) {
    Ratio least = upTo ? Ratio.ZERO : low.times(FEWEST_DAYS);
    return within(days, least, high.times(MOST_DAYS)).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Reckoned number(String field, Item item) {
    return Numerals.of(item.view, Name.of(field), item.row);
  }

  private static Truth within(Reckoned found, Ratio low, Ratio high) {
    return found.isExact()
        ? Truth.of(found.low().compareTo(low) >= 0 && found.low().compareTo(high) <= 0)
        : Truth.UNKNOWN;
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
