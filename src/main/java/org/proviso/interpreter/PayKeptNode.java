package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Pay goes on through a record: owed in full, and broken by a deduction made for it. */
final class PayKeptNode extends FactNode {
  private static final Set<String> LOSS =
      Set.of("deduct", "deduction", "dock", "unpaid", "withhold");

  private final World world;

  PayKeptNode(World world) {
    this.world = world;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.FALSE);
    Truth deducted = deducted(moment, new Evidence());
    moment.owes = deducted.isFalse();
    return deducted == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether pay was taken away for this; shows the rows that say so. */
  private Truth deducted(Moment moment, Evidence evidence) {
    View events = world.view("events");
    Optional<Column> naming = events.naming();
    Truth found = Truth.FALSE;
    for (int row = 0; naming.isPresent() && row < events.sheet.size(); row++) {
      Name event = Name.of(View.text(naming.get(), row));
      Truth own = isLoss(event) ? isOf(events, row, moment) : Truth.FALSE;
      if (own != Truth.FALSE) {
        Truth forThis = own.and(isForThis(events, row, moment));
        if (forThis != Truth.FALSE) {
          evidence.row(events, row);
        }
        found = found.or(forThis);
      }
    }
    return found;
  }

  private static boolean isLoss(Name event) {
    return event.stems().stream().anyMatch(LOSS::contains) || event.matches(Name.of("loss of pay"));
  }

  /** What names nobody may be anybody's. */
  private Truth isOf(View events, int row, Moment moment) {
    Roster people = world.roster(SubjectKind.PERSON);
    boolean named = false;
    for (Roster.Key key : people.keys(events)) {
      int person = key.at(row);
      named |= person != Roster.NOBODY;
      if (person != Roster.NOBODY && people.name(person).equals(moment.subjectName)) {
        return Truth.TRUE;
      }
    }
    boolean known = named && moment.subject != Roster.NOBODY;
    return known ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The same day, or a word that it is about this; else it may be for anything. */
  private static Truth isForThis(View events, int row, Moment moment) {
    Item item = moment.record();
    Name about = Name.of(events.text("about", row));
    String kind = item.view.naming().map(column -> View.text(column, item.row)).orElse("");
    if (!about.isEmpty()) {
      boolean same = about.stems().containsAll(Name.of(kind).stems());
      return same ? Truth.TRUE : Truth.FALSE;
    }
    int day = events.day(row);
    if (item.day == View.NO_DAY || day == View.NO_DAY) {
      return Truth.UNKNOWN;
    }
    return day == item.day ? Truth.TRUE : day < item.day ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    if (moment.isOnRecord()) {
      Item record = moment.record();
      evidence.part(record.view.words(record.row), "", record.view, record.row);
    }
    Truth deducted = deducted(moment, evidence);
    evidence.measured = deducted.isFalse() ? "full pay" : "a deduction";
    if (deducted.isTrue()) {
      evidence.why.add("Pay was deducted for it.");
    }
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    evidence.missing(
        "what the deduction from the pay of " + moment(frame).subjectName + " was for",
        "fill in the column about of the sheet events",
        true);
  }
}
