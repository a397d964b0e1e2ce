package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Difference;
import org.proviso.change.Settlement;
import org.proviso.change.SideBySide;
import org.proviso.change.Witness;
import org.proviso.check.Comparer;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.cli.WorkClock;
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
    return new Comparer(new StandardPasses(), Settings.PLAIN, WorkClock::nanos, 20_000)
        .compare(read("old", old), read("new", now));
  }

  private static Agreement read(String name, String text) {
    return new StandardPasses().read(new SourceText(name, text), Map.of());
  }

  static final String MEETINGS =
      "Each unit member's staff meetings shall take no more than 3 hours per month.";
  static final String CHAT = "Each livestream shall have chat control.";
  static final String SIZE = "Each class shall have no more than 30 students.";

  /** What is owed for more days, or in a greater number, is more owed; the other way, less. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Employees shall be paid double time for all hours worked on %s. | Sundays \
          | Saturdays and Sundays
          Each nurse shall receive %s days of sick leave per year. | ten | twelve
          Employees shall be paid time and one-half for all hours worked in excess of %s hours per \
          week. | 40 | 38
          """)
  void moreIsOwed(String text, String less, String more) {
    String agreement = agreement(List.of(text));
    assertEquals(
        List.of("MORE_OWED unit members", "LESS_OWED the District"),
        Stream.of(
                compare(agreement.formatted(less), agreement.formatted(more)),
                compare(agreement.formatted(more), agreement.formatted(less)))
            .map(DiffTest::clause)
            .map(change -> change.kind() + " " + change.gain().words())
            .toList());
  }

  /** By the one reading a short lunch is no lunch at all: it is shown only beside a whole one. */
  @Test
  void witnessHoldsByEachReading() {
    String text =
        "Each employee shall have at least 30 minutes of lunch between %s a.m. and %s p.m.";
    ClauseChange change =
        clause(
            compare(
                agreement(List.of(text.formatted("11:00", "2:00"))),
                agreement(List.of(text.formatted("10:00", "1:00")))));
    assertEquals(
        List.of(
            "Rivera, lunch, Mon 1 Feb 2021, 10:00-10:30",
            "Rivera, lunch, Mon 1 Feb 2021, 13:00-13:15"),
        change.witnesses().getFirst().words());
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

  /** Whoever asks for leave does so; nobody does it to them. */
  @Test
  void requestsComeFromThoseWhoAsk() {
    String text = "A\n\n2.4  A request for vacation shall be made at least %s in advance.\n";
    ClauseChange change =
        compare(text.formatted("thirty days"), text.formatted("two weeks")).clauses().getFirst();
    assertEquals(
        "Rivera, request for vacation (by them), Mon 1 Feb 2021",
        change.witnesses().getFirst().words().getFirst());
  }

  /** Three on vacation at once are three people. */
  @Test
  void severalPeopleHaveTheirNames() {
    String text = "A\n\n2.4  No more than %s custodians shall be on vacation at the same time.\n";
    ClauseChange change =
        compare(text.formatted("two"), text.formatted("three")).clauses().getFirst();
    assertEquals(
        List.of("Rivera", "Okafor", "Lindgren"),
        change.witnesses().getFirst().words().stream()
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList());
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
        """
        A

        1.1  A "relocation" is a change of assignment to another %s.
        1.2  Any relocation shall proceed apace unless forgone.
        """;
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
  void nothingChangesFromAnAgreementToItself() throws IOException {
    String text = Files.readString(Path.of("agreements/benicia-2020-12-02/text.agreement"));
    assertEquals(List.of(), compare(text, text).changed());
  }

  static List<String> shown(SideBySide comparison) {
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
