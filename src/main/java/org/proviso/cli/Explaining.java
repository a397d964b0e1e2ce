package org.proviso.cli;

import java.io.PrintWriter;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.report.Share;

/** Picks the clauses that are to be explained and prints them. */
final class Explaining {
  private Explaining() {}

  /** Whether the clause is the one named, or stands under it: "5" names 5.01 too. */
  static boolean names(Clause clause, String number) {
    String own = clause.id().number();
    return own.equals(number) || own.startsWith(number + ".") || own.startsWith(number + " ");
  }

  static void write(Agreement agreement, List<String> numbers, PrintWriter out) {
    for (Clause clause : agreement.clauses()) {
      if (numbers.isEmpty() || numbers.stream().anyMatch(number -> names(clause, number))) {
        out.println(clause.id() + "  " + clause.words().flat());
      }
    }
    if (numbers.isEmpty()) {
      out.println(Share.of(agreement).words());
    }
  }
}
