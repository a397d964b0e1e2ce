package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.proviso.grammar.ProvisoParser;
import org.proviso.grammar.ProvisoParser.BracketedContext;
import org.proviso.grammar.ProvisoParser.PhraseContext;
import org.proviso.grammar.ProvisoParser.SentenceContext;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;

/** Reads one sentence into its phrases; every word of it ends in exactly one of them. */
public final class SentenceReader {
  /** More words than this and a sentence is not read (S12). */
  public static final int MOST_WORDS = 150;

  /** A sentence this long is not looked at any closer. */
  private static final int MOST_CHARACTERS = 20_000;

  private final SoftKeywords keywords = new SoftKeywords();

  /** Reads a sentence that stands by itself; {@code clause} is its number, for diagnostics. */
  public SentenceTree read(Span words, String clause) {
    return read(List.of(), words, clause);
  }

  /** Reads a sentence with the unfinished sentence that stands before it ("… as follows:"). */
  public SentenceTree read(List<Span> leadIn, Span words, String clause) {
    List<Span> before = leadIn.stream().map(SentenceReader::withoutColon).toList();
    Span sentence = withoutStop(words);
    int characters = sentence.end() - sentence.start();
    if (characters > MOST_CHARACTERS) {
      return tooLong(sentence, clause, characters, "characters");
    }
    if (isTooDeep(sentence.text())) {
      String[] said = {"The brackets stand", Integer.toString(OutlineReader.DEEPEST)};
      return unread(sentence, clause, Code.NESTING_TOO_DEEP, said);
    }
    var plain = PlainText.of(before, sentence);
    int count = countWords(plain.text());
    List<CommonToken> tokens = keywords.tokens(plain.text());
    if (count > MOST_WORDS) {
      return tooLong(sentence, clause, count, "words");
    }
    if (tokens.size() > MOST_WORDS + MOST_WORDS / 4) {
      return tooLong(sentence, clause, tokens.size(), "words and marks");
    }
    SentenceContext context = parse(tokens);
    var builder = new PhraseBuilder(plain, clause);
    List<Phrase> phrases = new Gatherer().gather(builder.phrases(context.phrase()));
    return new SentenceTree(sentence, phrases, builder.diagnostics());
  }

  private static boolean isTooDeep(String text) {
    int deep = 0;
    for (int i = 0; i < text.length() && deep <= OutlineReader.DEEPEST; i++) {
      char at = text.charAt(i);
      deep += "([{".indexOf(at) >= 0 ? 1 : ")]}".indexOf(at) >= 0 ? -1 : 0;
    }
    return deep > OutlineReader.DEEPEST;
  }

  private static SentenceTree tooLong(Span words, String clause, int count, String what) {
    String size = "%,d %s".formatted(count, what);
    return unread(words, clause, Code.SENTENCE_TOO_LONG, size, Integer.toString(MOST_WORDS));
  }

  /** The whole of it a phrase that has no place anywhere. */
  private static SentenceTree unread(Span words, String clause, Code code, String... said) {
    var why = Diagnostic.of(code, new Place.InText(words, clause), said);
    List<Phrase> whole = words.start() < words.end() ? List.of(new Phrase.Stray(words)) : List.of();
    return new SentenceTree(words, whole, List.of(why));
  }

  /**
   * SLL first, then LL; where no phrase fits, a soft keyword becomes a word and it starts again.
   */
  SentenceContext parse(List<CommonToken> tokens) {
    for (int tries = 0; tries <= 3 * tokens.size(); tries++) {
      try {
        return parse(tokens, PredictionMode.SLL);
      } catch (ParseCancellationException first) {
        try {
          return parse(tokens, PredictionMode.LL);
        } catch (ParseCancellationException second) {
          keywords.demote(culprit(second));
        }
      }
    }
    throw new IllegalStateException("A token that is no phrase: " + tokens);
  }

  private static SentenceContext parse(List<CommonToken> tokens, PredictionMode mode) {
    var parser =
        new ProvisoParser(new CommonTokenStream(new ListTokenSource(new ArrayList<>(tokens))));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(mode);
    return parser.sentence();
  }

  /** The first token of the phrase that did not come to be, or the token that begins none. */
  private static Token culprit(ParseCancellationException failure) {
    if (!(failure.getCause() instanceof RecognitionException error)) {
      throw failure;
    }
    for (RuleContext context = error.getCtx(); ; context = context.parent) {
      switch (context) {
        case PhraseContext phrase -> {
          return phrase.getStart();
        }
        case BracketedContext _, SentenceContext _ -> {
          return error.getOffendingToken();
        }
        default -> {}
      }
    }
  }

  private static int countWords(String text) {
    int words = text.isEmpty() ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static Span withoutColon(Span span) {
    String text = span.text();
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) == ':' || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return new Span(span.source(), span.start(), span.start() + end);
  }

  /** A full stop, question or exclamation mark at the end is no word; that of "a.m." stays. */
  private static Span withoutStop(Span span) {
    String text = span.text();
    int end = text.stripTrailing().length();
    int start = text.length() - text.stripLeading().length();
    while (end > start && ".!?;".indexOf(text.charAt(end - 1)) >= 0 && !keepsStop(text, end)) {
      end--;
    }
    return new Span(span.source(), span.start() + Math.min(start, end), span.start() + end);
  }

  private static boolean keepsStop(String text, int end) {
    String tail = text.substring(Math.max(0, end - 5), end).toLowerCase(Locale.ROOT);
    return tail.endsWith(" a.m.")
        || tail.endsWith(" p.m.")
        || tail.matches(".*\\d[ap]\\.m\\.")
        || tail.endsWith(" etc.");
  }
}
