package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.verdict.Considered;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Missing;
import org.proviso.verdict.Part;
import org.proviso.verdict.RowRef;

/** One finding: who, when, what happened, the sum with its parts, and what would put it right. */
final class FindingLines {
  private static final int PARTS = 12;
  private static final int ROWS = 8;
  private static final String IN = "      ";

  private final Paint paint;
  private final Grouping by;

  FindingLines(Paint paint, Grouping by) {
    this.paint = paint;
    this.by = by;
  }

  void write(Finding finding, PrintWriter out) {
    out.println("  " + paint.of(finding.verdict(), head(finding)));
    finding.why().forEach(step -> out.println(Wrap.at(IN, IN, step)));
    if (finding.parts().isEmpty()) {
      rows(finding.rows(), out);
    } else {
      parts(finding.parts(), out);
    }
    for (Considered looked : finding.exceptions()) {
      out.println(Wrap.at(IN, IN, "Exception looked at: " + exception(looked)));
    }
    for (Missing missing : finding.missing()) {
      String lead = missing.saves() ? "Saved if known: " : "Not known: ";
      String remedy = missing.remedy().isEmpty() ? "" : " (to settle it: " + missing.remedy() + ")";
      out.println(Wrap.at(IN, IN, lead + missing.fact() + remedy));
    }
    if (!finding.taken().isEmpty()) {
      out.println(Wrap.at(IN, IN, "Taken: " + String.join("; ", finding.taken()) + "."));
    }
    WayOut.of(finding).ifPresent(way -> out.println(Wrap.at(IN, IN, "Put right by: " + way)));
  }

  private String head(Finding finding) {
    String who =
        switch (by) {
          case CLAUSE -> finding.subject().name();
          case PERSON -> Clauses.of(finding);
        };
    String when = finding.when().words();
    String whose =
        Stream.of(who, when).filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    List<String> amount = new ArrayList<>();
    if (!finding.measured().isEmpty()) {
      amount.add(finding.measured());
    }
    if (!finding.limit().isEmpty()) {
      amount.add("limit " + finding.limit());
    }
    if (!finding.headroom().isEmpty()) {
      amount.add(finding.headroom());
    }
    String line = whose + (amount.isEmpty() ? "" : ": " + String.join(", ", amount));
    return line + " (" + Section.of(finding).word().replace('-', ' ') + ")";
  }

  private static void parts(List<Part> parts, PrintWriter out) {
    int wide = parts.stream().limit(PARTS).mapToInt(part -> part.amount().length()).max().orElse(0);
    for (Part part : parts.subList(0, Math.min(PARTS, parts.size()))) {
      String amount = part.amount() + " ".repeat(wide - part.amount().length());
      out.println(IN + "  " + (amount + "  " + part.label()).strip() + where(part.rows()));
    }
    if (parts.size() > PARTS) {
      out.println(IN + "  and " + Count.of(parts.size() - PARTS, "more part"));
    }
  }

  private static void rows(List<RowRef> rows, PrintWriter out) {
    for (RowRef row : rows.subList(0, Math.min(ROWS, rows.size()))) {
      out.println(IN + "  " + row.words() + where(List.of(row)));
    }
    if (rows.size() > ROWS) {
      out.println(IN + "  and " + Count.of(rows.size() - ROWS, "more row"));
    }
  }

  /** " (schedule.csv row 3, 4)". */
  private static String where(List<RowRef> rows) {
    Map<String, List<RowRef>> bySource = new LinkedHashMap<>();
    rows.forEach(row -> bySource.computeIfAbsent(row.source(), any -> new ArrayList<>()).add(row));
    String places =
        bySource.entrySet().stream()
            .map(
                source ->
                    source.getKey()
                        + " row "
                        + source.getValue().stream()
                            .map(row -> String.valueOf(row.row()))
                            .distinct()
                            .limit(ROWS)
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    return places.isEmpty() ? "" : " (" + places + ")";
  }

  private static String exception(Considered looked) {
    String applied =
        switch (looked.applied()) {
          case TRUE -> "applies";
          case FALSE -> "does not apply";
          case UNKNOWN -> "not known";
        };
    String evidence = looked.evidence().isEmpty() ? "" : ", " + looked.evidence();
    return "\u201c" + looked.words() + "\u201d: " + applied + evidence;
  }
}
