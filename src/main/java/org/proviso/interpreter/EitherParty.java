package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Whether somebody whom a record names is one of those meant, where no roles are known: of two whom
 * an event names, the one who did it and the one to whom, either may be somebody else, unless one
 * of them is an office; a row of the schedule that names nobody accuses nobody.
 */
final class EitherParty extends FactNode {
  private static final Name PERSON = Name.of("person");

  private final Name term;

  EitherParty(Name term) {
    this.term = term;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    boolean open = isOfTwo(moment) || isOfNobody(moment);
    return moment.something(open ? Truth.UNKNOWN : Truth.TRUE);
  }

  /** A row of the schedule that leaves open whose it is, where others say. */
  private static boolean isOfNobody(Moment moment) {
    Item record = moment.record();
    return record.row != View.NO_ROW
        && record.view.isSchedule()
        && record
            .view
            .sheet
            .column(PERSON)
            .filter(column -> column.isBlank(record.row))
            .isPresent();
  }

  private static boolean isOfTwo(Moment moment) {
    Item record = moment.record();
    if (record.row == View.NO_ROW || !record.view.sheet.name().equals("events")) {
      return false;
    }
    String by = record.view.text("by", record.row);
    String to = record.view.text("to", record.row);
    boolean said = !record.view.text("person", record.row).isBlank();
    boolean office =
        Offices.isOne(by, moment.world.agreement) || Offices.isOne(to, moment.world.agreement);
    return !said && !office && !by.isBlank() && !to.isBlank() && !Name.of(by).equals(Name.of(to));
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {}

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    if (isOfTwo(moment)) {
      evidence.missing(
          "whether " + moment.subjectName + " is a " + term,
          "add a column person to the sheet events, or a sheet people with a column role",
          false);
    } else if (isOfNobody(moment)) {
      evidence.missing("whose it is", "fill in the column person", true);
    }
  }
}
