package org.proviso.reference;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Ratio;

/** What rows that nobody listed could do to a measure (S17, S27). */
final class Unseen {
  private enum Moves {
    UP,
    /** Up, by days that nothing covers; a covered day without a row is known. */
    UP_BEYOND,
    DOWN,
    EITHER,
    NOT
  }

  private final Scene scene;
  private final Measure measure;
  private final Moves moves;
  private final boolean wanted;
  private final List<Selection> selections;

  Unseen(Scene scene, Measure measure, Bound bound, boolean wanted) {
    this.scene = scene;
    this.measure = measure;
    this.wanted = wanted;
    // A relief that nobody listed never makes it longer.
    this.selections =
        measure instanceof Measure.Unrelieved unrelieved && bound instanceof Bound.Fixed
            ? List.of(unrelieved.of())
            : scene.diary().spokenOf(measure, bound);
    this.moves = bound instanceof Bound.Fixed ? moves(measure) : orEither(measure, bound);
  }

  private static Moves orEither(Measure measure, Bound bound) {
    return RecordTree.all(Bound.Measured.class, bound).isEmpty() ? moves(measure) : Moves.EITHER;
  }

  private static Moves moves(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime _, Measure.Count _, Measure.Distinct _, Measure.Longest _ -> Moves.UP;
      case Measure.Run _, Measure.LastEnd _, Measure.Span _, Measure.Sum _ -> Moves.UP;
      case Measure.Greatest _, Measure.WeeklyPatterns _, Measure.AtOnce _ -> Moves.UP;
      case Measure.Sharing _, Measure.Unrelieved _, Measure.Busiest _ -> Moves.UP;
      case Measure.FewestAtOnce _ -> Moves.UP;
      case Measure.DaysOff _, Measure.Weekends _ -> Moves.UP_BEYOND;
      case Measure.Shortest _, Measure.Gap _, Measure.Rest _, Measure.FirstStart _ -> Moves.DOWN;
      case Measure.Difference _, Measure.Share _ -> Moves.EITHER;
      case Measure.Field _ -> Moves.NOT;
      case Measure.Average(Measure of, var _) -> moves(of);
    };
  }

  /** Whether records that are not seen can only make it worse: a lunch too short stays so. */
  static boolean onlyFalls(Fact must) {
    return must instanceof Fact.Compare(var measure, var _, Bound.Fixed _)
        && moves(measure) == Moves.DOWN;
  }

  /**
   * A day without a row is a day off for limits from above, and unknown for those from below; what
   * lies beyond the coverage is unknown for both.
   */
  boolean mayMatter(Relation relation) {
    if (moves == Moves.NOT) {
      return false;
    }
    boolean isFloor =
        relation == Relation.EXACTLY || (wanted ? !relation.isUpper() : relation.isUpper());
    boolean byRows = moves != Moves.DOWN && moves != Moves.UP_BEYOND;
    // More of what it is measured against never lifts it over that.
    boolean ownOnly = relation != Relation.EXACTLY && wanted != relation.isUpper();
    List<Selection> helping = ownOnly ? own() : selections;
    return isBeyond()
        || (isFloor
            && byRows
            && scene.missesDays(
                day -> helping.stream().anyMatch(one -> DayLimits.of(one, scene).test(day))));
  }

  private List<Selection> own() {
    if (measure instanceof Measure.Unrelieved unrelieved) {
      return List.of(unrelieved.of());
    }
    return RecordTree.without(Filter.class, measure).stream()
        .filter(Selection.class::isInstance)
        .map(Selection.class::cast)
        .toList();
  }

  private boolean isBeyond() {
    return scene.beyond() && scene.isCut();
  }

  /** Whether the relation can still be made to hold; where it holds, unseen rows undo it. */
  boolean holds(Optional<Ratio> value, Relation relation, Ratio limit) {
    if (value.isEmpty()) {
      return wanted != isBeyond();
    }
    int sign = value.get().compareTo(limit);
    boolean now = relation.holds(sign);
    boolean canChange =
        switch (moves) {
          case UP, UP_BEYOND -> now ? canRiseOut(relation) : canRiseIn(relation, sign);
          case DOWN -> now ? canFallOut(relation) : canFallIn(relation, sign);
          case EITHER -> true;
          case NOT -> false;
        };
    boolean onlyBetter = !isBeyond();
    return canChange && !(now == wanted && onlyBetter) ? !now : now;
  }

  private static boolean canRiseOut(Relation relation) {
    return relation.isUpper() || relation == Relation.EXACTLY;
  }

  private static boolean canRiseIn(Relation relation, int sign) {
    return relation == Relation.EXACTLY ? sign < 0 : !relation.isUpper();
  }

  private static boolean canFallOut(Relation relation) {
    return !relation.isUpper();
  }

  private static boolean canFallIn(Relation relation, int sign) {
    return relation == Relation.EXACTLY ? sign > 0 : relation.isUpper();
  }
}
