package org.proviso.lint;

import java.util.Optional;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Span;

/** Which clause a line of the text stands in: the last that begins before it. */
final class ClauseAt {
  private ClauseAt() {}

  /** Empty for what stands above all clauses. */
  static String number(Agreement agreement, Span line) {
    return at(agreement, line).map(clause -> clause.id().number()).orElse("");
  }

  private static Optional<Clause> at(Agreement agreement, Span line) {
    return agreement.clauses().stream()
        .filter(clause -> clause.words().start() <= line.end())
        .reduce((_, later) -> later);
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

  /** The article that a line stands in; empty for what stands above all clauses. */
  static String article(Agreement agreement, Span line) {
    return at(agreement, line).map(clause -> article(agreement, clause)).orElse("");
  }
}
