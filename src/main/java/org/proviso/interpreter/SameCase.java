package org.proviso.interpreter;

import java.util.function.Supplier;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Whether two events carry the number of one case: two accidents of one person are two. */
enum SameCase {
  /** Both carry the same. */
  SAME,
  /** They carry two different ones. */
  ANOTHER,
  /** One carries a number and the other none: perhaps of that case. */
  HALF_TOLD,
  /** Neither carries one. */
  NOT_TOLD;

  private static final String FIELD = "case";

  static SameCase of(View view, int row, Item anchor) {
    Name theirs = Name.of(view.text(FIELD, row));
    Name ours = Name.of(anchor.view.text(FIELD, anchor.row));
    if (theirs.isEmpty() || ours.isEmpty()) {
      return theirs.isEmpty() && ours.isEmpty() ? NOT_TOLD : HALF_TOLD;
    }
    return theirs.equals(ours) ? SAME : ANOTHER;
  }

  /**
   * Whether the two belong together, where their other columns say so much.
   *
   * @param otherwise what the other columns say, asked only where it matters
   */
  Truth decide(Supplier<Truth> otherwise) {
    return switch (this) {
      case ANOTHER -> Truth.FALSE;
      case NOT_TOLD -> otherwise.get();
      case HALF_TOLD -> otherwise.get().and(Truth.UNKNOWN);
      case SAME -> otherwise.get() == Truth.FALSE ? Truth.UNKNOWN : Truth.TRUE;
    };
  }
}
