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
    if (!before.header().equals(after.header()) || before.rows().size() != after.rows().size()) {
      return List.of(new Difference(Aspect.TABLE, "", "", "Table " + before.number()));
    }
    var changed = new ArrayList<Difference>();
    for (int row = 0; row < before.rows().size(); row++) {
      List<String> was = before.rows().get(row);
      List<String> is = after.rows().get(row);
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
    }
    return changed;
  }
}
