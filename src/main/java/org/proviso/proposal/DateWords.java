package org.proviso.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.proviso.time.DateSpan;

/** Dates in words that nobody can take the wrong way round: "8 January 2021". */
final class DateWords {
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private DateWords() {}

  static String of(LocalDate day) {
    return PLAIN.format(day);
  }

  private static String of(DateSpan span) {
    return span.first().equals(span.last())
        ? of(span.first())
        : of(span.first()) + " to " + of(span.last());
  }

  static String of(DateReading reading) {
    return switch (reading) {
      case DateReading.Day day -> of(day.day());
      case DateReading.Days days -> of(days.span());
      case DateReading.Weekly weekly -> of(weekly.within());
      case DateReading.Unreadable _ -> "no date";
    };
  }
}
