package org.proviso.proposal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.proposal.DateReading.Trouble;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;

/**
 * Reads dates, spans and weekly patterns as people type them (S19), under one order of month and
 * day. A column is read under both orders, and settled by what comes of it ({@link DateColumn}).
 */
final class DateParser {
  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<String> ALTERNATE = Set.of("other", "alternate", "alternating");
  private static final Set<String> JOINERS = Set.of("and", "&", "+", "/", ",");
  private static final Set<String> EVERY = Set.of("every", "each", "all");
  private static final Set<String> LINKS =
      Set.of(
          ",", "in", "of", "from", "between", "during", "on", "the", "for", "starting", ";", "(");

  private final WrittenDates written;
  private DateTokens tokens = new DateTokens("");

  /**
   * @param term gives a date without a year its year, if only one year has it there
   */
  DateParser(boolean monthFirst, DateSpan term) {
    this.written = new WrittenDates(monthFirst, term);
  }

  DateReading read(String cell) {
    Optional<LocalDate> iso = iso(cell);
    if (iso.isPresent()) {
      return new DateReading.Day(iso.get(), -1);
    }
    tokens = new DateTokens(CellWords.folded(cell));
    written.start(tokens);
    Optional<DateReading> read = tokens.isEmpty() ? Optional.empty() : patternOrDates();
    return read.filter(reading -> tokens.atEnd() && written.trouble() == Trouble.NO_DATE)
        .orElseGet(() -> new DateReading.Unreadable(written.trouble(), written.detail()));
  }

  /** 2021-01-08, by far the most frequent. */
  static Optional<LocalDate> iso(String cell) {
    if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private Optional<DateReading> patternOrDates() {
    Optional<DateReading> dates = written.dates();
    if (dates.isPresent() && tokens.atEnd()) {
      return dates;
    }
    Trouble missed = written.trouble();
    written.setTrouble(Trouble.NO_DATE);
    tokens.back(0);
    Optional<DateReading> pattern = pattern();
    if (pattern.isEmpty() && written.trouble() == Trouble.NO_DATE) {
      written.setTrouble(missed);
    }
    return pattern;
  }

  private Optional<DateReading> pattern() {
    tokens.take("on");
    tokens.take(EVERY);
    boolean alternate = tokens.take(ALTERNATE);
    Set<Integer> ordinals = ordinals();
    DayKind kind = tokens.dayKind();
    Set<DayOfWeek> weekdays = kind == DayKind.CALENDAR ? weekdays() : MONDAY_TO_FRIDAY;
    if (weekdays.isEmpty()) {
      return Optional.empty();
    }
    if (tokens.take("of")) {
      tokens.take(EVERY);
      tokens.take("the");
      tokens.take("month");
    }
    tokens.takeAll(LINKS);
    var weekly =
        new DateReading.Weekly(weekdays, ordinals, alternate, Set.of(), kind, DateSpan.ALWAYS);
    return tokens.atEnd()
        ? Optional.of(weekly)
        : written.dates().flatMap(rest -> within(weekly, rest));
  }

  /** "Fridays, April 2021" has dates of its own; "Fridays, April 2, 2021" makes no sense. */
  private static Optional<DateReading> within(DateReading.Weekly weekly, DateReading rest) {
    return switch (rest) {
      case DateReading.Days days -> Optional.of(weekly.within(days.span()));
      case DateReading.Day _, DateReading.Weekly _, DateReading.Unreadable _ -> Optional.empty();
    };
  }

  private Set<Integer> ordinals() {
    var found = new LinkedHashSet<Integer>();
    int mark = tokens.mark();
    while (true) {
      Optional<Integer> ordinal = CalendarWords.ordinal(tokens.peek());
      if (ordinal.isEmpty()) {
        break;
      }
      tokens.next();
      found.add(ordinal.get());
      tokens.take(JOINERS);
    }
    if (!found.isEmpty() && CalendarWords.weekday(tokens.peek()).isEmpty()) {
      tokens.back(mark); // "2nd January 2021"
      return Set.of();
    }
    return found;
  }

  /** One weekday, a list or a range of them; empty if there are none here. */
  private Set<DayOfWeek> weekdays() {
    var found = EnumSet.noneOf(DayOfWeek.class);
    while (true) {
      int mark = tokens.mark();
      if (!found.isEmpty()) {
        while (tokens.take(JOINERS)) {
          // "Mon, and Wed" has two.
        }
      }
      Optional<Set<DayOfWeek>> group = CalendarWords.group(tokens.peek());
      Optional<DayOfWeek> first = CalendarWords.weekday(tokens.peek());
      if (group.isPresent()) {
        tokens.next();
        found.addAll(group.get());
      } else if (first.isPresent()) {
        tokens.next();
        tokens.take(".");
        found.addAll(upTo(first.get()));
      } else {
        tokens.back(mark);
        return found;
      }
    }
  }

  private Set<DayOfWeek> upTo(DayOfWeek first) {
    int mark = tokens.mark();
    if (tokens.take(Set.of("-", "through", "thru", "to"))) {
      Optional<DayOfWeek> last = CalendarWords.weekday(tokens.peek());
      if (last.isPresent()) {
        tokens.next();
        tokens.take(".");
        var range = EnumSet.of(first);
        for (DayOfWeek day = first; day != last.get(); day = day.plus(1)) {
          range.add(day.plus(1));
        }
        return range;
      }
      tokens.back(mark);
    }
    return EnumSet.of(first);
  }
}
