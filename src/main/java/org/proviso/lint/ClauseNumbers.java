package org.proviso.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Provision;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Fix;
import org.proviso.source.Span;

/** Clause numbers that are used twice, and numbers that a series skips. */
final class ClauseNumbers implements Lint.Pass {
  /** More numbers left out than this are not offered as reserved. */
  private static final int FEW = 3;

  /** A number that ends in digits: what stands before them, and the digits. */
  private static final Pattern SERIES = Pattern.compile("(.*?)(\\d+)\\.?");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    Map<String, Clause> first = new HashMap<>();
    Map<String, String> last = new HashMap<>();
    Map<String, Clause> letters = new HashMap<>();
    for (Clause clause : agreement.clauses()) {
      var number = clause.id().number();
      if (number.contains("¶")) {
        continue;
      }
      if (first.putIfAbsent(number, clause) != null) {
        found.add(Remark.on(Code.CLAUSE_NUMBER_DUPLICATE, clause, head(clause), number));
      } else {
        skipped(clause, number, last, found);
        skipped(clause, letters, found);
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
    boolean second = before == null && value == 2 && isOfArticle(clause, series.group(1));
    if (series.group(1).isEmpty() || (before == null && !second)) {
      return;
    }
    int from = before == null ? 1 : Integer.parseInt(before) + 1;
    if (value > from) {
      String other = before == null ? "" : before;
      boolean padded = other.startsWith("0") || series.group(2).startsWith("0");
      int digits = padded ? Math.max(other.length(), series.group(2).length()) : 1;
      var missing = between(series.group(1), from, value - 1, digits);
      var remark = Remark.on(Code.CLAUSE_NUMBER_MISSING, clause, head(clause), missing, number);
      found.add(
          value - from > FEW
              ? remark
              : reserved(remark, clause, number, places(series.group(1), from, value - 1, digits)));
    }
  }

  /** Of a list, each item is compared with the one before it. */
  private static void skipped(Clause clause, Map<String, Clause> last, List<Diagnostic> found) {
    String number = clause.id().number();
    Optional<Letters> item = Letters.of(number);
    if (item.isEmpty()) {
      return;
    }
    Clause before = last.put(item.get().before(), clause);
    List<Letters> missing =
        before == null
            ? List.of()
            : Letters.of(before.id().number()).map(item.get()::missing).orElse(List.of());
    if (!missing.isEmpty() && missing.stream().noneMatch(one -> stands(one, before, clause))) {
      String first = missing.getFirst().number();
      String all = missing.size() == 1 ? first : first + " to " + missing.getLast().number();
      found.add(Remark.on(Code.CLAUSE_NUMBER_MISSING, clause, head(clause), all, number));
    }
  }

  /** Whether a line between the two begins with its letter, though it belongs elsewhere. */
  private static boolean stands(Letters item, Clause before, Clause clause) {
    int from = before.words().start();
    int to = clause.words().start();
    String between = from < to ? clause.words().source().text().substring(from, to) : "";
    return Pattern.compile("(?m)^\\s*\\(?" + item.letter() + "(?:[.)]|\\s)")
        .matcher(between)
        .find();
  }

  /** "6.02" straight under Article 6: an excerpt has no article above its clauses. */
  private static boolean isOfArticle(Clause clause, String beginning) {
    return clause.parent().matches("(?i)(?:article|section)\\s.*")
        && Provision.bare(clause.parent()).equals(beginning.replaceFirst("\\.$", ""));
  }

  /** Offers a reserved place for each number that is left out. */
  private static Diagnostic reserved(
      Diagnostic remark, Clause clause, String number, List<String> missing) {
    var words = clause.words();
    String text = words.source().text();
    int line = text.lastIndexOf('\n', words.start() - 1) + 1;
    String before = text.substring(line, words.start());
    if (!before.strip().equals(number) || number.startsWith("Article")) {
      return remark;
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String indent = before.substring(0, before.length() - before.stripLeading().length());
    var places = new StringBuilder();
    missing.forEach(
        place ->
            places.append(indent).append(place).append("  (reserved)").append(end).append(end));
    var at = new Span(words.source(), line, line);
    String offer = "\"proviso lint --fix\" puts " + String.join(", ", missing) + " (reserved) here";
    return remark.with(new Fix(at, places.toString(), offer, /* keepsMeaning= */ true));
  }

  private static List<String> places(String beginning, int from, int to, int digits) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> ("%s%0" + digits + "d").formatted(beginning, number))
        .toList();
  }

  /** "2.06", "3.10 to 3.12", with leading zeros where the numbers beside them have some. */
  private static String between(String beginning, int from, int to, int digits) {
    var pattern = "%s%0" + digits + "d";
    var first = pattern.formatted(beginning, from);
    return from == to ? first : first + " to " + pattern.formatted(beginning, to);
  }

  private static Span head(Clause clause) {
    var words = clause.words();
    return new Span(words.source(), words.start(), words.start());
  }
}
