package org.proviso.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/** One tab of a workbook while it is read: the first row with anything in it is the header. */
final class WorkbookTable {
  private static final int MOST_MERGED_TOLD = 5;
  private static final int WIDEST = 4096;

  private final String tab;
  private final String file;
  private final ProposalAssembly assembly;
  private final List<String> cells = new ArrayList<>();
  private Optional<SheetIntake.Rows> rows = Optional.empty();
  private int width;
  private int row;
  private int merged;

  /** The last column of the row that lies too far to the right to be one; 0 without. */
  private int beyond;

  WorkbookTable(String tab, String file, ProposalAssembly assembly) {
    this.tab = tab;
    this.file = file;
    this.assembly = assembly;
  }

  /** Begins the row of this number; -1 if the file does not number it. */
  void row(int number) {
    endRow();
    row = number < 0 ? row + 1 : number;
  }

  /** The next cell; column -1 stands behind the last. */
  void cell(int column, String text) {
    int at = column < 0 ? cells.size() : column;
    if (at >= WIDEST) {
      beyond = at;
      return;
    }
    while (cells.size() < at) {
      cells.add("");
    }
    cells.add(text);
  }

  private void endRow() {
    while (!cells.isEmpty() && CellWords.plain(cells.getLast()).isEmpty()) {
      cells.removeLast();
    }
    if (!cells.isEmpty() || (rows.isPresent() && beyond > 0)) {
      if (rows.isEmpty()) {
        header();
      } else {
        take(rows.get());
      }
    }
    cells.clear();
    beyond = 0;
  }

  private void header() {
    width = cells.size();
    String sheet = SheetNames.choose(tab, cells, false, assembly.options());
    assembly.warnOfNearMiss(file, tab, sheet);
    rows = Optional.of(assembly.open(tab, sheet, file, cells, List.of()));
  }

  private void take(SheetIntake.Rows into) {
    for (int i = 0; i < width; i++) {
      into.cell(i < cells.size() ? cells.get(i) : "");
    }
    if (cells.size() > width || beyond > 0) {
      into.stray(Math.max(beyond, cells.size() - 1));
    }
    into.end(row);
  }

  void merged(String cellRange) {
    if (merged++ < MOST_MERGED_TOLD) {
      String first = cellRange.replaceFirst(":.*", "").replaceAll("\\D", "");
      int at = first.isEmpty() ? 1 : Integer.parseInt(first);
      assembly.add(Diagnostic.of(Code.CELL_MERGED, new Place.InRow(file, tab, at, ""), cellRange));
    }
  }

  /** The rest of the tab cannot be read. */
  void cutShort() {
    rows.ifPresent(open -> open.giveUp(""));
  }

  /** Ends the tab; false if nothing stands in it. */
  boolean end() {
    endRow();
    return rows.isPresent();
  }
}
