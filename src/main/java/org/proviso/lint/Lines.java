package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.source.SourceText;
import org.proviso.source.Span;

/**
 * The lines of an agreement's text as they are printed, its tables and headings with them; those of
 * examples and notes are none.
 */
final class Lines {
  private Lines() {}

  static List<Span> of(Agreement agreement) {
    SourceText source = agreement.source();
    List<Span> out = left(agreement);
    var lines = new ArrayList<Span>();
    int at = 0;
    for (String line : source.text().split("\n", -1)) {
      int start = at;
      int end = start + line.stripTrailing().length();
      boolean counts =
          end > start && out.stream().noneMatch(one -> one.start() <= start && start < one.end());
      if (counts) {
        lines.add(source.span(start, end));
      }
      at += line.length() + 1;
    }
    return lines;
  }

  /** What is no text of the agreement: examples and labels, from the line that they begin on. */
  private static List<Span> left(Agreement agreement) {
    var left = new ArrayList<Span>();
    agreement.examples().forEach(example -> left.add(whole(example.words())));
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        if (sentence.became() == SentenceClass.LABEL) {
          left.add(whole(sentence.words()));
        }
      }
    }
    return left;
  }

  private static Span whole(Span words) {
    int start = words.source().text().lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
    return words.source().span(start, words.end());
  }
}
