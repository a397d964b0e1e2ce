package org.proviso.clouds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Provision;

/**
 * The articles, sections and clauses that a sentence names by their word: "Coaches are exempt from
 * Article VII", "Sections 7.1 through 7.3". What stands under one of them is named with it (S6);
 * what is done as one of them provides takes nothing from it.
 */
record NamedClauses(List<Named> named) {
  private static final String NUMBER =
      "(?:\\d+(?:\\.\\d+)*(?:\\.?[A-Za-z]\\b)?(?:\\([a-z0-9]+\\))*|[IVXLC]+\\b)";
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<!(?:provided|provided for|set forth|set"
              + " out|described|defined|specified|outlined|established|contained|listed) in"
              + " )(?<!accordance with )(?<!pursuant to )(?<!according to )(?<!consistent with"
              + " )\\b(?<word>Article|Section|Clause|Paragraph|Subsection|Chapter|Part)s? (?<list>"
              + NUMBER
              + "(?:(?:, and|, or|,| and| or| through| to|\\s?[-\u2013]) ?"
              + NUMBER
              + ")*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<first>(?:\\d+\\.)*\\d+) ?(?:through|to|[-\u2013]) ?(?<last>(?:\\d+\\.)*\\d+)");

  /** More than this is no range of clauses. */
  private static final int LONGEST = 100;

  /** One that is named: "section", "7.2". */
  record Named(String word, String number) {}

  /** What a sentence names; nothing where it names none by such a word. */
  static NamedClauses of(String text) {
    var named = new ArrayList<Named>();
    Matcher names = NAMES.matcher(text);
    while (names.find()) {
      String word = names.group("word").toLowerCase(Locale.ROOT);
      Matcher one = Pattern.compile(NUMBER).matcher(names.group("list"));
      while (one.find()) {
        named.add(new Named(word, one.group()));
      }
      between(names.group("list")).forEach(number -> named.add(new Named(word, number)));
    }
    return new NamedClauses(List.copyOf(named));
  }

  /** "7.1 through 7.3" names 7.2 too. */
  private static List<String> between(String list) {
    var between = new ArrayList<String>();
    Matcher range = RANGE.matcher(list);
    while (range.find()) {
      String prefix = range.group("first").replaceFirst("\\d+$", "");
      int first = Integer.parseInt(range.group("first").substring(prefix.length()));
      String end = range.group("last").substring(range.group("last").lastIndexOf('.') + 1);
      int last = Integer.parseInt(end);
      for (int i = first + 1; i < last && i - first < LONGEST; i++) {
        between.add(prefix + i);
      }
    }
    return between;
  }

  /**
   * Whether one of them is the clause that stands under these numbers, or takes it in.
   *
   * @param numbers the clause's own first
   * @param sameArticle whether the sentence stands in the same article as the clause
   */
  boolean takeIn(List<String> numbers, boolean sameArticle) {
    return named.stream()
        .anyMatch(one -> numbers.stream().anyMatch(number -> is(one, number, sameArticle)));
  }

  private static boolean is(Named one, String number, boolean sameArticle) {
    String word = one.word().substring(0, 1).toUpperCase(Locale.ROOT) + one.word().substring(1);
    return Provision.bare(number).equalsIgnoreCase(one.number())
        || (sameArticle && number.endsWith(" " + word + " " + one.number()));
  }
}
