package org.proviso.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;
import org.proviso.verdict.RowRef;
import org.proviso.verdict.Verdict;

/**
 * In random worlds, too, what is broken does not silently become kept when an activity gets another
 * name or a column goes (S1, S2).
 */
final class TamperedWorldsTest {
  private static final int CASES = Integer.getInteger("tamper.cases", 60);
  private static final String UNHEARD_OF = "zyx gathering";
  private static final String SLIP = "staff meetng";

  @Test
  void renamingIsTold() {
    int broken = 0;
    for (long seed = 0; seed < CASES; seed++) {
      Case held = RandomCases.of(seed);
      for (Finding finding : ProductVerdicts.findings(held)) {
        if (finding.verdict() == Verdict.BROKEN) {
          broken++;
          renamed(held, finding);
        }
      }
    }
    assertTrue(broken > 20, "only " + broken + " broken");
  }

  private static void renamed(Case held, Finding finding) {
    for (RowRef row : finding.rows()) {
      if (row.source().startsWith("schedule")) {
        Case other = with(held, row.row() - 2, UNHEARD_OF);
        Result result = ProductVerdicts.result(other);
        assertTrue(
            result.unclassified().stream().anyMatch(name -> name.name().equals(UNHEARD_OF)),
            () -> CaseText.write(other));
      }
    }
  }

  @Test
  void aSlipIsAskedAbout() {
    for (long seed = 0; seed < CASES; seed++) {
      Case held = RandomCases.of(seed);
      for (Finding finding : ProductVerdicts.findings(held)) {
        for (RowRef row :
            finding.verdict() == Verdict.BROKEN ? finding.rows() : List.<RowRef>of()) {
          if (row.source().startsWith("schedule") && called(held, row).equals("staff meeting")) {
            Case other = with(held, row.row() - 2, SLIP);
            assertEquals(Set.of(), keptAmong(other, finding), () -> CaseText.write(other));
          }
        }
      }
    }
  }

  @Test
  void aColumnThatGoesKeepsNothing() {
    for (long seed = 0; seed < CASES; seed++) {
      Case held = RandomCases.of(seed);
      for (Finding finding : ProductVerdicts.findings(held)) {
        if (finding.verdict() == Verdict.BROKEN) {
          for (String column : columns(held, finding.norm())) {
            Case other = without(held, column);
            assertEquals(
                Set.of(), keptAmong(other, finding), () -> column + "\n" + CaseText.write(other));
          }
        }
      }
    }
  }

  /**
   * A pattern without dates of its own runs as long as the proposal does (S4); one without weekdays
   * is a span of all its days, and what became of it is said (PATTERN_EXPANDED); without a column
   * "voluntary" all rows are taken to be required (S29); no other column may go unnoticed.
   */
  private static List<String> columns(Case held, Norm norm) {
    return held.world().sheet("schedule").header().stream()
        .filter(column -> !List.of("from", "to", "day").contains(column))
        .filter(column -> !column.equals("voluntary") || !speaksOfDuties(norm))
        .toList();
  }

  private static boolean speaksOfDuties(Norm norm) {
    return !RecordTree.all(Filter.DutyFree.class, norm).isEmpty()
        || !RecordTree.all(Filter.Required.class, norm).isEmpty();
  }

  private static Set<String> keptAmong(Case other, Finding was) {
    Set<String> kept = new HashSet<>();
    for (Finding finding : ProductVerdicts.findings(other)) {
      if (finding.verdict() == Verdict.KEPT
          && finding.norm().equals(was.norm())
          && finding.subject().name().equals(was.subject().name())
          && finding.when().key().equals(was.when().key())
          && isSameRecord(finding, was)) {
        kept.add(finding.norm() + " " + finding.subject() + " " + finding.when());
      }
    }
    return kept;
  }

  private static boolean isSameRecord(Finding finding, Finding was) {
    return was.norm().each().kind() != SubjectKind.RECORD
        || finding.rows().getFirst().row() == was.rows().getFirst().row();
  }

  private static String called(Case held, RowRef row) {
    PlainWorld.Sheet schedule = held.world().sheet("schedule");
    return schedule.rows().get(row.row() - 2).get(schedule.header().indexOf("activity"));
  }

  private static Case with(Case held, int row, String activity) {
    return changed(
        held,
        schedule -> {
          List<List<String>> rows = new ArrayList<>(schedule.rows());
          List<String> cells = new ArrayList<>(rows.get(row));
          cells.set(schedule.header().indexOf("activity"), activity);
          rows.set(row, cells);
          return new PlainWorld.Sheet(schedule.name(), schedule.header(), rows);
        });
  }

  private static Case without(Case held, String column) {
    return changed(
        held,
        schedule -> {
          int at = schedule.header().indexOf(column);
          return new PlainWorld.Sheet(
              schedule.name(),
              without(schedule.header(), at),
              schedule.rows().stream().map(row -> without(row, at)).toList());
        });
  }

  private static List<String> without(List<String> cells, int at) {
    List<String> fewer = new ArrayList<>(cells);
    fewer.remove(at);
    return fewer;
  }

  private static Case changed(Case held, UnaryOperator<PlainWorld.Sheet> change) {
    List<PlainWorld.Sheet> sheets =
        held.world().sheets().stream()
            .map(sheet -> sheet.name().equals("schedule") ? change.apply(sheet) : sheet)
            .toList();
    return new Case(
        new PlainWorld(sheets), held.definitions(), held.tables(), held.norms(), held.inForce());
  }
}
