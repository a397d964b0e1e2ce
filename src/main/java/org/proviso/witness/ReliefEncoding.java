package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final long LONGEST = 30;
  private static final int WITH_BREAK = 4;

  MeasureEncoding.Came of(Measure.Unrelieved measure, int[] days, BoolVar[] picked) {
    rows.isExact = false;
    boolean time = !measure.counted();
    var stretches = new ArrayList<IntVar>();
    var reliefs = new ArrayList<BoolVar>();
    for (int i = 0; i < picked.length; i++) {
      IntVar own = own(measure, days, i, picked[i]);
      if (i > 0) {
        reliefs.add(isRelieved(measure.relief(), i));
      }
      stretches.add(i == 0 ? own : longer(own, stretches.getLast(), reliefs.getLast()));
    }
    listed(measure.relief(), picked.length);
    between(measure, picked.length);
    IntVar longest = number("unrelieved");
    if (stretches.isEmpty()) {
      rows.model.arithm(longest, "=", 0).post();
    } else {
      rows.model.max(longest, stretches.toArray(IntVar[]::new)).post();
    }
    String key =
        filters.side
            + days[0]
            + "-"
            + days[1]
            + measure.counted()
            + CanonicalNorm.text(measure.of());
    filters.known.relieved(key, reliefs, longest);
    return new MeasureEncoding.Came(longest, rows.model.boolVar(true), time);
  }

  /** Where no lunch is listed at all, there may have been one: so there is one somewhere. */
  private void listed(Selection relief, int count) {
    if (count > 1 && !isRestful(relief)) {
      filters
          .or(IntStream.range(0, count).mapToObj(row -> filters.picks(relief, row, -1)).toList())
          .eq(1)
          .post();
    }
  }

  /** Of four rows, the second is a short break between two stretches of the same. */
  private void between(Measure.Unrelieved measure, int count) {
    if (measure.counted()) {
      return;
    }
    int days = rows.frame.length();
    int[] rest = new int[rows.types.size() * days];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = REST.contains(Name.of(rows.types.get(i / days).name()).head()) ? 1 : 0;
    }
    if (IntStream.of(rest).sum() == 0) {
      return;
    }
    if (count != WITH_BREAK) {
      IntStream.range(0, count).forEach(row -> rows.lookup(row, rest).eq(0).post());
      return;
    }
    rows.lookup(0, rest).eq(0).post();
    rows.lookup(1, rest).eq(1).post();
    rows.model.arithm(rows.length[1], "<=", rows.steps.of(LONGEST)).post();
    rows.model.arithm(rows.type[2], "=", rows.type[0]).post();
    filters.picks(measure.of(), 0, -1).eq(1).post();
  }

  private static boolean isRestful(Selection relief) {
    return relief.kinds().stream().allMatch(kind -> REST.contains(kind.key()));
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
    if (!isRestful(relief)) {
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
