package org.proviso.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.proviso.grammar.ProvisoParser;
import org.proviso.source.SourceText;
import org.proviso.source.Span;

/**
 * Parses a sentence as every parser test does: no ambiguity, every character in exactly one phrase,
 * and printed it reads back the same.
 */
final class Parsing {
  private static final SentenceReader READER = new SentenceReader();

  private Parsing() {}

  static SentenceTree parse(String sentence) {
    SentenceTree tree = read(sentence);
    assertEquals(List.of(), ambiguities(sentence), () -> "Ambiguous: " + sentence);
    assertEquals("", uncovered(tree), () -> "In no phrase, or in two: " + sentence);
    boolean read = tree.phrases().stream().noneMatch(Phrase.Stray.class::isInstance);
    if (read) {
      String printed = SentencePrinter.print(tree);
      assertEquals(Rendering.of(tree.phrases()), Rendering.of(read(printed).phrases()), printed);
    }
    return tree;
  }

  static SentenceTree read(String sentence) {
    var source = new SourceText("test", sentence);
    return READER.read(source.span(0, sentence.length()), "1");
  }

  /** Decisions with two ways through, found by exact detection. */
  static List<String> ambiguities(String sentence) {
    var source = new SourceText("test", sentence);
    var plain = PlainText.of(List.of(), source.span(0, sentence.length()));
    List<CommonToken> tokens = new SoftKeywords().tokens(plain.text());
    READER.parse(tokens);
    var parser =
        new ProvisoParser(new CommonTokenStream(new ListTokenSource(new ArrayList<>(tokens))));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
    var found = new ArrayList<String>();
    parser.addErrorListener(
        new BaseErrorListener() {
          @Override
          public void reportAmbiguity(
              Parser recognizer,
              DFA dfa,
              int startIndex,
              int stopIndex,
              boolean exact,
              BitSet alternatives,
              ATNConfigSet configurations) {
            String rule = recognizer.getRuleNames()[dfa.atnStartState.ruleIndex];
            found.add(
                rule + " at " + tokens.subList(startIndex, Math.min(stopIndex + 1, tokens.size())));
          }
        });
    parser.sentence();
    return found;
  }

  /** Characters other than spaces that no phrase holds, or two do. */
  static String uncovered(SentenceTree tree) {
    Span words = tree.words();
    int[] held = new int[words.end() - words.start()];
    for (Phrase phrase : tree.phrases()) {
      for (int i = phrase.span().start(); i < phrase.span().end(); i++) {
        held[i - words.start()]++;
      }
    }
    var missing = new StringBuilder();
    String text = words.text();
    for (int i = 0; i < held.length; i++) {
      boolean space = TextLine.isSpace(text.charAt(i)) || text.charAt(i) == '*';
      boolean wrong = space ? held[i] > 1 : held[i] != 1;
      missing.append(wrong ? text.substring(i, i + 1) : "");
    }
    return missing.toString();
  }
}
