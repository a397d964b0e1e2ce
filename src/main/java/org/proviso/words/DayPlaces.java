package org.proviso.words;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.norm.UnitNames;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.TimeWord;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/**
 * Days by where they lie: "on the day before a holiday", "in the first two weeks of school", "by
 * June 1 of each school year".
 */
final class DayPlaces {
  private static final Set<Stretch> EITHER_YEAR = Set.of(Stretch.YEAR, Stretch.SCHOOL_YEAR);

  private DayPlaces() {}

  /** Behind "on", "in" or "during"; else the cursor is where it was. */
  static Optional<Filter> read(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Filter> read = nextTo(cursor);
    if (read.isEmpty()) {
      cursor.reset(mark);
      read = edgeWeeks(cursor);
    }
    if (read.isEmpty()) {
      cursor.reset(mark);
      read = WeekNames.read(cursor);
    }
    if (read.isEmpty()) {
      cursor.reset(mark);
    }
    return read;
  }

  /** "The day before or the day after a holiday", "a school day immediately preceding …". */
  private static Optional<Filter> nextTo(Cursor cursor) {
    Optional<Boolean> edge = edge(cursor);
    Optional<DayKind> counted = day(cursor);
    Optional<Boolean> one = counted.isEmpty() ? Optional.empty() : side(cursor);
    if (one.isEmpty() || (edge.isPresent() && !edge.equals(one))) {
      return Optional.empty();
    }
    Optional<Boolean> other = Optional.empty();
    if (edge.isEmpty() && cursor.acceptJoint(JointKind.OR, JointKind.AND, JointKind.AND_OR)) {
      Optional<DayKind> again = day(cursor);
      other = side(cursor);
      boolean differs =
          again.isPresent() && !again.equals(counted) || other.isEmpty() || other.equals(one);
      if (differs) {
        return Optional.empty();
      }
    }
    boolean both = other.isPresent();
    DayKind kind = counted.get();
    boolean before = both || one.get();
    boolean after = both || !one.get();
    return beside(cursor)
        .filter(_ -> !goesOn(cursor))
        .map(day -> new Filter.OnDays(new DayPlace.NextTo(day, before, after, kind)));
  }

  /** "A holiday or a weekend", "holidays in December": what the day lies beside may go on. */
  private static boolean goesOn(Cursor cursor) {
    int mark = cursor.mark();
    boolean joined = cursor.acceptJoint(JointKind.OR, JointKind.AND, JointKind.AND_OR);
    boolean noun =
        joined
            && !cursor.atEnd()
            && !(cursor.peek() instanceof Bit.Piece(Phrase.Preposition _))
            && !cursor.peek().span().flat().toLowerCase(Locale.ROOT).startsWith("on ");
    cursor.reset(mark);
    return noun || cursor.nextIsPreposition("in", "during");
  }

  /**
   * "The last school day" before, or "the first work day" after; a last day of any kind may be
   * either.
   */
  private static Optional<Boolean> edge(Cursor cursor) {
    int mark = cursor.mark();
    boolean the = cursor.peekIsArticle(Determiner.THE);
    if (the) {
      cursor.next();
    }
    boolean last = the && cursor.word().equals("last");
    if (last || (the && cursor.word().equals("first"))) {
      cursor.next();
      if (cursor.word().matches("school|work|working|duty")) {
        return Optional.of(last);
      }
    }
    cursor.reset(mark);
    return Optional.empty();
  }

