package org.proviso.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

  @Test
  void noDayWhereNothingConflicts() {
    assertEquals(
        List.of(),
        days(
            "1.1  Staff meetings shall be held only on Mondays.",
            "1.2  No staff meeting shall be held on Tuesdays."));
  }

  /** What the remarks on conflicts show, the other clause itself left out. */
  private static List<String> days(String... clauses) {
    Passes passes = new StandardPasses();
    Agreement agreement =
        passes.read(
            new SourceText("by hand", "A title\n\n" + String.join("\n\n", clauses)), Map.of());
    return new ConflictDays(passes, System::nanoTime)
        .shown(Lint.of(agreement, new SolverProver()), List.of(agreement)).stream()
            .filter(remark -> remark.code() == Code.CONFLICT_UNORDERED)
            .map(Diagnostic::related)
            .flatMap(related -> related.stream().skip(1))
            .map(Related::note)
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
  }
}
