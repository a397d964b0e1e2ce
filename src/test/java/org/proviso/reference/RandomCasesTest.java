package org.proviso.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A saved case is the case that was written. */
final class RandomCasesTest {
  @Test
  void everyCaseReadsBack() {
    for (long seed = 0; seed < 300; seed++) {
      String text = CaseText.write(RandomCases.of(seed));
      assertEquals(text, CaseText.write(CaseText.read(text)), "seed " + seed);
    }
  }
}
