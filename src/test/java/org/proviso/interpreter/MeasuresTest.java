package org.proviso.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.proviso.interpreter.SmallWorld.DAY;
import static org.proviso.interpreter.SmallWorld.atLeast;
import static org.proviso.interpreter.SmallWorld.atMost;
import static org.proviso.interpreter.SmallWorld.compare;
import static org.proviso.interpreter.SmallWorld.records;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.verdict.Finding;

/** Every measure on a day, a week or a month worked out by hand. */
final class MeasuresTest {
  private static final String MONDAY =
      """
      person | activity | date | start | end | class
      Rivera | class | 2021-01-11 | 8:00 | 9:00 | AM
      Rivera | class | 2021-01-11 | 8:30 | 10:00 | AM
      Rivera | prep | 2021-01-11 | 10:00 | 10:30 |
      Rivera | class | 2021-01-11 | 11:00 | 12:00 | PM
      """;

  /** 8:00-10:00 and 11:00-12:00: the half hour that overlaps counts once, 180. */
  @Test
  void totalIsTheUnion() {
    assertEquals(
        List.of("Rivera 2021-01-11 kept 3 h"),
        SmallWorld.of(MONDAY).verdicts(atMost(new Measure.TotalTime(records("class")), 180)));
    assertEquals(
        List.of("Rivera 2021-01-11 broken 3 h"),
        SmallWorld.of(MONDAY).verdicts(atMost(new Measure.TotalTime(records("class")), 179)));
  }

  /** 9:00-11:30 leaves 9:00-10:00 and 11:00-11:30 of it: 90. */
  @Test
  void clockClipsAndItsContraryCuts() {
    Filter window = new Filter.InClock(9 * 60, 11 * 60 + 30);
    assertEquals(
        List.of("Rivera 2021-01-11 kept 1 h 30"),
        SmallWorld.of(MONDAY)
            .verdicts(atMost(new Measure.TotalTime(records("class", window)), 90)));
    // The rest of 180: 90.
    assertEquals(
        List.of("Rivera 2021-01-11 kept 1 h 30"),
        SmallWorld.of(MONDAY)
            .verdicts(atMost(new Measure.TotalTime(records("class", new Filter.Not(window))), 90)));
  }

