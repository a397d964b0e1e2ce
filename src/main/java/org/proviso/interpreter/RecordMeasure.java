package org.proviso.interpreter;

import org.proviso.proposal.Passing;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** A measure over the records of one selection. */
abstract class RecordMeasure extends MeasureNode {
  @Child SelectionNode of;

  RecordMeasure(SelectionNode of, Unit unit, Growth growth) {
    super(unit, growth);
    this.of = of;
  }

  @Override
  boolean isIncomplete(Moment moment, Evidence evidence) {
    return Completeness.isOpen(of, moment, evidence);
  }

  /** What one record adds, in words; its own length unless the measure counts otherwise. */
  String addend(Slice slice, int at) {
    return slice.isTimed(at) ? Wording.minutes(Ratio.of(length(slice, at))) : "";
  }

  /** The same, as far as it adds to this period. */
  String addend(Slice slice, int at, Moment moment) {
    return addend(slice, at);
  }

  /** Whether a record has to do with the period at all. */
  boolean concerns(Slice slice, int at, Moment moment) {
    return true;
  }

  static long length(Slice slice, int at) {
    if (slice.isCut()) {
      return slice.truth[at] == FilterNode.TRUE && slice.isTimed(at)
          ? slice.sure[at].length()
          : slice.possible[at].length();
    }
    return slice.to[at] - slice.from[at];
  }

  /** How much of a timed record surely, or at most, counts. */
  static long length(Slice slice, int at, boolean surely) {
    if (!slice.isCut()) {
      return slice.to[at] - slice.from[at];
    }
    return surely ? slice.sure[at].length() : slice.possible[at].length();
  }

  Entries entries(Moment moment) {
    return Entries.of(of, moment);
  }

  @Override
  void explain(Moment moment, Evidence evidence) {
    explain(moment, evidence, Run.ALL);
  }

  /** Names the records of the run, and those without times, which may be in it. */
  final void explain(Moment moment, Evidence evidence, Run run) {
    Entries entries = entries(moment);
    for (int i = 0; i < entries.size; i++) {
      int truth = entries.truth(i);
      Slice slice = entries.slice;
      int at = entries.at(i);
      if (truth != FilterNode.FALSE && concerns(slice, at, moment) && run.mayHold(slice, at)) {
        String perhaps = truth == FilterNode.UNKNOWN ? " (perhaps)" : "";
        evidence.part(slice.view[at], slice.row[at], perhaps, addend(slice, at, moment));
      }
    }
    if (entries.slice.copies > 0) {
      evidence.taken.add("identical rows counted once");
    }
  }

  /**
   * Records in a row.
   *
   * @param amount how many there are, or how many minutes
   * @param start when the first of them starts
   * @param end when the last of them ends
   */
  record Run(long amount, long start, long end) {
    /** All there are. */
    static final Run ALL = new Run(0, Long.MIN_VALUE, Long.MAX_VALUE);

    private boolean mayHold(Slice slice, int at) {
      return !slice.isTimed(at) || (slice.from[at] < end && slice.to[at] > start);
    }
  }

  /** Of a run that goes on behind the period, the records there. */
  static void explainBeyond(Entries entries, Run run, Evidence evidence) {
    Slice slice = entries.slice;
    for (int i = entries.size; i < entries.size + entries.beyond(); i++) {
      int at = entries.at(i);
      if (slice.isTimed(at) && slice.from[at] >= run.end) {
        return;
      }
      if (slice.isTimed(at) && entries.truth(i) != FilterNode.FALSE) {
        String perhaps = entries.truth(i) == FilterNode.UNKNOWN ? " (perhaps)" : "";
        String length = Wording.minutes(Ratio.of(length(slice, at)));
        evidence.part(slice.view[at], slice.row[at], perhaps, length);
      }
    }
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    Entries entries = entries(moment);
    for (int i = 0; i < entries.size; i++) {
      Slice slice = entries.slice;
      int at = entries.at(i);
      if (!concerns(slice, at, moment)) {
        continue;
      }
      if (isPartlyKnown(entries, i)) {
        of.askPart(slice.view[at], slice.row[at], moment.subject, evidence);
      }
      if (entries.truth(i) == FilterNode.UNKNOWN) {
        of.ask(slice.view[at], slice.row[at], moment.subject, evidence);
        askDate(slice, at, evidence);
        askUnread(slice, at, evidence);
      }
      if (entries.truth(i) != FilterNode.FALSE && !slice.isTimed(at)) {
        askTime(slice, at, evidence);
      }
    }
  }

  /** Whether some of its time surely counts, and some more only perhaps. */
  private static boolean isPartlyKnown(Entries entries, int i) {
    Slice slice = entries.slice;
    int at = entries.at(i);
    return entries.truth(i) == FilterNode.TRUE
        && slice.isCut()
        && length(slice, at, true) != length(slice, at, false);
  }

  /** Whether a short gap parts two records (S30). */
  static void askPassing(Moment moment, Evidence evidence) {
    Passing passing = moment.world.passing();
    if (passing.least() < passing.most()) {
      evidence.missing(
          "how long the passing time between classes is",
          "in the sheet about: item passing time, value in minutes",
          false);
    }
  }

  void askTime(Slice slice, int at, Evidence evidence) {
    evidence.untimed(slice.view[at], slice.row[at]);
  }

  private static void askUnread(Slice slice, int at, Evidence evidence) {
    if (slice.view[at].sheet.isDamaged(slice.row[at])) {
      evidence.missing(
          "what the cell says that could not be read: " + slice.view[at].words(slice.row[at]),
          "put right the cells named among the errors",
          false);
    }
  }

  private static void askDate(Slice slice, int at, Evidence evidence) {
    if (slice.day[at] == View.NO_DAY && !slice.view[at].isStanding()) {
      evidence.missing(
          "the date of " + slice.view[at].words(slice.row[at]), "fill in the column date", false);
    }
  }
}
