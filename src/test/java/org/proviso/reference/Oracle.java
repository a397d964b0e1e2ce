package org.proviso.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Answers every question that a proposal leaves open, one possible world after another: the same
 * question gets the same answer within a world, and the worlds are gone through like an odometer.
 */
final class Oracle {
  private final Map<Object, Integer> asked = new HashMap<>();
  private final List<int[]> path = new ArrayList<>();
  private final Random random;
  private int depth;
  private boolean guessing;

  Oracle(long seed) {
    random = new Random(seed);
  }

  /** One of {@code arity} answers to the question; 0 is tried first. */
  int choose(Object question, int arity) {
    Integer known = asked.get(question);
    if (known != null) {
      return known;
    }
    int answer = guessing ? random.nextInt(arity) : onPath(arity);
    asked.put(question, answer);
    return answer;
  }

  /** Yes or no, no first. */
  boolean yes(Object question) {
    return choose(question, 2) == 1;
  }

  private int onPath(int arity) {
    if (depth == path.size()) {
      path.add(new int[] {0, arity});
    }
    return path.get(depth++)[0];
  }

  /** Goes to the next world; false when all have been seen. */
  boolean next() {
    asked.clear();
    depth = 0;
    if (guessing) {
      return true;
    }
    while (!path.isEmpty() && path.getLast()[0] + 1 == path.getLast()[1]) {
      path.removeLast();
    }
    if (path.isEmpty()) {
      return false;
    }
    path.getLast()[0]++;
    return true;
  }

  /** Whether any question was asked in the world at hand. */
  boolean wasAsked() {
    return !asked.isEmpty();
  }

  boolean isGuessing() {
    return guessing;
  }

  /** From here on worlds are drawn by lot: there are too many to see them all. */
  void guess() {
    guessing = true;
    asked.clear();
  }
}
