package org.proviso.change;

import java.util.List;
import org.proviso.norm.ClauseId;

/**
 * A small world that one version allows and the other does not; always replayed under both.
 *
 * @param oldAllows whether it is the old version that allows it
 * @param words what happens in it, a line a row: "Rivera, staff meeting, Fri 5 Feb 2021,
 *     8:00-11:30"
 * @param broken what the version that does not allow it says: "3 h 30, must be no more than 3 h"
 * @param sheets the same as rows of a proposal
 * @param beside the other clauses of the version that allows it by this one, which forbid it all
 *     the same; none where it is allowed altogether
 * @param unread the clauses of that version of which something new is not read that names what the
 *     world is about, and may forbid it
 */
public record Witness(
    boolean oldAllows,
    List<String> words,
    String broken,
    List<WitnessSheet> sheets,
    List<Beside> beside,
    List<String> unread) {
  public Witness {
    words = List.copyOf(words);
    sheets = List.copyOf(sheets);
    beside = List.copyOf(beside);
    unread = List.copyOf(unread);
  }

  /**
   * Another clause that forbids the world, and what it says of it: "13 h, must be at most 12 h".
   */
  public record Beside(ClauseId clause, String breach) {
    /** Both in one. */
    public String words() {
      return "%s (%s)".formatted(clause, breach);
    }
  }
}
