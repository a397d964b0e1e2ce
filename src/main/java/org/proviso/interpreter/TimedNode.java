package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.norm.Deadline;
import org.proviso.time.Truth;
import org.proviso.verdict.RowRef;

/** An event happens in time, reckoned from the record the norm is held against (S18). */
final class TimedNode extends FactNode {
  @Child private SelectionNode event;

  /** What time is reckoned from, in a norm whose subjects are not records; else this record. */
  @Child private SelectionNode anchors;

  private final Deadline deadline;
  private final boolean onRecord;

  /** Whether anybody may do it, for whoever the record is of: "the principal shall respond". */
  private final boolean byAnybody;

  /** Whether an event is what the record needs. */
  private final Serving serving;

  private final AnchorDay since;

  /** Which events may be another record's. */
  @Child private SharedEvents shared;

  @Child private OwnRecords ownRecords;

  TimedNode(
      SelectionNode event,
      SelectionNode anchors,
      Deadline deadline,
      boolean onRecord,
      boolean byAnybody,
      Serving serving,
      SharedEvents shared,
      OwnRecords ownRecords) {
    this.serving = serving;
    this.since = new AnchorDay(deadline);
    this.shared = shared;
    this.ownRecords = ownRecords;
    this.byAnybody = byAnybody;
    this.event = event;
    this.anchors = anchors;
    this.deadline = deadline;
    this.onRecord = onRecord;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    Item anchor = anchor(moment);
    if (anchor.row == View.NO_ROW) {
      return moment.nothing();
    }
    moment.something(Truth.TRUE);
    if (!since.isKnown(anchor)) {
      return Truth.UNKNOWN;
    }
    DeadlineEdges edges = edges(moment);
    Truth best = best(moment, anchor, edges);
    if (best == Truth.TRUE && isPerhapsAnothers(moment, anchor)) {
      return Truth.UNKNOWN;
    }
    if (best != Truth.FALSE) {
      return best;
    }
    long last = edges.reckoning().lastMoment(edges.anchor(anchor, since.day(anchor)));
    if (edges.isOverBefore(anchor, last)) {
      return Truth.UNKNOWN;
    }
    Truth absent = absent(moment, last, cameLate(moment, anchor, last));
    boolean later = LaterReceipt.of(moment, anchor, deadline).isPresent();
    return absent == Truth.FALSE && later ? Truth.UNKNOWN : absent;
  }

  private Truth best(Moment moment, Item anchor, DeadlineEdges edges) {
    Slice slice = events(moment);
    Truth best = Truth.FALSE;
    for (int i = 0; i < slice.size; i++) {
      Truth serves = serves(moment, slice, i, anchor);
      if (serves == Truth.FALSE) {
        continue;
      }
      best = best.or(isInTime(edges, anchor, slice, i).and(serves));
    }
    return best;
  }

  /** Whether it is what was asked for, whenever it came. */
  private Truth serves(Moment moment, Slice slice, int i, Item anchor) {
    Truth serves = serving.of(moment, slice, i, anchor);
    boolean theirs = serves == Truth.UNKNOWN && byAnybody && ownRecords.haveOne(moment, slice, i);
    return theirs ? Truth.FALSE : serves;
  }

  private boolean isPerhapsAnothers(Moment moment, Item anchor) {
    return onRecord && shared.arePerhapsAnothers(moment, anchor, events(moment));
  }

  private Truth isInTime(DeadlineEdges edges, Item anchor, Slice slice, int i) {
    return slice.day[i] == View.NO_DAY
        ? Truth.UNKNOWN
        : edges.inTime(anchor, since.day(anchor), slice, i);
  }

  private DeadlineEdges edges(Moment moment) {
    return new DeadlineEdges(new Reckoning(moment.world.proposal.calendar(), deadline), deadline);
  }

