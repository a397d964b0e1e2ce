package org.proviso.change;

/** Where a clause of one version stands in the other. */
public enum Motion {
  STAYED("stays"),
  ADDED("added"),
  REMOVED("removed"),
  /** The same clause under another number or in another place. */
  MOVED("moved"),
  /** A new clause made of sentences of one that stays. */
  SPLIT("split off"),
  /** A clause whose sentences went into another. */
  MERGED("merged");

  private final String words;

  Motion(String words) {
    this.words = words;
  }

  /** How a report names it. */
  public String words() {
    return words;
  }
}
