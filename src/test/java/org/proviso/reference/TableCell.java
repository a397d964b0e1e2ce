package org.proviso.reference;

import java.util.List;
import org.proviso.norm.Filter;
import org.proviso.norm.Table;
import org.proviso.source.Name;

/** Whether a table lists what was done for its row and column, with its days. */
final class TableCell {
  private final Scene scene;
  private final Filter.Listed listed;

  TableCell(Scene scene, Filter.Listed listed) {
    this.scene = scene;
    this.listed = listed;
  }

  boolean holds(Entry entry) {
    List<Table> tables =
        scene.diary().tables().stream().filter(t -> t.number().equals(listed.table())).toList();
    String row = entry.says(listed.row().written());
    String column = entry.says(listed.column().written());
    String value = entry.says(listed.value().written());
    for (Table table : tables) {
      for (List<String> one : table.rows()) {
        for (int c = 1; c < table.header().size(); c++) {
          boolean here =
              SamePhrase.same(one.getFirst(), row)
                  && SamePhrase.same(table.header().get(c), column);
          if (here && !one.get(c).isEmpty() && !value.isEmpty()) {
            return List.of(one.get(c).split(";")).stream()
                .anyMatch(response -> fits(response.strip(), value, entry));
          }
        }
      }
    }
    return scene.oracle().yes(List.of("listed", entry.line()));
  }

  /** "warning", "1-3 days of suspension", "up to 2 days of detention". */
  private boolean fits(String response, String value, Entry entry) {
    if (!response.contains(" days of ")) {
      return SamePhrase.same(response, value);
    }
    String what = response.substring(response.indexOf(" days of ") + 9);
    String range = response.substring(0, response.indexOf(" days of "));
    boolean upTo = range.startsWith("up to ");
    String[] ends = range.replace("up to ", "").split("-");
    long least = upTo ? 0 : Long.parseLong(ends[0]);
    long most = Long.parseLong(ends[ends.length - 1]);
    if (!SamePhrase.same(what, value)) {
      return false;
    }
    long days = new Cells(scene).number(entry, Name.of("days")).numerator();
    return least <= days && days <= most;
  }
}
