package org.proviso.change;

/** What a change comes to (S21). */
public enum ChangeKind {
  /** The same words with the same meaning. */
  UNCHANGED("unchanged"),
  /** Other words; the canonical norms are equal. */
  REWORDED("reworded, same meaning"),
  STRICTER("stricter"),
  LOOSER("looser"),
  /** Not shown to be stricter or looser. */
  DIFFERENT("different"),
  GRANTED("granted"),
  WITHDRAWN("withdrawn"),
  /** An advisory has become a duty. */
  HARDENED("hardened"),
  /** A duty has become an advisory. */
  SOFTENED("softened"),
  MORE_OWED("more owed"),
  LESS_OWED("less owed"),
  ADDED("added"),
  REMOVED("removed"),
  /** Not read before and read now, or the other way: nothing can be said of the meaning. */
  READ_OTHERWISE("not comparable"),
  /** Not read in either version, or not of a kind that is checked: the words differ. */
  WORDS("words changed");

  private final String words;

  ChangeKind(String words) {
    this.words = words;
  }

  /** How a report names it. */
  public String words() {
    return words;
  }
}
