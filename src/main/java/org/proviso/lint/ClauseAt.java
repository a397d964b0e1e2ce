package org.proviso.lint;

import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Span;

/** Which clause a line of the text stands in: the last that begins before it. */
final class ClauseAt {
  private ClauseAt() {}

  static String number(Agreement agreement, Span line) {
    List<Clause> before =
        agreement.clauses().stream()
            .filter(clause -> clause.words().start() <= line.end())
            .toList();
    return before.isEmpty() ? "" : before.getLast().id().number();
  }

  /** The article it stands in: "4" of clause 4.11, of Article 4 and of 4.0. */
  static String article(Agreement agreement, Clause clause) {
    String parent = clause.parent();
    for (int up = 0; up < 8 && !parent.isEmpty(); up++) {
      String above = parent;
      var found =
          agreement.clauses().stream().filter(one -> one.id().number().equals(above)).findFirst();
      if (found.isEmpty() || found.get().parent().isEmpty()) {
        break;
      }
      parent = found.get().parent();
    }
    String top = parent.isEmpty() ? clause.id().number() : parent;
    return top.replaceFirst("(?i)^(?:article|section) ", "").replaceFirst("[. ].*$", "");
  }

  static String article(Agreement agreement, Span line) {
    List<Clause> before =
        agreement.clauses().stream()
            .filter(clause -> clause.words().start() <= line.end())
            .toList();
    return before.isEmpty() ? "" : article(agreement, before.getLast());
  }
}
