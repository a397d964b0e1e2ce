package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.source.Name;

/** How many different values of a field rows hold, in all or at any one moment. */
record ValueEncoding(Rows rows, FilterEncoding filters) {
  MeasureEncoding.Came all(BoolVar[] picked, Name field) {
    return came(number(picked, field));
  }

  /** The most at the moment at which some row begins: at no other can there be more. */
  MeasureEncoding.Came atOnce(BoolVar[] picked, Name field) {
    if (picked.length == 0) {
      return came(rows.model.intVar(0));
    }
    var moments = new IntVar[picked.length];
    for (int i = 0; i < picked.length; i++) {
      var going = new BoolVar[picked.length];
      for (int j = 0; j < picked.length; j++) {
        going[j] = filters.and(List.of(picked[i], picked[j], isGoing(j, i)));
      }
      moments[i] = number(going, field);
    }
    IntVar most = rows.model.intVar("at once", 0, picked.length);
    rows.model.max(most, moments).post();
    return came(most);
  }

  private MeasureEncoding.Came came(IntVar number) {
    // More values than there are labels are not tried.
    rows.isExact = false;
    return new MeasureEncoding.Came(number, rows.model.boolVar(true), false);
  }

  /** Whether the row is under way when the other begins. */
  private BoolVar isGoing(int row, int other) {
    return filters.and(
        List.of(
            rows.onOneDay(row, other),
            rows.model.arithm(rows.start[row], "<=", rows.start[other]).reify(),
            rows.model.arithm(rows.end[row], ">", rows.start[other]).reify()));
  }

  private BoolVar isCalled(Name field, int row, int value) {
    String key = "%s of %d is %d".formatted(field.key(), row, value);
    return filters.once(
        key, () -> rows.model.arithm(rows.label(field.written(), row), "=", value).reify());
  }

  private IntVar number(BoolVar[] among, Name field) {
    var there = new ArrayList<BoolVar>();
    int most = among.length == 0 ? 0 : rows.label(field.written(), 0).getUB();
    for (int value = 1; value <= most; value++) {
      var any = new ArrayList<BoolVar>();
      for (int i = 0; i < among.length; i++) {
        any.add(filters.and(List.of(among[i], isCalled(field, i, value))));
      }
      there.add(filters.or(any));
    }
    IntVar total = rows.model.intVar("values", 0, most);
    rows.model.sum(there.toArray(BoolVar[]::new), "=", total).post();
    rows.model.sum(among, ">=", total).post();
    return total;
  }
}
