package org.proviso.interpreter;

import java.util.List;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;

/** How near a name in the proposal comes to a name in the agreement (S2). */
enum Nearness {
  /** The same name. */
  SAME,
  /** More words before the same noun: "weekly staff meeting" for "staff meeting". */
  NARROWER,
  /** Fewer words before the same noun: "meeting" for "staff meeting". */
  WIDER,
  /** Perhaps the same name written otherwise: abbreviated, misspelt, joined, in another order. */
  MISWRITTEN,
  FAR;

  static Nearness of(Name kind, Name word) {
    List<String> ours = kind.stems();
    List<String> theirs = word.stems();
    if (ours.isEmpty() || theirs.isEmpty()) {
      return FAR;
    }
    if (ours.equals(theirs)) {
      return SAME;
    }
    boolean sameNoun = kind.head().equals(word.head());
    if (sameNoun && theirs.size() > ours.size() && theirs.containsAll(ours)) {
      return NARROWER;
    }
    if (sameNoun && ours.size() > theirs.size() && ours.containsAll(theirs)) {
      return WIDER;
    }
    return NearMiss.isNear(kind, word) ? MISWRITTEN : FAR;
  }
}
