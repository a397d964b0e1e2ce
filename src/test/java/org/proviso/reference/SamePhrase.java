package org.proviso.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether two names are the same, or nearly, by rules written a second time (S2). */
final class SamePhrase {
  private static final Map<String, List<String>> ROOTS = new ConcurrentHashMap<>();
  private static final Map<List<String>, Boolean> SAME = new ConcurrentHashMap<>();
  private static final Map<List<String>, Boolean> NEAR = new ConcurrentHashMap<>();

  private SamePhrase() {}

  /** The same phrase but for plural, -ed and -ing. */
  static boolean same(String one, String other) {
    return one.equals(other)
        ? !roots(one).isEmpty()
        : SAME.computeIfAbsent(List.of(one, other), _ -> haveSameRoots(one, other));
  }

  private static boolean haveSameRoots(String one, String other) {
    return roots(one).equals(roots(other)) && !roots(one).isEmpty();
  }

  /** Not the same, but so close that a person would ask: "staff mtg", "live stream". */
  static boolean near(String one, String other) {
    return NEAR.computeIfAbsent(List.of(one, other), _ -> areNear(one, other));
  }

  private static boolean areNear(String one, String other) {
    if (same(one, other) || one.isBlank() || other.isBlank()) {
      return false;
    }
    return areClose(letters(one), letters(other))
        || areClose(String.join("", roots(one)), String.join("", roots(other)));
  }

  private static String letters(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static boolean areClose(String a, String b) {
    return a.equals(b) || (Math.min(a.length(), b.length()) >= 6 && oneLetterApart(a, b));
  }

  static List<String> roots(String phrase) {
    return ROOTS.computeIfAbsent(phrase, SamePhrase::cut);
  }

  private static List<String> cut(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(SamePhrase::root)
        .toList();
  }

  private static String root(String word) {
    String root = word;
    if (root.endsWith("ses") || root.endsWith("ches")) {
      root = root.substring(0, root.length() - 2);
    } else if (root.endsWith("s") && !root.endsWith("ss") && root.length() > 3) {
      root = root.substring(0, root.length() - 1);
    }
    for (String ending : List.of("ing", "ed")) {
      if (root.endsWith(ending) && root.length() > ending.length() + 2) {
        return root.substring(0, root.length() - ending.length());
      }
    }
    return root;
  }

  private static boolean oneLetterApart(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    int rest = longer.length() == shorter.length() ? i + 1 : i;
    return longer.substring(i + 1).equals(shorter.substring(Math.min(rest, shorter.length())));
  }
}
