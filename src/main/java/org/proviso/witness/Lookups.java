package org.proviso.witness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Table;

/** What the tables of the stances give for worlds to choose from. */
record Lookups(List<Stance> stances) {
  /** The keys that the table knows in every version. */
  List<String> keys(Bound.InTable in) {
    var keys = new LinkedHashSet<String>();
    stances.forEach(stance -> keys.addAll(keys(stance, in)));
    stances.stream()
        .map(stance -> keys(stance, in))
        .filter(known -> !known.isEmpty())
        .forEach(keys::retainAll);
    return List.copyOf(keys);
  }

  /** Whether no table knows more keys in one version than in another. */
  boolean isShared() {
    return bounds(stances).stream()
        .allMatch(
            in ->
                stances.stream()
                    .map(stance -> keys(stance, in))
                    .allMatch(known -> known.isEmpty() || keys(in).containsAll(known)));
  }

  /** Whether every key that all know gives the same figure in all. */
  boolean isSameWhereShared() {
    return bounds(stances).stream()
        .allMatch(in -> stances.stream().map(stance -> shared(stance, in)).distinct().count() <= 1);
  }

  private Map<String, String> shared(Stance stance, Bound.InTable in) {
    List<String> keys = keys(stance, in);
    List<String> figures = column(stance, in, table -> table.figureColumn(in.column(), in.key()));
    var shared = new TreeMap<String, String>();
    for (int i = 0; i < Math.min(keys.size(), figures.size()); i++) {
      if (keys(in).contains(keys.get(i))) {
        shared.put(keys.get(i), figures.get(i));
      }
    }
    return shared;
  }

  /** "Table 1 gives a figure for 2": what only one of the versions looks up; empty if nothing. */
  String alone() {
    return bounds(stances).stream()
        .flatMap(
            in ->
                stances.stream()
                    .flatMap(stance -> keys(stance, in).stream())
                    .filter(key -> !keys(in).contains(key))
                    .map(key -> "Table %s has a row for “%s”".formatted(in.table(), key)))
        .findFirst()
        .orElse("");
  }

  /** All figures of the tables in which norms look up minutes, and of words defined by a length. */
  List<Integer> minutes() {
    var figures = new ArrayList<Integer>();
    for (Stance stance : stances) {
      for (Norm norm : stance.norms()) {
        if (NormParts.of(norm, Measure.class).stream().anyMatch(Steps::isLength)) {
          NormParts.of(norm, Bound.InTable.class)
              .forEach(in -> figures.addAll(figures(stance, in)));
        }
      }
      figures.addAll(defined(stance));
    }
    return figures;
  }

  private static List<Integer> defined(Stance stance) {
    return stance.agreement().terms().own().stream()
        .flatMap(term -> NormParts.within(term.meanings(), Filter.Lasting.class).stream())
        .map(Filter.Lasting::bound)
        .filter(Bound.Fixed.class::isInstance)
        .map(bound -> (int) ((Bound.Fixed) bound).quantity().amount().numerator())
        .toList();
  }

  private static List<Bound.InTable> bounds(List<Stance> stances) {
    return stances.stream()
        .flatMap(stance -> stance.norms().stream())
        .flatMap(norm -> NormParts.of(norm, Bound.InTable.class).stream())
        .toList();
  }

  private static List<Integer> figures(Stance stance, Bound.InTable in) {
    return column(stance, in, table -> table.figureColumn(in.column(), in.key())).stream()
        .filter(cell -> cell.matches(Focus.FIGURE))
        .map(Integer::parseInt)
        .toList();
  }

  private static List<String> keys(Stance stance, Bound.InTable in) {
    return column(stance, in, table -> table.keyColumn(in.key()));
  }

  private static List<String> column(Stance stance, Bound.InTable in, ToIntFunction<Table> which) {
    var cells = new ArrayList<String>();
    for (Table table : stance.agreement().tables()) {
      int column = which.applyAsInt(table);
      if (table.number().equals(in.table()) && column >= 0) {
        table.rows().forEach(row -> cells.add(row.get(column)));
      }
    }
    return cells;
  }
}
