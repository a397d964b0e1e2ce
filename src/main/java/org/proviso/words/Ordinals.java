package org.proviso.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** "The first and third Monday of each month", "the last work day of the semester". */
public final class Ordinals {
  public static final List<String> WORDS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private static final List<String> FIGURES =
      List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th");

  private Ordinals() {}

  /** Takes the days if they come next; else the cursor is where it was. */
  public static Optional<Filter> read(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Filter> read = days(cursor);
    if (read.isEmpty()) {
      cursor.reset(mark);
    }
    return read;
  }

  private static Optional<Filter> days(Cursor cursor) {
    if (cursor.peekIsArticle(Determiner.THE, Determiner.EACH, Determiner.EVERY)) {
      cursor.next();
    }
    Set<Integer> places = places(cursor);
    Optional<Filter> days = places.isEmpty() ? Optional.empty() : sort(cursor);
    if (days.isEmpty() || !cursor.acceptPreposition("of", "in")) {
      return Optional.empty();
    }
    boolean plain = days.get() instanceof Filter.OnDayKind(DayKind kind) && kind == DayKind.PLAIN;
    if (cursor.acceptWords("school") && plain && ends(cursor)) {
      return Optional.of(
          new Filter.OnNth(places, new Filter.OnDayKind(DayKind.SCHOOL), Stretch.SCHOOL_YEAR));
    }
    return stretch(cursor)
        .filter(within -> within != Stretch.YEAR && ends(cursor))
        .map(within -> new Filter.OnNth(places, days.get(), within));
  }

  /** The words that say so, for the guard. */
  static List<String> words(Set<Integer> places, Stretch within) {
    var words = new ArrayList<String>(words(places));
    words.add("the " + within.words());
    return words;
  }

  static List<String> words(Set<Integer> places) {
    var words = new ArrayList<String>();
    for (int place : places) {
      words.add("the " + (place < 0 ? "last" : WORDS.get(place - 1)));
      words.add("the " + (place < 0 ? "last" : FIGURES.get(place - 1)));
    }
    return words;
  }

  /**
   * "The second" before one thing: which one it is, counted from 1; else zero, and the cursor is
   * where it was.
   */
  public static int before(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.peekIsArticle(Determiner.THE, Determiner.THEIR)) {
      cursor.next();
      Optional<Integer> place = place(cursor);
      if (place.filter(one -> one > 0).isPresent() && !cursor.word().isEmpty()) {
        return place.get();
      }
    }
    cursor.reset(mark);
    return 0;
  }

  /** "School", "the school year", "each semester": a stretch whose days the calendar tells. */
  static Optional<Stretch> schoolStretch(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Stretch> read =
        cursor.acceptWords("school") ? Optional.of(Stretch.SCHOOL_YEAR) : stretch(cursor);
    boolean known =
        read.filter(one -> one.compareTo(Stretch.MONTH) > 0 && one != Stretch.YEAR).isPresent();
    if (!known || !ends(cursor)) {
      cursor.reset(mark);
      return Optional.empty();
    }
    return read;
  }

  private static boolean ends(Cursor cursor) {
    return cursor.word().isEmpty() && !cursor.nextIsPreposition("of");
  }

  private static Set<Integer> places(Cursor cursor) {
    var places = new HashSet<Integer>();
    int end = cursor.mark();
    for (Optional<Integer> place = place(cursor); place.isPresent(); place = place(cursor)) {
      places.add(place.get());
      end = cursor.mark();
      cursor.acceptJoint(JointKind.COMMA);
      cursor.acceptJoint(JointKind.AND, JointKind.OR);
      if (cursor.peekIsArticle(Determiner.THE)) {
        cursor.next();
      }
    }
    cursor.reset(end);
    return places;
  }

  private static Optional<Integer> place(Cursor cursor) {
    String word = cursor.word();
    int place = word.equals("last") ? -1 : 1 + Math.max(WORDS.indexOf(word), FIGURES.indexOf(word));
    if (place == 0) {
      return Optional.empty();
    }
    cursor.next();
    return Optional.of(place);
  }

  /** One weekday, or days of a kind. */
  private static Optional<Filter> sort(Cursor cursor) {
    Optional<Phrase.Weekdays> weekday =
        cursor
            .peek(Phrase.Weekdays.class)
            .filter(days -> days.days().size() == 1 && !days.distributive())
            .filter(days -> !days.span().flat().matches("(?i)on .*"));
    if (weekday.isPresent()) {
      cursor.next();
      return Optional.of(new Filter.OnWeekdays(weekday.get().days()));
    }
    var words = new ArrayList<String>();
    while (!cursor.word().isEmpty() && words.size() < 2) {
      words.add(cursor.word());
      cursor.next();
    }
    return UnitNames.days(String.join(" ", words)).map(Filter.OnDayKind::new);
  }

  /** "Each month", "the semester", "a school year". */
  static Optional<Stretch> stretch(Cursor cursor) {
    Optional<Phrase.Rate> rate = cursor.accept(Phrase.Rate.class);
    if (rate.isPresent()) {
      return rate.get().count() == 1 ? UnitNames.stretch(rate.get().unit()) : Optional.empty();
    }
    if (!cursor.peekIsArticle(Determiner.THE, Determiner.A, Determiner.EACH, Determiner.EVERY)) {
      return Optional.empty();
    }
    cursor.next();
    for (String two :
        List.of(
            "school year", "calendar month", "calendar week", "grading period", "marking period")) {
      if (cursor.acceptWords(two)) {
        return UnitNames.stretch(two);
      }
    }
    Optional<Stretch> stretch = UnitNames.stretch(cursor.word());
    if (stretch.isPresent()) {
      cursor.next();
    }
    return stretch;
  }
}
