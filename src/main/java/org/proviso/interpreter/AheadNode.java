package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Deadline;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;

/**
 * The record at hand comes so long before the next semester, or other stretch of school, begins.
 * Too late for the next one it may have been for a later one, unless it says which.
 */
final class AheadNode extends FactNode {
  /** No school year is followed by the next at a greater distance. */
  private static final int FARTHEST = 400;

  private final Deadline deadline;
  private final Stretch stretch;

  AheadNode(Deadline deadline, Stretch stretch) {
    this.deadline = deadline;
    this.stretch = stretch;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.TRUE);
    Item item = moment.record();
    Optional<LocalDate> start = next(moment);
    if (item.day == View.NO_DAY || start.isEmpty()) {
      return Truth.UNKNOWN;
    }
    int begins = (int) start.get().toEpochDay();
    Truth inTime =
        new Reckoning(moment.world.proposal.calendar(), deadline)
            .inTime(
                Reckoning.Moments.of(begins, View.NO_TIME),
                Reckoning.Moments.of(item.day, item.from));
    return inTime.isTrue() || saysWhich(item) ? inTime : Truth.UNKNOWN;
  }

  /** The first day of the first stretch that begins after the record. */
  private Optional<LocalDate> next(Moment moment) {
    Item item = moment.record();
    LocalDate day = LocalDate.ofEpochDay(item.day == View.NO_DAY ? 0 : item.day);
    for (int i = 1; item.day != View.NO_DAY && i < FARTHEST; i++) {
      LocalDate later = day.plusDays(i);
      Optional<DateSpan> span = moment.world.proposal.calendar().stretch(stretch, later);
      if (span.filter(found -> found.first().equals(later)).isPresent()) {
        return Optional.of(later);
      }
    }
    return Optional.empty();
  }

  /** A field that names the stretch: the next one is taken to be meant. */
  private boolean saysWhich(Item item) {
    boolean own = !item.view.text(stretch.words(), item.row).isEmpty();
    return own
        || List.of("for", "about", "term").stream()
            .map(field -> Name.of(item.view.text(field, item.row)))
            .anyMatch(name -> name.stems().contains(Name.of(stretch.words()).head()));
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    Item item = moment.record();
    evidence.part(item.view.words(item.row), "", item.view, item.row);
    next(moment)
        .ifPresent(
            day ->
                evidence.why.add(
                    "The next "
                        + stretch.words()
                        + " begins on "
                        + Wording.date((int) day.toEpochDay())
                        + "."));
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    boolean known = next(moment).isPresent();
    evidence.missing(
        known
            ? "whether it was for a later " + stretch.words()
            : "when the next " + stretch.words() + " begins",
        known
            ? "name the " + stretch.words() + " in a column " + stretch.words()
            : "list the " + stretch.words() + " in the sheet calendar, in the column term",
        known);
  }
}
