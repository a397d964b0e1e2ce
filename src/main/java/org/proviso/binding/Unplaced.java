package org.proviso.binding;

import java.util.List;
import org.proviso.source.Span;

/**
 * Thrown inside binding when words find no place; the sentence is then not read. Never leaves the
 * room.
 */
final class Unplaced extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Span> left;
  private final String hint;

  private Unplaced(List<Span> left, String hint) {
    super(hint, null, false, false);
    this.left = left;
    this.hint = hint;
  }

  static Unplaced at(List<? extends Bit> bits, String hint) {
    return new Unplaced(bits.stream().map(Bit::span).toList(), hint);
  }

  static Unplaced at(Bit bit, String hint) {
    return at(List.of(bit), hint);
  }

  static Unplaced at(Span span, String hint) {
    return new Unplaced(List.of(span), hint);
  }

  /** The words left over, in order. */
  List<Span> left() {
    return left;
  }

  /** What would be read in their place. */
  String hint() {
    return hint;
  }
}
