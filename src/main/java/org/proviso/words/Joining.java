package org.proviso.words;

import java.util.List;

/** Prepositions that may stand inside the name of an action: "monitor students at lunch" (S5). */
public final class Joining {
  static final String[] WORDS = {
    "of", "in", "at", "to", "from", "with", "for", "on", "about", "into", "by"
  };

  private Joining() {}

  /** Whether the word, in lower case, is one of them. */
  public static boolean is(String word) {
    return List.of(WORDS).contains(word);
  }
}
