package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/**
 * Something is done by a day. One that came later breaks it only where no earlier one can be
 * missing (S27); while the day is not over, none so far is open.
 */
final class DueByDay extends FactNode {
  private static final int YEAR = 366;

  @Child private SelectionNode inTime;
  @Child private SelectionNode whenever;
  private final Filter due;
  private final Doer doer;

  /** Whether nobody is named for whom each is: then one that is late may be one of several. */
  private final boolean ofNobody;

  DueByDay(SelectionNode inTime, SelectionNode whenever, Filter due, Doer doer, boolean ofNobody) {
    this.ofNobody = ofNobody;
    this.inTime = inTime;
    this.whenever = whenever;
    this.due = due;
    this.doer = doer;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.TRUE);
    int best = best(inTime, moment);
    if (isOfManyYears(moment)) {
      return Truth.UNKNOWN;
    }
    if (best != FilterNode.FALSE) {
      boolean more = ofNobody && hasLate(moment);
      return FilterNode.truthOf(best).and(more ? Truth.UNKNOWN : Truth.TRUE);
    }
    boolean late = best(whenever, moment) == FilterNode.TRUE;
    if (!late && !isOver(moment)) {
      return moment.stillToCome();
    }
    return Completeness.isOpen(whenever, moment, new Evidence()) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** "By June 1" of a term of three years is one day or three; the clause does not say. */
  private boolean isOfManyYears(Moment moment) {
    boolean plain =
        due instanceof Filter.OnDays(DayPlace.Side(_, _, var years)) && years.size() > 1;
    DateSpan coverage = moment.world.coverage();
    return plain
        && !coverage.isEmpty()
        && coverage.last().toEpochDay() - coverage.first().toEpochDay() > YEAR;
  }

  private boolean hasLate(Moment moment) {
    Entries all = entries(whenever, moment);
    Entries early = entries(inTime, moment);
    for (int i = 0; i < all.size; i++) {
      int at = all.at(i);
      boolean sure = all.truth(i) == FilterNode.TRUE;
      if (sure && isLate(early, all.slice.view[at], all.slice.row[at])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLate(Entries early, View view, int row) {
    return inTime(early, view, row) == FilterNode.FALSE;
  }

  /** Whether the row is among those that came early enough. */
  private static int inTime(Entries early, View view, int row) {
    for (int i = 0; i < early.size; i++) {
      int at = early.at(i);
      if (early.slice.view[at] == view && early.slice.row[at] == row) {
        return early.truth(i);
      }
    }
    return FilterNode.FALSE;
  }

  private int best(SelectionNode of, Moment moment) {
    Entries entries = entries(of, moment);
    int best = FilterNode.FALSE;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      int did = FilterNode.of(doer.did(entries.slice.view[at], entries.slice.row[at]));
      best = Math.max(best, Math.min(entries.truth(i), did));
    }
    return best;
  }

  /** What is due in the term may come before it. */
  private static Entries entries(SelectionNode of, Moment moment) {
    return moment.wholeTerm ? Entries.ever(of, moment) : Entries.of(of, moment);
  }

  /** Whether the proposal reaches to the end of the last day. */
  private boolean isOver(Moment moment) {
    DateSpan coverage = moment.world.coverage();
    if (coverage.isEmpty()) {
      return false;
    }
    return switch (due) {
      case Filter.InDates(var span) -> !coverage.last().isBefore(span.last());
      case Filter.OnDays(DayPlace.Side(var day, var which, _)) -> {
        LocalDate first = LocalDate.ofEpochDay(moment.firstDay);
        yield IntStream.rangeClosed(first.getYear(), coverage.last().getYear())
            .mapToObj(day::atYear)
            .map(date -> which == DayPlace.Which.BEFORE ? date.minusDays(1) : date)
            .anyMatch(date -> !date.isBefore(first) && !date.isAfter(coverage.last()));
      }
      case Filter _ -> false;
    };
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Entries early = entries(inTime, moment);
    Entries all = entries(whenever, moment);
    for (int i = 0; i < all.size; i++) {
      if (all.truth(i) != FilterNode.FALSE) {
        int at = all.at(i);
        View view = all.slice.view[at];
        int row = all.slice.row[at];
        evidence.part(whenever.words, words(early, view, row), view, row);
        doer.explain(view, row, evidence);
      }
    }
    if (all.size == 0) {
      evidence.why.add("No " + whenever.words + " is listed.");
    }
  }

  private static String words(Entries early, View view, int row) {
    int came = inTime(early, view, row);
    return came == FilterNode.TRUE
        ? "in time"
        : came == FilterNode.UNKNOWN ? "perhaps in time" : "too late";
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    if (isOfManyYears(moment)) {
      evidence.missing(
          "which years the day is meant of",
          "write \"of each school year\" or \"of each calendar year\" behind the day",
          false);
      return;
    }
    Entries entries = entries(inTime, moment);
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) == FilterNode.UNKNOWN) {
        inTime.ask(entries.slice.view[at], entries.slice.row[at], moment.subject, evidence);
      }
      doer.ask(entries.slice.view[at], entries.slice.row[at], evidence);
    }
    if (ofNobody && best(inTime, moment) == FilterNode.TRUE) {
      evidence.missing(
          "whether what came later was due too: " + whenever.words,
          "leave out of the events what was not due by the day",
          false);
      return;
    }
    var more = new Evidence();
    Completeness.isOpen(whenever, moment, more);
    // One that is perhaps what was due: not the missing ones alone would save it.
    boolean alone = best(inTime, moment) == FilterNode.FALSE;
    more.missing().forEach(one -> evidence.missing(one.fact(), one.remedy(), alone && one.saves()));
  }
}
