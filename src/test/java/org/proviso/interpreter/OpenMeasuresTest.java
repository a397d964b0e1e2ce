package org.proviso.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.proviso.interpreter.SmallWorld.MONTH;
import static org.proviso.interpreter.SmallWorld.WEEK;
import static org.proviso.interpreter.SmallWorld.atLeast;
import static org.proviso.interpreter.SmallWorld.atMost;
import static org.proviso.interpreter.SmallWorld.compare;
import static org.proviso.interpreter.SmallWorld.records;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** Shares, months and what is not over yet, worked out by hand. */
final class OpenMeasuresTest {
  /** 60 of 240 minutes are meetings: 25 %. */
  @Test
  void sharesAreHundredths() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | meeting | 2021-01-11 | 8:00 | 9:00
        Rivera | class | 2021-01-11 | 9:00 | 12:00
        """;
    Measure share =
        new Measure.Share(
            new Measure.TotalTime(records("meeting")),
            new Measure.TotalTime(new Selection("schedule", List.of(), List.of())));
    assertEquals(
        List.of("Rivera 2021-01-11 broken 25 %"),
        SmallWorld.of(rows)
            .verdicts(compare(share, Relation.AT_MOST, new Quantity(Ratio.of(24), Unit.PERCENT))));
  }

  /** Five Fridays of 45 minutes are 225; April is covered only through the 30th as stated. */
  @Test
  void monthsAndWhatIsOpen() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | meeting | 2021-04-02 | 9:45 | 10:30
        Rivera | meeting | 2021-04-09 | 9:45 | 10:30
        Rivera | meeting | 2021-04-16 | 9:45 | 10:30
        Rivera | meeting | 2021-04-23 | 9:45 | 10:30
        """;
    Measure total = new Measure.TotalTime(records("meeting"));
    assertEquals(
        List.of("Rivera 2021-04 open 3 h"),
        SmallWorld.of(rows).in(MONTH).verdicts(atMost(total, 180)));
    assertEquals(
        List.of("Rivera 2021-04 broken 3 h"),
        SmallWorld.of(rows).in(MONTH).verdicts(atMost(total, 179)));
    String all = "item | value\ncovers from | 2021-04-01\ncovers to | 2021-04-30";
    assertEquals(
        List.of("Rivera 2021-04 kept 3 h"),
        SmallWorld.of(rows).sheet("about", all).in(MONTH).verdicts(atMost(total, 180)));
  }

  /**
   * 90 of 120 minutes a week: days without a row are not known, unless the schedule is complete.
   */
  @Test
  void missingDaysNeverAccuse() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | prep | 2021-01-11 | 8:00 | 8:45
        Rivera | prep | 2021-01-13 | 8:00 | 8:45
        """;
    String covers = "item | value\ncovers from | 2021-01-11\ncovers to | 2021-01-17";
    Measure total = new Measure.TotalTime(records("prep"));
    assertEquals(
        List.of("Rivera 2021-W02 undecided unless 1 h 30"),
        SmallWorld.of(rows).sheet("about", covers).in(WEEK).verdicts(atLeast(total, 120)));
    assertEquals(
        List.of("Rivera 2021-W02 broken 1 h 30"),
        SmallWorld.of(rows)
            .sheet("about", covers + "\ncomplete sheets | schedule")
            .in(WEEK)
            .verdicts(atLeast(total, 120)));
  }
}
