package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;

/** The windows in which records must lie whole, found again in what is asked of them. */
final class ClockWindows {
  private static final int MIDNIGHT = 24 * 60;

  private ClockWindows() {}

  /** Starting no earlier than one clock time, ending no later than another, in windows. */
  static Optional<List<Filter>> of(List<Fact> facts) {
    var from = clock(facts, Measure.FirstStart.class, Relation.AT_LEAST);
    var to = clock(facts, Measure.LastEnd.class, Relation.AT_MOST);
    var windows = new ArrayList<>(plain(facts));
    boolean once = from.size() < 2 && to.size() < 2 && from.size() + to.size() > 0;
    if (!once || from.size() + to.size() + windows.size() != facts.size()) {
      return Optional.empty();
    }
    windows.addFirst(
        new Filter.InClock(
            from.isEmpty() ? 0 : from.getFirst(), to.isEmpty() ? MIDNIGHT : to.getFirst()));
    return Optional.of(windows);
  }

  private static List<Integer> clock(
      List<Fact> facts, Class<? extends Measure> type, Relation relation) {
    return facts.stream()
        .filter(Fact.Compare.class::isInstance)
        .map(Fact.Compare.class::cast)
        .filter(fact -> type.isInstance(fact.measure()) && fact.relation() == relation)
        .filter(fact -> fact.bound() instanceof Bound.Fixed && BoundWords.isClock(fact.bound()))
        .map(fact -> (int) ((Bound.Fixed) fact.bound()).quantity().amount().numerator())
        .toList();
  }

  /** Those that are windows as they stand. */
  static List<Filter> plain(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact instanceof Fact.Is(Filter filter) && FilterWords.isWindow(filter))
        .map(fact -> ((Fact.Is) fact).filter())
        .toList();
  }
}
