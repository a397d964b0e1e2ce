package org.proviso.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.proviso.norm.SubjectKind;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Verdict;

/**
 * What is settled although a cell or a row could not be read is what the sheet as it was says too:
 * that is one of the worlds that there can be (S1).
 */
final class HalfReadWorldsTest {
  private static final int CASES = Integer.getInteger("halfread.cases", 150);
  private static final long FROM = Long.getLong("halfread.seed", 5_000L);
  private static final Set<Verdict> SETTLED = Set.of(Verdict.KEPT, Verdict.BROKEN);
  private static final List<String> DAMAGED =
      List.of("schedule", "events", "people", "classes", "assignments", "students");

  private int settled;

  @Test
  void anUnreadableCellSettlesNothing() {
    for (long seed = FROM; seed < FROM + CASES; seed++) {
      Lot lot = new Lot(~seed);
      compare(seed, RandomCases.of(seed), lot, row -> spoilt(row, lot));
      compare(seed, LaterCases.of(seed), lot, row -> spoilt(row, lot));
    }
    assertTrue(settled > CASES, "only " + settled + " settled");
  }

  @Test
  void aTornRowSettlesNothing() {
    for (long seed = FROM; seed < FROM + CASES; seed++) {
      compare(seed, RandomCases.of(seed), new Lot(~seed), HalfReadWorldsTest::torn);
      compare(seed, LaterCases.of(seed), new Lot(~seed), HalfReadWorldsTest::torn);
    }
    assertTrue(settled > CASES, "only " + settled + " settled");
  }

  private static List<String> spoilt(List<String> row, Lot lot) {
    List<String> cells = new ArrayList<>(row);
    cells.set(lot.below(cells.size()), lot.of("#REF!", "#N/A", "#VALUE!"));
    return cells;
  }

  /** A cell too many: nobody knows where it slipped in. */
  private static List<String> torn(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    cells.add("x");
    return cells;
  }

  /** Changes, requests, uses: all are told by their dates and not by where they stand. */
  @Test
  void rowsStandInAnyOrder() {
    for (long seed = FROM; seed < FROM + CASES; seed++) {
      for (Case held : List.of(RandomCases.of(seed), LaterCases.of(seed))) {
        Case other = held.in(shuffled(held.world(), seed));
        long number = seed;
        assertEquals(counted(held), counted(other), () -> say(number, List.of(), other));
      }
    }
  }

  private static PlainWorld shuffled(PlainWorld world, long seed) {
    List<PlainWorld.Sheet> sheets = new ArrayList<>();
    for (PlainWorld.Sheet sheet : world.sheets()) {
      List<List<String>> rows = new ArrayList<>(sheet.rows());
      Collections.shuffle(rows, new Random(seed));
      sheets.add(new PlainWorld.Sheet(sheet.name(), sheet.header(), rows));
    }
    return new PlainWorld(sheets);
  }

  /** How often each verdict came, of each norm, subject and period. */
  private static Map<List<Object>, Long> counted(Case held) {
    return ProductVerdicts.findings(held).stream()
        .collect(
            Collectors.groupingBy(
                one -> List.of(one.norm(), one.subject().name(), one.when().key(), one.verdict()),
                Collectors.counting()));
  }

  private void compare(long seed, Case whole, Lot lot, UnaryOperator<List<String>> damage) {
    List<PlainWorld.Sheet> some =
        whole.world().sheets().stream()
            .filter(sheet -> DAMAGED.contains(sheet.name()) && !sheet.rows().isEmpty())
            .toList();
    PlainWorld.Sheet chosen = some.get(lot.below(some.size()));
    List<List<String>> rows = new ArrayList<>(chosen.rows());
    int at = lot.below(rows.size());
    rows.set(at, damage.apply(rows.get(at)));
    var damaged = new PlainWorld.Sheet(chosen.name(), chosen.header(), rows);
    Case half =
        whole.in(
            new PlainWorld(
                whole.world().sheets().stream()
                    .map(sheet -> sheet.equals(chosen) ? damaged : sheet)
                    .toList()));
    Map<List<Object>, Verdict> before = verdicts(whole);
    Map<List<Object>, Verdict> after = verdicts(half);
    after.forEach(
        (key, verdict) -> {
          if (before.containsKey(key)) {
            settled++;
            assertEquals(before.get(key), verdict, () -> say(seed, key, half));
          }
        });
  }

  private static String say(long seed, List<Object> key, Case half) {
    return "seed " + seed + " " + key + "\n" + CaseText.write(half);
  }

  /** What is kept or broken, by norm, subject and period. */
  private static Map<List<Object>, Verdict> verdicts(Case held) {
    Map<List<Object>, Verdict> all = new HashMap<>();
    for (Finding finding : ProductVerdicts.findings(held)) {
      if (SETTLED.contains(finding.verdict())) {
        boolean isRecord = finding.norm().each().kind() == SubjectKind.RECORD;
        Object row = isRecord ? finding.rows().getFirst() : "";
        all.put(
            List.of(finding.norm(), finding.subject().name(), finding.when().key(), row),
            finding.verdict());
      }
    }
    return all;
  }
}
