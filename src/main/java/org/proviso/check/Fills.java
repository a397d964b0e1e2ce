package org.proviso.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.SourceText;

/**
 * Fills blanks ({@code ____}) of an agreement; a blank goes by its clause's number, the second one
 * of a clause by the number with {@code #2}.
 */
final class Fills {
  private static final Pattern BLANK = Pattern.compile("_{2,}");

  private Fills() {}

  /** The text with the blanks filled that are given. */
  static SourceText fill(Agreement agreement, Map<String, String> fills) {
    String text = agreement.source().text();
    // From the last to the first, so that offsets before a filled blank stay true.
    TreeMap<Integer, Clause> clauses = new TreeMap<>(java.util.Comparator.reverseOrder());
    agreement.clauses().forEach(clause -> clauses.put(clause.words().start(), clause));
    for (Clause clause : clauses.values()) {
      String words = clause.words().text();
      text =
          text.substring(0, clause.words().start())
              + filled(words, clause.id().number(), fills)
              + text.substring(clause.words().end());
    }
    return new SourceText(agreement.source().name(), text);
  }

  private static String filled(String words, String number, Map<String, String> fills) {
    Matcher blank = BLANK.matcher(words);
    StringBuilder all = new StringBuilder();
    for (int nth = 1; blank.find(); nth++) {
      String named = nth == 1 ? fills.getOrDefault(number, "") : "";
      String value = named.isEmpty() ? fills.getOrDefault(number + "#" + nth, "") : named;
      blank.appendReplacement(
          all, Matcher.quoteReplacement(value.isEmpty() ? blank.group() : value));
    }
    return blank.appendTail(all).toString();
  }
}
