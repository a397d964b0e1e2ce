package org.proviso.report;

import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;

/** Says how many days off there are, and how much there may be without a break. */
record ReliefWords(LimitWords words) {
  /** "Each nurse must have at least 2 consecutive days off in each calendar week". */
  String daysOff(Selection of, boolean running, Relation relation, Bound bound) {
    return isWork(of)
        ? off(running ? "consecutive day" : "day", relation, bound)
        : words.plain(new Measure.DaysOff(of, running), "be", relation, bound, "");
  }

  /** "Each nurse must have at least 2 weekends off", "must work on no more than 2 weekends". */
  String weekends(Selection of, boolean off, Relation relation, Bound bound) {
    boolean work = isWork(of);
    boolean had = !off && of.filters().isEmpty() && !voice().isRecord() && !voice().isWhole();
    if (!work && !had) {
      return words.plain(new Measure.Weekends(of, off), "be", relation, bound, "");
    }
    if (off) {
      return off("weekend", relation, bound);
    }
    var number = voice().bounds().number(bound);
    var weekends =
        English.spaced(relation.words(), number, number.equals("1") ? "weekend" : "weekends");
    return words.period(
        work
            ? English.spaced(voice().first(), words.requirement().modal(), "work on", weekends)
            : English.spaced(
                voice().first() + words.have(),
                weekends,
                "of",
                voice().authors().taking(voice().records().several(of, "or"))));
  }

  private boolean isWork(Selection of) {
    boolean work = of.filters().isEmpty() && of.kinds().toString().equals("[work]");
    return work && !voice().isRecord() && !voice().isWhole();
  }

  private String off(String unit, Relation relation, Bound bound) {
    var number = voice().bounds().number(bound);
    var units = number.equals("1") ? unit + " off" : unit + "s off";
    return words.period(
        English.spaced(voice().first() + words.have(), relation.words(), number, units));
  }

  /** "Each teacher must have no more than 3 consecutive classes without preparation or lunch". */
  String unrelieved(Measure.Unrelieved measure, Relation relation, Bound bound) {
    if (voice().isRecord() || voice().isWhole()) {
      return words.plain(measure, "be", relation, bound, "");
    }
    var front = new Front(voice(), measure.of());
    var noun = voice().records().several(front.rest(), "or");
    var run = measure.running() ? "consecutive" : "";
    var limit =
        measure.counted()
            ? English.spaced(relation.words(), voice().bounds().number(bound), run, noun)
            : time(relation, bound, run) + " of " + voice().authors().taking(noun);
    var relief = voice().records().some(measure.relief(), "or");
    return front.before(
        words.period(English.spaced(voice().first() + words.have(), limit, "without", relief)));
  }

  private String time(Relation relation, Bound bound, String run) {
    var limit = words.limit(relation, bound);
    return run.isEmpty() ? limit : LimitWords.unbroken(limit, run);
  }

  private Voice voice() {
    return words.voice();
  }
}
