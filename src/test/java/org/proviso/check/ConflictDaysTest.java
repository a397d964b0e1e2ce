package org.proviso.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.cli.WorkClock;
import org.proviso.lint.Lint;
import org.proviso.norm.Agreement;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Related;
import org.proviso.source.SourceText;

/** Conflicts come with days that keep the one clause and break the other. */
final class ConflictDaysTest {
  @Test
  void oneDayEachWay() {
    List<String> days =
        days(
            "1.1  Staff meetings shall be held only on Mondays.",
            "1.2  No staff meeting shall be held on Mondays.");
    assertEquals(2, days.size(), days.toString());
    // Whatever Monday it is: it keeps 1.1, which wants Mondays, and breaks 1.2, which bans them.
    assertTrue(days.get(0).startsWith("this keeps 1.2 and breaks 1.1"), days.get(0));
    assertTrue(!days.get(0).contains("staff meeting, Mon "), days.get(0));
    assertTrue(days.get(1).startsWith("this keeps 1.1 and breaks 1.2"), days.get(1));
    assertTrue(days.get(1).contains("staff meeting, Mon "), days.get(1));
  }

  /** What a permission allows and a ban forbids is shown by a record of both. */
  @Test
  void oneRecordThatIsAllowedAndForbidden() {
    assertEquals(
        List.of(
            "1.1 allows this and 1.2 forbids it: Rivera, staff meeting, Fri 5 Feb 2021,"
                + " 14:00-14:30"),
        days(
            "1.1  Staff meetings may be held on Fridays.",
            "1.2  No staff meetings shall be held on Fridays after 2:00 pm."));
  }

  @Test
  void noDayWhereNothingConflicts() {
    assertEquals(
        List.of(),
        days(
            "1.1  Staff meetings shall be held only on Mondays.",
            "1.2  No staff meeting shall be held on Tuesdays."));
  }

  /**
   * Two clauses, and on how many worlds lint shows that nothing keeps both: none is no conflict.
   */
  private static final String[][] PAIRS = {
    // 45 minutes at least, 30 at most, of one lunch.
    {
      "2",
      "Each teacher shall have a lunch of at least 45 minutes each day.",
      "Each teacher shall have no more than 30 minutes of lunch each day."
    },
    {
      "0",
      "Each teacher shall have a lunch of at least 30 minutes each day.",
      "Each teacher shall have no more than 30 minutes of lunch each day."
    },
    // Seven days of 20 minutes are 140, and 141 are too many; of 21 minutes they are 147.
    {
      "2",
      "Each teacher shall have at least 141 minutes of preparation each week.",
      "Each teacher shall have no more than 20 minutes of preparation each day."
    },
    {
      "0",
      "Each teacher shall have at least 140 minutes of preparation each week.",
      "Each teacher shall have no more than 20 minutes of preparation each day."
    },
    // A meeting from 3:30 on has not ended by 3:15; by 3:45 it may have.
    {
      "2",
      "Staff meetings shall begin no earlier than 3:30 p.m.",
      "Staff meetings shall end no later than 3:15 p.m."
    },
    {
      "0",
      "Staff meetings shall begin no earlier than 3:30 p.m.",
      "Staff meetings shall end no later than 3:45 p.m."
    },
    // Only of classes of which both speak, and only on days of which both do.
    {
      "2",
      "Each class in grades K-3 shall have no more than 24 students.",
      "Each class shall have at least 25 students."
    },
    {
      "0",
      "Each class in grades K-3 shall have no more than 24 students.",
      "Each class in grades 4-5 shall have at least 25 students."
    },
    {
      "2",
      "Each teacher shall have at least 60 minutes of preparation each day.",
      "On minimum days, each teacher shall have no more than 45 minutes of preparation."
    },
    {
      "0",
      "Except on minimum days, each teacher shall have at least 60 minutes of preparation each"
          + " day.",
      "On minimum days, each teacher shall have no more than 45 minutes of preparation."
    },
    {
      "0",
      "On Mondays, each teacher shall have at least 60 minutes of preparation.",
      "On Fridays, each teacher shall have no more than 45 minutes of preparation."
    },
    // A meeting on Friday is needed by the one and banned by the other; on another day it is not.
    {
      "2",
      "Each teacher shall attend a staff meeting every Friday.",
      "No staff meeting shall be held on Fridays."
    },
    {
      "0",
      "Each teacher shall attend a staff meeting each week.",
      "No staff meeting shall be held on Fridays."
    },
    // Whether enrollment can fall and rise at once, nobody says.
    {
      "0",
      "If enrollment falls, each class shall have no more than 20 students.",
      "If enrollment rises, each class shall have at least 25 students."
    },
    // Who agrees keeps both.
    {
      "0",
      "Each teacher shall have at least 45 minutes of lunch each day, unless the teacher agrees"
          + " otherwise.",
      "Each teacher shall have no more than 30 minutes of lunch each day."
    },
    // Of other people, other time.
    {
      "0",
      "Counselors shall have at least 60 minutes of preparation each day.",
      "Teachers shall have no more than 45 minutes of preparation each day."
    },
    {
      "0",
      "Each teacher shall have at least 45 minutes of lunch each day.",
      "Each teacher shall have no more than 30 minutes of recess duty each day."
    },
    // Doing without keeps both.
    {"0", "No teacher shall have bus duty.", "Bus duty shall last no more than 20 minutes."},
  };

  @TestFactory
  Stream<DynamicTest> onlyWhatCannotBothBeKept() {
    return Stream.of(PAIRS)
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[1] + " " + pair[2],
                    () ->
                        assertEquals(
                            pair[0],
                            String.valueOf(days("1.1  " + pair[1], "1.2  " + pair[2]).size()))));
  }

  /** What the remarks on conflicts show, the other clause itself left out. */
  private static List<String> days(String... clauses) {
    Passes passes = new StandardPasses();
    Agreement agreement =
        passes.read(
            new SourceText("by hand", "A title\n\n" + String.join("\n\n", clauses)), Map.of());
    return Lint.of(agreement, new SolverProver(passes, WorkClock::nanos)).stream()
        .filter(remark -> remark.code() == Code.CONFLICT_UNORDERED)
        .map(Diagnostic::related)
        .flatMap(related -> related.stream().skip(1))
        .map(Related::note)
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
