package org.proviso.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How alike two texts are, by their words. */
final class WordBag {
  private WordBag() {}

  /** The text without what no reader would call a change: case, quotes, dashes, spaces. */
  static String normal(String text) {
    return text.replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201c\u201d]", "\"")
        .replaceAll("[\u2013\u2014\u2011]", "-")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  static List<String> of(String text) {
    var words = new ArrayList<String>();
    for (String word : normal(text).split("[^\\p{L}\\p{N}%]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Twice the words they share over all their words: 1 for the same words, 0 for none. */
  static double alike(String a, String b) {
    Map<String, Integer> bag = new HashMap<>();
    List<String> first = of(a);
    List<String> second = of(b);
    first.forEach(word -> bag.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : second) {
      if (bag.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    int all = first.size() + second.size();
    return all == 0 ? 1 : 2.0 * shared / all;
  }
}
