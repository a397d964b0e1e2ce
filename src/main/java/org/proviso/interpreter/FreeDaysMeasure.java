package org.proviso.interpreter;

import org.proviso.time.Unit;

/** Days, or pairs of days, that are counted by whether a record starts or goes on on them. */
abstract class FreeDaysMeasure extends RecordMeasure {
  FreeDaysMeasure(SelectionNode of, String counted) {
    super(of, new Unit.Things(counted), Growth.UP);
  }

  /** Too few of them free is what the rows make. */
  @Override
  boolean isIncomplete(Moment moment, Evidence evidence) {
    return false;
  }

  /** Whether it may be of a day that is counted that the record goes on behind midnight. */
  abstract boolean isNight(Slice slice, int at, Moment moment);

  @Override
  String addend(Slice slice, int at) {
    return slice.day[at] == View.NO_DAY ? "" : Wording.date(slice.day[at]);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    Entries entries = entries(moment);
    for (int i = 0; i < entries.size; i++) {
      Slice slice = entries.slice;
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && isNight(slice, at, moment)) {
        evidence.missing(
            "whether the day into which " + slice.view[at].words(slice.row[at]) + " runs is off",
            "say in the clause whether such a day is a day off",
            false);
      }
    }
  }

  @Override
  void askTime(Slice slice, int at, Evidence evidence) {}
}
