package org.proviso.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names that are nearly another: a slip of the keys, an abbreviation, a word more or less,
 * another order, a compound written apart. Near names are asked about, never taken for each other
 * (S2).
 */
public final class NearMiss {
  /** Words that say little: with or without them a name is nearly the same. */
  private static final Set<String> FILLERS = stems("time period session block hour activity");

  /** More than this many names nobody reads. */
  private static final int OFFERED = 3;

  /** With more words than this beside it a name speaks of something else. */
  private static final int MORE_WORDS = 2;

  /** What makes a noun of a verb; what -ing and -s do, the names undo themselves. */
  private static final String ENDINGS = "(at|it)?ion|ment|ance|ence|age|al";

  private NearMiss() {}

  /** The names among {@code known} that are nearly this one, as written, the nearest first. */
  public static List<String> nearly(Name name, Collection<Name> known) {
    return known.stream()
        .distinct()
        .filter(other -> isNear(name, other))
        .sorted(
            Comparator.comparingInt((Name other) -> EditDistance.between(name.key(), other.key()))
                .thenComparing(Name::written))
        .limit(OFFERED)
        .map(Name::written)
        .toList();
  }

  /** What a message adds of them: {@code ; perhaps "a" or "b" is meant}; nothing where none is. */
  public static String offer(List<String> near) {
    return near.isEmpty() ? "" : "; perhaps \"" + String.join("\" or \"", near) + "\" is meant";
  }

  /**
   * Whether one is most likely the other with a slip of the keys: "activty", "dat" or "per son".
   */
  public static boolean isMiswritten(Name a, Name b) {
    List<String> left = words(a);
    List<String> right = words(b);
    return !a.isEmpty()
        && !b.isEmpty()
        && !a.equals(b)
        && (joinedAlike(left, right) || (a.stems().size() == b.stems().size() && isSlip(a, b)));
  }

  private static boolean isSlip(Name a, Name b) {
    String left = a.written().toLowerCase(Locale.ROOT);
    String right = b.written().toLowerCase(Locale.ROOT);
    return isSlip(left.replace(" ", ""), right.replace(" ", ""));
  }

  /** Whether the two differ, and by so little that one may have been meant for the other. */
  public static boolean isNear(Name a, Name b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return false;
    }
    List<String> left = words(a);
    List<String> right = words(b);
    return joinedAlike(left, right)
        || joinedAlike(a.stems(), b.stems())
        || otherOrder(a, b)
        || deedOf(left, a, right, b)
        || deedOf(right, b, left, a)
        || wordByWord(a, left, b, right)
        || moreWords(a, b)
        || moreWords(b, a)
        || initials(left, right)
        || initials(right, left);
  }

  /** "live stream" and "livestream". */
  private static boolean joinedAlike(List<String> left, List<String> right) {
    return length(left) == length(right) && String.join("", left).equals(String.join("", right));
  }

  private static int length(List<String> words) {
    int length = 0;
    for (String word : words) {
      length += word.length();
    }
    return length;
  }

  /** "meeting of the staff" is not "staff meeting", but "meeting staff" may be. */
  private static boolean otherOrder(Name a, Name b) {
    return a.stems().size() == b.stems().size()
        && a.stems().size() > 1
        && a.stems().containsAll(b.stems())
        && a.stems().stream().sorted().toList().equals(b.stems().stream().sorted().toList());
  }

  /** "Supervise recess" and "recess supervision": what is done, and the noun of doing it. */
  private static boolean deedOf(List<String> deed, Name doing, List<String> noun, Name done) {
    int last = noun.size() - 1;
    boolean several = last > 0 && deed.size() == noun.size();
    if (!several || doing.stems().size() != deed.size() || done.stems().size() != noun.size()) {
      return false;
    }
    String verb = deed.getFirst().replaceFirst("e$", "");
    boolean ofVerb =
        verb.length() > MORE_WORDS
            && noun.get(last).startsWith(verb)
            && noun.get(last).substring(verb.length()).matches(ENDINGS);
    return ofVerb && doing.stems().subList(1, deed.size()).equals(done.stems().subList(0, last));
  }

  /** Each word the same, a slip of it, or short for it. */
  private static boolean wordByWord(Name a, List<String> left, Name b, List<String> right) {
    if (left.size() != right.size() || a.stems().size() != left.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < left.size(); i++) {
      boolean same = i < b.stems().size() && a.stems().get(i).equals(b.stems().get(i));
      if (!same && !isSlip(left.get(i), right.get(i)) && !abbreviates(left.get(i), right.get(i))) {
        slips += isShortSlip(left.get(i), right.get(i)) ? 1 : 2;
      }
    }
    return slips == 0 || (slips == 1 && left.size() > 1);
  }

  /** "data teem": beside a word that is the same, one letter of a short word may be a slip too. */
  private static boolean isShortSlip(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    boolean left = shorter.length() == 3 && longer.length() == 4 && isThinned(shorter, longer);
    return (shorter.length() == 4 && isSlip(a + "s", b + "s")) || (left && isLetters(longer));
  }

  /** The same head noun with words left out, or the same words but for a filler. */
  private static boolean moreWords(Name shorter, Name longer) {
    int more = longer.stems().size() - shorter.stems().size();
    if (more <= 0 || more > MORE_WORDS) {
      return false;
    }
    var extra = new ArrayList<>(longer.stems());
    for (String stem : shorter.stems()) {
      if (!extra.remove(stem)) {
        return false;
      }
    }
    return shorter.head().equals(longer.head()) || FILLERS.containsAll(extra);
  }

  /** "PL" and "P.L." for "professional learning". */
  private static boolean initials(List<String> its, List<String> longer) {
    if (longer.size() < 2 || (its.size() > 1 && length(its) > its.size())) {
      return false;
    }
    var letters = new StringBuilder();
    longer.forEach(word -> letters.append(word.charAt(0)));
    return String.join("", its).equals(letters.toString());
  }

  private static boolean isSlip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    // Short words differ by a letter and mean another thing: AM and PM, lunch 1 and lunch 2.
    int allowed = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
    return allowed > 0
        && isLetters(a)
        && isLetters(b)
        // A changed beginning changes the meaning: synchronous and asynchronous.
        && a.charAt(0) == b.charAt(0)
        && EditDistance.between(a, b) <= allowed;
  }

  private static boolean abbreviates(String a, String b) {
    var shorter = singular(a.length() < b.length() ? a : b);
    var longer = a.length() < b.length() ? b : a;
    if (shorter.length() < 2 || longer.length() < shorter.length() + 2 || !isLetters(shorter)) {
      return false;
    }
    boolean beginning = shorter.length() > 2 && longer.startsWith(shorter);
    return beginning || (isWithoutVowels(shorter) && isThinned(shorter, longer));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isWithoutVowels(String word) {
    return word.chars().skip(1).noneMatch(letter -> "aeiou".indexOf(letter) >= 0);
  }

  /** Whether {@code thin} is what is left of {@code full} when letters are dropped. */
  private static boolean isThinned(String thin, String full) {
    if (thin.charAt(0) != full.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full.length() && at < thin.length(); i++) {
      at += full.charAt(i) == thin.charAt(at) ? 1 : 0;
    }
    return at == thin.length();
  }

  private static boolean isLetters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  private static List<String> words(Name name) {
    return WordSplitter.words(name.written().toLowerCase(Locale.ROOT));
  }

  private static Set<String> stems(String words) {
    var stems = new HashSet<String>();
    Arrays.stream(words.split(" ")).forEach(word -> stems.add(Name.of(word).key()));
    return stems;
  }
}
