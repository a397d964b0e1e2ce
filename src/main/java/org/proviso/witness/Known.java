package org.proviso.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** What has been encoded before of one world, so that what two versions share is one unknown. */
final class Known {
  private final Rows rows;
  private final Map<String, BoolVar> truths = new HashMap<>();
  private final Map<String, List<Measured>> measures = new HashMap<>();
  private final Map<String, List<Relieved>> relieved = new HashMap<>();
  private final List<IntVar> counted = new ArrayList<>();

  Known(Rows rows) {
    this.rows = rows;
  }

  BoolVar truth(String key, Supplier<BoolVar> made) {
    BoolVar before = truths.get(key);
    if (before != null) {
      return before;
    }
    BoolVar found = made.get();
    truths.put(key, found);
    return found;
  }

  /**
   * A measure over some days.
   *
   * @param days the first and the last
   * @param grows whether more days can only make it larger
   */
  MeasureEncoding.Came measure(
      String key, int[] days, boolean grows, Supplier<MeasureEncoding.Came> made) {
    List<Measured> all = measures.computeIfAbsent(key, _ -> new ArrayList<>());
    for (Measured one : all) {
      if (one.first() == days[0] && one.last() == days[1]) {
        return one.came();
      }
    }
    var found = new Measured(days[0], days[1], made.get());
    if (grows) {
      all.forEach(one -> nest(one, found));
    }
    all.add(found);
    return found.came();
  }

  /**
   * What is measured over some days is no more than over days that these lie within. It follows
   * from the rest; said, it spares the solver to find it out day by day.
   */
  private void nest(Measured one, Measured other) {
    if (one.lies(other)) {
      rows.model.arithm(one.came().number(), "<=", other.came().number()).post();
    } else if (other.lies(one)) {
      rows.model.arithm(other.came().number(), "<=", one.came().number()).post();
    }
  }

  /**
   * The most of some rows between reliefs: of two versions it differs only where a row relieves in
   * one of them and not in the other. It follows from the rest; said, it is seen at once.
   *
   * @param key what the rows are, and on which days
   */
  void relieved(String key, List<BoolVar> reliefs, IntVar longest) {
    var here = new Relieved(List.copyOf(reliefs), longest);
    for (Relieved other : relieved.computeIfAbsent(key, _ -> new ArrayList<>())) {
      var ways = new ArrayList<BoolVar>();
      ways.add(rows.model.arithm(longest, "=", other.longest()).reify());
      for (int i = 0; i < reliefs.size(); i++) {
        ways.add(rows.model.arithm(reliefs.get(i), "!=", other.reliefs().get(i)).reify());
      }
      rows.model.or(ways.toArray(BoolVar[]::new)).post();
    }
    relieved.getOrDefault(key, new ArrayList<>()).add(here);
  }

  private record Relieved(List<BoolVar> reliefs, IntVar longest) {}

  /** On how many days there are rows at all. */
  IntVar daysWithRows() {
    if (counted.isEmpty()) {
      counted.add(rows.daysWithRows());
    }
    return counted.getFirst();
  }

  /** What a measure comes to over a stretch of days, from the first to the last. */
  private record Measured(int first, int last, MeasureEncoding.Came came) {
    boolean lies(Measured within) {
      return within.first <= first && last <= within.last;
    }
  }
}
