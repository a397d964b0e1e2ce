package org.proviso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as people write it, and the stems it is matched by: plural, -ed and -ing are undone,
 * nothing else (S2). Two names match as whole phrases or not at all.
 */
public record Name(String written, List<String> stems) {
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "any", "each", "every", "all", "their", "its", "his", "her", "such");

  public Name {
    stems = List.copyOf(stems);
  }

  public static Name of(String written) {
    var stems = new ArrayList<String>();
    var words = written.replaceAll("['\u2019]s?\\b", "").split("[^\\p{L}\\p{N}%]+");
    for (int i = 0; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      boolean leading = stems.isEmpty() && DETERMINERS.contains(word);
      if (!word.isEmpty() && !leading && !isArticle(words[i], i == words.length - 1)) {
        stems.add(stem(word));
      }
    }
    return new Name(written.strip(), stems);
  }

  /** "Monitor the waiting room" and "monitor waiting room" are one; "cohort A" is not "cohort". */
  private static boolean isArticle(String word, boolean last) {
    return word.equalsIgnoreCase("the") || (!last && (word.equals("a") || word.equals("an")));
  }

  public boolean matches(Name other) {
    return !stems.isEmpty() && stems.equals(other.stems);
  }

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
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && word.matches(".*(ss|sh|ch|x|zz)es")) {
      return word.substring(0, n - 2);
    }
    boolean plural = n > 2 && word.endsWith("s") && !word.matches(".*(ss|us|is|as)");
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
    if (stem.length() < 3 || !stem.matches(".*[aeiouy].*")) {
      return word;
    }
    boolean doubled = !stem.equals(word) && stem.length() > 3 && stem.matches(".*([bdgmnprt])\\1");
    return doubled ? stem.substring(0, stem.length() - 1) : stem;
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
