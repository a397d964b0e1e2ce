package org.proviso.witness;

import java.time.LocalDate;
import java.util.List;
import org.proviso.time.DateSpan;

/** A calendar year from its first day to its last, for what is held over one. */
final class WholeYear {
  private static final LocalDate USUAL = LocalDate.of(2021, 1, 1);

  private WholeYear() {}

  /** The first one that lies wholly within the term; none where the term is too short. */
  static List<DayFrame> within(DateSpan term) {
    LocalDate first = USUAL;
    if (!term.first().equals(LocalDate.MIN)) {
      LocalDate own = term.first().withDayOfYear(1);
      first = term.contains(own) ? own : own.plusYears(1);
    } else if (!term.contains(USUAL)) {
      first = term.last().minusYears(1).plusDays(1).withDayOfYear(1);
    }
    LocalDate last = first.plusYears(1).minusDays(1);
    return term.contains(first) && term.contains(last)
        ? List.of(DayFrame.between(first, last))
        : List.of();
  }
}
