package org.proviso.witness;

import java.util.List;
import org.proviso.change.WitnessSheet;

/** What a world says of itself: that its sheets are complete, and over which days. */
final class WholeSpan {
  private WholeSpan() {}

  /** The sheet {@code about}; both dates are as a cell holds them. */
  static WitnessSheet about(String from, String to) {
    return new WitnessSheet(
        "about",
        List.of("item", "value"),
        List.of(
            List.of("complete sheets", "all"),
            List.of("covers from", from),
            List.of("covers to", to)));
  }
}
