package org.proviso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as people write it, and the stems it is matched by: plural, -ed and -ing are undone,
 * nothing else (S2). Two names match as whole phrases or not at all.
 */
public record Name(String written, List<String> stems) {
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "any", "each", "every", "all", "their", "its", "his", "her", "such");
  private static final Set<String> TELLING =
      Set.of("all", "each", "every", "such", "their", "its", "his", "her");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?\\b");
  private static final Pattern ACRONYMS = Pattern.compile("[A-Z]{2,5}s");
  private static final List<String> SIBILANTS = List.of("sses", "shes", "ches", "xes", "zzes");
  private static final Set<String> SEVERAL_IN_AS =
      Set.of("paras", "agendas", "areas", "cafeterias", "cameras", "quotas");
  private static final List<String> NO_PLURALS = List.of("ss", "us", "is", "as");

  public Name {
    stems = List.copyOf(stems);
  }

  /**
   * The name without articles, possessives and endings, and without "each" and its like before it.
   */
  public static Name of(String written) {
    var stems = new ArrayList<String>();
    List<String> words = WordSplitter.words(withoutPossessives(written));
    for (int i = 0; i < words.size(); i++) {
      String word = one(words.get(i)).toLowerCase(Locale.ROOT);
      boolean leading = stems.isEmpty() && DETERMINERS.contains(word);
      if (!leading && !isArticle(words.get(i), i == words.size() - 1)) {
        stems.add(stem(word));
      }
    }
    return new Name(written.strip(), stems);
  }

  /**
   * What is said of some, and not of others: "all doors are locked" is not "any doors are locked",
   * nor "their door is locked", which {@link #of} would make one name.
   */
  public static Name said(String written) {
    Name name = of(written);
    List<String> words = WordSplitter.words(written);
    String first = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
    if (!TELLING.contains(first)) {
      return name;
    }
    var stems = new ArrayList<String>(List.of(first.equals("every") ? "each" : first));
    stems.addAll(name.stems);
    return new Name(name.written, stems);
  }

  /** "NTAs" are several of an "NTA", whose last letter is no mark of a singular. */
  private static String one(String word) {
    return word.endsWith("s") && ACRONYMS.matcher(word).matches()
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String withoutPossessives(String written) {
    boolean any = written.indexOf('\'') >= 0 || written.indexOf('\u2019') >= 0;
    return any ? POSSESSIVE.matcher(written).replaceAll("") : written;
  }

  /** "Monitor the waiting room" and "monitor waiting room" are one; "cohort A" is not "cohort". */
  private static boolean isArticle(String word, boolean last) {
    return word.equalsIgnoreCase("the") || (!last && (word.equals("a") || word.equals("an")));
  }

  /** Whether they are one name; what has no words matches nothing. */
  public boolean matches(Name other) {
    return !stems.isEmpty() && stems.equals(other.stems);
  }

  /** Whether it ends in the other name: "senior stage hand" in "stage hands". */
  public boolean endsWith(Name other) {
    int from = stems.size() - other.stems.size();
    return from >= 0 && !other.isEmpty() && stems.subList(from, stems.size()).equals(other.stems);
  }

  /** Whether nothing of it can be matched. */
  public boolean isEmpty() {
    return stems.isEmpty();
  }

  /** The last word's stem: what the name is a kind of. */
  public String head() {
    return stems.isEmpty() ? "" : stems.getLast();
  }

  /** Stems joined by spaces: equal keys are matching names. */
  public String key() {
    return String.join(" ", stems);
  }

  /** Undoes plural, -ed and -ing; no derivation, so that "office" is never "officer". */
  static String stem(String word) {
    String stem = bare(singular(word));
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String singular(String word) {
    int n = word.length();
    if (word.endsWith("men")) {
      return Plurals.singular(word);
    }
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && endsInAny(word, SIBILANTS)) {
      return word.substring(0, n - 2);
    }
    boolean plural =
        n > 2
            && word.endsWith("s")
            && (!endsInAny(word, NO_PLURALS) || SEVERAL_IN_AS.contains(word));
    return plural ? word.substring(0, n - 1) : word;
  }

  private static String bare(String word) {
    String stem = word;
    if (word.endsWith("ing")) {
      stem = word.substring(0, word.length() - 3);
    } else if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    } else if (word.endsWith("ed") && !word.endsWith("eed")) {
      stem = word.substring(0, word.length() - 2);
    }
    if (stem.length() < 3 || !hasVowel(stem)) {
      return word;
    }
    boolean doubled = !stem.equals(word) && stem.length() > 3 && endsDoubled(stem);
    return doubled ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean endsInAny(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsDoubled(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return "bdgmnprt".indexOf(last) >= 0 && stem.charAt(stem.length() - 2) == last;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && name.stems.equals(stems);
  }

  @Override
  public int hashCode() {
    return stems.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
