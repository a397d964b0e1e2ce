package org.proviso.proposal;

import java.time.LocalDate;
import java.util.Optional;
import org.proviso.time.DateSpan;

/** The first and last day that rows speak of, weekly patterns with the whole of their own dates. */
final class CoverageFinder {
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  void add(SheetDates dates, int rows) {
    if (dates.isPlain()) {
      dates.date().byCode().forEach(reading -> reading.ifPresent(this::add));
      return;
    }
    for (int row = 0; row < rows; row++) {
      dates.at(row).ifPresent(this::add);
    }
  }

  void add(DateReading reading) {
    SheetDates.span(reading).ifPresent(this::add);
  }

  /** An open end ("from 4 January on") says nothing of where the dates end. */
  private void add(DateSpan span) {
    if (!span.first().equals(LocalDate.MIN) && span.first().isBefore(first)) {
      first = span.first();
    }
    if (!span.last().equals(LocalDate.MAX) && span.last().isAfter(last)) {
      last = span.last();
    }
    if (!span.first().equals(LocalDate.MIN) && span.first().isAfter(last)) {
      last = span.first();
    }
    if (!span.last().equals(LocalDate.MAX) && span.last().isBefore(first)) {
      first = span.last();
    }
  }

  Optional<DateSpan> found() {
    return first.isAfter(last) ? Optional.empty() : Optional.of(new DateSpan(first, last));
  }
}
