package org.proviso.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.source.Name;
import org.proviso.source.NumberWords;

/**
 * How alike two clauses are by the words that tell clauses apart: a word counts the less, the more
 * clauses it stands in. A number is what changes, and tells nothing.
 *
 * @param clauses how many clauses of both versions a word stands in
 */
record RareWords(Map<String, Integer> clauses) {
  private static final double SAME_MATTER = 0.4;
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*|half|" + NumberWords.ANY);

  static RareWords of(Collection<String> texts) {
    Map<String, Integer> clauses = new HashMap<>();
    for (String text : texts) {
      stems(text).forEach(word -> clauses.merge(word, 1, Integer::sum));
    }
    return new RareWords(clauses);
  }

  private static Set<String> stems(String text) {
    return WordBag.of(text).stream()
        .filter(word -> !NUMBER.matcher(word).matches())
        .map(word -> Name.of(word).key())
        .collect(Collectors.toSet());
  }

  /** Whether one may have become the other, under another number and at another place. */
  boolean areOfOneMatter(String a, String b) {
    return alike(a, b) >= SAME_MATTER;
  }

  /** Whether one may have become the other between the same neighbours. */
  boolean areNearlyOfOneMatter(String a, String b) {
    return alike(a, b) >= SAME_MATTER / 2;
  }

  /** Twice the weight of what they share over the weight of all. */
  private double alike(String a, String b) {
    Set<String> ones = stems(a);
    Set<String> others = stems(b);
    double all = weight(ones) + weight(others);
    ones.retainAll(others);
    return all == 0 ? 1 : 2 * weight(ones) / all;
  }

  private double weight(Set<String> words) {
    return words.stream()
        .mapToInt(word -> clauses.getOrDefault(word, 1))
        .mapToDouble(n -> 1.0 / n / n)
        .sum();
  }
}
