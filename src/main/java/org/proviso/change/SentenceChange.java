package org.proviso.change;

import java.util.List;

/**
 * A sentence of the one version beside the sentence it has become; either may be empty.
 *
 * @param place where the old words stand in the file, to tell their order; -1 if there are none
 * @param movedFrom the clause of the old version it stood in, if another
 * @param movedTo the clause of the new version it went to, if another
 * @param redline the words kept, deleted and added, in order
 */
public record SentenceChange(
    String old,
    String now,
    int place,
    String movedFrom,
    String movedTo,
    List<Piece> redline,
    List<NormChange> norms,
    List<Difference> differences) {
  public SentenceChange {
    redline = List.copyOf(redline);
    norms = List.copyOf(norms);
    differences = List.copyOf(differences);
  }

  /** Whether not a letter of it has changed. */
  public boolean sameWords() {
    return old.equals(now);
  }

  /** Whether it is in both versions of its clause. */
  public boolean stays() {
    return !old.isEmpty() && !now.isEmpty() && movedFrom.isEmpty() && movedTo.isEmpty();
  }

  /** The same change with these in place of the changes of its norms. */
  public SentenceChange with(List<NormChange> settled) {
    return new SentenceChange(old, now, place, movedFrom, movedTo, redline, settled, differences);
  }
}
