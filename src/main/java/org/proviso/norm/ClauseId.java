package org.proviso.norm;

/**
 * A clause's own name: its number as the authors wrote it ("1.14.2", "6.A"), or for an unnumbered
 * paragraph its place ("5.0 ¶1").
 */
public record ClauseId(String number) {
  @Override
  public String toString() {
    return number;
  }
}
