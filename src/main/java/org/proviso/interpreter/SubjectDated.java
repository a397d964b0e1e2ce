package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/** The subject's field holds a day within a span: "hired after July 1, 2020". */
final class SubjectDated extends SubjectField {
  private final DateSpan span;

  SubjectDated(Name field, DateSpan span) {
    super(field);
    this.span = span;
  }

  @Override
  Truth said(Moment moment) {
    return cell(moment).map(cell -> holds(span, cell)).orElse(Truth.UNKNOWN);
  }

  /** Whether the day in a cell lies in the span; a cell that holds no day leaves it unknown. */
  static Truth holds(DateSpan span, String cell) {
    return LoadedDay.of(cell).map(day -> Truth.of(span.contains(day))).orElse(Truth.UNKNOWN);
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    evidence.missing(
        "when " + moment.subjectName + " was " + field,
        "fill in a date in the column " + field + " of the sheet " + sheet(moment),
        false);
  }
}
