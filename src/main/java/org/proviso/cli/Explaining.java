package org.proviso.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.report.BearingLines;
import org.proviso.report.Explanation;
import org.proviso.report.Paint;
import org.proviso.report.Share;

/** Prints the clauses that are to be explained. */
final class Explaining {
  private Explaining() {}

  /** The clauses of these numbers and those under them, in order; all if no number is given. */
  static void write(
      Agreement agreement,
      List<String> numbers,
      BearingLines bearings,
      Paint paint,
      PrintWriter out) {
    Set<Explanation> chosen = new LinkedHashSet<>();
    if (numbers.isEmpty()) {
      chosen.addAll(Explanation.of(agreement));
    }
    numbers.forEach(number -> chosen.addAll(Explanation.of(agreement, number)));
    for (Explanation clause : chosen) {
      List<String> lines = clause.lines();
      out.println(paint.bold(lines.getFirst()));
      lines.subList(1, lines.size()).forEach(out::println);
      List<String> order = bearings.of(agreement, clause.clause());
      if (!order.isEmpty()) {
        out.println("  What yields to what:");
        order.forEach(line -> out.println("    " + line));
      }
      out.println();
    }
    if (numbers.isEmpty() && !bearings.all().isEmpty()) {
      out.println(paint.bold("What yields to what"));
      bearings.all().forEach(line -> out.println("  " + line));
      out.println();
    }
    if (numbers.isEmpty()) {
      out.println(Share.of(agreement).words());
    }
  }
}
