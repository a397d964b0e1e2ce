package org.proviso.reference;

import java.time.LocalDate;
import java.util.List;
import org.proviso.norm.Norm;
import org.proviso.time.DateSpan;

/** The case that a seed stands for. */
final class RandomCases {
  private static final int NORMS = 8;

  private RandomCases() {}

  static Case of(long seed) {
    Lot lot = new Lot(seed);
    List<Norm> norms = NormsForWorlds.norms(seed, NORMS);
    LocalDate from = LocalDate.of(2021, lot.between(1, 3), lot.between(1, 28));
    DateSpan inForce =
        lot.chance(75) ? DateSpan.ALWAYS : new DateSpan(from, from.plusDays(lot.of(40, 100)));
    return new Case(RandomWorlds.world(seed), NormsForWorlds.TERMS, norms, inForce);
  }
}
