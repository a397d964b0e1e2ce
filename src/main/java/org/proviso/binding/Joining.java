package org.proviso.binding;

/** Prepositions that may stand inside the name of an action: "monitor students at lunch" (S5). */
final class Joining {
  static final String[] WORDS = {
    "of", "in", "at", "to", "from", "with", "for", "on", "about", "into", "by"
  };

  private Joining() {}
}
