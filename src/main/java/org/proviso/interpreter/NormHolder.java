package org.proviso.interpreter;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;

/**
 * Holds the norms of one agreement against a proposal, several at a time if so wanted. Each thread
 * looks at the proposal through a world of its own; they share what nobody writes.
 */
final class NormHolder {
  private final List<Norm> norms;
  private final Held[] held;
  private final int keptBudget;
  private final List<Integer> order;
  private final AtomicInteger next = new AtomicInteger();

  NormHolder(List<Norm> norms, int keptBudget) {
    this.norms = norms;
    this.held = new Held[norms.size()];
    this.keptBudget = keptBudget;
    this.order =
        IntStream.range(0, norms.size())
            .boxed()
            .sorted(Comparator.comparing(i -> !isDayByDay(norms.get(i))))
            .toList();
  }

  /** What takes longest goes first, so that no thread is left with it at the end. */
  private static boolean isDayByDay(Norm norm) {
    return switch (norm.period()) {
      case Period.Day _, Period.Rolling _, Period.Every _ -> true;
      case Period.Occurrence _, Period.Calendar _, Period.WholeTerm _ -> false;
    };
  }

  /**
   * What came of each norm, in the order of the norms.
   *
   * @param world how the first thread looks at the proposal; the others make their own like it
   */
  List<Held> hold(World world, Function<World, NormCompiler> compiler, int threads) {
    IntStream each = IntStream.range(0, Math.min(threads, norms.size()));
    (threads > 1 ? each.parallel() : each)
        .forEach(thread -> work(compiler.apply(thread == 0 ? world : world.again())));
    return List.of(held);
  }

  private void work(NormCompiler compiler) {
    for (int i = next.getAndIncrement(); i < norms.size(); i = next.getAndIncrement()) {
      int norm = order.get(i);
      held[norm] = hold(compiler, norms.get(norm));
    }
  }

  private Held hold(NormCompiler compiler, Norm norm) {
    Held result = new Held(keptBudget);
    NormPlan plan = compiler.compile(norm);
    new NormRunner(compiler.world(), plan, result.tally, result.notChecked, result.owings).run();
    return result;
  }
}
