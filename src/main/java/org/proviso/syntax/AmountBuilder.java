package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.proviso.grammar.ProvisoParser.AmountContext;
import org.proviso.grammar.ProvisoParser.DeadlineContext;
import org.proviso.grammar.ProvisoParser.LimitContext;
import org.proviso.grammar.ProvisoParser.LimitRangeContext;
import org.proviso.grammar.ProvisoParser.PercentageContext;
import org.proviso.grammar.ProvisoParser.RateContext;
import org.proviso.grammar.ProvisoParser.WindowContext;
import org.proviso.source.Code;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase.Amount;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.LimitWord;

/** Builds phrases that hold an amount: limits, deadlines, rates and windows. */
final class AmountBuilder {
  private final PhraseBuilder phrases;

  AmountBuilder(PhraseBuilder phrases) {
    this.phrases = phrases;
  }

  Phrase limit(LimitContext context) {
    Span span = phrases.span(context);
    Amount amount = amount(context.amount(), determiner(context));
    LimitWord word = LimitWord.BARE;
    if (context.limitWord() != null) {
      word = Decoder.limit(context.limitWord().getStart().getType());
    } else if (context.OR_MORE() != null) {
      word = LimitWord.AT_LEAST;
    } else if (context.OR_LESS() != null) {
      word = LimitWord.AT_MOST;
    }
    return new Phrase.Limit(span, word, amount);
  }

  Phrase range(LimitRangeContext context) {
    List<Token> numbers = PhraseBuilder.tokens(context, COUNT, NUMBER_RANGE);
    List<String> units =
        PhraseBuilder.tokens(context, UNIT).stream()
            .map(t -> UnitReader.read(t.getText()))
            .toList();
    List<String> adjectives = adjectives(context);
    String last = units.isEmpty() ? "" : units.getLast();
    String first = units.size() == 2 ? units.getFirst() : last;
    if (numbers.size() == 1) {
      String[] ends = numbers.getFirst().getText().split("[^0-9,]+");
      Span span = phrases.span(numbers.getFirst(), numbers.getFirst());
      return new Phrase.LimitRange(
          phrases.span(context),
          new Amount(span, Determiner.NONE, NumberReader.read(ends[0]).value(), adjectives, first),
          new Amount(span, Determiner.NONE, NumberReader.read(ends[1]).value(), adjectives, last));
    }
    return new Phrase.LimitRange(
        phrases.span(context),
        plain(numbers.getFirst(), adjectives, first),
        plain(numbers.getLast(), adjectives, last));
  }

  private Amount plain(Token number, List<String> adjectives, String unit) {
    Span span = phrases.span(number, number);
    return new Amount(span, Determiner.NONE, value(number), adjectives, unit);
  }

  Phrase percentage(PercentageContext context) {
    LimitWord word =
        context.limitWord() == null
            ? LimitWord.BARE
            : Decoder.limit(context.limitWord().getStart().getType());
    return new Phrase.Percentage(phrases.span(context), word, value(context.PERCENT().getSymbol()));
  }

  Phrase deadline(DeadlineContext context) {
    Amount amount = amount(context.amount(), determiner(context));
    boolean before = context.DEADLINE_BEFORE() != null || context.IN_ADVANCE() != null;
    Direction direction =
        before
            ? Direction.BEFORE
            : context.DEADLINE_AFTER() != null
                ? Direction.AFTER
                : context.DEADLINE_OF() != null ? Direction.OF : Direction.NONE;
    int type = context.deadlineWord() == null ? EOF : context.deadlineWord().getStart().getType();
    LimitWord word = deadlineWord(type, before, direction);
    if (type == EOF && context.OR_MORE() != null) {
      word = LimitWord.AT_LEAST;
    } else if (type == EOF && context.OR_LESS() != null) {
      word = LimitWord.AT_MOST;
    }
    return new Phrase.Deadline(phrases.span(context), word, amount, direction);
  }

  /** "No later than 15 minutes before" is at least 15 minutes before; after an event, at most. */
  private static LimitWord deadlineWord(int type, boolean before, Direction direction) {
    return switch (type) {
      case EOF -> direction == Direction.NONE ? LimitWord.WITHIN : LimitWord.BARE;
      case NO_LATER -> before ? LimitWord.AT_LEAST : LimitWord.AT_MOST;
      case NO_EARLIER -> before ? LimitWord.AT_MOST : LimitWord.AT_LEAST;
      case LATER_THAN -> before ? LimitWord.LESS_THAN : LimitWord.MORE_THAN;
      case EARLIER_THAN -> before ? LimitWord.MORE_THAN : LimitWord.LESS_THAN;
      default -> Decoder.limit(type);
    };
  }

