package org.proviso.report;

import java.util.Comparator;
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

  /** Behind a list, a window could be read as of its last thing only (S29): it stands first. */
  boolean leadsList() {
    return voice.isOfPeople()
        && selection.kinds().size() > 1
        && new RecordVerb(selection, voice).verbs().isEmpty()
        && !windows().isEmpty();
  }

  /** "During lunch, no teacher shall have yard duty or bus duty". */
  String denied(String who, String without) {
    String deed =
        voice
            .records()
            .deed(rest())
            .orElseGet(() -> "have " + voice.records().several(rest(), "or"));
    return before(English.spaced("no", who, deed, without));
  }

  /** Days first, then dates, clock times, and what it is during or outside of. */
  private static int place(Filter window) {
    return switch (window) {
      case Filter.OnWeekdays _, Filter.OnDayKind _, Filter.OnCalendarKind _ -> 0;
      case Filter.OnNth _ -> 0;
      case Filter.InDates _, Filter.InMonths _, Filter.OnDate _, Filter.OnDays _ -> 1;
      case Filter.InClock _, Filter.InMarks _ -> 2;
      case Filter _ -> 3;
    };
  }

  private List<String> windows() {
    return selection.filters().stream()
        .filter(FilterWords::isWindow)
        .sorted(Comparator.comparingInt(Front::place))
        .map((Filter window) -> voice.filters().after(window))
        .toList();
  }
}
