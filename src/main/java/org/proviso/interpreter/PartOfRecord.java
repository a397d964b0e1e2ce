package org.proviso.interpreter;

import org.proviso.time.Unit;

/**
 * How long a record is that lies only partly within the window that its clause names: "each meeting
 * after 4:00 p.m. shall last no more than 30 minutes" may mean all of it, or what is after four.
 */
final class PartOfRecord extends DerivedMeasures.Pair {
  PartOfRecord(MeasureNode part, MeasureNode whole) {
    super(part, whole, Unit.MINUTES);
  }

  @Override
  Reckoned join(Reckoned part, Reckoned whole) {
    return new Reckoned(whole.defined(), part.low(), whole.high(), part.noLow(), whole.noHigh());
  }

  @Override
  boolean fallsToo() {
    return false;
  }

  @Override
  void explain(Moment moment, Evidence evidence) {
    other.explain(moment, evidence);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    other.ask(moment, evidence);
    if (!one.measure(moment).equals(other.measure(moment))) {
      evidence.missing(
          "whether all of "
              + moment.record().view.words(moment.record().row)
              + " counts, or only the part that lies within what the clause speaks of",
          "the clause does not say; agree on it in a Reading",
          false);
    }
  }
}
