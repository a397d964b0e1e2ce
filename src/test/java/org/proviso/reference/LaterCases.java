package org.proviso.reference;

import java.util.List;
import org.proviso.norm.Table;
import org.proviso.time.DateSpan;

/** Seeded cases of what people request, claim, share and are given in turn. */
final class LaterCases {
  private static final int NORMS = 8;

  /** What may follow an incident, by behaviour and offence. */
  private static final Table RESPONSES =
      new Table(
          "1",
          "Responses",
          List.of("behavior", "first", "second"),
          List.of(
              List.of("defiance", "warning; detention", "1-3 days of suspension; detention"),
              List.of("fighting", "up to 2 days of detention", "")),
          RecordText.NOWHERE);

  private LaterCases() {}

  static Case of(long seed) {
    return new Case(
        LaterWorlds.world(seed),
        LaterNorms.TERMS,
        List.of(RESPONSES),
        LaterNorms.norms(seed, NORMS),
        DateSpan.ALWAYS);
  }
}
