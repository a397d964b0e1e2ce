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

  /**
   * The bits in the sentence's own words; what stands apart in it is joined by a blank. A word that
   * a rewording put in place of others is said as it is.
   */
  public static String of(List<Bit> bits) {
    var texts = new ArrayList<String>();
    var pieces = new ArrayList<Span>();
    for (Bit bit : bits) {
      Span next = bit.span();
      if (bit instanceof Bit.Word word && !next.flat().equals(word.text())) {
        pieces.forEach(piece -> texts.add(piece.flat()));
        pieces.clear();
        texts.add(word.text());
        continue;
      }
      boolean near =
          !pieces.isEmpty()
              && next.start() >= pieces.getLast().start()
              && next.start() <= pieces.getLast().end() + NEAR;
      pieces.add(near ? pieces.removeLast().to(next) : next);
    }
    pieces.forEach(piece -> texts.add(piece.flat()));
    return String.join(" ", texts);
  }
}
