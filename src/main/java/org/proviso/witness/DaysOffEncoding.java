package org.proviso.witness;

import java.util.ArrayList;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Selection;

/** The days of a stretch on which no row is picked: all of them, or the longest run. */
final class DaysOffEncoding {
  private final Rows rows;
  private final FilterEncoding filters;
  private final int first;
  private final int last;

  DaysOffEncoding(Rows rows, FilterEncoding filters, int[] days) {
    this.rows = rows;
    this.filters = filters;
    this.first = days[0];
    this.last = days[1];
  }

  IntVar of(Selection of, boolean running) {
    Model model = rows.model;
    int length = last - first + 1;
    var counts = new ArrayList<IntVar>();
    IntVar before = model.intVar(0);
    for (int day = first; day <= last; day++) {
      BoolVar off = filters.isOn(of, day).not();
      IntVar run = off;
      if (running) {
        run = model.intVar("run", 0, length);
        model.ifThenElse(off, model.arithm(run, "-", before, "=", 1), model.arithm(run, "=", 0));
      }
      before = run;
      counts.add(run);
    }
    IntVar number = model.intVar("days off", 0, length);
    IntVar[] all = counts.toArray(IntVar[]::new);
    (running ? model.max(number, all) : model.sum(all, "=", number)).post();
    if (!running) {
      // Without rows it is off: so it is anyway, but said it is seen at once.
      model.arithm(number, "+", filters.daysWithRows(), ">=", length).post();
    }
    return number;
  }
}
