package org.proviso.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Clause numbers that are used twice, and numbers that a series skips. */
final class ClauseNumbers implements Lint.Pass {
  /** A number that ends in digits: what stands before them, and the digits. */
  private static final Pattern SERIES = Pattern.compile("(.*?)(\\d+)\\.?");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    Map<String, Clause> first = new HashMap<>();
    Map<String, String> last = new HashMap<>();
    for (Clause clause : agreement.clauses()) {
      var number = clause.id().number();
      if (number.contains("¶")) {
        continue;
      }
      if (first.putIfAbsent(number, clause) != null) {
        found.add(Remark.on(Code.CLAUSE_NUMBER_DUPLICATE, clause, head(clause), number));
      } else {
        skipped(clause, number, last, found);
      }
    }
    return found;
  }

  /** Each number is compared with the one before it that has the same beginning. */
  private static void skipped(
      Clause clause, String number, Map<String, String> last, List<Diagnostic> found) {
    Matcher series = SERIES.matcher(number);
    if (!series.matches() || series.group(2).length() > 6) {
      return;
    }
    int value = Integer.parseInt(series.group(2));
    // 1.08 and 1.8 are one series; 1.08 and 1.080 are not, and no contract has them.
    String before = last.put(series.group(1), series.group(2));
    if (series.group(1).isEmpty() || before == null) {
      return;
    }
    int from = Integer.parseInt(before) + 1;
    if (value > from) {
      boolean padded = before.startsWith("0") || series.group(2).startsWith("0");
      int digits = padded ? Math.max(before.length(), series.group(2).length()) : 1;
      var missing = between(series.group(1), from, value - 1, digits);
      found.add(Remark.on(Code.CLAUSE_NUMBER_MISSING, clause, head(clause), missing, number));
    }
  }

  /** "2.06", "3.10 to 3.12", with leading zeros where the numbers beside them have some. */
  private static String between(String beginning, int from, int to, int digits) {
    var pattern = "%s%0" + digits + "d";
    var first = pattern.formatted(beginning, from);
    return from == to ? first : first + " to " + pattern.formatted(beginning, to);
  }

  private static org.proviso.source.Span head(Clause clause) {
    var words = clause.words();
    return new org.proviso.source.Span(words.source(), words.start(), words.start());
  }
}
