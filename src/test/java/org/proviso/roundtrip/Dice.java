package org.proviso.roundtrip;

import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed makes the same norms. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T in(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
