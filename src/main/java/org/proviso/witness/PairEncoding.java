package org.proviso.witness;

import java.util.List;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** Measures from one day to another, for which two rows are enough. */
record PairEncoding(Rows rows, FilterEncoding filters) {
  /** From one row to another, on two days that follow each other. */
  MeasureEncoding.Came rest(BoolVar[] first, BoolVar[] second) {
    rows.isExact = false;
    if (rows.count() != 2) {
      return new MeasureEncoding.Came(rows.model.intVar(0), rows.model.boolVar(false), true);
    }
    BoolVar next = rows.model.arithm(rows.day[1], "-", rows.day[0], "=", 1).reify();
    BoolVar known = filters.and(List.of(first[0], second[1], next));
    IntVar rest = rows.model.intVar("rest", 0, MeasureEncoding.MOST);
    int day = 24 * 60 / rows.steps.minutes();
    rows.model
        .scalar(new IntVar[] {rows.start[1], rows.end[0], rest}, new int[] {1, -1, -1}, "=", -day)
        .post();
    return new MeasureEncoding.Came(rest, known, true);
  }

  MeasureEncoding.Came patterns(BoolVar[] picked) {
    if (rows.count() != 2) {
      // Two rows are enough to tell two patterns from one.
      rows.isExact = false;
      return new MeasureEncoding.Came(rows.model.intVar(1), rows.model.boolVar(true), false);
    }
    picked[0].eq(1).post();
    picked[1].eq(1).post();
    IntVar later = rows.model.intVar("later", 0, rows.frame.length());
    rows.model.arithm(rows.day[1], "-", rows.day[0], "=", later).post();
    rows.model.arithm(later, ">=", 7).post();
    BoolVar same =
        filters.and(
            List.of(
                rows.model.arithm(later, "=", 7).reify(),
                rows.model.arithm(rows.start[0], "=", rows.start[1]).reify(),
                rows.model.arithm(rows.end[0], "=", rows.end[1]).reify()));
    IntVar number = rows.model.intVar("patterns", 1, 2);
    rows.model.arithm(number, "+", same, "=", 2).post();
    return new MeasureEncoding.Came(number, rows.model.boolVar(true), false);
  }
}
