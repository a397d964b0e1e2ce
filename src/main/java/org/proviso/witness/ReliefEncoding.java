package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/**
 * The most of some rows from one relief to the next, in worlds of one day: a row that relieves, or
 * where a break or a rest is asked for, time with nothing in it.
 */
record ReliefEncoding(Rows rows, FilterEncoding filters) {
  private static final Set<String> REST = Set.of(Name.of("break").head(), Name.of("rest").head());

  MeasureEncoding.Came of(Measure.Unrelieved measure, int[] days, BoolVar[] picked) {
    rows.isExact = false;
    boolean time = !measure.counted();
    var stretches = new ArrayList<IntVar>();
    for (int i = 0; i < picked.length; i++) {
      IntVar own = own(measure, days, i, picked[i]);
      stretches.add(
          i == 0 ? own : longer(own, stretches.getLast(), isRelieved(measure.relief(), i)));
    }
    IntVar longest = number("unrelieved");
    if (stretches.isEmpty()) {
      rows.model.arithm(longest, "=", 0).post();
    } else {
      rows.model.max(longest, stretches.toArray(IntVar[]::new)).post();
    }
    return new MeasureEncoding.Came(longest, rows.model.boolVar(true), time);
  }

  /** What the row itself adds; the same for two versions that differ only in what relieves. */
  private IntVar own(Measure.Unrelieved measure, int[] days, int row, BoolVar picked) {
    String key = "own %d %s %s".formatted(row, measure.counted(), CanonicalNorm.text(measure.of()));
    return filters
        .measuredOnce(
            key,
            days,
            false,
            () -> {
              IntVar own = number("own");
              IntVar whole = measure.counted() ? rows.model.intVar(1) : rows.length[row];
              rows.model.times(picked, whole, own).post();
              return new MeasureEncoding.Came(own, rows.model.boolVar(true), true);
            })
        .number();
  }

  /** The row's own together with what went on before, unless that was relieved. */
  private IntVar longer(IntVar own, IntVar before, BoolVar relieved) {
    IntVar carried = number("carried");
    rows.model.times(relieved.not(), before, carried).post();
    IntVar stretch = number("stretch");
    rows.model.arithm(own, "+", carried, "=", stretch).post();
    return stretch;
  }

  private IntVar number(String name) {
    return rows.model.intVar(name, 0, MeasureEncoding.MOST);
  }

  /** The row is a relief itself, or there is rest enough between it and the one before. */
  private BoolVar isRelieved(Selection relief, int row) {
    rows.onOneDay(row - 1, row).eq(1).post();
    BoolVar itself = filters.picks(relief, row, -1);
    IntVar end = rows.end[row - 1];
    boolean restful = relief.kinds().stream().allMatch(kind -> REST.contains(kind.key()));
    if (!restful) {
      // In time with nothing in it there may have been a lunch that is not listed.
      rows.model.arithm(end, "=", rows.start[row]).post();
      return itself;
    }
    BoolVar rest = rows.model.arithm(rows.start[row], "-", end, ">=", least(relief)).reify();
    return filters.or(List.of(itself, rest));
  }

  private int least(Selection relief) {
    return relief.filters().stream()
        .mapToInt(
            filter -> filter instanceof Filter.Lasting(_, Bound bound) ? filters.minutes(bound) : 1)
        .max()
        .orElse(1);
  }
}
