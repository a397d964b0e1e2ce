package org.proviso.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells between bars, with the bars of each group of rows in line. */
final class AlignedRows {
  private AlignedRows() {}

  /** A row whose first cell is not empty opens a group: a sheet of an example. */
  static List<String> of(List<String> rows, String indent) {
    var aligned = new ArrayList<String>();
    var group = new ArrayList<List<String>>();
    for (String row : rows) {
      var cells = cells(row);
      if (!cells.getFirst().isEmpty() && !group.isEmpty()) {
        align(group, indent, aligned);
        group.clear();
      }
      group.add(cells);
    }
    align(group, indent, aligned);
    return aligned;
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.strip().split("\\|", -1)).map(String::strip).toList();
  }

  private static void align(List<List<String>> group, String indent, List<String> aligned) {
    int columns = group.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> cells : group) {
      for (int i = 0; i < cells.size(); i++) {
        widths[i] = Math.max(widths[i], cells.get(i).length());
      }
    }
    group.forEach(cells -> aligned.add(row(cells, widths, indent)));
  }

  private static String row(List<String> cells, int[] widths, String indent) {
    var line = new StringBuilder(indent);
    for (int i = 0; i < cells.size(); i++) {
      boolean bare = i == 0 && widths[0] == 0;
      line.append(i == 0 ? "" : bare(widths, i) ? "| " : " | ");
      if (!bare) {
        line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length()));
      }
    }
    return line.toString().stripTrailing();
  }

  /** Whether the bar before this cell opens the line: no group of these rows has a first cell. */
  private static boolean bare(int[] widths, int column) {
    return column == 1 && widths[0] == 0;
  }
}
