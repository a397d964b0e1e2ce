package org.proviso.interpreter;

import java.util.Set;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * A record of at least, or at most, this length. Rows that touch may be one block that a sheet cuts
 * in two: where that would make the difference, it is not known (S16 counts rows, and time runs
 * on).
 */
final class LastingFilter extends FilterNode {
  private static final Name CLASS = Name.of("class");

  /** What begins anew with every row, however close the rows stand. */
  private static final Set<String> ONE_BY_ONE =
      Set.of("class", "lesson", "section", "course", "period");

  private static final long ENDLESS = Long.MAX_VALUE / 4;

  private final Relation relation;
  private final Reckoned bound;
  private final boolean ofTime;
  @Child private SelectionNode beside;

  /**
   * @param beside what the record may go on in
   * @param ofTime whether time is added up, whatever its rows are called; else rows of another name
   *     or class are others
   */
  LastingFilter(Relation relation, Reckoned bound, SelectionNode beside, boolean ofTime) {
    this.relation = relation;
    this.bound = bound;
    this.beside = beside;
    this.ofTime = ofTime;
  }

  @Override
  int truth(int row) {
    throw new IllegalStateException("A length needs its record: " + row);
  }

  @Override
  boolean isPerRow() {
    return false;
  }

  @Override
  int truth(Item item) {
    if (!item.isTimed()) {
      return UNKNOWN;
    }
    long own = item.to - item.from;
    Truth alone = Reckoned.of(own).stands(relation, bound);
    boolean mayTurn = relation == Relation.EXACTLY || alone.isTrue() == relation.isUpper();
    return of(mayTurn ? Reckoned.between(own, joined(item)).stands(relation, bound) : alone);
  }

  /** How long it is if all that touches it belongs to it. */
  private long joined(Item item) {
    Slice slice = beside.of(item.subject);
    long left = item.from;
    long right = item.to;
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int i = slice.indexOf(item.day - 1); i < slice.indexOf(item.day + 2); i++) {
        boolean touches = mayTouch(slice, i, item, left, right);
        if (touches && !slice.isTimed(i)) {
          return ENDLESS;
        }
        if (touches && (slice.from[i] < left || right < slice.to[i])) {
          left = Math.min(left, slice.from[i]);
          right = Math.max(right, slice.to[i]);
          grows = true;
        }
      }
    }
    return right - left;
  }

  private boolean mayTouch(Slice slice, int i, Item item, long left, long right) {
    boolean here = slice.view[i] == item.view && slice.row[i] != item.row;
    boolean away =
        (slice.from[i] != View.NO_TIME && right < slice.from[i])
            || (slice.to[i] != View.NO_TIME && slice.to[i] < left)
            || (!slice.isTimed(i) && slice.day[i] != item.day);
    return here
        && !away
        && slice.truth[i] != FALSE
        && (ofTime || mayBeSame(item.view, slice.row[i], item.row));
  }

  private static boolean mayBeSame(View view, int one, int other) {
    Name name = Name.of(view.text("activity", one));
    boolean alike = name.equals(Name.of(view.text("activity", other)));
    return alike && !ONE_BY_ONE.contains(name.head()) && !differ(view, one, other);
  }

  private static boolean differ(View view, int one, int other) {
    return view.sheet
        .column(CLASS)
        .filter(
            column -> {
              String its = View.text(column, one);
              String others = View.text(column, other);
              return !its.isEmpty() && !others.isEmpty() && !its.equals(others);
            })
        .isPresent();
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (!item.isTimed()) {
      evidence.untimed(item.view, item.row);
    } else if (truth(item) == UNKNOWN) {
      evidence.missing(
          "whether what touches " + item.view.words(item.row) + " is one block with it",
          "write what is one block in one row, and leave a minute between two",
          true);
    }
  }
}