  /** No event came in time: it may still come, or not have been listed (S27). */
  private Truth absent(Moment moment, long last, boolean late) {
    int day = (int) Math.floorDiv(last, View.DAY);
    boolean later =
        !deadline.before()
            && !late
            && LocalDate.ofEpochDay(day).isAfter(moment.world.coverage().last());
    if (later) {
      return moment.stillToCome();
    }
    return event.isStatedComplete() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** What came later is not awaited any more, wherever the coverage ends. */
  private boolean cameLate(Moment moment, Item anchor, long last) {
    Slice slice = events(moment);
    for (int i = 0; i < slice.size; i++) {
      boolean self = slice.view[i] == anchor.view && slice.row[i] == anchor.row;
      boolean after = slice.day[i] != View.NO_DAY && isAfter(slice, i, last);
      if (after
          && !self
          && slice.truth[i] == FilterNode.TRUE
          && serving.about().of(moment, slice, i, anchor).isTrue()
          && serving.doer().did(slice.view[i], slice.row[i]).isTrue()) {
        return true;
      }
    }
    return false;
  }

  /** On a later day, or at a later hour of the day itself. */
  private static boolean isAfter(Slice slice, int i, long last) {
    boolean timed = slice.from[i] != View.NO_TIME;
    return timed ? slice.from[i] > last : slice.day[i] > Math.floorDiv(last, View.DAY);
  }

  /** The events of the record's person; all of them where others may act for it. */
  private Slice events(Moment moment) {
    return byAnybody ? event.of(Roster.NOBODY) : event.slice(moment);
  }

  private Item anchor(Moment moment) {
    if (onRecord) {
      return moment.record();
    }
    Entries entries = Entries.of(anchors, moment);
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) == FilterNode.TRUE) {
        return new Item(entries.slice.view[at], entries.slice.row[at], moment.subject);
      }
    }
    return new Item(moment.world.view("schedule"), View.NO_ROW, moment.subject);
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Item anchor = anchor(moment);
    if (anchor.row == View.NO_ROW || since.day(anchor) == View.NO_DAY) {
      return;
    }
    evidence.part("reckoned from", Wording.date(since.day(anchor)), anchor.view, anchor.row);
    DeadlineEdges edges = edges(moment);
    var due = new WhenDue(edges, anchor, since.day(anchor));
    Slice slice = events(moment);
    Set<RowRef> said = new HashSet<>();
    for (int i = 0; i < slice.size; i++) {
      if (serving.about().of(moment, slice, i, anchor) != Truth.FALSE
          && said.add(slice.view[i].ref(slice.row[i]))) {
        explainEvent(slice, i, due.came(slice, i), evidence);
      }
    }
    if (slice.size == 0) {
      evidence.why.add("No " + event.words + " is listed.");
    }
    due.explain(evidence);
  }

  private void explainEvent(Slice slice, int i, String came, Evidence evidence) {
    evidence.part(event.words, came, slice.view[i], slice.row[i]);
    if (came.equals(WhenDue.TOO_EARLY)) {
      String which = slice.view[i].words(slice.row[i]);
      evidence.why.add("Out of order: " + which + " came before what it follows.");
    }
    serving.doer().explain(slice.view[i], slice.row[i], evidence);
  }

  /** Days that the calendar does not settle, between the anchor and the end. */
  private void askDays(Moment moment, Item anchor, Evidence evidence) {
    DeadlineEdges edges = edges(moment);
    if (edges.reckoning().hangsOnCalendar(edges.anchor(anchor, since.day(anchor)))) {
      evidence.missing(
          "which days around " + Wording.date(since.day(anchor)) + " count",
          "list the days of that time in the sheet calendar, each with its kind",
          false);
    }
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Item anchor = anchor(moment);
    if (since.ask(anchor, evidence)) {
      return;
    }
    if (anchor.row != View.NO_ROW) {
      askDays(moment, anchor, evidence);
      LaterReceipt.ask(moment, anchor, deadline, evidence);
      edges(moment).ask(anchor, since.day(anchor), event.words, evidence);
    }
    Slice slice = events(moment);
    if (anchor.row != View.NO_ROW && isPerhapsAnothers(moment, anchor)) {
      shared.ask(moment, anchor, slice, event.words, evidence);
    }
    for (int i = 0; i < slice.size; i++) {
      // Whatever it is and whoever did it: what was late or of another matter saves nothing.
      if (anchor.row != View.NO_ROW && savesNothing(moment, slice, i, anchor)) {
        continue;
      }
      if (slice.truth[i] == FilterNode.UNKNOWN) {
        event.ask(slice.view[i], slice.row[i], moment.subject, evidence);
      }
      serving.ask(moment, slice, i, anchor, evidence);
      askWhen(moment, slice, i, anchor, evidence);
    }
    askAbsent(moment, anchor, evidence);
  }

  private void askAbsent(Moment moment, Item anchor, Evidence evidence) {
    if (event.isStatedComplete() && !evidence.missing().isEmpty()) {
      return;
    }
    boolean unnamed =
        event.standing == SelectionNode.Standing.MEANINGLESS
            && moment.world.view("events").isStatedComplete();
    evidence.missing(
        "whether there was "
            + Wording.article(event.words)
            + event.words
            + " in time that is "
            + (unnamed ? "listed under another name" : "not listed, and at what time"),
        unnamed
            ? "say in the sheet terms which name in the proposal means it, or list it in the sheet"
                + " events by its name"
            : "list it in the sheet events with its date and time, or say in the sheet about which"
                + " sheets are complete",
        !mayBeDone(moment, anchor));
  }

  private boolean savesNothing(Moment moment, Slice slice, int i, Item anchor) {
    return serves(moment, slice, i, anchor) == Truth.FALSE
        || isInTime(edges(moment), anchor, slice, i).isFalse();
  }

  /** What may have been done in time, had its row a date. */
  private void askWhen(Moment moment, Slice slice, int i, Item anchor, Evidence evidence) {
    boolean undated = slice.day[i] == View.NO_DAY && anchor.row != View.NO_ROW;
    if (anchor.row != View.NO_ROW && !undated) {
      edges(moment).askMeanwhile(anchor, slice, i, evidence);
    }
    if (undated && serves(moment, slice, i, anchor) != Truth.FALSE) {
      boolean alone = serves(moment, slice, i, anchor) == Truth.TRUE;
      evidence.missing(
          "the date of " + slice.view[i].words(slice.row[i]), "fill in the column date", alone);
    }
  }

  /** One came in time that is perhaps what was asked for: a missing one alone would not save it. */
  private boolean mayBeDone(Moment moment, Item anchor) {
    if (anchor.row == View.NO_ROW) {
      return false;
    }
    Slice slice = events(moment);
    DeadlineEdges edges = edges(moment);
    return IntStream.range(0, slice.size)
        .filter(i -> isInTime(edges, anchor, slice, i).isTrue())
        .anyMatch(i -> serves(moment, slice, i, anchor) != Truth.FALSE);
  }
}
