package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Table;
import org.proviso.norm.TableFault;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** What a measure is held against, as far as it is known. */
abstract class BoundNode extends Node {
  private static final Unit PLAIN = new Unit.Things("");

  abstract Reckoned executeBound(VirtualFrame frame);

  Unit unit() {
    return PLAIN;
  }

  void explain(VirtualFrame frame, Evidence evidence) {}

  void ask(VirtualFrame frame, Evidence evidence) {}

  /** A number as printed in the clause. */
  static final class Fixed extends BoundNode {
    private final Reckoned amount;
    private final Unit unit;

    Fixed(Quantity quantity) {
      this.amount = Reckoned.exactly(quantity.amount());
      this.unit = quantity.unit();
    }

    @Override
    Reckoned executeBound(VirtualFrame frame) {
      return amount;
    }

    @Override
    Unit unit() {
      return unit;
    }
  }

  /** So many per cent of another bound. */
  static final class PercentOf extends BoundNode {
    private final Ratio percent;
    @Child private BoundNode whole;

    PercentOf(Ratio percent, BoundNode whole) {
      this.percent = percent;
      this.whole = whole;
    }

    @Override
    Reckoned executeBound(VirtualFrame frame) {
      return whole.executeBound(frame).times(percent.over(Ratio.of(100)));
    }

    @Override
    Unit unit() {
      return whole.unit();
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      whole.explain(frame, evidence);
      Reckoned all = whole.executeBound(frame);
      if (all.isExact()) {
        evidence.why.add(percent.inPercent() + " of " + Wording.reckoned(all, whole.unit()) + ".");
      }
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      whole.ask(frame, evidence);
    }
  }

  /** A figure that the clause names and the proposal must give. */
  static final class Named extends BoundNode {
    private final Name figure;
    private final boolean onRecord;

    Named(Name figure, boolean onRecord) {
      this.figure = figure;
      this.onRecord = onRecord;
    }

    @Override
    Reckoned executeBound(VirtualFrame frame) {
      Moment moment = FactNode.moment(frame);
      Reckoned own = moment.world.fields().number(moment, figure, onRecord);
      return own.isExact()
          ? own
          : moment.world.proposal.about(figure).map(Numerals::of).orElse(Reckoned.UNKNOWN);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      if (!executeBound(frame).isExact()) {
        evidence.missing(
            "the " + figure,
            "add a column " + figure + ", or an item of that name to the sheet about",
            false);
      }
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      Reckoned found = executeBound(frame);
      if (found.isExact()) {
        evidence.why.add("The " + figure + " is " + found.low() + ".");
      }
    }
  }

  /** A cell of a table of the agreement, by a field of the subject. */
  static final class InTable extends BoundNode {
    private final Optional<Table> table;
    private final Name column;
    private final Name key;
    private final boolean onRecord;

    InTable(Optional<Table> table, Name column, Name key, boolean onRecord) {
      this.table = table;
      this.column = column;
      this.key = key;
      this.onRecord = onRecord;
    }

    @Override
    Reckoned executeBound(VirtualFrame frame) {
      Moment moment = FactNode.moment(frame);
      Optional<String> value = moment.world.fields().at(moment, key, onRecord);
      return value.isEmpty() || table.isEmpty() ? Reckoned.UNKNOWN : lookUp(value.get());
    }

    private Reckoned lookUp(String value) {
      int by = table.orElseThrow().keyColumn(key);
      int at = table.orElseThrow().figureColumn(column, key);
      Reckoned found = Reckoned.UNKNOWN;
      List<List<String>> rows = table.orElseThrow().rows();
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = rows.get(i);
        boolean fits =
            at >= 0
                && at < row.size()
                && by < row.size()
                && CellMatch.of(List.of(Name.of(row.get(by))), value) == Truth.TRUE;
        if (fits && (found.isExact() || !TableFault.isSound(table.orElseThrow(), i, at))) {
          return Reckoned.UNKNOWN;
        }
        if (fits) {
          found = Numerals.of(row.get(at));
        }
      }
      return found;
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      if (!executeBound(frame).isExact()) {
        Moment moment = FactNode.moment(frame);
        Optional<String> value = moment.world.fields().at(moment, key, onRecord);
        if (value.isPresent() && table.isPresent()) {
          String number = "Table " + table.get().number();
          evidence.missing(
              "what " + number + " gives as the " + column + " for " + key + " " + value.get(),
              "write one row for it in "
                  + number
                  + " of the agreement, with one number of its unit",
              false);
          return;
        }
        evidence.missing(
            "the " + key + " of " + moment.subjectName + ", to look up the " + column,
            "fill in the column " + key + " with a row of the table",
            false);
      }
    }
  }

  /** Another measure. */
  static final class Measured extends BoundNode {
    @Child private MeasureNode measure;

    Measured(MeasureNode measure) {
      this.measure = measure;
    }

    @Override
    Reckoned executeBound(VirtualFrame frame) {
      return measure.executeMeasure(frame);
    }

    @Override
    Unit unit() {
      return measure.unit();
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      measure.explain(FactNode.moment(frame), evidence);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      measure.ask(FactNode.moment(frame), evidence);
    }
  }

  /** The greatest, or the least, of several. */
  static final class Extreme extends BoundNode {
    @Children private final BoundNode[] of;
    private final boolean greatest;

    Extreme(List<BoundNode> of, boolean greatest) {
      this.of = of.toArray(BoundNode[]::new);
      this.greatest = greatest;
    }

    @Override
    Reckoned executeBound(VirtualFrame frame) {
      Reckoned found = of[0].executeBound(frame);
      for (int i = 1; i < of.length; i++) {
        Reckoned next = of[i].executeBound(frame);
        found = greatest ? found.greater(next) : found.lesser(next);
      }
      return found;
    }

    @Override
    Unit unit() {
      return of[0].unit();
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      for (BoundNode one : of) {
        one.explain(frame, evidence);
      }
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      for (BoundNode one : of) {
        one.ask(frame, evidence);
      }
    }
  }
}
