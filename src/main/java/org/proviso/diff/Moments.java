package org.proviso.diff;

import java.util.List;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;

/** At which moments it is looked who is there: between two clock times, or always. */
record Moments(Version first, Version second) {
  private static final Filter.InClock ALWAYS = new Filter.InClock(0, 24 * 60);

  /**
   * Whether at the one's moments there are never more than at the other's: the same people are
   * counted, at no fewer moments.
   */
  boolean holdFewer(Selection one, Selection other) {
    List<Filter.InClock> wide = clocks(one);
    List<Filter.InClock> narrow = clocks(other);
    if (wide.size() > 1 || narrow.size() > 1) {
      return false;
    }
    Filter.InClock all = wide.isEmpty() ? ALWAYS : wide.getFirst();
    Filter.InClock some = narrow.isEmpty() ? ALWAYS : narrow.getFirst();
    return all.from() <= some.from()
        && some.to() <= all.to()
        && first.meaning(whenever(one)).equals(second.meaning(whenever(other)));
  }

  private static List<Filter.InClock> clocks(Selection of) {
    return of.filters().stream()
        .filter(Filter.InClock.class::isInstance)
        .map(Filter.InClock.class::cast)
        .toList();
  }

  private static Selection whenever(Selection of) {
    return new Selection(
        of.sheet(),
        of.kinds(),
        of.filters().stream().filter(filter -> !(filter instanceof Filter.InClock)).toList());
  }
}
