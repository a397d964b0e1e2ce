package org.proviso.interpreter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.proviso.source.Name;

/** How near a name in the proposal comes to a name in the agreement that it does not match (S2). */
enum Nearness {
  /** The same name. */
  SAME,
  /** More words before the same noun: "weekly staff meeting" for "staff meeting". */
  NARROWER,
  /** Fewer words before the same noun: "meeting" for "staff meeting". */
  WIDER,
  /** The same name written otherwise: abbreviated, misspelt, joined, in another order. */
  MISWRITTEN,
  FAR;

  static Nearness of(Name kind, Name word) {
    List<String> ours = kind.stems();
    List<String> theirs = word.stems();
    if (ours.isEmpty() || theirs.isEmpty()) {
      return FAR;
    }
    if (ours.equals(theirs)) {
      return SAME;
    }
    if (kind.head().equals(word.head()) && theirs.containsAll(ours) && theirs.size() > ours.size()) {
      return NARROWER;
    }
    if (kind.head().equals(word.head()) && ours.containsAll(theirs) && ours.size() > theirs.size()) {
      return WIDER;
    }
    return isMiswritten(kind, word) ? MISWRITTEN : FAR;
  }

  private static boolean isMiswritten(Name kind, Name word) {
    return String.join("", kind.stems()).equals(String.join("", word.stems()))
        || new HashSet<>(kind.stems()).equals(new HashSet<>(word.stems()))
        || areInitials(kind, word)
        || areInitials(word, kind)
        || wordByWord(words(kind), words(word));
  }

  private static String[] words(Name name) {
    return name.written().toLowerCase(Locale.ROOT).strip()
        .split("[^\\p{L}\\p{N}%]+");
  }

  private static boolean areInitials(Name longer, Name shorter) {
    if (shorter.stems().size() != 1 || longer.stems().size() < 2) {
      return false;
    }
    var initials = new StringBuilder();
    longer.stems().forEach(stem -> initials.append(stem.charAt(0)));
    return initials.toString().equals(shorter.stems().getFirst());
  }

  private static boolean wordByWord(String[] ours, String[] theirs) {
    if (ours.length != theirs.length) {
      return false;
    }
    for (int i = 0; i < ours.length; i++) {
      boolean alike =
          ours[i].equals(theirs[i])
              || Name.of(ours[i]).matches(Name.of(theirs[i]))
              || abbreviates(ours[i], theirs[i])
              || abbreviates(theirs[i], ours[i])
              || misspells(ours[i], theirs[i]);
      if (!alike) {
        return false;
      }
    }
    return true;
  }

  /** "mtg" for "meeting", "prof" for "professional": the same letters in order, some left out. */
  static boolean abbreviates(String brief, String whole) {
    boolean shorter = brief.length() >= 3 && brief.length() < whole.length() && whole.length() >= 4;
    if (!shorter || brief.charAt(0) != whole.charAt(0) || hasDigit(brief) || hasDigit(whole)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < whole.length() && at < brief.length(); i++) {
      if (whole.charAt(i) == brief.charAt(at)) {
        at++;
      }
    }
    return at == brief.length();
  }

  private static boolean misspells(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 4 || hasDigit(one) || hasDigit(other)) {
      return false;
    }
    return distance(one, other) <= (shorter >= 8 ? 2 : 1);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** Letters to change, add, leave out or swap with the next. */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(int[][] cost, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(
            cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
