package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.AT_LEAST;
import static org.proviso.grammar.ProvisoLexer.AT_MOST;
import static org.proviso.grammar.ProvisoLexer.LESS_THAN;
import static org.proviso.grammar.ProvisoLexer.MORE_THAN;
import static org.proviso.grammar.ProvisoLexer.NEGATION;
import static org.proviso.grammar.ProvisoLexer.WORD;

import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.CommonToken;

/** In "shall have not more than two", the "not" belongs to the bound and not to "have". */
final class HaveNot {
  private HaveNot() {}

  static void settle(List<CommonToken> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      var have = tokens.get(i);
      var bound = tokens.get(i + 1);
      boolean compared = bound.getType() == MORE_THAN || bound.getType() == LESS_THAN;
      if (compared && have.getType() == NEGATION && isHaveNot(have.getText())) {
        bound.setType(bound.getType() == MORE_THAN ? AT_MOST : AT_LEAST);
        bound.setStartIndex(have.getStopIndex() - "not".length() + 1);
        have.setType(WORD);
        have.setStopIndex(have.getStartIndex() + have.getText().indexOf(' ') - 1);
      }
    }
  }

  private static boolean isHaveNot(String text) {
    return text.toLowerCase(Locale.ROOT).matches("ha(ve|s|d)\\s+not");
  }
}
