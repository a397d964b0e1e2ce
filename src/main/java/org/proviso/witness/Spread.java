package org.proviso.witness;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/**
 * Rows laid over many weeks or months, as many in each as keep what asks for at least so much in
 * every one of them: the solver would try long to find that out.
 *
 * @param stretches the weeks or months, each by its first and its last day
 * @param each how many rows each of them has
 * @param least how many minutes each row takes at least
 */
record Spread(List<int[]> stretches, int each, int least) {
  /** Fewer rows than this are found without it. */
  private static final int FEW = 4;

  private static final int MOST = 60;
  private static final long LONGEST = 8L * 60;

  /** What the stance needs on these days; empty where it asks for nothing over and over. */
  static Optional<Spread> of(Stance kept, DayFrame frame) {
    return kept.norms().stream()
        .filter(norm -> norm.period() instanceof Period.Calendar)
        .filter(norm -> needed(norm) > 0)
        .map(norm -> new Spread(frame.stretches(norm.period()), needed(norm), 0))
        .filter(spread -> spread.rows() > FEW && spread.rows() <= MOST)
        .findFirst();
  }

  private static int needed(Norm norm) {
    return norm.must() instanceof Fact.Compare(var measure, var relation, var bound)
            && relation == Relation.AT_LEAST
            && bound instanceof Bound.Fixed(Quantity least)
        ? needed(measure, least)
        : norm.must() instanceof Fact.Exists ? 1 : 0;
  }

  private static int needed(Measure measure, Quantity least) {
    long amount = least.amount().numerator();
    return Math.toIntExact(
        switch (measure) {
          case Measure.Count _ when least.unit() instanceof Unit.Things -> Math.min(amount, MOST);
          case Measure.TotalTime _ when least.unit() instanceof Unit.Minutes ->
              Math.min((amount + LONGEST - 1) / LONGEST, MOST);
          case Measure _ -> 0;
        });
  }

  int rows() {
    return stretches.size() * each;
  }

  void post(Rows rows) {
    for (int i = 0; i < rows.count(); i++) {
      int[] days = stretches.get(i / each);
      rows.model.arithm(rows.day[i], ">=", days[0]).post();
      rows.model.arithm(rows.day[i], "<=", days[1]).post();
      rows.model.arithm(rows.length[i], ">=", rows.steps.of(least)).post();
    }
  }
}
