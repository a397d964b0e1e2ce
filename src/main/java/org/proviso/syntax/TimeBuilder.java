package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.proviso.grammar.ProvisoParser.ClockContext;
import org.proviso.grammar.ProvisoParser.DateContext;
import org.proviso.grammar.ProvisoParser.DatesContext;
import org.proviso.source.Code;
import org.proviso.source.Span;

/** Builds clock times, dates and school years, and reports those that do not exist. */
final class TimeBuilder {
  private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})\\s?[-–/]\\s?(\\d{2,4})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int JULY = 7;

  private final PhraseBuilder phrases;

  TimeBuilder(PhraseBuilder phrases) {
    this.phrases = phrases;
  }

  Phrase clock(ClockContext context) {
    Span span = phrases.span(context);
    List<ClockReader.Written> times = new ArrayList<>();
    for (Token token : PhraseBuilder.tokens(context, TIME)) {
      var time = ClockReader.read(token.getText());
      times.add(time);
      if (!time.exists()) {
        phrases.report(Code.TIME_DOES_NOT_EXIST, phrases.span(token, token), token.getText());
        return new Phrase.Stray(span);
      }
    }
    var first = times.getFirst();
    var last = times.getLast();
    if (times.size() == 1) {
      int at = ClockReader.minutes(first);
      return new Phrase.Clock(span, word(context), at, at, first.half() == ClockReader.Half.UNSAID);
    }
    return new Phrase.Clock(
        span,
        rangeWord(word(context)),
        ClockReader.start(first, last),
        ClockReader.minutes(last),
        ClockReader.taken(first, last));
  }

  private static TimeWord word(ClockContext context) {
    if (context.BETWEEN() != null) {
      return TimeWord.BETWEEN;
    }
    TimeWord word =
        context.clockWord() == null
            ? TimeWord.AT
            : Decoder.time(context.clockWord().getStart().getType());
    return word == TimeWord.IN ? TimeWord.AT : word;
  }

  /** A span is BETWEEN its ends, unless it is OUTSIDE or another word governs it. */
  private static TimeWord rangeWord(TimeWord word) {
    return switch (word) {
      case AT, ON, IN, FROM, BETWEEN -> TimeWord.BETWEEN;
      case OUTSIDE, BEFORE, AFTER, BY, NO_LATER, NO_EARLIER, UNTIL -> word;
    };
  }

  List<Phrase> dates(DatesContext context) {
    List<DateContext> written = context.date();
    var first = read(written.getFirst());
    var last = read(written.getLast());
    Span span = phrases.span(context);
    TimeWord word = word(context, first);
    boolean sound = sound(first, written.getFirst());
    if (written.size() > 1) {
      sound &= sound(last, written.getLast());
    }
    if (!sound) {
      return List.of(new Phrase.Stray(span));
    }
    if (written.size() == 1) {
      return List.of(single(span, word, first));
    }
    if (!last.hasYear()) {
      return yearless(context, first, last);
    }
    var from = first.hasYear() ? first : first.in(last.year());
    if (from.first().isAfter(last.last()) && !first.hasYear()) {
      from = first.in(last.year() - 1);
    }
    return List.of(new Phrase.Dates(span, rangeWord(word), from.first(), last.last()));
  }

  private static Phrase single(Span span, TimeWord word, DateReader.Written date) {
    if (!date.hasYear()) {
      return new Phrase.YearlessDate(span, word, date.month(), date.day());
    }
    return switch (word) {
      case IN, ON, AT, OUTSIDE, BETWEEN -> new Phrase.Dates(span, word, date.first(), date.last());
      case BEFORE, FROM, NO_EARLIER -> on(span, word, date.first());
      case AFTER, BY, NO_LATER, UNTIL -> on(span, word, date.last());
    };
  }

  private static Phrase on(Span span, TimeWord word, LocalDate day) {
    return new Phrase.Dates(span, word, day, day);
  }

  /** Two dates without a year are two phrases, each to be completed from the term. */
  private List<Phrase> yearless(
      DatesContext context, DateReader.Written first, DateReader.Written last) {
    Span span = phrases.span(context);
    if (first.hasYear() || rangeWord(word(context, first)) != TimeWord.BETWEEN) {
      return List.of(new Phrase.Stray(span));
    }
    Token joint = (context.RANGE_TO() == null ? context.AND() : context.RANGE_TO()).getSymbol();
    Span from = phrases.span(context.getStart(), context.date(0).getStop());
    Span to = phrases.span(joint, context.getStop());
    return List.of(
        new Phrase.YearlessDate(from, TimeWord.FROM, first.month(), first.day()),
        new Phrase.YearlessDate(to, TimeWord.UNTIL, last.month(), last.day()));
  }

  private DateReader.Written read(DateContext context) {
    Token date = context.getStart();
    var written = DateReader.read(date.getText());
    if (context.DATE_YEAR() == null || written.hasYear()) {
      return written;
    }
    Matcher year = SCHOOL_YEAR.matcher(context.DATE_YEAR().getText());
    int first = year.find() ? Integer.parseInt(year.group(1)) : 0;
    return written.in(written.month() >= JULY ? first : first + 1);
  }

  private boolean sound(DateReader.Written date, ParserRuleContext context) {
    Span span = phrases.span(context);
    if (date.month() == 0) {
      return false;
    }
    if (!date.exists()) {
      phrases.report(Code.DATE_DOES_NOT_EXIST, span, withoutLead(span.flat()));
      return false;
    }
    if (!date.weekdayAgrees()) {
      LocalDate day = date.first();
      phrases.report(
          Code.WEEKDAY_DISAGREES,
          span,
          DAY.format(day),
          named(day.getDayOfWeek()),
          named(DayOfWeek.of(date.weekday())));
    }
    return true;
  }

  /** "There is no November 31, 2024", without the "on" before it. */
  private static String withoutLead(String date) {
    return date.replaceFirst("^[A-Z]?[a-z ]+ (?=[A-Z0-9])", "");
  }

  private static String named(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static TimeWord word(DatesContext context, DateReader.Written date) {
    if (context.BETWEEN() != null) {
      return TimeWord.BETWEEN;
    }
    if (context.dateWord() == null) {
      return date.day() == 0 ? TimeWord.IN : TimeWord.ON;
    }
    TimeWord word = Decoder.time(context.dateWord().getStart().getType());
    return word == TimeWord.ON && date.day() == 0 ? TimeWord.IN : word;
  }

  Phrase schoolYear(Span span, String text) {
    Matcher year = SCHOOL_YEAR.matcher(text);
    if (!year.find()) {
      return new Phrase.Stray(span);
    }
    int first = Integer.parseInt(year.group(1));
    int second = Integer.parseInt(year.group(2));
    if (second % 100 != (first + 1) % 100) {
      phrases.report(Code.DATE_DOES_NOT_EXIST, span, span.flat());
      return new Phrase.Stray(span);
    }
    return new Phrase.SchoolYear(span, first);
  }
}
