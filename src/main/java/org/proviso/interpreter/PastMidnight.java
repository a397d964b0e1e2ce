package org.proviso.interpreter;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;

/**
 * The days into which something runs that a subject began the day before. Of those what takes time
 * is held against a daily limit too, though the subject may have no row of its own there.
 */
final class PastMidnight {
  private final Map<Integer, SortedSet<Integer>> days = new HashMap<>();

  PastMidnight(List<View> views, Roster roster) {
    for (View view : views) {
      List<Roster.Key> keys = roster.keys(view);
      for (int row = 0; row < view.sheet.size() && !keys.isEmpty(); row++) {
        if (is(view, row)) {
          mark(keys, row, view.day(row) + 1);
        }
      }
    }
  }

  /** Whether the row ends on a later day than the one that it belongs to. */
  static boolean is(View view, int row) {
    return view.day(row) != View.NO_DAY
        && view.hasEnd(row)
        && view.to(row) > (view.day(row) + 1L) * View.DAY;
  }

  static boolean isAny(View view) {
    for (int row = 0; row < view.sheet.size(); row++) {
      if (is(view, row)) {
        return true;
      }
    }
    return false;
  }

  private void mark(List<Roster.Key> keys, int row, int day) {
    for (Roster.Key key : keys) {
      if (key.at(row) != Roster.NOBODY) {
        days.computeIfAbsent(key.at(row), _ -> new TreeSet<>()).add(day);
      }
    }
  }

  SortedSet<Integer> of(int subject) {
    return days.getOrDefault(subject, Collections.emptySortedSet());
  }

  /** Whether a norm limits time by the day: what is wanted is not wanted of such a day. */
  static boolean matters(Period period, Fact must) {
    return period instanceof Period.Day && isLimitOfTime(must);
  }

  private static boolean isLimitOfTime(Fact must) {
    return switch (must) {
      case Fact.Compare(Measure.TotalTime _, var relation, _) -> relation.isUpper();
      case Fact.Compare(Measure.Longest _, var relation, _) -> relation.isUpper();
      case Fact.AllOf(var facts) -> facts.stream().allMatch(PastMidnight::isLimitOfTime);
      default -> false;
    };
  }
}
