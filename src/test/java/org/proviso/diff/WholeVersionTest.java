package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.change.ClauseChange;
import org.proviso.change.Gain;
import org.proviso.change.Settlement;
import org.proviso.change.SideBySide;
import org.proviso.change.Witness;

/** What a change comes to under the whole of the other version, and not under one clause of it. */
final class WholeVersionTest {
  private static final String LUNCH =
      "Each %s shall have a lunch of at least %s minutes per day.\n";
  private static final String SIZE = "Each class%s shall have no more than %s students.\n";

  private static String lunches(Object... words) {
    return clauses(LUNCH, words);
  }

  private static String clauses(String form, Object... words) {
    var text = new StringBuilder("A\n\n");
    for (int i = 0; i < words.length; i += 2) {
      text.append("1.").append(i / 2 + 1).append("  ");
      text.append(form.formatted(words[i], words[i + 1])).append("\n");
    }
    return text.toString();
  }

  private static List<List<String>> worlds(SideBySide comparison) {
    return comparison.clauses().stream()
        .flatMap(clause -> clause.witnesses().stream())
        .map(Witness::words)
        .toList();
  }

  private static List<String> world(String role, String end) {
    return List.of("Rivera, lunch, Mon 1 Feb 2021, 8:00-" + end, "Rivera, role " + role);
  }

  /** Thirty minutes were enough for both, and are for neither; no lunch at all never was. */
  @Test
  void twoClausesMadeOneWithHigherMinimumAreBothStricter() {
    SideBySide comparison =
        DiffTest.compare(lunches("teacher", 30, "nurse", 30), lunches("teacher and nurse", 40));
    assertEquals(
        List.of("STAYED 1.1-1.1 STRICTER", "MERGED 1.2 STRICTER"), DiffTest.shown(comparison));
    assertEquals(List.of(world("teacher", "8:30"), world("nurse", "8:30")), worlds(comparison));
  }

  /** The half that is first in the old clause is not the half that stays. */
  @Test
  void halfOfClauseThatIsChangedIsComparedWithItself() {
    SideBySide comparison =
        DiffTest.compare(lunches("nurse and teacher", 30), lunches("teacher", 35, "nurse", 25));
    assertEquals(
        List.of("STAYED 1.1-1.1 DIFFERENT", "SPLIT 1.2 LOOSER"), DiffTest.shown(comparison));
    assertEquals(List.of(world("teacher", "8:30"), world("nurse", "8:25")), worlds(comparison));
  }

  /** No more than 22 in any class are no more than 24 in a class of young children. */
  @Test
  void whatIsGoneAndAskedForElsewhereIsNoLoss() {
    SideBySide comparison =
        DiffTest.compare(clauses(SIZE, "", 30, " in grades K-3", 24), clauses(SIZE, "", 22));
    assertEquals(
        List.of("STAYED 1.1-1.1 STRICTER", "REMOVED 1.2 REMOVED"), DiffTest.shown(comparison));
    assertCovered(comparison.clauses().getLast(), false);
  }

  @Test
  void whatIsNewAndWasAskedForElsewhereIsNoGain() {
    SideBySide comparison =
        DiffTest.compare(clauses(SIZE, "", 22), clauses(SIZE, "", 22, " in grades K-3", 24));
    assertEquals(List.of("ADDED 1.2 ADDED"), DiffTest.shown(comparison));
    assertCovered(comparison.clauses().getLast(), true);
  }

  /** Thirty for forty is less; forty-five stand beside it. */
  @Test
  void lowerMinimumBesideHigherOneIsNotLooser() {
    SideBySide comparison =
        DiffTest.compare(lunches("teacher", 40), lunches("teacher", 30, "unit member", 45));
    assertEquals(
        List.of("STAYED 1.1-1.1 DIFFERENT", "ADDED 1.2 ADDED"), DiffTest.shown(comparison));
    assertCovered(comparison.clauses().getFirst(), false);
  }

  private static void assertCovered(ClauseChange clause, boolean byOld) {
    assertEquals(Gain.NEITHER, clause.gain());
    assertEquals(
        List.of(byOld),
        clause.norms().stream()
            .map(norm -> norm.settlement() instanceof Settlement.Covered(boolean old, _) && old)
            .toList());
    assertEquals(List.of(), clause.witnesses());
  }

