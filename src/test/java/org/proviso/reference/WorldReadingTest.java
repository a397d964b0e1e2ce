package org.proviso.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.proviso.proposal.Column;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.Sheet;
import org.proviso.source.Severity;
import org.proviso.time.DayKind;

/**
 * The reader and the reference read the same days, minutes, coverage and calendar (S4, S17, S27).
 */
final class WorldReadingTest {
  private static final long SEEDS = 1000;

  @Test
  void rowsAreLaidOutTheSame() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Case held = RandomCases.of(seed);
      Sheet schedule = WorldProposals.of(held).sheet("schedule");
      List<String> read = new ArrayList<>();
      for (int row = 0; row < schedule.size(); row++) {
        read.add(
            "%d: %d %d-%d %s"
                .formatted(
                    schedule.sourceRow(row),
                    at(schedule, "date", row),
                    at(schedule, "start", row),
                    at(schedule, "end", row),
                    schedule.isProvisional(row)));
      }
      List<String> expected =
          new Diary(held.world(), Map.of(), held.inForce())
              .entries("schedule").stream().map(WorldReadingTest::words).sorted().toList();
      assertEquals(expected, read.stream().sorted().toList(), () -> CaseText.write(held));
    }
  }

  private static int at(Sheet sheet, String field, int row) {
    return sheet.column(field).map(column -> column.at(row)).orElse(Column.BLANK);
  }

  private static String words(Entry entry) {
    int start = entry.start() == Entry.UNTIMED ? Column.BLANK : entry.start();
    int end = entry.end() == Entry.UNTIMED ? Column.BLANK : entry.end();
    int over = end != Column.BLANK && start != Column.BLANK && end < start ? end + Entry.DAY : end;
    return "%d: %d %d-%d %s".formatted(entry.line(), entry.day(), start, over, entry.provisional());
  }

  @Test
  void calendarsAreReadTheSame() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Case held = RandomCases.of(seed);
      Diary diary = new Diary(held.world(), Map.of(), held.inForce());
      Proposal proposal = WorldProposals.of(held);
      assertEquals(diary.days().isPresent(), proposal.calendar().isPresent());
      assertEquals(
          LocalDate.ofEpochDay(diary.first()) + " " + LocalDate.ofEpochDay(diary.last()),
          proposal.coverage().map(span -> span.first() + " " + span.last()).orElse(""),
          () -> CaseText.write(held));
      for (long day = diary.first() - 9; day < diary.last() + 9; day++) {
        LocalDate date = LocalDate.ofEpochDay(day);
        for (DayKind kind : EnumSet.allOf(DayKind.class)) {
          assertEquals(
              diary.days().is(kind, day),
              proposal.calendar().is(kind, date),
              () -> kind + " " + date + "\n" + CaseText.write(held));
        }
      }
    }
  }

  @Test
  void nothingIsWrongWithTheWorlds() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Case held = RandomCases.of(seed);
      List<String> wrong =
          WorldProposals.of(held).diagnostics().stream()
              .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
              .map(diagnostic -> diagnostic.message())
              .toList();
      assertEquals(List.of(), wrong, () -> CaseText.write(held));
    }
  }
}
