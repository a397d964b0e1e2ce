package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.norm.Table;

/** The cells of a table that have changed, each by its row and column. */
final class TableCells {
  private TableCells() {}

  static List<Difference> changed(Table before, Table after) {
    String name = "Table " + before.number();
    if (!before.header().equals(after.header())) {
      return List.of(new Difference(Aspect.TABLE, "", "", name));
    }
    int key = keyLength(before, after);
    if (key == 0) {
      return List.of(new Difference(Aspect.TABLE, "", "", name));
    }
    var changed = new ArrayList<Difference>();
    for (List<String> was : before.rows()) {
      List<List<String>> is = rows(after, key(was, key), key);
      if (is.isEmpty()) {
        changed.add(new Difference(Aspect.TABLE, row(was), "", name));
      } else {
        changed.addAll(cells(before, was, is.getFirst(), key));
      }
    }
    for (List<String> is : after.rows()) {
      if (rows(before, key(is, key), key).isEmpty()) {
        changed.add(new Difference(Aspect.TABLE, "", row(is), name));
      }
    }
    return changed.isEmpty() ? List.of(new Difference(Aspect.TABLE, "", "", name)) : changed;
  }

  /** How many of the first columns it takes to tell the rows of either apart; none if no number. */
  private static int keyLength(Table before, Table after) {
    return IntStream.rangeClosed(1, before.header().size())
        .filter(length -> tellsApart(before, length) && tellsApart(after, length))
        .findFirst()
        .orElse(0);
  }

  private static boolean tellsApart(Table table, int length) {
    return table.rows().stream().map(row -> key(row, length)).distinct().count()
        == table.rows().size();
  }

  private static List<String> key(List<String> row, int length) {
    return row.subList(0, Math.min(length, row.size()));
  }

  private static List<List<String>> rows(Table table, List<String> key, int length) {
    return table.rows().stream().filter(row -> key(row, length).equals(key)).toList();
  }

  private static String row(List<String> cells) {
    return "row " + String.join(", ", cells);
  }

  /** "Grade 2": a bare figure is told by the heading of its column. */
  private static String place(Table table, List<String> row, int key) {
    String cells = String.join(" ", key(row, key));
    String heading = table.header().getFirst();
    boolean bare = key == 1 && cells.length() < 5 && !cells.contains(" ");
    return bare && !heading.isEmpty() ? heading + " " + cells : cells;
  }

  private static List<Difference> cells(Table before, List<String> was, List<String> is, int key) {
    var changed = new ArrayList<Difference>();
    for (int cell = 0; cell < Math.min(was.size(), is.size()); cell++) {
      if (!was.get(cell).equals(is.get(cell))) {
        changed.add(
            new Difference(
                Aspect.TABLE,
                was.get(cell),
                is.get(cell),
                "Table %s, %s, %s"
                    .formatted(
                        before.number(), place(before, was, key), before.header().get(cell))));
      }
    }
    return changed;
  }
}
