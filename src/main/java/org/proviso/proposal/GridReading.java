package org.proviso.proposal;

import java.util.List;

/** How a grid is read. */
sealed interface GridReading {
  /**
   * As one thing.
   *
   * @param across the columns that cross
   * @param top the field that their headers fill: day or period
   * @param side the field that the first column fills
   * @param inside the field that a cell fills; empty where a cell is a mere mark
   */
  record Read(List<Integer> across, String top, String side, String inside)
      implements GridReading {}

  /** In two ways that differ. */
  record Unclear(String one, String other) implements GridReading {}

  /** As no grid, but as a sheet like others. */
  record Plain() implements GridReading {}
}