  private static Optional<DayKind> day(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.peekIsArticle(Determiner.THE, Determiner.A, Determiner.ANY)) {
      cursor.next();
    }
    for (String kind : new String[] {"school ", "work ", "working ", "duty ", "calendar ", ""}) {
      if (cursor.acceptWords(kind + "day") || cursor.acceptWords(kind + "days")) {
        return Optional.of(
            kind.isEmpty() || kind.equals("calendar ")
                ? DayKind.PLAIN
                : UnitNames.days(kind + "day").orElse(DayKind.WORK));
      }
    }
    cursor.reset(mark);
    return Optional.empty();
  }

  /** True for before, false for after. */
  private static Optional<Boolean> side(Cursor cursor) {
    int mark = cursor.mark();
    for (String word : new String[] {"immediately", "directly", "just", "right"}) {
      if (cursor.acceptWords(word)) {
        break;
      }
    }
    if (cursor.acceptPreposition("before", "prior to", "immediately before", "immediately prior to")
        || cursor.acceptWords("preceding")) {
      return Optional.of(true);
    }
    if (cursor.acceptPreposition("after", "following", "immediately after", "immediately following")
        || cursor.acceptWords("following")) {
      return Optional.of(false);
    }
    cursor.reset(mark);
    return Optional.empty();
  }

  /** "A holiday", "a school holiday", "winter break". */
  private static Optional<Filter> beside(Cursor cursor) {
    if (cursor.peekIsArticle(Determiner.A, Determiner.ANY, Determiner.EACH, Determiner.THE)) {
      cursor.next();
    }
    var words = new ArrayList<String>();
    while (!cursor.word().isEmpty() && words.size() < 3) {
      words.add(cursor.word());
      cursor.next();
    }
    String last = words.isEmpty() ? "" : words.getLast();
    boolean plain =
        words.stream().allMatch(word -> word.matches("[a-z]+"))
            && !words.contains("last")
            && !words.contains("first")
            && !words.contains("next");
    boolean known = last.matches("holidays?|breaks?|vacations?|recess|intersession");
    boolean kind = last.matches("days?") && words.size() > 1 && !words.getFirst().equals("school");
    if (!plain || !(known || kind) || !cursor.word().isEmpty() || cursor.nextIsPreposition("of")) {
      return Optional.empty();
    }
    if (words.size() == 1 && !last.matches("(holiday|vacation)s?")) {
      return Optional.empty();
    }
    String name = String.join(" ", words).replaceFirst("(holiday|break|vacation|day)s$", "$1");
    return Optional.of(new Filter.OnCalendarKind(Name.of(name)));
  }

  /** "The first two weeks of school", "the last week of each semester". */
  private static Optional<Filter> edgeWeeks(Cursor cursor) {
    if (!cursor.peekIsArticle(Determiner.THE)) {
      return Optional.empty();
    }
    cursor.next();
    boolean last = cursor.word().matches("last|final");
    if (!last && !cursor.word().equals("first")) {
      return Optional.empty();
    }
    cursor.next();
    // "The first or last two weeks": so many of either.
    boolean either = !last && cursor.acceptJoint(JointKind.OR);
    if (either && !cursor.acceptWords("last") && !cursor.acceptWords("final")) {
      return Optional.empty();
    }
    int count = cursor.acceptWords("week") ? 1 : weeks(cursor);
    if (count == 0 || !cursor.acceptPreposition("of", "in")) {
      return Optional.empty();
    }
    return Ordinals.schoolStretch(cursor)
        .map(
            within ->
                either
                    ? new Filter.AnyOf(
                        List.of(edge(count, false, within), edge(count, true, within)))
                    : edge(count, last, within));
  }

  private static Filter edge(int count, boolean last, Stretch within) {
    return new Filter.OnDays(new DayPlace.EdgeWeeks(count, last, within));
  }

  private static int weeks(Cursor cursor) {
    return cursor
        .accept(Phrase.Limit.class)
        .filter(limit -> limit.word() == LimitWord.BARE && limit.amount().adjectives().isEmpty())
        .filter(limit -> limit.amount().unit().equals("week"))
        .map(Phrase.Limit::amount)
        .filter(amount -> amount.value().matches("[1-9]"))
        .map(amount -> Integer.parseInt(amount.value()))
        .orElse(0);
  }

  /** A date of no year that is known: of each year. */
  static Filter side(Phrase.YearlessDate date, Optional<Stretch> year) {
    var day = MonthDay.of(date.month(), date.day());
    if (date.word() == TimeWord.ON || date.word() == TimeWord.AT) {
      return new Filter.OnDate(day);
    }
    Set<Stretch> years = year.map(Set::of).orElse(EITHER_YEAR);
    return new Filter.OnDays(
        new DayPlace.Side(
            day,
            switch (date.word()) {
              case BEFORE -> DayPlace.Which.BEFORE;
              case BY, NO_LATER, UNTIL -> DayPlace.Which.UNTIL;
              case AFTER -> DayPlace.Which.AFTER;
              case FROM, NO_EARLIER -> DayPlace.Which.FROM;
              case ON, IN, AT, BETWEEN, OUTSIDE ->
                  throw Unplaced.at(date.span(), "the date with its year");
            },
            years));
  }

  static Filter season(Phrase.YearlessDate from, Phrase.YearlessDate to) {
    return new Filter.OnDays(
        new DayPlace.Season(
            MonthDay.of(from.month(), from.day()), MonthDay.of(to.month(), to.day())));
  }
}
