package org.proviso.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.norm.Bound;
import org.proviso.norm.Relation;
import org.proviso.norm.Table;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;

/** Which of two bounds is never the greater, each in its own version. */
record Bounds(Version first, Version second) {
  private static final Ratio WHOLE = Ratio.of(100);

  /** "24", "$1,250.50". */
  private static final Pattern FIGURE = Pattern.compile("\\$?\\d{1,9}(,\\d{3})*(\\.\\d{1,4})?");

  static Bounds between(Version from, Version to) {
    return new Bounds(from, to);
  }

  Bounds turned() {
    return between(second, first);
  }

  /** Whether a measure that stands so to the one bound always stands so to the other. */
  boolean implies(Relation relation, Bound bound, Relation then, Bound other) {
    return switch (then) {
      case AT_MOST -> isUpper(relation) && below(bound, other);
      case LESS_THAN ->
          isUpper(relation)
              && (relation == Relation.LESS_THAN ? below(bound, other) : under(bound, other));
      case AT_LEAST -> isLower(relation) && turned().below(other, bound);
      case MORE_THAN ->
          isLower(relation)
              && (relation == Relation.MORE_THAN
                  ? turned().below(other, bound)
                  : turned().under(other, bound));
      case EXACTLY -> relation == Relation.EXACTLY && same(bound, other);
    };
  }

  private static boolean isUpper(Relation relation) {
    return relation.isUpper() || relation == Relation.EXACTLY;
  }

  private static boolean isLower(Relation relation) {
    return !relation.isUpper();
  }

  boolean same(Bound a, Bound b) {
    return first.meaning(a).equals(second.meaning(b));
  }

  /** Never more than the other. */
  boolean below(Bound a, Bound b) {
    if (same(a, b)) {
      return true;
    }
    if (b instanceof Bound.Least(List<Bound> all)) {
      return all.stream().allMatch(one -> below(a, one));
    }
    if (a instanceof Bound.Greatest(List<Bound> all)) {
      return all.stream().allMatch(one -> below(one, b));
    }
    if (a instanceof Bound.Least(List<Bound> all)) {
      return all.stream().anyMatch(one -> below(one, b));
    }
    if (b instanceof Bound.Greatest(List<Bound> all)) {
      return all.stream().anyMatch(one -> below(a, one));
    }
    return compared(a, b).stream().anyMatch(sign -> sign <= 0);
  }

  /** Always less than the other. */
  private boolean under(Bound a, Bound b) {
    // A part of nothing is no less than all of it.
    boolean part = a instanceof Bound.PercentOf || b instanceof Bound.PercentOf;
    return !part
        && !(a instanceof Bound.InTable)
        && compared(a, b).stream().anyMatch(sign -> sign < 0);
  }

  private Optional<Integer> compared(Bound a, Bound b) {
    if (a instanceof Bound.Fixed(Quantity(Ratio x, var unit))
        && b instanceof Bound.Fixed(Quantity(Ratio y, var other))
        && unit.equals(other)) {
      return Optional.of(x.compareTo(y));
    }
    if (a instanceof Bound.PercentOf(Ratio x, Bound whole)
        && b instanceof Bound.PercentOf(Ratio y, Bound other)
        && same(whole, other)) {
      return Optional.of(x.compareTo(y));
    }
    if (a instanceof Bound.PercentOf(Ratio x, Bound whole) && same(whole, b)) {
      return Optional.of(x.compareTo(WHOLE));
    }
    if (b instanceof Bound.PercentOf(Ratio x, Bound whole) && same(a, whole)) {
      return Optional.of(WHOLE.compareTo(x));
    }
    if (a instanceof Bound.Mark(var one)
        && b instanceof Bound.Mark(var other)
        && Places.isSame(one, other)) {
      return Optional.of(Integer.compare(one.minutes(), other.minutes()));
    }
    if (a instanceof Bound.InTable one && b instanceof Bound.InTable other) {
      return inTables(one, other);
    }
    return Optional.empty();
  }

  /** Cell by cell, where both tables have the same keys. */
  private Optional<Integer> inTables(Bound.InTable one, Bound.InTable other) {
    if (!one.column().equals(other.column()) || !one.key().equals(other.key())) {
      return Optional.empty();
    }
    List<Cell> before = cells(first, one);
    List<Cell> after = cells(second, other);
    if (before.isEmpty() || before.size() != after.size()) {
      return Optional.empty();
    }
    boolean below = true;
    boolean above = true;
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).key().equals(after.get(i).key())) {
        return Optional.empty();
      }
      int sign = before.get(i).figure().compareTo(after.get(i).figure());
      below &= sign <= 0;
      above &= sign >= 0;
    }
    return below ? Optional.of(-1) : above ? Optional.of(1) : Optional.empty();
  }

  private record Cell(String key, Ratio figure) {}

  private static List<Cell> cells(Version version, Bound.InTable bound) {
    var cells = new ArrayList<Cell>();
    for (Table table : version.tablesOf(bound)) {
      int key = table.keyColumn(bound.key());
      int column = table.figureColumn(bound.column(), bound.key());
      for (List<String> row : table.rows()) {
        String figure = column < 0 || column >= row.size() ? "" : row.get(column);
        if (!FIGURE.matcher(figure).matches()) {
          return List.of();
        }
        var amount = new BigDecimal(figure.replaceAll("[$,]", ""));
        cells.add(new Cell(WordBag.normal(row.get(key)), Ratio.of(amount)));
      }
    }
    return cells;
  }
}
