package org.proviso.report;

import java.util.List;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;

/** The windows of a selection, put before the sentence: "On Fridays, outside of CPT, …". */
record Front(Voice voice, Selection selection) {
  /** The selection without what stands in front. */
  Selection rest() {
    return new Selection(
        selection.sheet(),
        selection.kinds(),
        selection.filters().stream().filter(filter -> !FilterWords.isWindow(filter)).toList());
  }

  String before(String clause) {
    var windows = windows();
    return windows.isEmpty() ? clause : String.join(", ", windows) + ", " + clause;
  }

  private List<String> windows() {
    return selection.filters().stream()
        .filter(FilterWords::isWindow)
        .map((Filter window) -> voice.filters().after(window))
        .toList();
  }
}
