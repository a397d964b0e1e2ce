package org.proviso.reference;

import java.time.LocalDate;
import java.util.List;
import org.proviso.norm.Norm;
import org.proviso.norm.Table;
import org.proviso.time.DateSpan;

/** The case that a seed stands for. */
final class RandomCases {
  private static final int NORMS = 8;

  /** A cell left open is one that nobody can look up. */
  private static final Table SIZES =
      new Table(
          RandomMeasures.SIZES,
          "Sizes",
          List.of("grade", "most", "least"),
          List.of(List.of("K", "20", "10"), List.of("5", "15", "")),
          RecordText.NOWHERE);

  private RandomCases() {}

  static Case of(long seed) {
    Lot lot = new Lot(seed);
    List<Norm> norms = NormsForWorlds.norms(seed, NORMS);
    LocalDate from = LocalDate.of(2021, lot.between(1, 3), lot.between(1, 28));
    DateSpan inForce =
        lot.chance(75) ? DateSpan.ALWAYS : new DateSpan(from, from.plusDays(lot.of(40, 100)));
    return new Case(RandomWorlds.world(seed), NormsForWorlds.TERMS, List.of(SIZES), norms, inForce);
  }
}
