package org.proviso.words;

import java.util.List;
import org.proviso.source.Span;

/**
 * Thrown when words find no place; the sentence is then not read. The room {@code binding} catches
 * it at the last.
 */
public final class Unplaced extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Span> left;
  private final String hint;

  private Unplaced(List<Span> left, String hint) {
    super(hint, null, false, false);
    this.left = left;
    this.hint = hint;
  }

  /** These bits have no place; the hint says what could stand there. */
  public static Unplaced at(List<? extends Bit> bits, String hint) {
    return new Unplaced(bits.stream().map(Bit::span).toList(), hint);
  }

  /** This bit has no place; the hint says what could stand there. */
  public static Unplaced at(Bit bit, String hint) {
    return at(List.of(bit), hint);
  }

  /** What stands there has no place; the hint says what could. */
  public static Unplaced at(Span span, String hint) {
    return new Unplaced(List.of(span), hint);
  }

  /** The words left over, in order. */
  public List<Span> left() {
    return left;
  }

  /** What would be read in their place. */
  public String hint() {
    return hint;
  }
}
