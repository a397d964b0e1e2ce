package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.SourceText;

/** Reports over findings made by hand are what a person would have written. */
final class ReportsTest {
  private static final NormWording WORDING = norm -> "<" + norm.clause() + ">";

  @Test
  void prettyByClause() {
    assertEquals(
        """
        Small agreement (small), in force from 2 December 2020 to 4 June 2021

        Broken (1)

        1.1, 2.1
          “Staff meetings shall take no more than 3 hours per month.”
          Read as: <1.1>
          Rivera, April 2021: 3 h 45 min, must be 3 h, 45 min over (broken)
                45 min  Friday 2 April (schedule.csv row 2)
                45 min  Friday 9 April (schedule.csv row 2)
                45 min  Friday 16 April (schedule.csv row 2)
                45 min  Friday 23 April (schedule.csv row 2)
                45 min  Friday 30 April (schedule.csv row 2)
              Exception looked at: “unless both agree”: does not apply, no event says so
              Taken: each unit member by itself.
              Put right by: bringing it down to 3 h.

        Broken unless one fact saves it (1)

        1.2
          “A livestream may be recorded only with written permission.”
          Read as: <1.2>
          Okafor, Friday 9 April 2021 (broken unless)
              The livestream was recorded.
                Okafor, livestream, 9 Apr, 9:00-10:00 (schedule.csv row 7)
              Saved if known: whether Okafor gave written permission (to settle it: a column permission)
              Put right by: taking out or changing what the rows show.

        Kept (2)
          1.1  <1.1>
            Rivera: February 2021 3 h (nothing left); March 2021 3 h (nothing left).

        Not checked (1)
          Not read; nothing is said about these
            1.3  “Be kind or so.”

        Names in the proposal that no term covers (1)
          activity: “Staff mtg” in 3 rows (is it staff meeting?)

        small: 3 sentences: 2 read, 1 not read.
        Verdicts: 2 kept, 1 broken, 0 excused, 1 undecided, 0 open, 0 not-tested, 0 advisory, 0 waived, 0 owed. Not checked: 1 not-read.
        For how a clause is read and what it needs: proviso explain small.agreement 1.1
        Broken: 1 finding (1.1, 2.1 Rivera April 2021).
        """,
        written(new PrettyReport(WORDING, Paint.NONE, Grouping.CLAUSE)));
  }

  @Test
  void prettyByPersonNamesTheClauseWithEachFinding() {
    String report = written(new PrettyReport(WORDING, Paint.NONE, Grouping.PERSON));
    assertEquals(
        """
        Rivera
          1.1, 2.1, April 2021: 3 h 45 min, must be 3 h, 45 min over (broken)\
        """,
        report.lines().skip(4).limit(2).reduce((a, b) -> a + "\n" + b).orElse(""));
  }

  @Test
  void conciseIsOneLineAFinding() {
    assertEquals(
        """
        1.1,2.1 broken Rivera 2021-04 3 h 45 min / 3 h schedule.csv:2
        1.2 broken-unless Okafor 2021-04-09 schedule.csv:7
        1.3 not-checked not-read
        Verdicts: 2 kept, 1 broken, 0 excused, 1 undecided, 0 open, 0 not-tested, 0 advisory, 0 waived, 0 owed. Not checked: 1 not-read.
        Broken: 1 finding (1.1, 2.1 Rivera April 2021).
        """,
        written(new ConciseReport(Paint.NONE)));
  }

  @Test
  void colourNeverSaysWhatWordsDoNot() {
    String plain = written(new PrettyReport(WORDING, Paint.NONE, Grouping.CLAUSE));
    String painted = written(new PrettyReport(WORDING, new Paint(true), Grouping.CLAUSE));
    assertEquals(plain, painted.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void diagnosticPointsAtItsWords() {
    SourceText text = new SourceText("a.agreement", "1.1  Teachers shall meet by and by.\n");
    Diagnostic diagnostic =
        Diagnostic.of(Code.FILE_EMPTY, new Place.InText(text.span(25, 34), "1.1"), "x");
    assertEquals(
        List.of(
            "a.agreement:1: clause 1.1: error: \"x\" is empty. [FILE_EMPTY]",
            "    1.1  Teachers shall meet by and by.",
            "                             ^^^^^^^^^"),
        new DiagnosticPrinter(Paint.NONE).full(diagnostic).lines().limit(3).toList());
  }

  private static String written(Report report) {
    StringWriter text = new StringWriter();
    report.write(Made.checked(), new PrintWriter(text));
    return text.toString();
  }
}
