package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Decides which closed-class words are keywords where they stand. A word keeps its keyword only if
 * its neighbours let its phrase come to be; else it is a preposition or a plain word.
 */
final class SoftKeywords {
  private static final Set<Integer> NUMBERS = Set.of(COUNT, AMOUNT_WORD, MONEY, TIMES, PERCENT);

  /** What a token becomes when its phrase does not come to be; a plain word if not listed. */
  private static final Map<Integer, Integer> DEMOTED =
      Map.ofEntries(
          Map.entry(AT_MOST, COMPARE_AT_MOST),
          Map.entry(AT_LEAST, COMPARE_AT_LEAST),
          Map.entry(UP_TO, COMPARE_UP_TO),
          Map.entry(MORE_THAN, COMPARE_MORE),
          Map.entry(LESS_THAN, COMPARE_LESS),
          Map.entry(EXACTLY, COMPARE_EXACT),
          Map.entry(LEFT, STRAY),
          Map.entry(RIGHT_BRACKET, STRAY),
          Map.entry(WORD, STRAY),
          Map.entry(PREPOSITION, STRAY),
          Map.entry(BLANK, STRAY),
          Map.entry(OR_MORE, STRAY),
          Map.entry(OR_LESS, STRAY),
          Map.entry(DEADLINE_BEFORE, PREPOSITION),
          Map.entry(DEADLINE_AFTER, PREPOSITION),
          Map.entry(DEADLINE_OF, PREPOSITION),
          Map.entry(RANGE_TO, PREPOSITION),
          Map.entry(LIMIT_TO, PREPOSITION),
          Map.entry(PLUS, AND),
          Map.entry(PLUS_PART, STRAY),
          Map.entry(PART_OF, STRAY),
          Map.entry(EVERY_NEXT, EVERY),
          Map.entry(ON_AVERAGE, AVERAGE));

  private static final Set<Integer> PREPOSITIONS =
      Set.of(
          BETWEEN,
          FROM,
          TO,
          THROUGH,
          UNTIL,
          BEFORE,
          AFTER,
          IN_ADVANCE,
          ON_OR_AFTER,
          ON_OR_BEFORE,
          OUTSIDE,
          WITHIN,
          IN,
          ON,
          AT,
          BY,
          FOR,
          DURING,
          OVER,
          UNDER,
          OF,
          OF_WHOLE,
          NO_LATER,
          NO_EARLIER,
          EARLIER_THAN,
          LATER_THAN,
          PER,
          TOTAL_OF);

  /** The tokens of a sentence, keywords decided. */
  List<CommonToken> tokens(String text) {
    var lexer = WordEdges.lexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    var tokens = new ArrayList<CommonToken>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      tokens.add((CommonToken) token);
    }
    HaveNot.settle(tokens);
    Neighbours.settle(tokens);
    return tokens;
  }

  /** Takes a keyword its place: its phrase did not come to be. */
  void demote(Token token) {
    demoteTo((CommonToken) token);
  }

  static void demoteTo(CommonToken token) {
    int type = token.getType();
    if (PREPOSITIONS.contains(type)) {
      token.setType(PREPOSITION);
    } else {
      token.setType(DEMOTED.getOrDefault(type, type == STRAY ? STRAY : WORD));
    }
  }

  static boolean isNumber(int type) {
    return NUMBERS.contains(type);
  }
}
