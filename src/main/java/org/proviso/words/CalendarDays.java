package org.proviso.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.TimeWord;
import org.proviso.time.DateSpan;
import org.proviso.time.Stretch;

/** Days that the calendar tells by their place, month, date or kind, with what opens them. */
public final class CalendarDays {
  private final DateSpan term;

  public CalendarDays(DateSpan term) {
    this.term = term;
  }

  /** "On the first Monday of each month", "in June", "on January 11", "on minimum days". */
  public Optional<Filter> read(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Filter> read = phrase(cursor).or(() -> opened(cursor));
    if (read.isEmpty()) {
      cursor.reset(mark);
    }
    return read;
  }

  private Optional<Filter> phrase(Cursor cursor) {
    Optional<Phrase.Weekdays> weekdays = cursor.accept(Phrase.Weekdays.class);
    if (weekdays.isPresent()) {
      return Optional.of(new Filter.OnWeekdays(weekdays.get().days()));
    }
    Optional<Phrase.Dates> dates = cursor.accept(Phrase.Dates.class);
    if (dates.isPresent()) {
      return Optional.of(TimeWindows.of(dates.get()));
    }
    return cursor.accept(Phrase.YearlessDate.class).map(date -> yearless(cursor, date));
  }

  /** Two dates in a row, from one to the other, are one part of the year. */
  private Filter yearless(Cursor cursor, Phrase.YearlessDate date) {
    int mark = cursor.mark();
    Optional<Phrase.YearlessDate> to =
        date.word() == TimeWord.FROM
            ? cursor.accept(Phrase.YearlessDate.class).filter(next -> next.word() == TimeWord.UNTIL)
            : Optional.empty();
    if (to.isEmpty()) {
      cursor.reset(mark);
      return TimeWindows.of(date, term, ofEachYear(cursor));
    }
    ofEachYear(cursor);
    return TimeWindows.of(date, to.get(), term);
  }

  private Optional<Filter> opened(Cursor cursor) {
    boolean in = cursor.acceptPreposition("in", "during");
    boolean on = !in && cursor.acceptPreposition("on");
    if (in) {
      return within(cursor);
    }
    Optional<Filter> days = placed(cursor).or(() -> DayKinds.read(cursor));
    return days.isPresent() || on ? days : within(cursor);
  }

  /** By its place among such days, or beside another. */
  public static Optional<Filter> placed(Cursor cursor) {
    return Ordinals.read(cursor).or(() -> DayPlaces.read(cursor));
  }

  /** Behind "in" or "during": months, or the week of a date. */
  public Optional<Filter> within(Cursor cursor) {
    return months(cursor).or(() -> weekOf(cursor)).or(() -> DayPlaces.read(cursor));
  }

  /** "June", "May and June", "the months of May and June". */
  private static Optional<Filter> months(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    if (cursor.acceptWords("months") || cursor.acceptWords("month")) {
      if (!cursor.acceptPreposition("of")) {
        cursor.reset(mark);
        return Optional.empty();
      }
    } else {
      cursor.reset(mark);
    }
    Set<Month> months = EnumSet.noneOf(Month.class);
    int end = mark;
    for (Optional<Month> month = month(cursor); month.isPresent(); month = month(cursor)) {
      months.add(month.get());
      end = cursor.mark();
      cursor.acceptJoint(JointKind.COMMA);
      cursor.acceptJoint(JointKind.AND, JointKind.OR);
    }
    cursor.reset(months.isEmpty() ? mark : end);
    boolean ends = cursor.word().isEmpty();
    if (!ends) {
      cursor.reset(mark);
    }
    return months.isEmpty() || !ends ? Optional.empty() : Optional.of(new Filter.InMonths(months));
  }

  private static Optional<Month> month(Cursor cursor) {
    if (cursor.atEnd()
        || !(cursor.peek() instanceof Bit.Word word)
        || !Character.isUpperCase(word.text().charAt(0))) {
      return Optional.empty();
    }
    for (Month month : Month.values()) {
      if (month.name().equals(word.text().toUpperCase(Locale.ROOT))) {
        cursor.next();
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /** "The week of January 11, 2021": from Monday to Sunday. */
  private Optional<Filter> weekOf(Cursor cursor) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    if (cursor.acceptWords("week") && cursor.acceptPreposition("of")) {
      Optional<Filter> day = phrase(cursor);
      if (day.isPresent()
          && day.get() instanceof Filter.InDates(DateSpan span)
          && span.first().equals(span.last())) {
        LocalDate monday = span.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Optional.of(new Filter.InDates(new DateSpan(monday, monday.plusDays(6))));
      }
    }
    cursor.reset(mark);
    return Optional.empty();
  }

  /**
   * "Of each calendar year", "of any school year" behind a date; "of each year" does not say which,
   * and an evaluation in October that is due by May 1 is early and not late.
   */
  private static Optional<Stretch> ofEachYear(Cursor cursor) {
    int mark = cursor.mark();
    if (!cursor.acceptPreposition("of")) {
      return Optional.empty();
    }
    int behind = cursor.mark();
    boolean calendar = isOfCalendarYear(cursor);
    if (!calendar) {
      cursor.reset(behind);
    }
    Optional<Stretch> year =
        calendar
            ? Optional.of(Stretch.YEAR)
            : Ordinals.stretch(cursor).filter(CalendarDays::isYear);
    if (year.isEmpty()) {
      cursor.reset(mark);
    }
    return year.filter(stretch -> calendar || stretch != Stretch.YEAR);
  }

  private static boolean isOfCalendarYear(Cursor cursor) {
    return cursor
        .accept(Phrase.Rate.class)
        .filter(rate -> rate.count() == 1 && rate.unit().equals("calendar year"))
        .isPresent();
  }

  private static boolean isYear(Stretch stretch) {
    return stretch == Stretch.YEAR || stretch == Stretch.SCHOOL_YEAR;
  }
}
