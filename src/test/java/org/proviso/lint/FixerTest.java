package org.proviso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.proviso.check.SolverProver;
import org.proviso.check.StandardPasses;
import org.proviso.cli.WorkClock;
import org.proviso.source.Code;
import org.proviso.source.SourceText;

/** Fixes change the words they name, and nothing else. */
final class FixerTest {
  private static final String BEFORE =
      """
      Odd layout\r
      \r
      "Homeroom" means an activity called "homeroom".\r
      \r
      1.01\tEach teacher shall have at  least 30 minutes of lunch per day.   \r
      \r
        1.03  Teachers may not wish to attend.  See clause 1.1.\r
      """;

  @Test
  void whatKeepsTheMeaningIsFixed() {
    // 1.02 is skipped, "may not wish" forbids nothing, and 1.1 stands as 1.01.
    assertEquals(
        BEFORE
            .replace(
                "  1.03  Teachers may not", "  1.02  (reserved)\r\n\r\n  1.03  Teachers might not")
            .replace("clause 1.1.", "clause 1.01."),
        fixed(BEFORE, Set.of()));
  }

  @Test
  void aChoiceIsMadeOnlyWhenNamed() {
    String after = fixed(BEFORE, Set.of(Code.TERM_UNUSED));
    assertEquals(
        fixed(BEFORE, Set.of()).replace("\"Homeroom\" means an activity called \"homeroom\".", ""),
        after);
  }

  @Test
  void whatIsFixedStaysFixed() {
    String once = fixed(BEFORE, Set.of(Code.TERM_UNUSED));
    assertEquals(once, fixed(once, Set.of(Code.TERM_UNUSED)));
  }

  /** Each doubtful "may not" of a line is a remark of its own; a clause keeps its number. */
  @Test
  void allOfALineIsFixedAtOnce() {
    String text =
        """
        Two of each

        1.1  "Homeroom" means an activity called "homeroom".

        1.2  A teacher may not wish to attend. A teacher may or may not need a room.
        """;
    assertEquals(
        text.replace("\"Homeroom\" means an activity called \"homeroom\".", "(reserved)")
            .replace("may not wish", "might not wish")
            .replace("may or may not", "might or might not"),
        fixed(text, Set.of(Code.TERM_UNUSED)));
  }

  /** "No clerk may not wish", "may not choose": that something is forbidden is not ruled out. */
  @Test
  void whatMayBeABanIsAChoice() {
    String text =
        """
        Yards

        1.1  Clerks may not choose to cash out leave. No clerk may not wish to attend.
        """;
    assertEquals(text, fixed(text, Set.of()));
    assertEquals(text.replace("may not", "might not"), fixed(text, Set.of(Code.MAY_NOT_AMBIGUOUS)));
  }

  /** A definition goes by the word that it defines, and not by words that it is made of. */
  @Test
  void ofTwoDefinitionsTheUnusedOneIsTakenOut() {
    String text =
        """
        Yards

        1.1  "Yard duty" means an activity called "yard duty" or "recess duty".

        1.2  "Yard" means an activity called "yard".

        1.3  "Duty" means yard duty.

        1.4  Each teacher shall have no more than 3 hours of duty per week.
        """;
    assertEquals(
        text.replace("\"Yard\" means an activity called \"yard\".", "(reserved)"),
        fixed(text, Set.of(Code.TERM_UNUSED)));
  }

  private static String fixed(String text, Set<Code> chosen) {
    var agreement = new StandardPasses().read(new SourceText("by hand", text), Map.of());
    return new Fixer(chosen)
        .apply(text, Lint.of(agreement, new SolverProver(new StandardPasses(), WorkClock::nanos)))
        .text();
  }
}
