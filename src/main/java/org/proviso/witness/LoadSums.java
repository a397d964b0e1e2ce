package org.proviso.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
   * @param days the first and the last
   */
  private record Sum(String what, Selection of, int[] days, IntVar total) {
    boolean isPartOf(Sum whole, SureKinds kinds) {
      boolean shorter = days[1] - days[0] < whole.days[1] - whole.days[0];
      boolean within = whole.days[0] <= days[0] && days[1] <= whole.days[1];
      return shorter && within && what.equals(whole.what) && kinds.isNarrower(of, whole.of);
    }
  }

  void add(String what, Selection of, int[] days, IntVar total) {
    all.add(new Sum(what, of, days.clone(), total));
  }

  /** Says of each that it is no less than those that lie within it beside each other. */
  void nest(Model model, SureKinds kinds) {
    all.sort(Comparator.comparingInt(sum -> sum.days()[1]));
    for (Sum whole : all) {
      var parts = new ArrayList<IntVar>();
      int free = whole.days()[0];
      for (Sum part : all) {
        if (part.days()[0] >= free && part.isPartOf(whole, kinds)) {
          parts.add(part.total());
          free = part.days()[1] + 1;
        }
      }
      if (!parts.isEmpty()) {
        model.sum(parts.toArray(IntVar[]::new), "<=", whole.total()).post();
      }
    }
  }
}
