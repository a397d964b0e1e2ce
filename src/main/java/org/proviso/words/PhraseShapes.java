package org.proviso.words;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.NumberWords;

/**
 * Phrases with gaps, as a list in a file writes them: "be [automatically] (denied; granted) of
 * &lt;1-4&gt;". How they are written stands at the top of {@code effects.txt}.
 */
final class PhraseShapes {
  private static final Pattern TOKEN = Pattern.compile("[\\[\\]();…#]|<[^>]*>|[^\\s\\[\\]();]+");
  private static final Pattern GAP = Pattern.compile("<(any )?(\\d+)(?:-(\\d+))?>");

  /** A word that names something, and is no amount, time, condition or exception. */
  private static final String PLAIN =
      "(?: (?!(?:unless|except|if|when|where|while|until|before|after|within|upon|only|other|not|no"
          + "|without|provided|for|than|more|less|least|most)\\b)(?![^ ]*\\d)[^ ;:]+)";

  private static final String ANY_WORD = "(?: [^ ;,]+)";

  private final Map<String, String> pieces = new HashMap<>();

  /** From here on the name stands for the phrase. */
  void name(String piece, String phrase) {
    pieces.put(piece, expression(phrase));
  }

  /** The phrase as a pattern, for a text with a blank in front. */
  Pattern pattern(String phrase) {
    return Pattern.compile(expression(phrase), Pattern.CASE_INSENSITIVE);
  }

  private String expression(String phrase) {
    var written = new StringBuilder();
    for (Matcher token = TOKEN.matcher(phrase); token.find(); ) {
      written.append(expressionOf(token.group()));
    }
    return "(?:" + written + ")";
  }

  private String expressionOf(String token) {
    return switch (token) {
      case "(", "[" -> "(?:";
      case ")" -> ")";
      case "]" -> ")?";
      case ";" -> "|";
      case "…" -> ".*";
      case "#" -> " (?:\\d+|" + NumberWords.ANY + "(?: \\(\\d+\\))?)";
      default -> token.startsWith("<") ? gap(token) : word(token);
    };
  }

  /** A comma behind a word changes nothing. */
  private String word(String word) {
    String piece = pieces.get(word);
    return piece == null ? " " + word + "\\b,?" : piece;
  }

  private static String gap(String token) {
    Matcher gap = GAP.matcher(token);
    if (!gap.matches()) {
      throw new IllegalArgumentException(token + " is no gap");
    }
    String most = gap.group(3) == null ? gap.group(2) : gap.group(3);
    return (gap.group(1) == null ? PLAIN : ANY_WORD) + "{" + gap.group(2) + "," + most + "}";
  }
}