  /** Five lunches of 50 minutes are 250: a week that lacks 200 lacks some day's 50, too. */
  @Test
  void worldThatAnotherMinimumForbidsIsSaidToBeForbidden() {
    String weekly =
        "A\n\n1.1  %s1.2  Each teacher shall have at least 200 minutes of lunch each week.\n";
    SideBySide comparison =
        DiffTest.compare(
            weekly.formatted(LUNCH.formatted("teacher", 50) + "\n"), lunches("teacher", 50));
    List<Witness> worlds = comparison.clauses().getLast().witnesses();
    assertEquals(
        List.of(List.of("1.1 (10 min, must be at least 50 min)")),
        worlds.stream()
            .map(world -> world.beside().stream().map(Witness.Beside::words).toList())
            .toList());
  }

  /** Five lunches of 45 minutes are 225, and keep the daily minimum that stands. */
  @Test
  void worldThatKeepsTheOtherMinimumIsTaken() {
    String weekly =
        "A\n\n1.1  %s1.2  Each teacher shall have at least 250 minutes of lunch each week.\n";
    SideBySide comparison =
        DiffTest.compare(
            weekly.formatted(LUNCH.formatted("teacher", 45) + "\n"), lunches("teacher", 45));
    Witness world = comparison.clauses().getLast().witnesses().getFirst();
    assertEquals(List.of(), world.beside());
    assertEquals(5, world.words().stream().filter(line -> line.contains("lunch")).count());
  }

  /** A nurse whose clause is really gone has no lunch to expect. */
  @Test
  void clauseThatIsReallyGoneIsLost() {
    SideBySide comparison =
        DiffTest.compare(lunches("teacher", 30, "nurse", 30), lunches("teacher", 40));
    assertEquals(
        List.of("STAYED 1.1-1.1 STRICTER", "REMOVED 1.2 REMOVED"), DiffTest.shown(comparison));
    assertEquals(Gain.DISTRICT, comparison.clauses().getLast().gain());
    assertEquals(1, comparison.clauses().getLast().witnesses().size());
  }

  /** The new first clause is not read: it may forbid lunch duty, or not. */
  @Test
  void whatIsNotReadAndNamesTheRecordsMakesWorldUnsure() {
    SideBySide comparison =
        DiffTest.compare(
            """
            A

            1.1  No teacher shall be assigned bus duty.
            1.2  No teacher shall be assigned lunch duty.
            """,
            """
            A

            1.1  No teacher shall be assigned bus duty or lunch duty on Mondays.
            """);
    ClauseChange gone = comparison.clauses().getLast();
    assertEquals(List.of("1.1"), gone.witnesses().getFirst().unread());
    assertEquals(Gain.NOT_CLEAR, gone.gain());
  }

  /** Without 1.2 the sixty minutes of 1.1 bind in August too: two hours never were allowed. */
  @Test
  void whatPrevailedAndIsGoneShowsNoWorldThatIsForbiddenAnyway() {
    String limit = "1.1  Staff meetings shall take no more than 60 minutes.\n";
    String longer =
        "1.2  Notwithstanding 1.1, staff meetings in August may take up to 90 minutes.\n";
    SideBySide comparison = DiffTest.compare("A\n\n" + limit + longer, "A\n\n" + limit);
    assertEquals(List.of("REMOVED 1.2 REMOVED"), DiffTest.shown(comparison));
    assertEquals(List.of(), worlds(comparison));
  }

  /** Three in a week that lies in two months, on days of the term. */
  @Test
  void weeksAndMonthsAreComparedWithinTheTerm() {
    String text =
        """
        A

        This agreement is in force from September 1, 2025 to June 30, 2026.

        1.1  Each teacher shall attend no more than two staff meetings per %s.
        """;
    SideBySide comparison = DiffTest.compare(text.formatted("month"), text.formatted("week"));
    List<Witness> found = comparison.clauses().getLast().witnesses();
    assertEquals(List.of(true, false), found.stream().map(Witness::oldAllows).toList());
    assertTrue(
        found.stream()
            .flatMap(world -> world.words().stream())
            .filter(line -> line.contains("staff meeting"))
            .allMatch(line -> line.contains(" 2025,")));
  }

  /** Forty dollars for nurses have become fifty. */
  @Test
  void amountThatGoesIntoAnotherClauseIsMoreOwed() {
    String text = "A\n\n1.1  %s shall be paid $50 for each evening event.\n";
    String nurses = "1.2  Nurses shall be paid $40 for each evening event.\n";
    assertEquals(
        List.of("STAYED 1.1-1.1 MORE_OWED", "MERGED 1.2 MORE_OWED"),
        DiffTest.shown(
            DiffTest.compare(
                text.formatted("Teachers") + nurses, text.formatted("Teachers and nurses"))));
  }
}
