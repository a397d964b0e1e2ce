package org.proviso.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.proviso.change.Applied;
import org.proviso.change.SideBySide;
import org.proviso.diff.Diff;
import org.proviso.norm.Agreement;
import org.proviso.time.DateSpan;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;
import org.proviso.witness.WitnessFinder;

/** Compares versions of an agreement and settles by concrete worlds what their form leaves open. */
public final class Comparer {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

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

  /** The two versions side by side, with a world for each change that one was found for. */
  public SideBySide compare(Agreement old, Agreement now) {
    return new Settling(finder, old, now).of(Diff.of(old, now));
  }

  /**
   * What the change does to people in a proposal. Where one version follows the other, both are
   * held on the same days, as they are when they are compared: this year's schedule under next
   * year's words.
   */
  public Applied held(SideBySide comparison, List<Path> proposal, List<Path> calendars) {
    Agreement old = comparison.old();
    Agreement now = comparison.now();
    DateSpan before = old.inForce();
    DateSpan after = now.inForce();
    Result was = check(old, proposal, calendars);
    if (before.overlaps(after)) {
      return held(comparison, was, check(now, proposal, calendars), "");
    }
    if (was.findings().stream().anyMatch(one -> one.verdict() != Verdict.NOT_TESTED)) {
      return held(comparison, was, check(now.inForceOn(before), proposal, calendars), said(before));
    }
    return held(
        comparison,
        check(old.inForceOn(after), proposal, calendars),
        check(now, proposal, calendars),
        said(after));
  }

  private static Applied held(SideBySide comparison, Result was, Result is, String basis) {
    return new Applied(Effects.of(comparison, was, is), was, is, basis);
  }

  private static String said(DateSpan days) {
    String from = days.first().equals(LocalDate.MIN) ? "" : "from " + DAY.format(days.first());
    String to = days.last().equals(LocalDate.MAX) ? "" : "to " + DAY.format(days.last());
    return "Both versions are held as if in force on the same days, %s."
        .formatted((from + " " + to).strip());
  }

  private Result check(Agreement version, List<Path> proposal, List<Path> calendars) {
    return new Checker(passes, settings)
        .check(
            new Opened(
                List.of(version), proposal, calendars.stream().limit(1).toList(), List.of()));
  }
}
