package org.proviso.change;

/** Who gains by a change, in neutral words. */
public enum Gain {
  MEMBERS("unit members"),
  DISTRICT("the District"),
  BOTH("both"),
  NEITHER("neither"),
  NOT_CLEAR("not clear");

  private final String words;

  Gain(String words) {
    this.words = words;
  }

  /** How a report names it. */
  public String words() {
    return words;
  }

  /** Who gains by the contrary change. */
  public Gain other() {
    return switch (this) {
      case MEMBERS -> DISTRICT;
      case DISTRICT -> MEMBERS;
      case BOTH, NEITHER, NOT_CLEAR -> this;
    };
  }

  /** Of two changes together: one side and nobody is that side, two sides are not clear. */
  public Gain and(Gain more) {
    if (this == more || more == NEITHER) {
      return this;
    }
    return this == NEITHER ? more : NOT_CLEAR;
  }
}
