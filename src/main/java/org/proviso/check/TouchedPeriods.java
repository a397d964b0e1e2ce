package org.proviso.check;

import java.time.LocalDate;
import org.proviso.norm.Agreement;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;
import org.proviso.time.Stretch;

/** The days of the periods that an example touches: whole months for a limit per month (S22). */
final class TouchedPeriods {
  private TouchedPeriods() {}

  /**
   * The dates of the example widened to whole periods of every norm under the clause.
   *
   * @param dates first to last date that the example's rows speak of
   */
  static DateSpan of(ClauseId clause, Agreement agreement, DateSpan dates, DayCalendar calendar) {
    DateSpan touched = dates;
    for (Norm norm : agreement.norms()) {
      if (norm.clause().equals(clause)) {
        touched = touched.around(of(norm.period(), agreement, dates, calendar));
      }
    }
    return touched;
  }

  private static DateSpan of(
      Period period, Agreement agreement, DateSpan dates, DayCalendar calendar) {
    return switch (period) {
      case Period.Occurrence _, Period.Day _, Period.Rolling _, Period.Every _ -> dates;
      case Period.Calendar(Stretch stretch) ->
          stretch(stretch, dates.first(), calendar, dates)
              .around(stretch(stretch, dates.last(), calendar, dates));
      case Period.WholeTerm _ -> {
        DateSpan term = agreement.inForce();
        yield term.isBounded() && term.overlaps(dates) ? term : dates;
      }
    };
  }

  private static DateSpan stretch(
      Stretch stretch, LocalDate day, DayCalendar calendar, DateSpan otherwise) {
    return calendar.stretch(stretch, day).orElse(otherwise);
  }
}
