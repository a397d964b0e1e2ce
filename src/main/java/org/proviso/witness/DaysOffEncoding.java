package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** The days of a stretch on which no row is picked: all of them, or the longest run. */
record DaysOffEncoding(Rows rows, FilterEncoding filters, int[] days) {
  IntVar of(BoolVar[] picked, boolean running) {
    Model model = rows.model;
    int length = days[1] - days[0] + 1;
    var counts = new ArrayList<IntVar>();
    IntVar before = model.intVar(0);
    for (int day = days[0]; day <= days[1]; day++) {
      BoolVar off = isOff(picked, day);
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
    return number;
  }

  private BoolVar isOff(BoolVar[] picked, int day) {
    List<BoolVar> there = new ArrayList<>();
    for (int i = 0; i < picked.length; i++) {
      BoolVar on = rows.model.arithm(rows.day[i], "=", day).reify();
      there.add(filters.and(List.of(picked[i], on)));
    }
    return filters.or(there).not();
  }
}
