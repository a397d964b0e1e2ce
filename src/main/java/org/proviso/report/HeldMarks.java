package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.DayMark;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;

/** What starts and ends by moments of the day is held in the window between them. */
final class HeldMarks {
  private HeldMarks() {}

  /** The same fact, said by windows where it is of such moments and more than one. */
  static Fact held(Fact must) {
    return switch (must) {
      case Fact.AllOf(List<Fact> facts) -> {
        var windows = windows(facts);
        yield windows.size() == 1 ? windows.getFirst() : new Fact.AllOf(windows);
      }
      case Fact any -> outside(any);
    };
  }

  /** The facts with such moments as windows, where each is named once. */
  private static List<Fact> windows(List<Fact> facts) {
    var others = new ArrayList<>(NormParts.flat(facts).stream().map(HeldMarks::outside).toList());
    List<Fact> starts = others.stream().filter(fact -> starts(fact).isPresent()).toList();
    List<Fact> ends = others.stream().filter(fact -> ends(fact).isPresent()).toList();
    if (starts.size() > 1 || ends.size() > 1 || starts.size() + ends.size() == 0) {
      return others;
    }
    others.removeAll(starts);
    others.removeAll(ends);
    others.addFirst(
        new Fact.Is(
            new Filter.InMarks(
                starts.stream().flatMap(fact -> starts(fact).stream()).toList(),
                ends.stream().flatMap(fact -> ends(fact).stream()).toList())));
    return List.copyOf(others);
  }

  /** Before its start or after its end is outside of a day. */
  private static Fact outside(Fact fact) {
    if (!(fact instanceof Fact.AnyOf(List<Fact> any)) || any.size() != 2) {
      return fact;
    }
    List<DayMark> from = any.stream().flatMap(one -> ends(one).stream()).toList();
    List<DayMark> to = any.stream().flatMap(one -> starts(one).stream()).toList();
    boolean day =
        from.size() == 1
            && to.size() == 1
            && Stream.of(from, to).flatMap(List::stream).allMatch(mark -> mark.minutes() == 0)
            && from.getFirst().day().equals(to.getFirst().day())
            && to.getFirst().end()
            && !from.getFirst().end();
    return day ? new Fact.Is(new Filter.Not(new Filter.InMarks(from, to))) : fact;
  }

  private static Optional<DayMark> starts(Fact fact) {
    return fact
            instanceof
            Fact.Compare(Measure.FirstStart(var of), Relation relation, Bound.Mark(var mark))
        ? Optional.of(mark).filter(_ -> relation == Relation.AT_LEAST && of.isThis())
        : Optional.empty();
  }

  private static Optional<DayMark> ends(Fact fact) {
    return fact
            instanceof
            Fact.Compare(Measure.LastEnd(var of), Relation relation, Bound.Mark(var mark))
        ? Optional.of(mark).filter(_ -> relation == Relation.AT_MOST && of.isThis())
        : Optional.empty();
  }
}
