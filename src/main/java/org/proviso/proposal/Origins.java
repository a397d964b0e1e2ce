package org.proviso.proposal;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Place;

/**
 * Which file and row each row of a sheet came from, kept as runs: rows that follow one another in
 * the file cost nothing.
 */
final class Origins {
  /** From {@code firstRow} on, the row in the file is the row here plus {@code offset}. */
  private record Run(int firstRow, int offset, String file, List<Place> places) {}

  private final List<Run> runs = new ArrayList<>();

  void add(int row, String file, int sourceRow, List<Place> places) {
    int offset = sourceRow - row;
    if (!runs.isEmpty()) {
      Run last = runs.getLast();
      if (last.offset == offset && last.file.equals(file)) {
        return;
      }
    }
    runs.add(new Run(row, offset, file, places));
  }

  String file(int row) {
    return run(row).file;
  }

  int sourceRow(int row) {
    return row + run(row).offset;
  }

  Place place(int row, String sheet, String column) {
    Run run = run(row);
    int index = sourceRow(row) - 2;
    return index >= 0 && index < run.places.size()
        ? run.places.get(index)
        : new Place.InRow(run.file, sheet, sourceRow(row), column);
  }

  private Run run(int row) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).firstRow <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low);
  }
}
