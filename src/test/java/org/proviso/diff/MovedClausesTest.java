package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.change.ChangeKind;
import org.proviso.change.Motion;
import org.proviso.change.SideBySide;

/** Clauses that are renumbered, cut otherwise or pointed at are followed to where they stand. */
final class MovedClausesTest {
  @Test
  void clausesThatAreRenumberedAreFollowedByTheirWords() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n1.1  " + DiffTest.MEETINGS + "\n1.2  " + DiffTest.SIZE + "\n",
            "A\n\n1.1  "
                + DiffTest.CHAT
                + "\n1.2  "
                + DiffTest.MEETINGS
                + "\n1.3  "
                + DiffTest.SIZE
                + "\n");
    assertEquals(
        List.of("ADDED 1.1 ADDED", "MOVED 1.1-1.2 UNCHANGED", "MOVED 1.2-1.3 UNCHANGED"),
        DiffTest.shown(comparison));
  }

  /** What stands between the same neighbours is the same clause, with fewer words in common. */
  @Test
  void clausesThatAreRenumberedAndChangedAreFollowedByTheirPlace() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n1.1  "
                + DiffTest.MEETINGS
                + "\n1.2  A livestream may be recorded only with permission.\n",
            "A\n\n1.1  "
                + DiffTest.CHAT
                + "\n1.2  "
                + DiffTest.MEETINGS
                + "\n1.3  No livestream may be recorded.\n");
    assertEquals(
        List.of("ADDED 1.1 ADDED", "MOVED 1.1-1.2 UNCHANGED", "MOVED 1.2-1.3 STRICTER"),
        DiffTest.shown(comparison));
  }

  /** What is said in wholly other words under the same number is reworded, not cut off. */
  @Test
  void numberAndMeaningAreEnough() {
    assertEquals(
        List.of("STAYED 1.1-1.1 REWORDED"),
        DiffTest.shown(
            DiffTest.compare(
                "A\n\n1.1  Night shifts shall be no longer than ten hours.\n",
                "A\n\n1.1  A night shift shall not exceed 600 minutes.\n")));
  }

  /** All that new 1.1 says stood in 1.2, so that old 1.1 is looked for where its words stand. */
  @Test
  void numberIsNothingWhereTheWordsStoodElsewhere() {
    String desks = "Desk duty shall take no more than %s per week.";
    String meetings = "Staff meetings shall take no more than 3 hours per week.";
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n1.1  " + desks.formatted("2 hours") + "\n1.2  " + meetings + " " + DiffTest.CHAT,
            "A\n\n1.1  "
                + meetings
                + "\n1.2  "
                + DiffTest.CHAT
                + "\n1.3  "
                + desks.formatted("90 minutes"));
    assertEquals(
        List.of("MOVED 1.2-1.1 REWORDED", "SPLIT 1.2 REWORDED", "MOVED 1.1-1.3 STRICTER"),
        DiffTest.shown(comparison));
  }

  @Test
  void sentencesThatChangeTheirClauseAreFollowed() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n1.1  " + DiffTest.MEETINGS + " " + DiffTest.CHAT + "\n",
            "A\n\n1.1  " + DiffTest.MEETINGS + "\n1.2  " + DiffTest.CHAT);
    assertEquals(
        List.of("STAYED 1.1-1.1 UNCHANGED", "SPLIT 1.2 UNCHANGED"), DiffTest.shown(comparison));
    assertEquals(List.of("1.2"), comparison.clauses().getFirst().also());
  }

  /** 3.1 has become 3.2, so what stood before 3.1 stands before 3.2. */
  @Test
  void referenceThatFollowsItsClauseIsNoChange() {
    String rule = "Notwithstanding %s, staff meetings in August may take up to four hours.";
    assertEquals(
        List.of("ADDED 3.1 ADDED", "MOVED 3.1-3.2 UNCHANGED", "MOVED 3.2-3.3 REWORDED"),
        DiffTest.shown(
            DiffTest.compare(
                "A\n\n3.1  " + DiffTest.MEETINGS + "\n3.2  " + rule.formatted("3.1") + "\n",
                "A\n\n3.1  %s\n3.2  %s\n3.3  %s\n"
                    .formatted(DiffTest.SIZE, DiffTest.MEETINGS, rule.formatted("3.2")))));
  }

  /** 4.2 is another clause now, so that the words of 4.1 mean something else. */
  @Test
  void referenceThatIsLeftBehindIsChange() {
    String rule = "Notwithstanding 4.2, staff meetings in August may take up to four hours.";
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n4.1  " + rule + "\n4.2  " + DiffTest.MEETINGS + "\n",
            "A\n\n4.1  " + rule + "\n4.2  " + DiffTest.SIZE + "\n4.3  " + DiffTest.MEETINGS + "\n");
    assertEquals(
        List.of("STAYED 4.1-4.1 DIFFERENT", "ADDED 4.2 ADDED", "MOVED 4.2-4.3 UNCHANGED"),
        DiffTest.shown(comparison));
    assertEquals(
        "precedence: notwithstanding 4.2 → notwithstanding 4.2, another clause now",
        comparison.clauses().getFirst().allDifferences().getFirst().words());
  }

  private static final String NO_DANCE = "No teacher shall be required to attend a dance.";

  @Test
  void sentencesThatAreCutOtherwiseSayTheSame() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n7.1  " + NO_DANCE + " " + NO_DANCE.replace("dance", "game") + "\n",
            "A\n\n7.1  " + NO_DANCE.replace("dance", "dance or a game") + "\n");
    assertEquals(List.of("STAYED 7.1-7.1 REWORDED"), DiffTest.shown(comparison));
  }

  private static final String HOURS =
      "Staff meetings shall begin no earlier than 2:45 p.m. and end no later than 4:00 p.m.";

  private static final String BEGIN = "Staff meetings shall begin no earlier than 2:45 p.m.";
  private static final String END = "Staff meetings shall end no later than 4:00 p.m.";

  private static final String COUNTED =
      "A\n\n%s.1  "
          + DiffTest.MEETINGS
          + "\n%1$s.2  Trainings count toward the limit in %s.\n%1$s.3  "
          + DiffTest.SIZE
          + "\n";

  /** A sentence that is not read still refers to the same clause, or to another one. */
  @Test
  void referenceOfAnUnreadSentenceFollowsItsClause() {
    SideBySide same = DiffTest.compare(COUNTED.formatted(3, "3.1"), COUNTED.formatted(4, "4.1"));
    assertEquals(
        List.of("MOVED 3.1-4.1 UNCHANGED", "MOVED 3.2-4.2 REWORDED", "MOVED 3.3-4.3 UNCHANGED"),
        DiffTest.shown(same));
    SideBySide other = DiffTest.compare(COUNTED.formatted(3, "3.1"), COUNTED.formatted(4, "4.3"));
    assertEquals(ChangeKind.WORDS, other.clauses().get(1).kind());
  }

  private static final String LATE = "No staff meeting on %s shall be longer than %s minutes.\n";

  /** Mondays here and Fridays there are Mondays and Fridays; but not where one is longer. */
  @Test
  void clauseThatIsCutByWeekdaysSaysTheSame() {
    String both = "A\n\n1.1  " + LATE.formatted("Mondays or Fridays", 60);
    String cut = "A\n\n1.1  " + LATE.formatted("Mondays", 60) + "1.2  " + LATE;
    assertEquals(
        List.of("STAYED 1.1-1.1 REWORDED", "SPLIT 1.2 REWORDED"),
        DiffTest.shown(DiffTest.compare(both, cut.formatted("Fridays", 60))));
    assertEquals(
        List.of("STAYED 1.1-1.1 LOOSER", "ADDED 1.2 ADDED"),
        DiffTest.shown(DiffTest.compare(both, cut.formatted("Fridays", 75))));
    assertEquals(
        List.of("STAYED 1.1-1.1 LOOSER", "ADDED 1.2 ADDED"),
        DiffTest.shown(DiffTest.compare(both, cut.formatted("Tuesdays", 60))));
  }

  /** What one clause no longer says another one now says. */
  @Test
  void clauseThatIsCutInTwoSaysTheSame() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n1.1  " + HOURS + "\n", "A\n\n1.1  " + BEGIN + "\n1.2  " + END + "\n");
    assertEquals(
        List.of("STAYED 1.1-1.1 REWORDED", "SPLIT 1.2 REWORDED"), DiffTest.shown(comparison));
    assertEquals(List.of("1.1"), comparison.clauses().getLast().also());
  }

  @Test
  void clausesThatAreMadeOneSayTheSame() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n1.1  " + BEGIN + "\n1.2  " + END + "\n", "A\n\n1.1  " + HOURS + "\n");
    assertEquals(
        List.of("STAYED 1.1-1.1 REWORDED", "MERGED 1.2 REWORDED"), DiffTest.shown(comparison));
  }

  /** Aides are new, and teachers are not. */
  @Test
  void whatIsNewInTheSecondPartIsStricter() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n1.1  Teachers shall not be assigned bus duty or yard duty.\n",
            """
            A

            1.1  Teachers shall not be assigned bus duty.
            1.2  Teachers and aides shall not be assigned yard duty.
            """);
    assertEquals(
        List.of("STAYED 1.1-1.1 REWORDED", "SPLIT 1.2 STRICTER"), DiffTest.shown(comparison));
  }

  /** Half an hour later is not the same. */
  @Test
  void clauseThatIsCutInTwoAndChangedIsNotTheSame() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n1.1  " + HOURS + "\n",
            "A\n\n1.1  " + BEGIN + "\n1.2  " + END.replace("4:00", "4:30") + "\n");
    assertEquals(List.of("STAYED 1.1-1.1 LOOSER", "SPLIT 1.2 LOOSER"), DiffTest.shown(comparison));
  }

  /** The current words stand in the order of the current version. */
  @Test
  void sentencesInAnotherOrderAreWordsThatChanged() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\n7.1  " + NO_DANCE + " " + DiffTest.SIZE + "\n",
            "A\n\n7.1  " + DiffTest.SIZE + " " + NO_DANCE + "\n");
    assertEquals(List.of("STAYED 7.1-7.1 WORDS"), DiffTest.shown(comparison));
    assertEquals(NO_DANCE + " " + DiffTest.SIZE, comparison.clauses().getFirst().oldWords());
  }

  @Test
  void paragraphsWithoutNumbersAreFollowedByTheirWords() {
    SideBySide comparison =
        DiffTest.compare(
            "A\n\nArticle 1. Meetings\n\n" + DiffTest.MEETINGS + "\n",
            "A\n\nArticle 1. Meetings\n\n" + DiffTest.CHAT + "\n\n" + DiffTest.MEETINGS + "\n");
    assertEquals(2, comparison.clauses().size());
    assertEquals(Motion.ADDED, comparison.clauses().getFirst().motion());
    assertTrue(comparison.clauses().getLast().isUnchanged());
  }
}
