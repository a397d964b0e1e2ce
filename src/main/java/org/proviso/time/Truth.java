package org.proviso.time;

/** Kleene's three values: what is known to hold, known not to hold, or not known. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** What is known to be so, or not. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The less true of the two. */
  public Truth and(Truth other) {
    return ordinal() < other.ordinal() ? this : other;
  }

  /** The truer of the two. */
  public Truth or(Truth other) {
    return ordinal() > other.ordinal() ? this : other;
  }

  /** The contrary; what is unknown stays so. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** Whether it is surely so. */
  public boolean isTrue() {
    return this == TRUE;
  }

  /** Whether it is surely not so. */
  public boolean isFalse() {
    return this == FALSE;
  }
}
