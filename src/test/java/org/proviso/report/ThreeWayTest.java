package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.proviso.check.Comparer;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.cli.WorkClock;
import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;

/** What both tables propose for the same clause, and what only one of them touches. */
final class ThreeWayTest {
  private static final String CURRENT =
      """
      Crews

      The bargaining unit consists of all collectors, sorters and drivers.

      1.1  Each collector shall attend at least one training per month.

      1.2  No collector shall be scheduled for more than six days per week.

      1.3  Each sorter shall attend at least one meeting per week.

      1.4  A sorter may use up to two personal days per calendar year.

      1.5  No sorter shall work more than nine hours per day.
      """;

  private static final String OURS =
      """
      Crews

      The bargaining unit consists of all collectors, sorters and drivers.

      1.1  Each collector shall attend at least one training per month.

      1.2  Each driver shall have at least one day off per week.

      1.3  No collector shall be scheduled for more than six days per week.

      1.4  A sorter may use up to three personal days per calendar year.

      1.5  No sorter shall work more than eight hours per day.
      """;

  private static final String THEIRS =
      """
      Crews

      The bargaining unit consists of all collectors, sorters and drivers.

      1.2  No collector shall be scheduled for more than five days per week.

      1.4  Each sorter may use no more than 3 personal days per calendar year.

      1.5  No sorter shall work more than ten hours per day.

      4.1  Each driver shall attend at least one briefing per week.
      """;

  /**
   * A training that is gone is no briefing that is new; who only renumbers a clause leaves the
   * other's change of it alone; what is worded otherwise may be the same.
   */
  @Test
  void clausesAreHeldBesideEachOtherByWhatTheySpeakOf() {
    Map<String, String> status = new LinkedHashMap<>();
    new ThreeWay(compared(OURS), compared(THEIRS))
        .lines()
        .forEach((clause, line) -> status.put(clause, line.status().words()));
    assertEquals(
        Map.of(
            "1.1", "open: only theirs changes it",
            "1.2", "open: only theirs changes its meaning",
            "1.3", "both take it out",
            "1.4", "both propose the same, in other words",
            "1.5", "open: both change it",
            "new 1.2", "open: only ours changes it",
            "new 4.1", "open: only theirs changes it"),
        status);
  }

  private static Compared compared(String now) {
    var comparer = new Comparer(new StandardPasses(), Settings.PLAIN, WorkClock::nanos, 100);
    return new Compared(
        comparer.compare(read("old", CURRENT), read("new", now)), "old", "new", "", List.of());
  }

  private static Agreement read(String name, String text) {
    return new StandardPasses().read(new SourceText(name, text), Map.of());
  }
}
