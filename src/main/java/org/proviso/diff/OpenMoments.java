package org.proviso.diff;

import java.util.List;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;

/** At which moments it is looked who is there: between two clock times, or always. */
record OpenMoments(Version one, Version other) {
  private static final Filter.InClock ALWAYS = new Filter.InClock(0, 24 * 60);

  /**
   * Whether at the one's moments there are never more than at the other's: the same people are
   * counted, at no fewer moments.
   */
  boolean holdFewer(Selection wider, Selection narrower) {
    List<Filter.InClock> wide = clocks(wider);
    List<Filter.InClock> narrow = clocks(narrower);
    if (wide.size() > 1 || narrow.size() > 1) {
      return false;
    }
    Filter.InClock all = wide.isEmpty() ? ALWAYS : wide.getFirst();
    Filter.InClock some = narrow.isEmpty() ? ALWAYS : narrow.getFirst();
    return all.from() <= some.from()
        && some.to() <= all.to()
        && one.meaning(whenever(wider)).equals(other.meaning(whenever(narrower)));
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
