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
