package org.proviso.report;

import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;

/** Says what shall lie between one record and another, or one day and the next. */
record GapWords(LimitWords words) {
  String gap(Selection first, Selection second, Relation relation, Bound bound) {
    if (voice().isRecord() || voice().isWhole()) {
      return words.plain(new Measure.Gap(first, second), "be", relation, bound, "");
    }
    var one = voice().records().several(first, "or");
    var next = first.equals(second) ? "" : "and " + voice().records().several(second, "or");
    var between = English.spaced("between", one, next);
    return between
        + ", "
        + words.period(
            English.spaced(
                voice().first() + words.have(),
                words.limit(relation, bound),
                voice().authors().sayOff()));
  }

  /** From one day's last to the next day's first, or from one kind to another. */
  String rest(Measure.Rest rest, Relation relation, Bound bound) {
    if (voice().isRecord() || voice().isWhole()) {
      return words.plain(rest, "be", relation, bound, "");
    }
    String next = voice().records().one(rest.second());
    boolean alike = rest.first().equals(rest.second());
    return English.spaced(
        "between the end of one",
        voice().records().one(rest.first()),
        English.spaced("and the start of the next", alike ? "" : next) + ",",
        words.period(
            English.spaced(
                voice().first() + words.have(),
                words.limit(relation, bound),
                voice().authors().sayOff())));
  }

  private Voice voice() {
    return words.voice();
  }
}
