package org.proviso.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses numbered without a full stop: "1 No class …", "2 Staff meetings …". One such line alone
 * may be a sentence that begins with its number ("1 aide", "12 Teachers"); lines that count on from
 * 1 are clauses, and so is one whose next word cannot be counted.
 */
final class CountedLines {
  private static final Pattern BARE =
      Pattern.compile("([0-9]{1,3})\\s+(?=[\"\u201C\u2018]?\\p{Lu})");

  /** A number that no such word can be counted by: "1 No class …", "3 "Nurse" means …". */
  private static final Pattern SURE =
      Pattern.compile(
          "[0-9]{1,3}\\s+(?:(?:No|Each|Every|All|Any|An?|The|If|When|Notwithstanding|Except|Unless"
              + "|There|This)\\b|[\"\\u201C]).*",
          Pattern.DOTALL);

  private CountedLines() {}

  /** The lines, those that count on from 1 marked as such. */
  static List<TextLine> in(List<TextLine> lines) {
    Map<Integer, Integer> numbers = numbers(lines);
    var marked = new ArrayList<>(lines);
    var run = new ArrayList<Integer>();
    for (int at = 0; at < lines.size(); at++) {
      int number = numbers.getOrDefault(at, 0);
      if (number == 1) {
        run.clear();
      }
      if (number == run.size() + 1) {
        run.add(at);
        // The first is known to be a clause only when the second comes.
        if (run.size() == 2) {
          mark(marked, run.getFirst());
        }
        if (run.size() > 1) {
          mark(marked, at);
        }
      }
      if (number > 0 && SURE.matcher(lines.get(at).head()).matches()) {
        mark(marked, at);
      }
    }
    return marked;
  }

  private static void mark(List<TextLine> lines, int at) {
    lines.set(at, lines.get(at).asCounted());
  }

  /** The number before each line that may begin a clause. */
  private static Map<Integer, Integer> numbers(List<TextLine> lines) {
    var numbers = new HashMap<Integer, Integer>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher bare = BARE.matcher(lines.get(at).head());
      if (bare.lookingAt() && (at == 0 || endsSentence(lines.get(at - 1)))) {
        numbers.put(at, Integer.parseInt(bare.group(1)));
      }
    }
    return numbers;
  }

  private static boolean endsSentence(TextLine above) {
    return above.isBlank() || ".:!?;".indexOf(above.source().text().charAt(above.to() - 1)) >= 0;
  }
}
