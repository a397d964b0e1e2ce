package org.proviso.time;

/** Kleene's three values: what is known to hold, known not to hold, or not known. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public Truth and(Truth other) {
    return ordinal() < other.ordinal() ? this : other;
  }

  public Truth or(Truth other) {
    return ordinal() > other.ordinal() ? this : other;
  }

  public Truth not() {
    return values()[2 - ordinal()];
  }

  public boolean isTrue() {
    return this == TRUE;
  }

  public boolean isFalse() {
    return this == FALSE;
  }
}
