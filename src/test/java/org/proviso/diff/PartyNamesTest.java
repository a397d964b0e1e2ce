package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.proviso.change.Aspect;
import org.proviso.change.ChangeKind;
import org.proviso.change.Difference;
import org.proviso.change.Gain;
import org.proviso.change.SideBySide;
import org.proviso.change.Sides;

/** A diff speaks of the parties and the clauses as the agreement does. */
final class PartyNamesTest {
  private static final String PARTIES =
      """
      A

      This agreement is between Lakeshore Clinic ("the %s") and Lakeshore Nurses ("the %s").

      1.1  No nurse shall work more than five days per week.

      1.2  The principal shall meet with the nurse within %s of a request.
      """;

  @Test
  void whoGainsIsNamedAsTheAgreementNamesThem() {
    assertEquals("the Clinic", gains("Clinic", "Guild"));
    assertEquals("the Clinic", gains("Clinic", "Nurses' Union"));
    // Which of the two employs nobody can tell.
    assertEquals("the District", gains("Clinic", "Committee"));
  }

  private static String gains(String one, String other) {
    return Sides.of(compare(PARTIES.formatted(one, other, "a week"), "a").now())
        .words(Gain.DISTRICT);
  }

  private static SideBySide compare(String old, String ending) {
    return DiffTest.compare(old, old + (ending.length() > 1 ? ending : ""));
  }

  /** Whom the union is named after it speaks for. */
  @Test
  void unionOfDeputiesSpeaksForDeputies() {
    String text =
        """
        A

        This agreement is between Carver County ("the County") and the %s ("the Union").

        1.1  No deputy shall work more than %s days per week.
        """;
    assertEquals(
        Gain.MEMBERS,
        DiffTest.compare(
                text.formatted("Deputies Union", "six"), text.formatted("Deputies Union", "five"))
            .clauses()
            .getLast()
            .gain());
    assertEquals(
        Gain.NOT_CLEAR,
        DiffTest.compare(
                text.formatted("Public Union", "six"), text.formatted("Public Union", "five"))
            .clauses()
            .getLast()
            .gain());
  }

  /**
   * No whole calendar year lies in the term: five days in its first half are too many all the same.
   */
  @Test
  void yearThatTheTermCutsIsLimitedToo() {
    String text =
        """
        A

        This agreement is in force from July 1, 2025 to June 30, 2026.

        3.1  A clerk may use up to %s personal days per calendar year.
        """;
    assertEquals(
        ChangeKind.STRICTER,
        DiffTest.compare(text.formatted("five"), text.formatted("four"))
            .clauses()
            .getLast()
            .kind());
  }

  @Test
  void twoWeeksAreFourteenDays() {
    String old = PARTIES.formatted("Clinic", "Guild", "two weeks");
    String now = PARTIES.formatted("Clinic", "Guild", "14 calendar days");
    assertEquals(ChangeKind.REWORDED, DiffTest.compare(old, now).clauses().getLast().kind());
    String work = PARTIES.formatted("Clinic", "Guild", "14 working days");
    assertEquals(ChangeKind.LOOSER, DiffTest.compare(old, work).clauses().getLast().kind());
  }

  @Test
  void whatIsNotReadIsNamedByItsClause() {
    String old = PARTIES.formatted("Clinic", "Guild", "a week");
    SideBySide sides = compare(old, "\n\n1.3  However, such limits need not always be observed.\n");
    assertEquals(
        "limited by what is not read in 1.3",
        sides.clauses().stream()
            .flatMap(clause -> clause.allDifferences().stream())
            .filter(difference -> difference.aspect() == Aspect.READ)
            .map(Difference::words)
            .findFirst()
            .orElse(""));
  }
}
