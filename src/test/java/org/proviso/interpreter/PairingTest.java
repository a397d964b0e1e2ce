package org.proviso.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who surely has an event of his own, worked out by hand; e0, e1 … are in order of time. */
final class PairingTest {
  @Test
  void beforeARecordTheNextOneHasIt() {
    // e0 A B: e0 is A's. e0 A e1 B: one each. e0 e1 A B: A takes e1, B e0.
    assertEquals(sure(0), before(List.of(Set.of(0), Set.of(0))));
    assertEquals(sure(0, 1), before(List.of(Set.of(0), Set.of(0, 1))));
    assertEquals(sure(0, 1), before(List.of(Set.of(0, 1), Set.of(0, 1))));
    assertEquals(sure(1), before(List.of(Set.of(), Set.of(0))));
  }

  @Test
  void behindRecordsItMayBeOfAnyItIsInTimeFor() {
    // One for two is nobody's surely; two for two are one each; B's own only where A has another.
    assertEquals(sure(), after(List.of(Set.of(0), Set.of(0))));
    assertEquals(sure(0, 1), after(List.of(Set.of(0, 1), Set.of(0, 1))));
    assertEquals(sure(0, 1), after(List.of(Set.of(0), Set.of(0, 1))));
    assertEquals(sure(1), after(List.of(Set.of(), Set.of(0))));
  }

  @Test
  void aRecordThatCouldTradeItsEventAwayIsNotSure() {
    // Two events for A, B and C: A and B share e0, B and C share e1, so each may be left with none.
    assertEquals(sure(), after(List.of(Set.of(0), Set.of(0, 1), Set.of(1))));
    // D has e2, which nobody else wants.
    assertEquals(sure(3), after(List.of(Set.of(0), Set.of(0, 1), Set.of(1), Set.of(2))));
  }

  private static BitSet sure(int... records) {
    return IntStream.of(records).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private static BitSet before(List<Set<Integer>> fitting) {
    return Pairing.sure(reaches(fitting), true);
  }

  private static BitSet after(List<Set<Integer>> fitting) {
    return Pairing.sure(reaches(fitting), false);
  }

  private static List<Pairing.Reach> reaches(List<Set<Integer>> fitting) {
    return fitting.stream().map(fits -> new Pairing.Reach(0, 2, fits::contains)).toList();
  }
}