  /** A meeting 10:00-11:00 with CPT 10:15-10:45 inside: 30 within, 30 outside. */
  @Test
  void otherRecordsClipAndCut() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | meeting | 2021-01-15 | 10:00 | 11:00
        Rivera | CPT | 2021-01-15 | 10:15 | 10:45
        Chen | CPT | 2021-01-15 | 10:00 | 11:00
        """;
    Filter during = new Filter.During(records("CPT"));
    assertEquals(
        List.of("Chen 2021-01-15 kept 0 min", "Rivera 2021-01-15 broken 30 min"),
        SmallWorld.of(rows)
            .verdicts(
                atMost(new Measure.TotalTime(records("meeting", new Filter.Not(during))), 29)));
    assertEquals(
        List.of("Chen 2021-01-15 kept 0 min", "Rivera 2021-01-15 kept 30 min"),
        SmallWorld.of(rows)
            .verdicts(atMost(new Measure.TotalTime(records("meeting", during)), 30)));
  }

  /** Three rows of class, one of them twice: identical rows count once. */
  @Test
  void countCountsIdenticalRowsOnce() {
    String twice = MONDAY + "Rivera | class | 2021-01-11 | 11:00 | 12:00 | PM\n";
    assertEquals(
        List.of("Rivera 2021-01-11 kept 3"),
        SmallWorld.of(twice)
            .verdicts(
                compare(
                    new Measure.Count(records("class")),
                    Relation.EXACTLY,
                    Quantity.things(3, "class"))));
  }

  /** AM twice and PM: two classes. */
  @Test
  void distinctCountsValues() {
    assertEquals(
        List.of("Rivera 2021-01-11 broken 2"),
        SmallWorld.of(MONDAY)
            .verdicts(
                compare(
                    new Measure.Distinct(records("class"), Name.of("class")),
                    Relation.AT_MOST,
                    Quantity.things(1, "class"))));
  }

  /** Joined 8:00-10:00 is the longest stretch, 120; the shortest record is an hour. */
  @Test
  void longestJoinsAndShortestDoesNot() {
    assertEquals(
        List.of("Rivera 2021-01-11 broken 2 h"),
        SmallWorld.of(MONDAY).verdicts(atMost(new Measure.Longest(records("class")), 119)));
    assertEquals(
        List.of("Rivera 2021-01-11 kept 1 h"),
        SmallWorld.of(MONDAY).verdicts(atLeast(new Measure.Shortest(records("class")), 60)));
  }

  /** From the end of the AM class at 10:00 to the PM class at 11:00: 60. */
  @Test
  void gapRunsFromLastEndToFirstStart() {
    Measure gap =
        new Measure.Gap(
            records("class", new Filter.FieldIs(Name.of("class"), List.of(Name.of("AM")))),
            records("class", new Filter.FieldIs(Name.of("class"), List.of(Name.of("PM")))));
    assertEquals(
        List.of("Rivera 2021-01-11 kept 1 h"), SmallWorld.of(MONDAY).verdicts(atLeast(gap, 60)));
    assertEquals(
        List.of("Rivera 2021-01-11 broken 1 h"), SmallWorld.of(MONDAY).verdicts(atLeast(gap, 61)));
  }

  /** First 8:00, last 12:00, span 4 h; duty at 7:45 is 15 minutes before. */
  @Test
  void edgesOfTheDay() {
    String rows = MONDAY + "Rivera | duty | 2021-01-11 | 7:45 | 8:00 |\n";
    assertEquals(
        List.of("Rivera 2021-01-11 broken 8:00"),
        SmallWorld.of(rows)
            .verdicts(
                compare(
                    new Measure.FirstStart(records("class")),
                    Relation.AT_LEAST,
                    Quantity.clock(8 * 60 + 1))));
    assertEquals(
        List.of("Rivera 2021-01-11 kept 12:00"),
        SmallWorld.of(rows)
            .verdicts(
                compare(
                    new Measure.LastEnd(records("class")),
                    Relation.AT_MOST,
                    Quantity.clock(12 * 60))));
    assertEquals(
        List.of("Rivera 2021-01-11 broken 4 h"),
        SmallWorld.of(rows).verdicts(atMost(new Measure.Span(records("class")), 239)));
    assertEquals(
        List.of("Rivera 2021-01-11 kept 15 min"),
        SmallWorld.of(rows)
            .verdicts(
                compare(
                    new Measure.Difference(
                        new Measure.FirstStart(records("class")),
                        new Measure.FirstStart(records("duty"))),
                    Relation.EXACTLY,
                    Quantity.minutes(15))));
  }

  /** 8:00-9:00, 9:05-10:00: five minutes of passing time, one run of 120; prep ends it. */
  @Test
  void runsNeedThePassingTime() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | class | 2021-01-11 | 8:00 | 9:00
        Rivera | class | 2021-01-11 | 9:05 | 10:00
        Rivera | prep | 2021-01-11 | 10:00 | 10:05
        Rivera | class | 2021-01-11 | 10:05 | 11:00
        """;
    SmallWorld stated = SmallWorld.of(rows).sheet("about", "item | value\npassing time | 5");
    assertEquals(
        List.of("Rivera 2021-01-11 broken 2 h"),
        stated.verdicts(atMost(new Measure.Run(records("class"), false), 119)));
    // Not stated: 60 alone or 120 together.
    assertEquals(
        List.of("Rivera 2021-01-11 undecided 1 h to 2 h"),
        SmallWorld.of(rows).verdicts(atMost(new Measure.Run(records("class"), false), 119)));
  }

  /** 8:00-9:00 and 9:00-10:00 are the 2 h; what is taught at noon is no part of them. */
  @Test
  void runNamesItsOwnRows() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | class | 2021-01-11 | 8:00 | 9:00
        Rivera | class | 2021-01-11 | 9:00 | 10:00
        Rivera | class | 2021-01-11 | 12:00 | 13:00
        """;
    SmallWorld world = SmallWorld.of(rows).sheet("about", "item | value\npassing time | 5");
    Measure run = new Measure.Run(records("class"), false);
    Measure relieved = new Measure.Unrelieved(records("class"), records("break"), false, false);
    for (Measure measure : List.of(run, relieved)) {
      Finding finding = world.check(atMost(measure, 119)).findings().getFirst();
      assertEquals(2, finding.parts().size());
    }
  }

  /** Sunday night 21:00-23:00 to Monday 7:00: 8 h of rest. */
  @Test
  void restFromDayToDay() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | shift | 2021-01-10 | 21:00 | 23:00
        Rivera | shift | 2021-01-11 | 7:00 | 9:00
        """;
    assertEquals(
        List.of("Rivera 2021-01-11 broken 8 h"),
        SmallWorld.of(rows)
            .in(new Period.Day(DayKind.PLAIN, Set.of(DayOfWeek.MONDAY)))
            .verdicts(atLeast(new Measure.Rest(records("shift")), 481)));
  }

  /** 22:00-7:00 belongs to Monday, its minutes to both days: 120 and 420. */
  @Test
  void totalsSplitAtMidnight() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | trip | 2021-01-11 | 22:00 | 7:00
        Rivera | class | 2021-01-12 | 8:00 | 9:00
        """;
    assertEquals(
        List.of("Rivera 2021-01-11 kept 2 h", "Rivera 2021-01-12 broken 7 h"),
        SmallWorld.of(rows).in(DAY).verdicts(atMost(new Measure.TotalTime(records("trip")), 120)));
  }

  /** 20 + 25 students: 45; the greater is 25. */
  @Test
  void numberFieldsAddUp() {
    String rows =
        """
        person | activity | date | start | end | students
        Rivera | class | 2021-01-11 | 8:00 | 9:00 | 20
        Rivera | class | 2021-01-11 | 9:00 | 10:00 | 25
        """;
    assertEquals(
        List.of("Rivera 2021-01-11 broken 45"),
        SmallWorld.of(rows)
            .verdicts(
                compare(
                    new Measure.Sum(records("class"), Name.of("students")),
                    Relation.AT_MOST,
                    Quantity.things(44, "student"))));
    assertEquals(
        List.of("Rivera 2021-01-11 kept 25"),
        SmallWorld.of(rows)
            .verdicts(
                compare(
                    new Measure.Greatest(records("class"), Name.of("students")),
                    Relation.AT_MOST,
                    Quantity.things(25, "student"))));
  }

  /** Two semesters with a break between, which is in neither: 6 h of training over 2, 3 h each. */
  @Test
  void averageLeavesOutDaysOffBetweenSemesters() {
    String rows =
        """
        person | activity | date | start | end
        Rivera | training | 2020-09-01 | 8:00 | 12:00
        Rivera | training | 2021-02-02 | 8:00 | 10:00
        """;
    String semesters =
        """
        from | to | kind | term
        2020-08-17 | 2020-12-18 | school day | Semester 1
        2020-12-21 | 2021-01-08 | holiday |
        2021-01-11 | 2021-06-04 | school day | Semester 2
        """;
    String about =
        """
        item | value
        covers from | 2020-08-17
        covers to | 2021-06-04
        complete sheets | schedule
        """;
    var average = new Measure.Average(new Measure.TotalTime(records("training")), Stretch.SEMESTER);
    assertEquals(
        List.of("Rivera 2020-08-17/2021-06-04 kept 3 h"),
        SmallWorld.of(rows)
            .sheet("calendar", semesters)
            .sheet("about", about)
            .in(new Period.WholeTerm())
            .verdicts(atMost(average, 180)));
  }
}
