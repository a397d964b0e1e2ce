package org.proviso.words;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.proviso.norm.Deadline;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.TimeWord;
import org.proviso.time.DateSpan;
import org.proviso.time.Stretch;

/** Clock times and dates become filters on records. */
public final class TimeWindows {
  public static final int NOON = 12 * 60;
  public static final int MIDNIGHT = 24 * 60;

  private TimeWindows() {}

  /** Records in that time of the day; throws {@link Unplaced} for what is no window of it. */
  public static Filter of(Phrase.Clock clock) {
    return switch (clock.word()) {
      case BEFORE -> new Filter.InClock(0, clock.from());
      case AFTER -> new Filter.InClock(clock.from(), MIDNIGHT);
      case BETWEEN, FROM -> new Filter.InClock(clock.from(), ordered(clock));
      case OUTSIDE ->
          new Filter.AnyOf(
              List.of(
                  new Filter.InClock(0, clock.from()),
                  new Filter.InClock(ordered(clock), MIDNIGHT)));
      case ON, IN, AT, BY, NO_LATER, NO_EARLIER, UNTIL ->
          throw Unplaced.at(clock.span(), "\"before\", \"after\" or \"between\" two times");
    };
  }

  private static int ordered(Phrase.Clock clock) {
    if (clock.to() <= clock.from()) {
      throw Unplaced.at(clock.span(), "two times, the later one last");
    }
    return clock.to();
  }

  /** Records on those days. */
  public static Filter of(Phrase.Dates dates) {
    return between(dates.span(), dates.word(), dates.from(), dates.to());
  }

  /** Completed from the agreement's term where only one year fits; else the day of every year. */
  public static Filter of(Phrase.YearlessDate date, DateSpan term, Optional<Stretch> year) {
    List<LocalDate> fitting = fitting(date, term);
    return fitting.size() == 1
        ? between(date.span(), date.word(), fitting.getFirst(), fitting.getFirst())
        : DayPlaces.side(date, year);
  }

  /** "From September 1 to May 31": of the term where each fits once, in this order. */
  public static Filter of(Phrase.YearlessDate from, Phrase.YearlessDate to, DateSpan term) {
    List<LocalDate> first = fitting(from, term);
    List<LocalDate> last = fitting(to, term);
    boolean once = first.size() == 1 && last.size() == 1;
    return once && !first.getFirst().isAfter(last.getFirst())
        ? new Filter.InDates(new DateSpan(first.getFirst(), last.getFirst()))
        : DayPlaces.season(from, to);
  }

  /** The days of this name in the term, if it has both ends. */
  private static List<LocalDate> fitting(Phrase.YearlessDate date, DateSpan term) {
    if (term.first().equals(LocalDate.MIN) || term.last().equals(LocalDate.MAX)) {
      return List.of();
    }
    MonthDay day = MonthDay.of(date.month(), date.day());
    return IntStream.rangeClosed(term.first().getYear(), term.last().getYear())
        .filter(day::isValidYear)
        .mapToObj(day::atYear)
        .filter(term::contains)
        .toList();
  }

  private static Filter between(Span span, TimeWord word, LocalDate from, LocalDate to) {
    return new Filter.InDates(
        switch (word) {
          case ON, AT -> new DateSpan(from, from);
          case BEFORE -> new DateSpan(LocalDate.MIN, from.minusDays(1));
          case AFTER -> new DateSpan(from.plusDays(1), LocalDate.MAX);
          case BY, NO_LATER, UNTIL -> new DateSpan(LocalDate.MIN, from);
          case NO_EARLIER -> new DateSpan(from, LocalDate.MAX);
          case FROM -> new DateSpan(from, to.equals(from) ? LocalDate.MAX : to);
          case IN, BETWEEN -> new DateSpan(from, to);
          case OUTSIDE -> throw Unplaced.at(span, "the dates it applies in");
        });
  }

  /** "48 consecutive hours" are 48 hours; "two duty-free weeks" are no two weeks. */
  private static boolean isPlain(Phrase.Amount amount) {
    return Amounts.dayKind(amount).isPresent()
        || amount.adjectives().stream().allMatch(Adjectives::isUnbroken);
  }

  /** How long before or after an event; throws {@link Unplaced} where the direction is not said. */
  public static Deadline deadline(Phrase.Deadline deadline) {
    var quantity =
        Amounts.span(deadline.amount())
            .filter(_ -> isPlain(deadline.amount()))
            .orElseThrow(() -> Unplaced.at(deadline.span(), "minutes, hours, days or weeks"));
    switch (deadline.amount().determiner()) {
      case NONE, THE, A, THEIR -> {}
      case EACH, EVERY, ANY, NO, ALL, BOTH, SUCH, THIS ->
          throw Unplaced.at(deadline.span(), "the time without a word before it");
    }
    if (deadline.direction() == Phrase.Direction.NONE) {
      throw Unplaced.at(deadline.span(), "what the time is reckoned from");
    }
    boolean before = deadline.direction() == Phrase.Direction.BEFORE;
    String said = deadline.span().flat().toLowerCase(Locale.ROOT);
    if (before && said.matches("(no|not) (earlier|sooner) than.*")) {
      // What comes "no earlier than ten days before" may also come later, or not at all.
      throw Unplaced.at(deadline.span(), "\"at least … before\", or \"within … before\"");
    }
    Relation relation = Amounts.relation(deadline.word());
    return new Deadline(relation, quantity, before, false);
  }
}
