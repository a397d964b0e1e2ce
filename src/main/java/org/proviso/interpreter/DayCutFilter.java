package org.proviso.interpreter;

import org.proviso.norm.Filter;
import org.proviso.time.Truth;

/**
 * Of what is added up, the part that lies on the days meant: of a night that runs on into a holiday
 * the hours after midnight, of one that begins on it those before (S16).
 */
final class DayCutFilter extends TimeFilter {
  @Child private DayFilter days;

  private final boolean overnight;

  private DayCutFilter(DayFilter days, boolean overnight) {
    this.days = days;
    this.overnight = overnight;
  }

  /** A sheet in which nothing runs past midnight needs no cutting. */
  static FilterNode of(View view, DayFilter days, boolean overnight) {
    return !days.passesAll() && PastMidnight.isAny(view) ? new DayCutFilter(days, overnight) : days;
  }

  /** "Between 10:00 p.m. and 6:00 a.m. on Saturdays": the night may be meant as one. */
  static boolean isOvernight(Filter filter) {
    return filter instanceof Filter.AnyOf(var parts)
        && parts.stream()
            .anyMatch(part -> part instanceof Filter.InClock clock && clock.from() == 0)
        && parts.stream()
            .anyMatch(part -> part instanceof Filter.InClock clock && clock.to() == View.DAY);
  }

  @Override
  MinuteSpans passing(Item item, boolean surely) {
    MinuteSpans whole = MinuteSpans.of(item.left(), item.right());
    if (item.day == View.NO_DAY || !item.isTimed()) {
      int found = days.truth(item.row);
      return found == TRUE || (!surely && found == UNKNOWN) ? whole : new MinuteSpans();
    }
    MinuteSpans meant = new MinuteSpans();
    for (int day = item.day; day <= lastDay(item); day++) {
      Truth found = days.onDay(day);
      if (found.isTrue() || (!surely && found == Truth.UNKNOWN)) {
        meant.add((long) day * View.DAY, (day + 1L) * View.DAY);
      }
    }
    boolean night = overnight && !surely && !meant.isEmpty();
    return night ? whole : whole.and(meant);
  }

  private static int lastDay(Item item) {
    return (int) Math.floorDiv(item.right() - 1, View.DAY);
  }

  @Override
  Truth onDay(int day) {
    Truth begun = days.onDay(day);
    return begun == Truth.FALSE ? days.onDay(day + 1).and(Truth.UNKNOWN) : begun;
  }

  @Override
  void ask(Item item, Evidence evidence) {
    days.ask(item, evidence);
    askPart(item, evidence);
  }

  @Override
  void askPart(Item item, Evidence evidence) {
    int begun = item.day == View.NO_DAY || !item.isTimed() ? lastDay(item) : item.day;
    for (int day = begun + 1; day <= lastDay(item); day++) {
      if (days.onDay(day) == Truth.UNKNOWN) {
        days.askDay(day, evidence);
      }
    }
    if (overnight && begun < lastDay(item)) {
      evidence.missing(
          "whether all of a night that begins on one of these days is meant, or what lies on them",
          "cut the row in two at midnight: " + item.view.words(item.row),
          false);
    }
  }
}
