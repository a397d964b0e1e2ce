package org.proviso.interpreter;

import org.proviso.norm.Deadline;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;

/**
 * Which moment of what lasts for a time hours are reckoned from: after a shift is after its end. In
 * days, a record is on the day on which it begins (S16).
 */
record DeadlineEdges(Reckoning reckoning, Deadline deadline) {

  /** The moment of the record that the norm is held against. */
  Reckoning.Moments anchor(Item anchor, int day) {
    return isAnchorsEnd()
        ? end(anchor.view, day, anchor.from, anchor.to)
        : Reckoning.Moments.of(day, anchor.from);
  }

  Reckoning.Moments event(Slice slice, int i) {
    return isEventsEnd()
        ? end(slice.view[i], slice.day[i], slice.from[i], slice.to[i])
        : Reckoning.Moments.of(slice.day[i], slice.from[i]);
  }

  /** Whether the event is in time of the record. */
  Truth inTime(Item anchor, int day, Slice slice, int i) {
    if (isOpen(anchor)) {
      var event = event(slice, i);
      var first = Reckoning.Moments.of(day, anchor.from);
      var last = Reckoning.Moments.of(day, anchor.from + View.LONGEST_NIGHT);
      Truth soon = reckoning.inTime(first, event);
      Truth late = reckoning.inTime(last, event);
      boolean never = event.high() < first.low() || event.low() > reckoning.lastMoment(last);
      return between(soon, late, isWithin() && !never);
    }
    if (isOpen(isEventsEnd(), slice.view[i], slice.from[i], slice.to[i])) {
      var record = anchor(anchor, day);
      long begun = slice.from[i];
      Truth soon = reckoning.inTime(record, Reckoning.Moments.of(slice.day[i], begun));
      long over = begun + View.LONGEST_NIGHT;
      Truth late = reckoning.inTime(record, Reckoning.Moments.of(slice.day[i], over));
      return between(soon, late, record.high() >= begun);
    }
    Truth inTime = reckoning.inTime(anchor(anchor, day), event(slice, i));
    return inTime.isFalse() && isMeanwhile(anchor, slice, i) ? Truth.UNKNOWN : inTime;
  }

  /** Whether its end, from which time runs, is not said. */
  boolean isOpen(Item anchor) {
    return isOpen(isAnchorsEnd(), anchor.view, anchor.from, anchor.to);
  }

  /** Whatever lies between two ends that it may have. */
  private static Truth between(Truth soon, Truth late, boolean perhaps) {
    boolean settled = soon == late && (soon.isTrue() || !perhaps);
    return settled ? soon : Truth.UNKNOWN;
  }

  /**
   * Whether what is to follow comes while the other still goes on: a report of an incident before
   * all of it is over. Who asks for it within hours after it hardly rules that out.
   */
  private boolean isMeanwhile(Item anchor, Slice slice, int i) {
    if (!isWithin() || anchor.from == View.NO_TIME) {
      return false;
    }
    boolean lasts = isAnchorsEnd() && anchor.to != View.NO_TIME;
    boolean eventLasts = isEventsEnd() && slice.to[i] != View.NO_TIME;
    return (lasts && slice.from[i] >= anchor.from && slice.from[i] < anchor.to)
        || (eventLasts
            && slice.from[i] != View.NO_TIME
            && anchor.from >= slice.from[i]
            && anchor.from < slice.to[i]);
  }

  /**
   * Whether what time is reckoned from the start of is over by then: a shift of four hours and a
   * meal that is due after five. Nobody says that such a shift needs one.
   */
  boolean isOverBefore(Item anchor, long last) {
    boolean started = deadline.isOfHours() && deadline.edge() == Deadline.Edge.START;
    return started && !deadline.before() && anchor.isTimed() && anchor.to < last;
  }

  /** When it is over, and whether what ends before anything is due asks for it at all. */
  void ask(Item anchor, int day, String words, Evidence evidence) {
    String record = anchor.view.words(anchor.row);
    if (isOpen(anchor)) {
      evidence.missing("when " + record + " ends", "fill in the column end", true);
    }
    if (isOverBefore(anchor, reckoning.lastMoment(anchor(anchor, day)))) {
      evidence.missing(
          "whether the clause asks for "
              + Wording.article(words)
              + words
              + " where "
              + record
              + " is over before it is due",
          "say in the agreement from what length on it is owed",
          true);
    }
  }

  void askMeanwhile(Item anchor, Slice slice, int i, Evidence evidence) {
    if (isMeanwhile(anchor, slice, i)) {
      evidence.missing(
          "whether "
              + slice.view[i].words(slice.row[i])
              + " counts, while "
              + anchor.view.words(anchor.row)
              + " still went on",
          "give the times of both",
          true);
    }
  }

  private boolean isWithin() {
    return deadline.relation().isUpper() || deadline.quantity().amount().equals(Ratio.ZERO);
  }

  private boolean isEnd() {
    boolean days = !deadline.isOfHours() && !deadline.quantity().amount().equals(Ratio.ZERO);
    return !days && deadline.edge() == Deadline.Edge.END;
  }

  private boolean isAnchorsEnd() {
    return isEnd() && !deadline.isFollowing();
  }

  private boolean isEventsEnd() {
    return isEnd() && deadline.isFollowing();
  }

  /** What has a start alone may last for hours, unless its sheet is of moments (S29). */
  private static Reckoning.Moments end(View view, int day, long from, long to) {
    return isOpen(true, view, from, to)
        ? new Reckoning.Moments(day, from, from + View.LONGEST_NIGHT)
        : Reckoning.Moments.of(day, to == View.NO_TIME ? from : to);
  }

  private static boolean isOpen(boolean end, View view, long from, long to) {
    return end && to == View.NO_TIME && from != View.NO_TIME && !view.isOfMoments();
  }
}
