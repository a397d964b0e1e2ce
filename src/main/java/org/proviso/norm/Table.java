package org.proviso.norm;

import java.util.List;
import java.util.regex.Pattern;
import org.proviso.source.Name;
import org.proviso.source.Span;

/** A table of the agreement, under a line "Table 1. Title" (S33). */
public record Table(
    String number, String title, List<String> header, List<List<String>> rows, Span words) {
  /** What a table of two columns gives is plain without the name of its second column. */
  private static final Pattern FIGURE =
      Pattern.compile("(?i)figure|limit|number|maximum|minimum|amount|value");

  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The column that tells the rows apart by this field; the first where none is called so. */
  public int keyColumn(Name key) {
    return Math.max(0, column(key));
  }

  /** The column that holds the figure of this name; -1 if none can be told. */
  public int figureColumn(Name figure, Name key) {
    int found = column(figure);
    boolean other = header.size() == 2 && FIGURE.matcher(figure.written()).matches();
    return found < 0 && other ? 1 - keyColumn(key) : found;
  }

  private int column(Name name) {
    for (int i = 0; i < header.size(); i++) {
      if (Name.of(header.get(i)).matches(name)) {
        return i;
      }
    }
    return onlyPart(name);
  }

  /** "Minutes" for "minutes of instruction", where one column only is called so. */
  private int onlyPart(Name name) {
    int found = -1;
    for (int i = 1; i < header.size(); i++) {
      Name heading = Name.of(header.get(i));
      if (!heading.isEmpty() && name.stems().containsAll(heading.stems())) {
        found = found == -1 ? i : -2;
      }
    }
    return Math.max(found, -1);
  }
}
