package org.proviso.witness;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.StatedWords;
import org.proviso.source.Name;

/**
 * The unknowns of a small world: a number of rows, each with what it is, its day and its times.
 * Times count in steps of the grid; rows stand in the order they happen.
 */
final class Rows {
  private static final int WIDEST = 400;
  private static final int MOST_LABELS = 8;

  final Model model = new Model("world");
  final List<RowType> types;
  final DayFrame frame;
  final Steps steps;
  final IntVar[] type;
  final IntVar[] day;
  final IntVar[] start;
  final IntVar[] end;
  final IntVar[] length;

  /** False once something was encoded for some worlds only: then none found says less. */
  boolean isExact;

  /** What each row is and its day in one, for looking things up in tables. */
  private final IntVar[] place;

  private final BoolVar[][] sameDay;
  private final Map<String, IntVar> numbers = new HashMap<>();
  private final Map<String, IntVar> labels = new LinkedHashMap<>();
  private final Map<String, BoolVar> stated = new HashMap<>();

  /**
   * @param likely the days that rows may stand on, as places in the frame
   * @param nested whether rows may lie within others
   */
  Rows(List<RowType> types, DayFrame frame, Steps steps, int count, int[] likely, boolean nested) {
    this.types = types;
    this.frame = frame;
    this.steps = steps;
    this.isExact = likely.length == frame.length();
    int days = frame.length();
    type = model.intVarArray("type", count, 0, types.size() - 1);
    day = model.intVarArray("day", count, likely);
    start = model.intVarArray("start", count, steps.first(), steps.last() - 1);
    end = model.intVarArray("end", count, steps.first() + 1, steps.last());
    length = model.intVarArray("length", count, 1, steps.last() - steps.first());
    place = model.intVarArray("place", count, 0, types.size() * days - 1);
    sameDay = new BoolVar[count][count];
    for (int i = 0; i < count; i++) {
      model.arithm(start[i], "+", length[i], "=", end[i]).post();
      model.scalar(new IntVar[] {type[i], day[i]}, new int[] {days, 1}, "=", place[i]).post();
      for (int j = 0; j < i; j++) {
        sameDay[i][j] = model.arithm(day[i], "=", day[j]).reify();
        sameDay[j][i] = sameDay[i][j];
        apart(j, i, nested);
      }
      sameDay[i][i] = model.boolVar(true);
      if (i > 0) {
        model.arithm(day[i - 1], "<=", day[i]).post();
      }
    }
    if (types.stream().anyMatch(RowType::isWholeDay)) {
      wholeDaysApart();
    }
  }

