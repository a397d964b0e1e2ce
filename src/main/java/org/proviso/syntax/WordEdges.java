package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.util.Set;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.atn.ATNConfig;
import org.antlr.v4.runtime.atn.LexerATNConfig;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.proviso.grammar.ProvisoLexer;

/**
 * Holds the lexer to the ends of words: "in case" is no token in "in cases". The longest match that
 * ends where its token may end is taken, as if the grammar said so by a predicate; but what follows
 * a letter is the same every time, so that ANTLR looks it up instead of working it out.
 */
final class WordEdges extends LexerATNSimulator {
  /** Tokens that may end anywhere; all others end with a word. */
  private static final Set<Integer> ANYWHERE =
      Set.of(
          SPACE,
          BLANK,
          FOR_EXAMPLE_CUT_SHORT,
          THAT_IS_CUT_SHORT,
          AMPERSAND,
          COMMA,
          SEMICOLON,
          COLON,
          DASH,
          LEFT,
          RIGHT_BRACKET,
          QUOTED,
          WORD,
          STRAY);

  private WordEdges(Lexer lexer) {
    super(lexer, _ATN, Lexer.waysThrough(), new PredictionContextCache());
  }

  /** A lexer of contract English whose tokens end where they may. */
  static ProvisoLexer lexer(CharStream text) {
    Lexer lexer = new Lexer(text);
    lexer.setInterpreter(new WordEdges(lexer));
    return lexer;
  }

  @Override
  protected void captureSimState(SimState settings, CharStream input, DFAState reached) {
    if (mayEnd(reached.prediction, input)) {
      super.captureSimState(settings, input, reached);
      return;
    }
    for (ATNConfig other : reached.configs) {
      if (other.state instanceof RuleStopState
          && mayEnd(atn.ruleToTokenType[other.state.ruleIndex], input)) {
        super.captureSimState(settings, input, ending(reached, (LexerATNConfig) other));
        return;
      }
    }
  }

  /** The same place, taken for the end of another token. */
  private DFAState ending(DFAState reached, LexerATNConfig end) {
    DFAState other = new DFAState(reached.configs);
    other.isAcceptState = true;
    other.prediction = atn.ruleToTokenType[end.state.ruleIndex];
    other.lexerActionExecutor = end.getLexerActionExecutor();
    return other;
  }

  private static boolean mayEnd(int type, CharStream input) {
    return ANYWHERE.contains(type)
        || isEdge(input.LA(1))
            && !((type == OR_MORE || type == OR_LESS) && isThan(input))
            && !(type == DATE && isModal(input));
  }

  private static boolean isEdge(int next) {
    return next < 0 || !(Character.isLetterOrDigit(next) || next == '_');
  }

  /** "Or more than two" is no "two or more". */
  private static boolean isThan(CharStream input) {
    return input.LA(1) == ' ' && input.LA(2) == 't' && input.LA(3) == 'h' && input.LA(4) == 'a';
  }

  /** "Classes in grade 6 may …": no day of May, which has a capital. */
  private static boolean isModal(CharStream input) {
    return input.LA(-1) == 'y'
        && input.LA(-2) == 'a'
        && input.LA(-3) == 'm'
        && input.LA(-4) == ' '
        && Character.isDigit(input.LA(-5));
  }

  /** Lets what ANTLR remembers of the grammar be shared. */
  private static final class Lexer extends ProvisoLexer {
    Lexer(CharStream text) {
      super(text);
    }

    static DFA[] waysThrough() {
      return _decisionToDFA;
    }
  }
}
