package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Difference;
import org.proviso.change.Motion;
import org.proviso.change.Settlement;
import org.proviso.change.SideBySide;
import org.proviso.change.Witness;
import org.proviso.check.Comparer;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;

/** Pairs of clauses with what a negotiator would write beside them, settled by hand. */
final class DiffTest {
  private static final Path PAIRS = Path.of("src/test/resources/diff/pairs.txt");

  @TestFactory
  Stream<DynamicTest> pairsComeOutAsWorkedOutByHand() throws IOException {
    String text =
        String.join(
            "\n",
            Files.readAllLines(PAIRS).stream().filter(line -> !line.startsWith("#")).toList());
    return Stream.of(text.strip().split("\n\n"))
        .map(pair -> List.of(pair.split("\n")))
        .map(lines -> DynamicTest.dynamicTest(lines.getLast() + ": " + lines, () -> hold(lines)));
  }

  private static void hold(List<String> lines) {
    boolean defined = lines.getFirst().startsWith("def: ");
    int half = defined ? 2 : 1;
    ClauseChange change =
        clause(
            compare(agreement(lines.subList(0, half)), agreement(lines.subList(half, 2 * half))));
    shown(change);
    String differences =
        String.join(", ", change.allDifferences().stream().map(Difference::words).toList());
    String expected = lines.getLast();
    assertEquals(
        expected.strip(),
        (change.kind().name().toLowerCase(Locale.ROOT)
                + "; "
                + change.gain().words()
                + "; "
                + differences)
            .strip());
  }

  /**
   * What is called stricter, looser or different has a world that shows it, the right way round.
   */
  private static void shown(ClauseChange change) {
    List<Boolean> oldAllows = change.witnesses().stream().map(Witness::oldAllows).toList();
    switch (change.kind()) {
      case STRICTER, HARDENED -> assertEquals(List.of(true), oldAllows);
      case LOOSER, SOFTENED -> assertEquals(List.of(false), oldAllows);
      case DIFFERENT -> assertFalse(oldAllows.isEmpty());
      case REWORDED ->
          change.norms().stream()
              .limit(1)
              .forEach(norm -> assertInstanceOf(Settlement.NoneFound.class, norm.settlement()));
      case MORE_OWED, LESS_OWED ->
          assertInstanceOf(Settlement.BothWays.class, change.norms().getFirst().settlement());
      case UNCHANGED, GRANTED, WITHDRAWN, ADDED -> {}
      case REMOVED, READ_OTHERWISE, WORDS -> {}
    }
  }

  private static ClauseChange clause(SideBySide comparison) {
    return comparison.clauses().stream()
        .filter(change -> change.number().equals("1.1"))
        .findFirst()
        .orElseThrow();
  }

  private static String agreement(List<String> sentences) {
    String definition = sentences.size() > 1 ? sentences.getFirst().substring(5) + "\n\n" : "";
    return "Agreement\n\n" + definition + "1.1  " + sentences.getLast() + "\n";
  }

  static SideBySide compare(String old, String now) {
    return new Comparer(new StandardPasses(), Settings.PLAIN, System::nanoTime, 20_000)
        .compare(read("old", old), read("new", now));
  }

  private static Agreement read(String name, String text) {
    return new StandardPasses().read(new SourceText(name, text), Map.of());
  }

  private static final String MEETINGS =
      "Each unit member's staff meetings shall take no more than 3 hours per month.";
  private static final String CHAT = "Each livestream shall have chat control.";
  private static final String SIZE = "Each class shall have no more than 30 students.";

  @Test
  void clausesThatAreRenumberedAreFollowedByTheirWords() {
    SideBySide comparison =
        compare(
            "A\n\n1.1  " + MEETINGS + "\n1.2  " + SIZE + "\n",
            "A\n\n1.1  " + CHAT + "\n1.2  " + MEETINGS + "\n1.3  " + SIZE + "\n");
    assertEquals(
        List.of("ADDED 1.1 ADDED", "MOVED 1.1-1.2 UNCHANGED", "MOVED 1.2-1.3 UNCHANGED"),
        shown(comparison));
  }

  /** What stands between the same neighbours is the same clause, with fewer words in common. */
  @Test
  void clausesThatAreRenumberedAndChangedAreFollowedByTheirPlace() {
    SideBySide comparison =
        compare(
            "A\n\n1.1  " + MEETINGS + "\n1.2  A livestream may be recorded only with permission.\n",
            "A\n\n1.1  " + CHAT + "\n1.2  " + MEETINGS + "\n1.3  No livestream may be recorded.\n");
    assertEquals(
        List.of("ADDED 1.1 ADDED", "MOVED 1.1-1.2 UNCHANGED", "MOVED 1.2-1.3 STRICTER"),
        shown(comparison));
  }

