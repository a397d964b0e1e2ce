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
  void whatIsLateForTheNextOneIsOfALaterOneOnlyPerhaps() {
    // e0, late for A and in time for B: it may well be A's. With e1 of its own, B has one.
    assertEquals(sure(), Pairing.sure(List.of(late(0), reach(Set.of(0))), true));
    assertEquals(sure(1), Pairing.sure(List.of(late(0), reach(Set.of(0, 1))), true));
  }

  private static Pairing.Reach late(int event) {
    return new Pairing.Reach(0, 0, _ -> false, i -> i == event);
  }

  private static Pairing.Reach reach(Set<Integer> fits) {
    return new Pairing.Reach(0, 2, fits::contains, _ -> false);
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
    return fitting.stream().map(PairingTest::reach).toList();
  }
}