  Phrase rate(RateContext context) {
    Span span = phrases.span(context);
    if (context.RATE_LY() != null) {
      String adverb = phrases.plain(context).toLowerCase(Locale.ROOT);
      return new Phrase.Rate(span, RateWord.LY, 1, LY_UNITS.getOrDefault(adverb, adverb));
    }
    RateWord word =
        context.PER() != null
            ? RateWord.PER
            : context.ANY() != null
                ? RateWord.ANY
                : context.A() != null ? RateWord.A : RateWord.EACH;
    if (context.AMOUNT_WORD() != null) {
      Amount amount = hyphenated(context.AMOUNT_WORD().getSymbol(), Determiner.NONE);
      return counted(span, word, amount.value(), amount.unit());
    }
    if (context.WORD() != null) {
      return new Phrase.Rate(span, word, 1, context.WORD().getText());
    }
    String unit = UnitReader.read(context.UNIT().getText());
    if (context.OTHER() != null) {
      return new Phrase.Rate(span, RateWord.OTHER, 2, unit);
    }
    String value = context.COUNT() == null ? "1" : value(context.COUNT().getSymbol());
    return counted(span, word, value, unit);
  }

  private static final Map<String, String> LY_UNITS =
      Map.of(
          "daily",
          "day",
          "weekly",
          "week",
          "monthly",
          "month",
          "annually",
          "year",
          "yearly",
          "year",
          "hourly",
          "hour");

  private static Phrase counted(Span span, RateWord word, String value, String unit) {
    return value.matches("[0-9]{1,6}") && Integer.parseInt(value) > 0
        ? new Phrase.Rate(span, word, Integer.parseInt(value), unit)
        : new Phrase.Stray(span);
  }

  Phrase window(WindowContext context) {
    Span span = phrases.span(context);
    boolean average = context.ON_AVERAGE() != null;
    var length = context.windowLength();
    Amount amount =
        length.AMOUNT_WORD() != null
            ? hyphenated(length.AMOUNT_WORD().getSymbol(), Determiner.NONE)
            : plain(
                length.COUNT().getSymbol(),
                adjectives(length),
                UnitReader.read(length.UNIT().getText()));
    if (!amount.value().matches("[0-9]{1,6}") || amount.value().equals("0")) {
      return new Phrase.Stray(span);
    }
    int count = Integer.parseInt(amount.value());
    if (context.EACH() != null && !average) {
      return new Phrase.Rate(span, RateWord.EACH, count, amount.unit());
    }
    boolean single = count == 1 && !average && context.ROLLING() == null;
    if (single) {
      RateWord word =
          context.ANY() != null ? RateWord.ANY : context.A() != null ? RateWord.A : RateWord.EACH;
      return new Phrase.Rate(span, word, 1, amount.unit());
    }
    boolean any = context.ANY() != null || context.ROLLING() != null;
    return new Phrase.Window(span, count, amount.unit(), any, average);
  }

  private Amount amount(AmountContext context, Determiner determiner) {
    Span span = phrases.span(context);
    if (context.AMOUNT_WORD() != null) {
      return hyphenated(context.AMOUNT_WORD().getSymbol(), determiner);
    }
    if (context.MONEY() != null) {
      return new Amount(span, determiner, value(context.MONEY().getSymbol()), List.of(), "dollar");
    }
    if (context.TIMES() != null) {
      String times = context.getText().equalsIgnoreCase("once") ? "1" : "2";
      return new Amount(span, determiner, times, List.of(), "time");
    }
    String first = value(context.COUNT(0).getSymbol());
    if (context.PLUS() != null) {
      String minutes = NumberReader.sum(first, 60, value(context.COUNT(1).getSymbol()));
      return new Amount(span, determiner, minutes, List.of(), "minute");
    }
    String unit = context.UNIT().isEmpty() ? "" : UnitReader.read(context.UNIT(0).getText());
    String value =
        context.PLUS_PART().isEmpty()
            ? first
            : NumberReader.sum(first, 1, value(context.COUNT(1).getSymbol()));
    return new Amount(span, determiner, value, adjectives(context), unit);
  }

  /** "30-minute", "thirty (30)-minute", "four-week". */
  private Amount hyphenated(Token token, Determiner determiner) {
    String text = token.getText();
    int hyphen = text.lastIndexOf('-');
    Span span = phrases.span(token, token);
    return new Amount(
        span,
        determiner,
        value(text.substring(0, hyphen), span),
        List.of(),
        UnitReader.read(text.substring(hyphen + 1)));
  }

  private String value(Token token) {
    String text = token.getText();
    return text.matches("(?i)an?") ? "1" : value(text, phrases.span(token, token));
  }

  private String value(String text, Span span) {
    NumberReader.Written written = NumberReader.read(text);
    if (!written.agrees()) {
      String words = text.replaceAll("\\s*\\(.*", "");
      phrases.report(Code.NUMBER_WORDS_DISAGREE, span, words, written.echo());
    }
    return written.value();
  }

  private static List<String> adjectives(ParserRuleContext context) {
    return PhraseBuilder.tokens(context, ADJECTIVE).stream()
        .map(token -> token.getText().toLowerCase(Locale.ROOT).replace("duty free", "duty-free"))
        .toList();
  }

  private static Determiner determiner(ParserRuleContext context) {
    List<Token> found = PhraseBuilder.tokens(context, A, THE);
    return found.isEmpty() ? Determiner.NONE : Decoder.determiner(found.getFirst().getType());
  }
}
