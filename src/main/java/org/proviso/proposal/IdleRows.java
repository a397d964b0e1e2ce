package org.proviso.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.proviso.source.Code;

/**
 * Rows that are no records: the header of a sheet once more, and the totals of its columns. The
 * cells of a row that begins like one are held until it ends.
 */
final class IdleRows {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)(?:(?:grand|sub) ?-?)?totals?:?|averages?:?");

  private final List<String> header;
  private final List<String> held = new ArrayList<>();
  private boolean givingBack;

  IdleRows(List<String> header) {
    this.header = header.stream().map(CellWords::plain).toList();
  }

  /**
   * Whether the cell is held.
   *
   * @param before how many cells of the row went on
   */
  boolean takes(char[] buffer, int offset, int length, int before) {
    boolean on = before == 0 && !givingBack;
    if (on && (!held.isEmpty() || mayBegin(buffer, offset, length))) {
      held.add(new String(buffer, offset, length));
      return true;
    }
    return false;
  }

  private boolean mayBegin(char[] buffer, int offset, int length) {
    if (length == 0 || length > 40 || header.isEmpty() || header.getFirst().isEmpty()) {
      return false;
    }
    char begin = Character.toLowerCase(buffer[offset]);
    if ("tgsa".indexOf(begin) < 0 && begin != Character.toLowerCase(header.getFirst().charAt(0))) {
      return false;
    }
    String cell = CellWords.plain(new String(buffer, offset, length));
    return TOTAL.matcher(cell).matches() || cell.equalsIgnoreCase(header.getFirst());
  }

  /** What is to be told of the row that ends; empty for a record. */
  Optional<Code> ended() {
    Optional<Code> code = held.isEmpty() ? Optional.empty() : code();
    code.ifPresent(_ -> held.clear());
    return code;
  }

  private Optional<Code> code() {
    if (TOTAL.matcher(CellWords.plain(held.getFirst())).matches()) {
      return Optional.of(Code.ROW_OF_TOTALS);
    }
    return isHeader() ? Optional.of(Code.HEADER_AGAIN) : Optional.empty();
  }

  private boolean isHeader() {
    for (int i = 0; i < held.size(); i++) {
      String cell = CellWords.plain(held.get(i));
      boolean same = i < header.size() && cell.equalsIgnoreCase(header.get(i));
      if (!same && !cell.isEmpty()) {
        return false;
      }
    }
    return held.size() > 1;
  }

  /** Gives back what was held of a row that is a record after all. */
  void held(Consumer<String> cells) {
    List<String> all = List.copyOf(held);
    held.clear();
    givingBack = true;
    all.forEach(cells);
    givingBack = false;
  }

  void forget() {
    held.clear();
  }
}
