package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
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
    var changed = new ArrayList<Difference>();
    for (List<String> was : before.rows()) {
      List<List<String>> is = rows(after, was.getFirst());
      if (is.isEmpty()) {
        changed.add(new Difference(Aspect.TABLE, row(was), "", name));
      } else if (is.size() > 1 || rows(before, was.getFirst()).size() > 1) {
        return List.of(new Difference(Aspect.TABLE, "", "", name));
      } else {
        changed.addAll(cells(before, was, is.getFirst()));
      }
    }
    for (List<String> is : after.rows()) {
      if (rows(before, is.getFirst()).isEmpty()) {
        changed.add(new Difference(Aspect.TABLE, "", row(is), name));
      }
    }
    return changed.isEmpty() ? List.of(new Difference(Aspect.TABLE, "", "", name)) : changed;
  }

  private static List<List<String>> rows(Table table, String key) {
    return table.rows().stream().filter(row -> row.getFirst().equals(key)).toList();
  }

  private static String row(List<String> cells) {
    return "row " + String.join(", ", cells);
  }

  private static List<Difference> cells(Table before, List<String> was, List<String> is) {
    var changed = new ArrayList<Difference>();
    for (int cell = 0; cell < Math.min(was.size(), is.size()); cell++) {
      if (!was.get(cell).equals(is.get(cell))) {
        changed.add(
            new Difference(
                Aspect.TABLE,
                was.get(cell),
                is.get(cell),
                "Table %s, %s, %s"
                    .formatted(before.number(), was.getFirst(), before.header().get(cell))));
      }
    }
    return changed;
  }
}
