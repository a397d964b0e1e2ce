package org.proviso.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Draws lots from a fixed seed. */
final class Lot {
  private final Random random;

  Lot(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
    random.nextInt();
  }

  /** From 0 to just below the limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** True so many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T make(Supplier<? extends T>... makers) {
    return makers[random.nextInt(makers.length)].get();
  }

  /** Some of them, at least one, in their order. */
  <T> List<T> some(List<T> all, int percent) {
    List<T> some = new ArrayList<>(all);
    some.removeIf(_ -> !chance(percent));
    return some.isEmpty() ? List.of(of(all)) : some;
  }
}
