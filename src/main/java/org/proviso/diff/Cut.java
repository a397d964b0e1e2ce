package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;

/** Narrows a norm to some days. */
final class Cut {
  private Cut() {}

  /** The norm on these days, in place of those that it spoke of. */
  static Norm to(Norm norm, Filter.InDates days) {
    if (norm.each().kind() != SubjectKind.RECORD) {
      return norm.where(when(norm.when(), days));
    }
    Selection of = norm.each().records();
    var filters = new ArrayList<Filter>(of.filters());
    filters.removeIf(Filter.InDates.class::isInstance);
    filters.add(days);
    Each each =
        new Each(
            norm.each().kind(),
            norm.each().term(),
            norm.each().where(),
            new Selection(of.sheet(), of.kinds(), filters),
            norm.each().taken());
    return norm.speakingOf(each);
  }

  private static Fact when(Fact when, Filter.InDates days) {
    var facts =
        new ArrayList<Fact>(when instanceof Fact.AllOf(List<Fact> all) ? all : List.of(when));
    facts.removeIf(fact -> fact instanceof Fact.Is(Filter.InDates _));
    facts.removeIf(Fact.ALWAYS::equals);
    facts.add(new Fact.Is(days));
    return new Fact.AllOf(facts);
  }
}
