package org.proviso.change;

import java.util.List;

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

  /** Nothing can be said, and why. */
  record NotSettled(String why) implements Settlement {}

  Settlement NOT_NEEDED = new NotNeeded();
}
