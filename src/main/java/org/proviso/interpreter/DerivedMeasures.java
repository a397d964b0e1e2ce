package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.source.Name;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Measures made of other measures, and fields of the subject itself. */
final class DerivedMeasures {
  private DerivedMeasures() {}

  /** Two measures joined into one number. */
  abstract static class Pair extends MeasureNode {
    @Child MeasureNode one;
    @Child MeasureNode other;

    Pair(MeasureNode one, MeasureNode other, Unit unit) {
      super(unit, Growth.NONE);
      this.one = one;
      this.other = other;
    }

    @Override
    Reckoned executeMeasure(VirtualFrame frame) {
      return join(one.executeMeasure(frame), other.executeMeasure(frame));
    }

    @Override
    Reckoned measure(Moment moment) {
      return join(one.measure(moment), other.measure(moment));
    }

    abstract Reckoned join(Reckoned first, Reckoned second);

    /** More of the whole makes the share smaller, more of the part greater. */
    @Override
    boolean fallsToo() {
      return true;
    }

    @Override
    boolean isIncomplete(Moment moment, Evidence evidence) {
      return one.isIncomplete(moment, evidence) || other.isIncomplete(moment, evidence);
    }

    @Override
    void explain(Moment moment, Evidence evidence) {
      one.explain(moment, evidence);
      other.explain(moment, evidence);
    }

    @Override
    void ask(Moment moment, Evidence evidence) {
      one.ask(moment, evidence);
      other.ask(moment, evidence);
    }
  }

  /** The later less the earlier. */
  static final class Difference extends Pair {
    Difference(MeasureNode later, MeasureNode earlier) {
      super(later, earlier, later.unit() == Unit.CLOCK ? Unit.MINUTES : later.unit());
    }

    @Override
    Reckoned join(Reckoned later, Reckoned earlier) {
      return later.defined() == Truth.FALSE || earlier.defined() == Truth.FALSE
          ? Reckoned.NOTHING
          : later.minus(earlier);
    }
  }

  /** Hundredths of the whole that the part is. */
  static final class Share extends Pair {
    Share(MeasureNode part, MeasureNode whole) {
      super(part, whole, Unit.PERCENT);
    }

    @Override
    Reckoned join(Reckoned part, Reckoned whole) {
      return part.defined() == Truth.FALSE || whole.defined() == Truth.FALSE
          ? Reckoned.NOTHING
          : part.shareOf(whole);
    }
  }

  /** The total over the window divided by its units (S31). */
  static final class Average extends MeasureNode {
    @Child private MeasureNode of;
    private final Stretch per;

    Average(MeasureNode of, Stretch per) {
      super(of.unit(), Growth.BOTH);
      this.of = of;
      this.per = per;
    }

    @Override
    Reckoned measure(Moment moment) {
      Reckoned total = of.measure(moment);
      Ratio units = PeriodUnits.of(moment, per);
      if (units.compareTo(Ratio.ZERO) <= 0) {
        return Reckoned.NOTHING;
      }
      return total.times(Ratio.of(1).over(units));
    }

    @Override
    boolean isIncomplete(Moment moment, Evidence evidence) {
      return of.isIncomplete(moment, evidence);
    }

    @Override
    void explain(Moment moment, Evidence evidence) {
      of.explain(moment, evidence);
      evidence.why.add("Divided by " + PeriodUnits.of(moment, per) + " " + per.words() + "s.");
    }

    @Override
    void ask(Moment moment, Evidence evidence) {
      of.ask(moment, evidence);
    }
  }

  /** A number field of the subject, or of the record the norm is held against. */
  static final class Field extends MeasureNode {
    private final Name field;
    private final boolean onRecord;

    Field(Name field, boolean onRecord) {
      super(new Unit.Things(""), Growth.NONE);
      this.field = field;
      this.onRecord = onRecord;
    }

    @Override
    Reckoned measure(Moment moment) {
      return moment.world.fields().number(moment, field, onRecord);
    }

    @Override
    boolean isIncomplete(Moment moment, Evidence evidence) {
      return false;
    }

    @Override
    void explain(Moment moment, Evidence evidence) {
      moment.world.fields().cite(moment, field, onRecord, evidence);
    }

    @Override
    void ask(Moment moment, Evidence evidence) {
      if (!measure(moment).isExact()) {
        String said = moment.world.fields().at(moment, field, onRecord).orElse("");
        evidence.missing(
            "the " + field + " of " + moment.subjectName,
            said.isEmpty()
                ? "add a column " + field + " with a number"
                : "write a number in place of \u201c" + said + "\u201d",
            false);
      }
    }
  }
}
