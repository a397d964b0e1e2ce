package org.proviso.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** Readings that say a number, a unit, a weekday or a date that their clause does not. */
final class ReadingsCompared implements Lint.Pass {
  private static final Pattern WORD = Pattern.compile("\\d+(?:[.:]\\d+)*|[\\p{L}]+");

  private static final Set<String> TOLD =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " june july august september october november december")
              .split(" "));

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      var readings = new LinkedHashSet<String>();
      for (Norm norm : agreement.norms()) {
        if (norm.clause().equals(clause.id()) && !norm.reading().isEmpty()) {
          readings.add(norm.reading());
        }
      }
      readings.forEach(reading -> compare(clause, reading, found));
    }
    return found;
  }

  private static void compare(Clause clause, String reading, List<Diagnostic> found) {
    var own = told(clause.words().text().replace(reading, ""));
    var added = new LinkedHashSet<>(told(reading));
    added.removeAll(own);
    if (!added.isEmpty()) {
      found.add(
          Remark.on(
              Code.READING_DISAGREES, clause, clause.words(), String.join(", ", added), reading));
    }
  }

  /** The numbers, weekdays and months of a text; numbers in words as digits. */
  private static Set<String> told(String text) {
    var told = new LinkedHashSet<String>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      var word = words.group().toLowerCase(Locale.ROOT);
      var value = NumbersInWords.value(word);
      var singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (value.isPresent()) {
        told.add(Integer.toString(value.getAsInt()));
      } else if (Character.isDigit(word.charAt(0))) {
        told.add(word);
      } else if (TOLD.contains(singular)) {
        told.add(singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1));
      }
    }
    return told;
  }
}
