package org.proviso.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.proviso.change.Effect;
import org.proviso.change.SideBySide;
import org.proviso.diff.Diff;
import org.proviso.norm.Agreement;
import org.proviso.verdict.Result;
import org.proviso.witness.WitnessFinder;

/** Compares versions of an agreement and settles by concrete worlds what their form leaves open. */
public final class Comparer {
  private final Passes passes;
  private final Settings settings;
  private final WitnessFinder finder;

  /**
   * @param limit how many milliseconds to look for a world for one change
   */
  public Comparer(Passes passes, Settings settings, LongSupplier clock, int limit) {
    this.passes = passes;
    this.settings = settings;
    this.finder = new WitnessFinder(new WorldReplay(passes), clock, limit);
  }

  public SideBySide compare(Agreement old, Agreement now) {
    return new Settling(finder, old, now).of(Diff.of(old, now));
  }

  /** What the change does to people in a proposal. */
  public List<Effect> effects(SideBySide comparison, List<Path> proposal, List<Path> calendars) {
    return Effects.of(
        comparison,
        check(comparison.old(), proposal, calendars),
        check(comparison.now(), proposal, calendars));
  }

  private Result check(Agreement version, List<Path> proposal, List<Path> calendars) {
    return new Checker(passes, settings)
        .check(
            new Opened(
                List.of(version), proposal, calendars.stream().limit(1).toList(), List.of()));
  }
}