  @Test
  void sentencesThatChangeTheirClauseAreFollowed() {
    SideBySide comparison =
        compare(
            "A\n\n1.1  " + MEETINGS + " " + CHAT + "\n",
            "A\n\n1.1  " + MEETINGS + "\n1.2  " + CHAT);
    assertEquals(List.of("STAYED 1.1-1.1 UNCHANGED", "SPLIT 1.2 UNCHANGED"), shown(comparison));
    assertEquals(List.of("1.2"), comparison.clauses().getFirst().also());
  }

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
    ClauseChange change = compare(TABLE, TABLE.replace("24", "22")).clauses().getFirst();
    assertEquals(ChangeKind.STRICTER, change.kind());
    assertEquals(
        "table: 24 → 22 (Table 1, K, maximum class size)",
        change.allDifferences().getFirst().words());
    assertEquals(List.of("Room 1, grade K, size 23"), change.witnesses().getFirst().words());
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
    ClauseChange change = compare(text, text.replace("30", "40")).clauses().getFirst();
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
    ClauseChange change = compare(text, text.replace("$40", "$42")).clauses().getFirst();
    assertEquals(ChangeKind.MORE_OWED, change.kind());
    Settlement.BothWays both =
        assertInstanceOf(Settlement.BothWays.class, change.norms().getFirst().settlement());
    assertEquals("30 min, $20; 30 min, $21", both.before() + "; " + both.after());
  }

  /** A row that only one version has leaves its grade without a limit, which nothing can show. */
  @Test
  void rowOfTableThatIsDroppedIsSaid() {
    ClauseChange change = compare(TABLE, TABLE.replace("1     | 26", "")).clauses().getFirst();
    assertEquals(ChangeKind.DIFFERENT, change.kind());
    assertEquals("table dropped: row 1, 26 (Table 1)", change.allDifferences().getFirst().words());
    assertInstanceOf(Settlement.NotSettled.class, change.norms().getFirst().settlement());
  }

  @Test
  void tableUnderAnotherNumberIsTheSameTable() {
    assertEquals(
        List.of("STAYED 3.1-3.1 REWORDED"),
        shown(compare(TABLE, TABLE.replace("Table 1", "Table 2"))));
  }

  /** No sentence that is read names Table 4, so it is told where it stands. */
  @Test
  void tableThatNobodyReadsIsToldWhereItStands() {
    String text = "A\n\n5.1  " + MEETINGS + "\n\n    Table 4. Steps\n    step | pay\n    1 | $50\n";
    ClauseChange change = compare(text, text.replace("$50", "$51")).clauses().getFirst();
    assertEquals(ChangeKind.DIFFERENT, change.kind());
    assertEquals("table: $50 → $51 (Table 4, 1, pay)", change.allDifferences().getFirst().words());
  }

  /** What a witness shows is a day on which both agreements are in force, where there is one. */
  @Test
  void witnessLiesInBothTerms() {
    String text =
        "A\n\nThis agreement is in force from July 1, 2024 to June 30, %s.\n\n2.1  "
            + MEETINGS
            + "\n";
    ClauseChange change =
        compare(text.formatted("2026"), text.formatted("2027").replace("3 hours", "4 hours"))
            .clauses()
            .getLast();
    assertEquals(
        List.of("Rivera, staff meeting, Tue 1 Oct 2024, 8:00-11:30"),
        change.witnesses().getFirst().words());
  }

  /** The notice that a deadline waits for is given to the teacher, not by the teacher. */
  @Test
  void whatComesBeforeIsGivenToThem() {
    String text = "A\n\n2.4  The District shall notify a teacher at least %s before a transfer.\n";
    ClauseChange change =
        compare(text.formatted("five working days"), text.formatted("three working days"))
            .clauses()
            .getFirst();
    assertEquals(
        "Rivera, notice (to them), Mon 1 Feb 2021",
        change.witnesses().getFirst().words().getFirst());
  }

  /** 3.1 has become 3.2, so what stood before 3.1 stands before 3.2. */
  @Test
  void referenceThatFollowsItsClauseIsNoChange() {
    String rule = "Notwithstanding %s, staff meetings in August may take up to four hours.";
    assertEquals(
        List.of("ADDED 3.1 ADDED", "MOVED 3.1-3.2 UNCHANGED", "MOVED 3.2-3.3 REWORDED"),
        shown(
            compare(
                "A\n\n3.1  " + MEETINGS + "\n3.2  " + rule.formatted("3.1") + "\n",
                "A\n\n3.1  %s\n3.2  %s\n3.3  %s\n"
                    .formatted(SIZE, MEETINGS, rule.formatted("3.2")))));
  }

  /** 4.2 is another clause now, so that the words of 4.1 mean something else. */
  @Test
  void referenceThatIsLeftBehindIsChange() {
    String rule = "Notwithstanding 4.2, staff meetings in August may take up to four hours.";
    SideBySide comparison =
        compare(
            "A\n\n4.1  " + rule + "\n4.2  " + MEETINGS + "\n",
            "A\n\n4.1  " + rule + "\n4.2  " + SIZE + "\n4.3  " + MEETINGS + "\n");
    assertEquals(
        List.of("STAYED 4.1-4.1 DIFFERENT", "ADDED 4.2 ADDED", "MOVED 4.2-4.3 UNCHANGED"),
        shown(comparison));
    assertEquals(
        "precedence: notwithstanding 4.2 → notwithstanding 4.2, another clause now",
        comparison.clauses().getFirst().allDifferences().getFirst().words());
  }

  private static final String NO_DANCE = "No teacher shall be required to attend a dance.";

  @Test
  void sentencesThatAreCutOtherwiseSayTheSame() {
    SideBySide comparison =
        compare(
            "A\n\n7.1  " + NO_DANCE + " " + NO_DANCE.replace("dance", "game") + "\n",
            "A\n\n7.1  " + NO_DANCE.replace("dance", "dance or a game") + "\n");
    assertEquals(List.of("STAYED 7.1-7.1 REWORDED"), shown(comparison));
  }

  /** The current words stand in the order of the current version. */
  @Test
  void sentencesInAnotherOrderAreWordsThatChanged() {
    SideBySide comparison =
        compare(
            "A\n\n7.1  " + NO_DANCE + " " + SIZE + "\n",
            "A\n\n7.1  " + SIZE + " " + NO_DANCE + "\n");
    assertEquals(List.of("STAYED 7.1-7.1 WORDS"), shown(comparison));
    assertEquals(NO_DANCE + " " + SIZE, comparison.clauses().getFirst().oldWords());
  }

  @Test
  void definitionThatListsItsNamesInAnotherOrderIsReworded() {
    String text =
        "A\n\n1.1  " + MEETINGS + "\n1.2  \"Staff meeting\" means an activity called %s.\n";
    assertEquals(
        List.of("STAYED 1.2-1.2 REWORDED"),
        shown(
            compare(
                text.formatted("\"council\" or \"forum\""),
                text.formatted("\"forum\" or \"council\""))));
  }

  /** What 1.2 means rests on a definition that has changed, though nobody can read it. */
  @Test
  void definitionThatChangesShowsAtSentenceThatIsNotRead() {
    String text =
        "A\n\n1.1  A \"relocation\" is a change of assignment to another %s.\n"
            + "1.2  Any relocation shall proceed apace unless forgone.\n";
    SideBySide comparison = compare(text.formatted("site"), text.formatted("grade"));
    assertEquals(
        "definition (“relocation”, 1.1)",
        comparison.clauses().getLast().allDifferences().getFirst().words());
  }

  @Test
  void headingsAndTitleThatChangeAreSaid() {
    SideBySide comparison =
        compare(
            "A\n\nArticle 2. Elementary schools\n\n2.1  " + MEETINGS + "\n",
            "B\n\nArticle 2. Middle schools\n\n2.1  " + MEETINGS + "\n");
    assertEquals(
        List.of("title A B", "Article 2 Elementary schools Middle schools"),
        comparison.changed().stream()
            .filter(one -> one.kind() == ChangeKind.WORDS)
            .map(one -> "%s %s %s".formatted(one.number(), one.oldWords(), one.newWords()))
            .toList());
  }

  /** An unread sentence may limit 2.1; that it has changed does not say how. */
  @Test
  void clauseThatAnotherUnreadSentenceMayLimitIsNotComparable() {
    String text =
        "A\n\nArticle 2. Time\n\nThis article applies to teachers at %s sites in the hybrid"
            + " model.\n\n2.1  "
            + MEETINGS
            + "\n";
    SideBySide comparison = compare(text.formatted("middle"), text.formatted("high"));
    assertEquals(
        List.of(ChangeKind.WORDS, ChangeKind.READ_OTHERWISE),
        comparison.changed().stream().map(ClauseChange::kind).toList());
  }

  @Test
  void paragraphsWithoutNumbersAreFollowedByTheirWords() {
    SideBySide comparison =
        compare(
            "A\n\nArticle 1. Meetings\n\n" + MEETINGS + "\n",
            "A\n\nArticle 1. Meetings\n\n" + CHAT + "\n\n" + MEETINGS + "\n");
    assertEquals(2, comparison.clauses().size());
    assertEquals(Motion.ADDED, comparison.clauses().getFirst().motion());
    assertTrue(comparison.clauses().getLast().isUnchanged());
  }

  @Test
  void nothingChangesFromAnAgreementToItself() throws IOException {
    String text = Files.readString(Path.of("agreements/benicia-2020-12-02/text.agreement"));
    assertEquals(List.of(), compare(text, text).changed());
  }

  private static List<String> shown(SideBySide comparison) {
    return comparison.clauses().stream()
        .filter(change -> change.kind() != ChangeKind.UNCHANGED || !change.isUnchanged())
        .map(
            change ->
                "%s %s %s"
                    .formatted(
                        change.motion(),
                        Stream.of(change.oldNumber(), change.newNumber())
                            .filter(number -> !number.isEmpty())
                            .reduce((a, b) -> a + "-" + b)
                            .orElse(""),
                        change.kind()))
        .toList();
  }
}
