package org.proviso.norm;

/** What kind of norm a sentence states; computed from modal, negation and "required" (S8). */
public enum Modality {
  /** Must happen, or must hold. */
  DUTY("must"),
  /** Must not happen. */
  BAN("must not"),
  /** Nobody can be required to; broken only by an assignment that is not voluntary. */
  EXEMPTION("need not"),
  /** May; never broken. */
  PERMISSION("may"),
  /** Is entitled to; broken by a denial. */
  RIGHT("is entitled to"),
  /** A party's permission, bound to its purpose; never broken. */
  POWER("has the power to"),
  /** Best efforts; a departure is an advisory, never a violation. */
  ADVISORY("should");

  private final String words;

  Modality(String words) {
    this.words = words;
  }

  /** The modal that the canonical sentence uses. */
  public String words() {
    return words;
  }
}
