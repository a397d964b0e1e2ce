package org.proviso.norm;

/** How a measure must stand to its bound. */
public enum Relation {
  AT_MOST("no more than"),
  LESS_THAN("less than"),
  AT_LEAST("at least"),
  MORE_THAN("more than"),
  EXACTLY("exactly");

  private final String words;

  Relation(String words) {
    this.words = words;
  }

  /** How a sentence says it: "no more than". */
  public String words() {
    return words;
  }

  /** The same of a time of the clock. */
  public String clockWords() {
    return switch (this) {
      case AT_MOST -> "no later than";
      case LESS_THAN -> "before";
      case AT_LEAST -> "no earlier than";
      case MORE_THAN -> "after";
      case EXACTLY -> "at";
    };
  }

  /** Whether {@code sign} of (measure compared with bound) satisfies this relation. */
  public boolean holds(int sign) {
    return switch (this) {
      case AT_MOST -> sign <= 0;
      case LESS_THAN -> sign < 0;
      case AT_LEAST -> sign >= 0;
      case MORE_THAN -> sign > 0;
      case EXACTLY -> sign == 0;
    };
  }

  /** What holds exactly where this does not; EXACTLY has none and stays as it is. */
  public Relation opposite() {
    return switch (this) {
      case AT_MOST -> MORE_THAN;
      case LESS_THAN -> AT_LEAST;
      case AT_LEAST -> LESS_THAN;
      case MORE_THAN -> AT_MOST;
      case EXACTLY -> EXACTLY;
    };
  }

  /** True for limits from above: more of what is measured can only break them. */
  public boolean isUpper() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
