package org.proviso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.proviso.check.Coverage;
import org.proviso.check.ExampleRunner;

/** How many sentences and exceptions of each agreement an example reaches, and which none does. */
final class CoverageTable {
  private static final List<String> HEADER =
      List.of("agreement", "examples", "sentences that bind", "reached", "exceptions", "reached");

  private final PrintWriter out;

  CoverageTable(PrintWriter out) {
    this.out = out;
  }

  void print(List<ExampleRunner.Run> runs) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    runs.forEach(run -> rows.add(row(run)));
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(padded(row.get(i), i, rows)).append(i + 1 < row.size() ? "  " : "");
      }
      out.println(line.toString().stripTrailing());
    }
    List<ExampleRunner.Run> shown = runs.stream().filter(run -> !run.outcomes().isEmpty()).toList();
    List<ExampleRunner.Run> bare = runs.stream().filter(run -> run.outcomes().isEmpty()).toList();
    shown.forEach(run -> missing(run, runs.size() > 1));
    bare.forEach(this::bare);
    if (shown.stream().allMatch(run -> run.coverage().complete()) && !shown.isEmpty()) {
      String where = bare.isEmpty() ? "" : " in the agreements that have examples";
      out.println("No sentence and no exception is left without an example" + where + ".");
    }
  }

  /** An agreement without any example: its sentences are not listed one by one, but counted. */
  private void bare(ExampleRunner.Run run) {
    out.println(
        "%s: no example at all, so none of its %d sentences that bind is shown"
            .formatted(run.agreement().name(), run.coverage().sentences()));
  }

  private static List<String> row(ExampleRunner.Run run) {
    Coverage coverage = run.coverage();
    return List.of(
        run.agreement().name(),
        String.valueOf(run.outcomes().size()),
        String.valueOf(coverage.sentences()),
        String.valueOf(coverage.sentences() - coverage.without().size()),
        String.valueOf(coverage.allExceptions()),
        String.valueOf(coverage.allExceptions() - coverage.exceptions().size()));
  }

  /** The first column to the left, the numbers to the right. */
  private static String padded(String cell, int column, List<List<String>> rows) {
    int width = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    String gap = " ".repeat(width - cell.length());
    return column == 0 ? cell + gap : gap + cell;
  }

  private void missing(ExampleRunner.Run run, boolean named) {
    String of = named ? run.agreement().name() + ": " : "";
    Coverage coverage = run.coverage();
    list(of + "No example is about", coverage.without());
    list(of + "No example keeps", coverage.neverKept());
    list(of + "No example breaks", coverage.neverBroken());
    list(of + "No example puts to use", coverage.exceptions());
  }

  private void list(String lead, List<String> clauses) {
    if (!clauses.isEmpty()) {
      out.println(lead + ": " + String.join(", ", clauses));
    }
  }
}
