package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.proviso.grammar.ProvisoParser.*;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;

/** Turns the parser's phrases into records, one by one; {@link Gatherer} then joins neighbours. */
final class PhraseBuilder {
  private final PlainText plain;
  private final String clause;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final AmountBuilder amounts = new AmountBuilder(this);
  private final TimeBuilder times = new TimeBuilder(this);

  PhraseBuilder(PlainText plain, String clause) {
    this.plain = plain;
    this.clause = clause;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  List<Phrase> phrases(List<PhraseContext> contexts) {
    var phrases = new ArrayList<Phrase>();
    for (PhraseContext context : contexts) {
      phrases.addAll(phrase((ParserRuleContext) context.getChild(0)));
    }
    return phrases;
  }

  private List<Phrase> phrase(ParserRuleContext context) {
    Span span = span(context);
    return switch (context) {
      case DatesContext dates -> times.dates(dates);
      case ClockContext clock -> List.of(times.clock(clock));
      case WeekdaysContext _ ->
          List.of(
              new Phrase.Weekdays(
                  span,
                  WeekdayReader.days(plain(context)),
                  WeekdayReader.distributive(plain(context))));
      case SchoolYearContext _ -> List.of(times.schoolYear(span, plain(context)));
      case LimitContext limit -> List.of(amounts.limit(limit));
      case LimitRangeContext range -> List.of(amounts.range(range));
      case PercentageContext percentage -> List.of(amounts.percentage(percentage));
      case DeadlineContext deadline -> List.of(amounts.deadline(deadline));
      case RateContext rate -> List.of(amounts.rate(rate));
      case WindowContext window -> List.of(amounts.window(window));
      case BlankContext blank ->
          List.of(
              new Phrase.Blank(
                  span, blank.UNIT() == null ? "" : UnitReader.read(blank.UNIT().getText())));
      case BracketedContext bracketed ->
          List.of(new Phrase.Bracketed(span, new Gatherer().gather(phrases(bracketed.phrase()))));
      default -> List.of(word(context.getStart(), span));
    };
  }

  /** The phrases of a single token. */
  private Phrase word(Token token, Span span) {
    String text = token.getText();
    String lower = text.toLowerCase(Locale.ROOT);
    return switch (token.getType()) {
      case WORD -> words(Phrase.Determiner.NONE, token, text, false);
      case QUOTED -> words(Phrase.Determiner.NONE, token, text, true);
      case THE, A, EACH, EVERY, ANY, NO, ALL, BOTH, SUCH, THIS, THEIR ->
          new Phrase.Words(span, Decoder.determiner(token.getType()), List.of());
      case NO_ONE -> noOne(token, span, lower);
      case NEGATION -> new Phrase.Negation(span);
      case BEING -> new Phrase.Being(span);
      case PREPOSITION -> new Phrase.Preposition(span, Decoder.preposition(lower));
      case ONLY -> new Phrase.Only(span);
      case VAGUE -> new Phrase.Vague(span, lower);
      case TOGETHER -> new Phrase.Together(span, true);
      case EACH_ALONE -> new Phrase.Together(span, false);
      case WHICHEVER -> new Phrase.Whichever(span, Decoder.greater(lower));
      case REFERENCE -> new Phrase.Reference(span, ReferenceReader.targets(text));
      case TABLE -> new Phrase.TableReference(span, lower.replaceAll("[^0-9]", ""));
      case STRAY, OTHER_MODAL, AVERAGE -> new Phrase.Stray(span);
      default -> Decoder.closed(token.getType(), lower, span);
    };
  }

  private static Phrase noOne(Token token, Span span, String lower) {
    String noun = lower.equals("no one") || lower.equals("no-one") ? "one" : token.getText();
    return new Phrase.Words(
        span, Phrase.Determiner.NO, List.of(new Phrase.Word(span, noun, false)));
  }

  /** A word, or the words of a unit ("school day") or a quotation, each with its own span. */
  private Phrase.Words words(
      Phrase.Determiner determiner, Token token, String text, boolean quoted) {
    var words = new ArrayList<Phrase.Word>();
    int at = 0;
    for (String word : text.split(" ")) {
      int start = quoted && at == 0 ? 1 : 0;
      int end = quoted && at + word.length() == text.length() ? word.length() - 1 : word.length();
      if (start < end) {
        int from = token.getStartIndex() + at;
        Span span = plain.span(from + start, from + end);
        words.add(new Phrase.Word(span, word.substring(start, end), quoted));
      }
      at += word.length() + 1;
    }
    return new Phrase.Words(span(token, token), determiner, words);
  }

  Span span(ParserRuleContext context) {
    return span(context.getStart(), context.getStop());
  }

  Span span(Token first, Token last) {
    return plain.span(first.getStartIndex(), last.getStopIndex() + 1);
  }

  String plain(ParserRuleContext context) {
    return plain
        .text()
        .substring(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1);
  }

  void report(Code code, Span span, String... arguments) {
    diagnostics.add(Diagnostic.of(code, new Place.InText(span, clause), arguments));
  }

  /** The first token of this type right under the context, or of any of them in order. */
  static List<Token> tokens(ParserRuleContext context, int... types) {
    var found = new ArrayList<Token>();
    for (ParseTree child : context.children) {
      if (child instanceof TerminalNode leaf) {
        for (int type : types) {
          if (leaf.getSymbol().getType() == type) {
            found.add(leaf.getSymbol());
          }
        }
      }
    }
    return found;
  }
}
