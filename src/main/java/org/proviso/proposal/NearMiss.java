package org.proviso.proposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Whether two words are so alike that one may be a slip of the other. */
final class NearMiss {
  private NearMiss() {}

  /** The nearest of the known words, if one is near. */
  static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(
            Comparator.comparingInt((String candidate) -> distance(lower(word), lower(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  static boolean isNear(String one, String other) {
    String a = lower(one);
    String b = lower(other);
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= 6 ? 2 : shorter >= 4 ? 1 : 0;
    return !a.equals(b) && Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  /** Letters added, dropped, changed, or swapped with their neighbour. */
  static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, steps);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] steps) {
    int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }

  private static String lower(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
