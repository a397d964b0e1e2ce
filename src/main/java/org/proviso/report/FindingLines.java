package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Fact;
import org.proviso.verdict.Bearing;
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
  private final Sources sources;
  private final Map<String, String> labels = new HashMap<>();

  /** From now on, clauses are said to be of their agreements, if there are several. */
  FindingLines naming(List<Agreement> agreements) {
    if (agreements.size() > 1) {
      agreements.forEach(agreement -> labels.put(agreement.name(), agreement.label()));
    }
    return this;
  }

  /** " of In-person learning, 2020-21", or nothing where there is one agreement. */
  String of(Finding finding) {
    String label = labels.getOrDefault(finding.agreement(), "");
    return label.isEmpty() ? "" : " of " + label;
  }

  FindingLines(Paint paint, Grouping by, Sources sources) {
    this.paint = paint;
    this.by = by;
    this.sources = sources;
  }

  void write(Finding finding, PrintWriter out) {
    brief(finding, out);
    finding.why().stream()
        .filter(step -> !step.startsWith("Measured:"))
        .forEach(step -> out.println(Wrap.at(IN, IN, step)));
    if (finding.parts().isEmpty()) {
      rows(finding.rows(), out);
    } else {
      parts(finding.parts(), out);
    }
    for (Considered looked : finding.exceptions()) {
      out.println(Wrap.at(IN, IN, "Exception looked at: " + exception(looked)));
    }
    for (Bearing bearing : finding.bearings()) {
      out.println(
          Wrap.at(IN, IN, English.capital(finding.norm().clause() + " " + bearing.words()) + "."));
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

  /** Who, when, how much; without the reasons. */
  void brief(Finding finding, PrintWriter out) {
    out.println("  " + paint.of(finding.verdict(), head(finding)));
  }

  private String head(Finding finding) {
    String who =
        switch (by) {
          case CLAUSE -> finding.subject().name();
          case PERSON -> Clauses.of(finding) + of(finding);
        };
    String when = finding.when().words();
    String whose =
        Stream.of(who, when).filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    String amounts = amounts(finding);
    return whose
        + (amounts.isEmpty() ? "" : ": " + amounts)
        + " ("
        + Section.of(finding).word().replace('-', ' ')
        + ")";
  }

  /** "3 h 45, must be no more than 3 h, 45 min too much". */
  static String amounts(Finding finding) {
    List<String> amounts = new ArrayList<>();
    if (!finding.measured().isEmpty()) {
      amounts.add(finding.measured());
    }
    if (!finding.limit().isEmpty() && !finding.limit().equals(finding.measured())) {
      boolean owed = finding.norm().must() instanceof Fact.Owed;
      amounts.add(owed ? "of " + finding.limit() : "must be " + finding.limit());
    }
    if (!finding.headroom().isEmpty()) {
      amounts.add(finding.headroom());
    }
    return String.join(", ", amounts);
  }

  private void parts(List<Part> parts, PrintWriter out) {
    int wide = parts.stream().limit(PARTS).mapToInt(part -> part.amount().length()).max().orElse(0);
    for (Part part : parts.subList(0, Math.min(PARTS, parts.size()))) {
      String amount = part.amount() + " ".repeat(wide - part.amount().length());
      out.println(IN + "  " + (amount + "  " + part.label()).strip() + where(part.rows()));
    }
    if (parts.size() > PARTS) {
      out.println(IN + "  and " + Count.of(parts.size() - PARTS, "more part"));
    }
  }

  private void rows(List<RowRef> rows, PrintWriter out) {
    for (RowRef row : rows.subList(0, Math.min(ROWS, rows.size()))) {
      out.println(IN + "  " + row.words() + where(List.of(row)));
    }
    if (rows.size() > ROWS) {
      out.println(IN + "  and " + Count.of(rows.size() - ROWS, "more row"));
    }
  }

  /** " (schedule.csv row 3, 4)". */
  private String where(List<RowRef> rows) {
    Map<String, List<RowRef>> bySource = new LinkedHashMap<>();
    rows.forEach(row -> bySource.computeIfAbsent(row.source(), _ -> new ArrayList<>()).add(row));
    String places =
        bySource.entrySet().stream()
            .map(
                source ->
                    sources.shown(source.getKey())
                        + " row "
                        + source.getValue().stream()
                            .map(row -> String.valueOf(row.row()))
                            .distinct()
                            .limit(ROWS)
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    return places.isEmpty() ? "" : " (" + places + ")";
  }

  static String exception(Considered looked) {
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
