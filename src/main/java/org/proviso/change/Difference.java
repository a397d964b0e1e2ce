package org.proviso.change;

/**
 * One thing that has changed.
 *
 * @param before what it was, in words; empty where there was none
 * @param after what it is now, in words; empty where there is none
 * @param elsewhere where the change stands if not in the clause itself: a definition, a table
 */
public record Difference(Aspect aspect, String before, String after, String elsewhere) {
  public Difference(Aspect aspect, String before, String after) {
    this(aspect, before, after, "");
  }

  /** "bound: 3 hours → 4 hours", "exception added: …". */
  public String words() {
    var place = elsewhere.isEmpty() ? "" : " (" + elsewhere + ")";
    if (aspect == Aspect.READ && before.isEmpty() != after.isEmpty()) {
      return after.isEmpty() ? "no longer " + before : after;
    }
    if (before.isEmpty() && after.isEmpty()) {
      return aspect.words() + place;
    }
    if (before.isEmpty()) {
      return aspect.words() + " added: " + after + place;
    }
    return after.isEmpty()
        ? aspect.words() + " dropped: " + before + place
        : aspect.words() + ": " + before + " → " + after + place;
  }
}
