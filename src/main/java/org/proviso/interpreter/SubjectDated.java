package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/** The subject's field holds a day within a span: "hired after July 1, 2020". */
final class SubjectDated extends FactNode {
  private final Name field;
  private final DateSpan span;

  SubjectDated(Name field, DateSpan span) {
    this.field = field;
    this.span = span;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    moment.something(Truth.TRUE);
    return moment.world.fields().at(moment, field, false).map(this::holds).orElse(Truth.UNKNOWN);
  }

  private Truth holds(String cell) {
    return holds(span, cell);
  }

  /** Days are loaded as 2020-07-01; anything else is no day that is known. */
  static Truth holds(DateSpan span, String cell) {
    return day(cell.strip()).map(day -> Truth.of(span.contains(day))).orElse(Truth.UNKNOWN);
  }

  private static Optional<LocalDate> day(String cell) {
    if (!cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    moment.world.fields().cite(moment, field, false, evidence);
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    evidence.missing(
        "when " + moment.subjectName + " was " + field,
        "fill in a date in the column " + field + " of the sheet " + SubjectFacts.sheet(moment),
        false);
  }
}
