package org.proviso.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.grammar.ProvisoLexer;

/** Tokens end where words end, as the grammar says by its fragment E. */
final class WordEdgesTest {
  /** One rule that is no fragment: its name, and what it says up to the end of its paragraph. */
  private static final Pattern RULE =
      Pattern.compile("(?m)^([A-Z_]+)\\s*:(.*?);$", Pattern.DOTALL | Pattern.MULTILINE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in case | IF:in case",
        "in cases | IN:in WORD:cases",
        "in person | WORD:in person",
        "in persons | IN:in WORD:persons",
        "two or more | COUNT:two OR_MORE:or more",
        "or more than | OR:or MORE_THAN:more than",
        "inside | PREPOSITION:inside",
        "insider | WORD:insider",
        "in_ | WORD:in STRAY:_",
        "e.g.,x | FOR_EXAMPLE:e.g., WORD:x",
        "for example,x | FOR_EXAMPLE:for example COMMA:, WORD:x",
        "etc. | FOR_EXAMPLE:etc.",
        "i.e.,x | THAT_IS:i.e., WORD:x",
        "mon. | WEEKDAYS:mon.",
        "mon.x | WORD:mon.x",
        "a&b | WORD:a&b",
        "x & y | WORD:x AND:& WORD:y",
        "5 %x | COUNT:5 STRAY:% WORD:x"
      })
  void aTokenEndsWithAWord(String text, String tokens) {
    assertEquals(tokens, tokens(text));
  }

  @Test
  void everyRuleSaysWhereItEnds() throws IOException {
    String grammar = Files.readString(Path.of("grammar/ProvisoLexer.g4"));
    String body = grammar.substring(grammar.indexOf("SPACE :")).replaceAll("//.*", "");
    var silent = new ArrayList<String>();
    Matcher rule = RULE.matcher(body.replace("';'", "' '"));
    int rules = 0;
    while (rule.find()) {
      rules++;
      if (!rule.group(2).matches("(?s).*\\b(E|NT|SCHOOL_YEAR_BODY)\\b.*")) {
        silent.add(rule.group(1));
      }
    }
    assertTrue(rules > 100, "rules found: " + rules);
    // The very ones that WordEdges lets end anywhere.
    assertEquals(
        List.of(
            "SPACE",
            "BLANK",
            "FOR_EXAMPLE_CUT_SHORT",
            "THAT_IS_CUT_SHORT",
            "AMPERSAND",
            "COMMA",
            "SEMICOLON",
            "COLON",
            "DASH",
            "LEFT",
            "RIGHT_BRACKET",
            "QUOTED",
            "WORD",
            "STRAY"),
        silent);
  }

  private static String tokens(String text) {
    ProvisoLexer lexer = WordEdges.lexer(CharStreams.fromString(text));
    var said = new ArrayList<String>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      said.add(ProvisoLexer.VOCABULARY.getSymbolicName(token.getType()) + ":" + token.getText());
    }
    return String.join(" ", said);
  }
}
