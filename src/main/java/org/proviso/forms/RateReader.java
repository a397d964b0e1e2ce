package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Period;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.NounReader;
import org.proviso.words.Periods;
import org.proviso.words.SchoolYears;
import org.proviso.words.Unplaced;

/** Rates, windows, weekdays and "together": over what an amount is taken. */
final class RateReader {
  private final NounReader nouns;

  RateReader(NounReader nouns) {
    this.nouns = nouns;
  }

  static void window(Phrase.Window window, Modifiers into) {
    if (!window.onAverage() && window.unit().replace("consecutive ", "").equals("hour")) {
      into.hours.add(window.count());
    } else if (!window.onAverage()) {
      into.periods.add(Periods.of(window));
    } else if (into.averages.isEmpty()) {
      into.averages.add(Periods.rolling(window));
    } else {
      throw Unplaced.at(window.span(), "one window for the average");
    }
  }

  /** "Over the whole term", "over the term of this agreement": once for all its time. */
  static boolean wholeTerm(Cursor cursor, Modifiers into) {
    if (!cursor.acceptArticle().filter(article -> article == Determiner.THE).isPresent()) {
      return false;
    }
    boolean whole = cursor.acceptWords("whole term") || cursor.acceptWords("entire term");
    if (!whole && !cursor.acceptWords("term")) {
      return false;
    }
    int mark = cursor.mark();
    boolean named = cursor.acceptPreposition("of") && agreement(cursor);
    if (!named) {
      cursor.reset(mark);
    }
    if (whole || named) {
      into.periods.add(new Period.WholeTerm());
    }
    return whole || named;
  }

  private static boolean agreement(Cursor cursor) {
    return cursor
            .accept(Phrase.Reference.class)
            .filter(own -> own.span().flat().equalsIgnoreCase("this agreement"))
            .isPresent()
        || (cursor.acceptArticle().isPresent() && cursor.acceptWords("agreement"));
  }

  void rate(Phrase.Rate rate, Modifiers into) {
    Optional<Period> period = Periods.of(rate);
    if (period.isPresent()) {
      into.thatPeriod |= rate.unit().startsWith(Periods.THAT);
      into.periods.add(period.get());
    } else if (rate.count() == 1) {
      into.subjects.add(nouns.whole(words(rate.span(), rate.unit())).with(Determiner.EACH));
    } else {
      throw Unplaced.at(rate.span(), "a rate such as \"per week\"");
    }
  }

  private static List<Bit> words(Span span, String text) {
    var words = new ArrayList<Bit>();
    for (String word : text.split(" ")) {
      words.add(Coined.word(span, word));
    }
    return words;
  }

  static void weekdays(Phrase.Weekdays days, Modifiers into) {
    if (!into.weekdays.isEmpty()) {
      throw Unplaced.at(days.span(), "weekdays once only");
    }
    into.weekdays.addAll(days.days());
    into.eachWeekday = days.distributive();
    into.eitherWeekday = days.span().flat().matches("(?is).*\\bor\\b.*");
  }

  static void schoolYear(Phrase.SchoolYear year, Modifiers into) {
    into.filters.add(SchoolYears.filter(year));
    into.taken.add(SchoolYears.TAKEN);
  }

  /** "All persons together", "all of them together": nobody's own. */
  static boolean everybody(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.acceptArticle().filter(Phrase.Determiner.ALL::equals).isPresent()) {
      cursor.acceptPreposition("of");
      boolean persons = cursor.acceptWords("persons") || cursor.acceptWords("people");
      if (persons && cursor.accept(Phrase.Together.class).filter(t -> t.together()).isPresent()) {
        return true;
      }
    }
    cursor.reset(mark);
    return false;
  }

  static void together(Phrase.Together together, Modifiers into) {
    if (together.together()) {
      into.together = true;
    } else {
      into.each = true;
    }
  }
}
