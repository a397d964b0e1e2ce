package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Settlement;

/** What a change in a table comes to, at the clause that reads the table. */
final class TableDiffTest {
  private static final String TABLE =
      """
      A

      3.1  The size of each class shall be no more than the maximum class size in Table 1 for its grade.

          Table 1. Class size
              grade | maximum class size
              K     | 24
              1     | 26
      """;

  /** A class of 23 in kindergarten: 24 allowed it, 22 does not. */
  @Test
  void cellOfTableShowsAtTheClauseThatItLimits() {
    ClauseChange change = DiffTest.compare(TABLE, TABLE.replace("24", "22")).clauses().getFirst();
    assertEquals(ChangeKind.STRICTER, change.kind());
    assertEquals(
        "table: 24 → 22 (Table 1, grade K, maximum class size)",
        change.allDifferences().getFirst().words());
    assertEquals(List.of("Room 1, grade K, size 23"), change.witnesses().getFirst().words());
  }

  /** No sentence names it, and no clause stands before it: it has changed all the same. */
  @Test
  void tableBeforeAllClausesIsTold() {
    String text =
        """
        A

        Table 1. Longevity
        years | stipend
        5     | 500
        10    | 900

        1.1  No clerk shall work on Sundays.
        """;
    ClauseChange change = DiffTest.compare(text, text.replace("900", "950")).clauses().getFirst();
    assertEquals(ChangeKind.DIFFERENT, change.kind());
    assertEquals(
        "table: 900 → 950 (Table 1, years 10, stipend)",
        change.allDifferences().getFirst().words());
  }

  /** Two rows of 15 minutes in grade 1: 30 minutes kept the old table, 40 are asked for now. */
  @Test
  void cellOfTableThatGivesMinutesIsShown() {
    String text =
        """
        A

        3.2  Each class shall receive at least the minutes of instruction in Table 2 for its grade each day.

            Table 2. Daily minutes
                grade | minutes of instruction
                1     | 30
                4     | 60
        """;
    ClauseChange change = DiffTest.compare(text, text.replace("30", "40")).clauses().getFirst();
    assertEquals(ChangeKind.STRICTER, change.kind());
    assertEquals(
        List.of("Room 1, instruction, Mon 1 Feb 2021, 8:00-8:30", "Room 1, grade 1"),
        change.witnesses().getFirst().words());
  }

  /** 30 minutes at $40 an hour are $20, at $42 they are $21. */
  @Test
  void rateInTableIsMoreOwed() {
    String text =
        """
        A

        6.1  Each teacher shall be paid at the hourly rate in Table 3 for their step for each training.

            Table 3. Rates
                step | hourly rate
                1    | $40
                2    | $44
        """;
    ClauseChange change = DiffTest.compare(text, text.replace("$40", "$42")).clauses().getFirst();
    assertEquals(ChangeKind.MORE_OWED, change.kind());
    Settlement.BothWays both =
        assertInstanceOf(Settlement.BothWays.class, change.norms().getFirst().settlement());
    assertEquals("30 min, $20; 30 min, $21", both.before() + "; " + both.after());
  }

  /** A row that only one version has leaves its grade without a limit, which nothing can show. */
  @Test
  void rowOfTableThatIsDroppedIsSaid() {
    ClauseChange change =
        DiffTest.compare(TABLE, TABLE.replace("1     | 26", "")).clauses().getFirst();
    assertEquals(ChangeKind.DIFFERENT, change.kind());
    assertEquals("table dropped: row 1, 26 (Table 1)", change.allDifferences().getFirst().words());
    assertInstanceOf(Settlement.NotSettled.class, change.norms().getFirst().settlement());
  }

  @Test
  void tableUnderAnotherNumberIsTheSameTable() {
    assertEquals(
        List.of("STAYED 3.1-3.1 REWORDED"),
        DiffTest.shown(DiffTest.compare(TABLE, TABLE.replace("Table 1", "Table 2"))));
  }

  /** No sentence that is read names Table 4, so it is told where it stands. */
  @Test
  void tableThatNobodyReadsIsToldWhereItStands() {
    String text =
        "A\n\n5.1  " + DiffTest.MEETINGS + "\n\n    Table 4. Steps\n    step | pay\n    1 | $50\n";
    ClauseChange change = DiffTest.compare(text, text.replace("$50", "$51")).clauses().getFirst();
    assertEquals(ChangeKind.DIFFERENT, change.kind());
    assertEquals(
        "table: $50 → $51 (Table 4, step 1, pay)", change.allDifferences().getFirst().words());
  }
}