  /** Nobody has two personal days on one day. */
  private void wholeDaysApart() {
    int days = frame.length();
    int[] whole = new int[types.size() * days];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = types.get(i / days).isWholeDay() ? 1 : 0;
    }
    for (int i = 1; i < count(); i++) {
      for (int j = 0; j < i; j++) {
        model.or(sameDay[i][j].not(), lookup(i, whole).not(), lookup(j, whole).not()).post();
      }
    }
  }

  int count() {
    return type.length;
  }

  /** Two rows of a day come one after the other, or where rows may nest, one within the other. */
  private void apart(int first, int second, boolean nested) {
    BoolVar after = model.arithm(end[first], "<=", start[second]).reify();
    if (!nested) {
      model.or(sameDay[first][second].not(), after).post();
      return;
    }
    BoolVar before = model.arithm(end[second], "<=", start[first]).reify();
    model
        .or(
            sameDay[first][second].not(),
            after,
            before,
            within(first, second),
            within(second, first))
        .post();
  }

  /** Whether one row lies within the times of another on its day. */
  BoolVar within(int inner, int outer) {
    return model
        .and(
            sameDay[inner][outer],
            model.arithm(start[outer], "<=", start[inner]).reify(),
            model.arithm(end[inner], "<=", end[outer]).reify())
        .reify();
  }

  BoolVar onOneDay(int i, int j) {
    return sameDay[i][j];
  }

  /** On how many days there are rows; they stand in the order of their days. */
  IntVar daysWithRows() {
    IntVar[] again = new IntVar[Math.max(0, count() - 1)];
    for (int i = 0; i < again.length; i++) {
      again[i] = sameDay[i][i + 1].not();
    }
    IntVar number = model.intVar("days with rows", Math.min(1, count()), count());
    model.sum(again, "=", number.sub(Math.min(1, count())).intVar()).post();
    return number;
  }

  /** Whether the two rows share no time. */
  BoolVar disjoint(int i, int j) {
    return model
        .or(
            sameDay[i][j].not(),
            model.arithm(end[i], "<=", start[j]).reify(),
            model.arithm(end[j], "<=", start[i]).reify())
        .reify();
  }

  /** A truth looked up by what the row is and its day. */
  BoolVar lookup(int row, int[] table) {
    boolean all = true;
    boolean none = true;
    for (int cell : table) {
      all &= cell == 1;
      none &= cell == 0;
    }
    if (all || none) {
      return model.boolVar(all);
    }
    BoolVar found = model.boolVar();
    model.element(found, table, place[row]).post();
    return found;
  }

  /** Whether the row's day is among the stretch of days. */
  BoolVar during(int row, int[] stretch) {
    if (stretch[0] == 0 && stretch[1] == frame.length() - 1) {
      return model.boolVar(true);
    }
    int next = day[row].nextValue(stretch[0] - 1);
    if (next > stretch[1]) {
      return model.boolVar(false);
    }
    return model
        .and(
            model.arithm(day[row], ">=", stretch[0]).reify(),
            model.arithm(day[row], "<=", stretch[1]).reify())
        .reify();
  }

  /** Whether the row stands on that day. */
  BoolVar isOn(int row, int place) {
    return day[row].contains(place)
        ? model.arithm(day[row], "=", place).reify()
        : model.boolVar(false);
  }

  /** A number that a cell of the row holds; of the subject, where the row is -1. */
  IntVar number(String field, int row) {
    return numbers.computeIfAbsent(field + "#" + row, name -> model.intVar(name, 0, WIDEST));
  }

  /** Which of several values, told apart by a number, a cell of the row holds. */
  IntVar label(String field, int row) {
    IntVar found = labels.get(field + "#" + row);
    return found != null ? found : labelled(field)[row];
  }

  /** One value is as good as another, so that each is met only after those before it. */
  private IntVar[] labelled(String field) {
    int most = Math.min(MOST_LABELS, count());
    IntVar[] all = new IntVar[count()];
    for (int i = 0; i < all.length; i++) {
      all[i] = model.intVar(field + "#" + i, 1, most);
      labels.put(all[i].getName(), all[i]);
    }
    if (most > 1) {
      model.intValuePrecedeChain(all, IntStream.rangeClosed(1, most).toArray()).post();
    }
    return all;
  }

  Map<String, IntVar> labels() {
    return labels;
  }

  Map<String, IntVar> numbers() {
    return numbers;
  }

  /** A fact that the world states: true or false, never unknown. */
  BoolVar stated(String fact) {
    BoolVar before = stated.get(fact);
    if (before != null) {
      return before;
    }
    BoolVar here = model.boolVar(fact);
    stated.forEach((other, there) -> together(fact, here, other, there));
    stated.put(fact, here);
    return here;
  }

  /** What follows from another by its words is so wherever that is. */
  private void together(String fact, BoolVar here, String other, BoolVar there) {
    switch (StatedWords.of(Name.of(fact)).to(StatedWords.of(Name.of(other)))) {
      case SAME -> model.arithm(here, "=", there).post();
      case CONTRARY -> model.arithm(here, "!=", there).post();
      case WITHIN -> model.arithm(here, "<=", there).post();
      case AROUND -> model.arithm(here, ">=", there).post();
      case PERHAPS, APART -> {}
    }
  }

  Map<String, BoolVar> stated() {
    return stated;
  }
}
