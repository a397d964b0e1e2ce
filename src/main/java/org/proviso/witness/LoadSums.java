package org.proviso.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Selection;

/**
 * What the same records come to over stretches of days of several lengths: a year holds at least
 * what its months do. It follows from the days; said, the solver sees it at once.
 */
final class LoadSums {
  private final List<Sum> all = new ArrayList<>();

  /**
   * @param what whether it is their number or their time
   * @param first the first day
   * @param last the last one
   */
  private record Sum(String what, Selection of, int first, int last, IntVar total) {
    boolean isPartOf(Sum whole, SureKinds kinds) {
      boolean shorter = last - first < whole.last - whole.first;
      boolean within = whole.first <= first && last <= whole.last;
      return shorter && within && what.equals(whole.what) && kinds.isNarrower(of, whole.of);
    }
  }

  void add(String what, Selection of, int[] days, IntVar total) {
    all.add(new Sum(what, of, days[0], days[1], total));
  }

  /** Says of each that it is no less than those that lie within it beside each other. */
  void nest(Model model, SureKinds kinds) {
    all.sort(Comparator.comparingInt(Sum::last));
    for (Sum whole : all) {
      var parts = new ArrayList<IntVar>();
      int free = whole.first();
      for (Sum part : all) {
        if (part.first() >= free && part.isPartOf(whole, kinds)) {
          parts.add(part.total());
          free = part.last() + 1;
        }
      }
      if (!parts.isEmpty()) {
        model.sum(parts.toArray(IntVar[]::new), "<=", whole.total()).post();
      }
      covering(whole, kinds)
          .ifPresent(all -> model.sum(all.toArray(IntVar[]::new), ">=", whole.total()).post());
    }
  }

  /** Shorter stretches that leave none of its days out hold no less: a month, its weeks. */
  private Optional<List<IntVar>> covering(Sum whole, SureKinds kinds) {
    var parts = new ArrayList<IntVar>();
    int free = whole.first();
    while (free <= whole.last()) {
      int from = free;
      Optional<Sum> next =
          all.stream()
              .filter(part -> part.what().equals(whole.what()))
              .filter(part -> part.last() - part.first() < whole.last() - whole.first())
              .filter(part -> part.first() <= from && from <= part.last())
              .filter(part -> kinds.isNarrower(whole.of(), part.of()))
              .max(Comparator.comparingInt(Sum::last));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      parts.add(next.get().total());
      free = next.get().last() + 1;
    }
    return Optional.of(parts);
  }
}
