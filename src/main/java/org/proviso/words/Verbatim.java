package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Span;

/**
 * The text of bits as their author wrote it; what stands between a lead-in and its item is none.
 */
public final class Verbatim {
  /** What may stand between two words of one text: a space, a comma's space, a line's end. */
  private static final int NEAR = 3;

  private Verbatim() {}

  /** The bits in the sentence's own words; what stands apart in it is joined by a blank. */
  public static String of(List<Bit> bits) {
    var pieces = new ArrayList<Span>();
    for (Bit bit : bits) {
      Span next = bit.span();
      boolean near =
          !pieces.isEmpty()
              && next.start() >= pieces.getLast().start()
              && next.start() <= pieces.getLast().end() + NEAR;
      if (near) {
        pieces.add(pieces.removeLast().to(next));
      } else {
        pieces.add(next);
      }
    }
    return String.join(" ", pieces.stream().map(Span::flat).toList());
  }
}
