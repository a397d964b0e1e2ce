package org.proviso.change;

import java.util.List;
import org.proviso.norm.Norm;

/** What concrete worlds say of a change of norms. */
public sealed interface Settlement {
  /**
   * No world is called for: nobody can break a permission, nothing changed, or it was not asked.
   */
  record NotNeeded() implements Settlement {}

  /** Worlds that one version allows and the other does not, each confirmed by a replay. */
  record Shown(List<Witness> witnesses) implements Settlement {
    public Shown {
      witnesses = List.copyOf(witnesses);
    }
  }

  /**
   * One world under both: what each owes in it.
   *
   * @param words what happens in it, a line a row
   * @param before what the old version owes
   * @param after what the new version owes
   */
  record BothWays(List<String> words, String before, String after, List<WitnessSheet> sheets)
      implements Settlement {
    public BothWays {
      words = List.copyOf(words);
      sheets = List.copyOf(sheets);
    }
  }

  /**
   * No such world among all of at most so many people and weeks that were tried.
   *
   * @param minutes the grid that the times of those worlds stand on
   */
  record NoneFound(int people, int weeks, int minutes) implements Settlement {}

  /** What its worlds are is told beside the clause that the words came from or went to. */
  record ToldAt(String clause) implements Settlement {}

  /**
   * No world shows it: another norm of one version asks for no less than what is gone, new or
   * changed.
   *
   * @param byOld whether it is the old version that has that norm
   */
  record Covered(boolean byOld, List<Norm> by) implements Settlement {
    public Covered {
      by = List.copyOf(by);
    }
  }

  /** Nothing can be said, and why. */
  record NotSettled(String why) implements Settlement {}

  Settlement NOT_NEEDED = new NotNeeded();
}
