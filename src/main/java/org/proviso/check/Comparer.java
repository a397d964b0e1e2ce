package org.proviso.check;

import java.nio.file.Path;
import java.util.List;
import org.proviso.change.Effect;
import org.proviso.change.SideBySide;
import org.proviso.diff.Diff;
import org.proviso.norm.Agreement;

/** Compares versions of an agreement and settles by concrete worlds what their form leaves open. */
public final class Comparer {
  private final Passes passes;
  private final Settings settings;
  private final int limit;

  /**
   * @param limit how many milliseconds to look for a world for one change
   */
  public Comparer(Passes passes, Settings settings, int limit) {
    this.passes = passes;
    this.settings = settings;
    this.limit = limit;
  }

  public SideBySide compare(Agreement old, Agreement now) {
    return Diff.of(old, now);
  }

  /** What the change does to people in a proposal. */
  public List<Effect> effects(SideBySide comparison, List<Path> proposal, List<Path> calendars) {
    return List.of();
  }
}
