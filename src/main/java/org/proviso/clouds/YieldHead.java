package org.proviso.clouds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence yields to in its first words: "Subject to Section 5.2, …", "Except as provided in
 * 6.02 of the Master Agreement, …". From that it takes nothing, whatever else it says.
 *
 * @param clauses what it names there
 * @param document of which document that is, as it is written; empty for its own
 */
record YieldHead(NamedClauses clauses, String document) {
  static final YieldHead NONE = new YieldHead(new NamedClauses(List.of()), "");

  private static final String NUMBER =
      "(?:\\d+(?:\\.\\d+)*(?:\\.?[A-Za-z]\\b)?(?:\\([a-z0-9]+\\))*|[IVXLC]+\\b)";

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:Subject to|Except as (?:otherwise )?(?:provided|permitted|stated|set forth)"
              + " (?:in|by)) (?:the (?:limits?|provisions?|terms|requirements?) (?:of|in)"
              + " )?(?:(?<word>article|section|clause|paragraph)s? )?(?<list>"
              + NUMBER
              + "(?:(?:, and|,| and) "
              + NUMBER
              + ")*)(?: of the (?<document>[^,;.]+))?, (?<rest>.+)",
          Pattern.CASE_INSENSITIVE);

  /** The rest may speak of what the clause says, or go on saying what it depends on. */
  private static final Pattern SAYS_MORE =
      Pattern.compile(
          "(?i)^(and|or|to)\\b|\\b(this|these|those|such|that|it|they|them|its|their|same)\\b|\\d\\.\\d"
              + "|\\b(notwithstanding|articles?|sections?|clauses?|paragraphs?)\\b");

  static YieldHead of(String text) {
    Matcher head = HEAD.matcher(text.strip());
    if (!head.matches() || SAYS_MORE.matcher(head.group("rest")).find()) {
      return NONE;
    }
    String word =
        head.group("word") == null ? "section" : head.group("word").toLowerCase(Locale.ROOT);
    var named = new ArrayList<NamedClauses.Named>();
    Pattern.compile(NUMBER)
        .matcher(head.group("list"))
        .results()
        .forEach(one -> named.add(new NamedClauses.Named(word, one.group())));
    String document = head.group("document") == null ? "" : head.group("document");
    return new YieldHead(new NamedClauses(List.copyOf(named)), document);
  }

  /** Whether it is its own text's clauses that it yields to. */
  boolean isHere() {
    return document.isEmpty();
  }
}
