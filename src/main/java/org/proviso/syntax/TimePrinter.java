package org.proviso.syntax;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days, dates and clock times of a sentence as {@link SentencePrinter} words them. */
final class TimePrinter {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private TimePrinter() {}

  static String weekdays(Phrase.Weekdays days) {
    String names =
        days.days().stream()
            .sorted()
            .map(
                day ->
                    day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + (days.distributive() ? "" : "s"))
            .collect(Collectors.joining(" and "));
    return (days.distributive() ? "each " : "on ") + names;
  }

  static String clock(Phrase.Clock clock) {
    String from = time(clock.from(), clock.halfDayTaken());
    String to = time(clock.to(), clock.halfDayTaken());
    boolean span = clock.from() != clock.to();
    return switch (clock.word()) {
      case BETWEEN -> "between " + from + " and " + to;
      case AT, ON, IN, BEFORE, AFTER, BY, NO_LATER, NO_EARLIER, FROM, UNTIL, OUTSIDE ->
          time(clock.word()) + from + (span ? " to " + to : "");
    };
  }

  /** With am and pm, unless none was written and one was supplied. */
  private static String time(int minutes, boolean taken) {
    int hour = minutes / 60 % 24;
    int shown = hour % 12 == 0 ? 12 : hour % 12;
    String clock = String.format(Locale.ROOT, "%d:%02d", shown, minutes % 60);
    if (minutes == 24 * 60) {
      return "midnight";
    }
    return taken ? clock : clock + (hour < 12 ? " am" : " pm");
  }

  static String time(TimeWord word) {
    return switch (word) {
      case ON -> "on ";
      case IN -> "in ";
      case AT -> "at ";
      case BEFORE -> "before ";
      case AFTER -> "after ";
      case BY -> "by ";
      case NO_LATER -> "no later than ";
      case NO_EARLIER -> "no earlier than ";
      case FROM -> "from ";
      case UNTIL -> "until ";
      case BETWEEN -> "between ";
      case OUTSIDE -> "outside of ";
    };
  }

  static String dates(Phrase.Dates dates) {
    String from = DATE.format(dates.from());
    boolean month =
        dates.to().equals(dates.from().plusMonths(1).minusDays(1))
            && dates.from().getDayOfMonth() == 1;
    if (dates.from().equals(dates.to())) {
      return time(dates.word()) + from;
    }
    if (month && dates.word() == TimeWord.IN) {
      return "in " + DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(dates.from());
    }
    LocalDate last = dates.to();
    return dates.word() == TimeWord.BETWEEN
        ? "from " + from + " to " + DATE.format(last)
        : time(dates.word()) + from + " to " + DATE.format(last);
  }

  static String monthDay(int month, int day) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day;
  }
}
