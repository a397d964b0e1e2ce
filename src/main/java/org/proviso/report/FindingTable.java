package org.proviso.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Missing;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.RowRef;

/** Findings as a table, a row each, for spreadsheets; what was not checked stands below them. */
final class FindingTable {
  static final List<String> HEADER =
      List.of(
          "agreement",
          "clause",
          "verdict",
          "subject",
          "period",
          "measured",
          "limit",
          "headroom",
          "rows",
          "missing",
          "exceptions",
          "taken",
          "why",
          "text",
          "reading");

  private final NormWording wording;

  FindingTable(NormWording wording) {
    this.wording = wording.remembered();
  }

  Stream<List<String>> rows(Checked checked) {
    return Stream.concat(
        checked.result().findings().stream().map(this::row),
        Stream.concat(
            checked.result().notChecked().stream().map(FindingTable::row),
            OwedTotals.of(checked.result()).stream().map(FindingTable::row)));
  }

  /** A sum at the end, which is no finding of its own. */
  private static List<String> row(OwedTotals total) {
    List<String> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
    cells.set(HEADER.indexOf("verdict"), "owed-in-all");
    cells.set(HEADER.indexOf("subject"), total.person());
    cells.set(HEADER.indexOf("measured"), total.words());
    return guarded(cells.toArray(String[]::new));
  }

  private List<String> row(Finding finding) {
    return guarded(
        finding.agreement(),
        Clauses.of(finding),
        Section.of(finding).word(),
        finding.subject().name(),
        finding.when().key(),
        finding.measured(),
        finding.limit(),
        finding.headroom(),
        rowsOf(finding),
        joined(finding.missing().stream().map(Missing::fact)),
        joined(finding.exceptions().stream().map(FindingLines::exception)),
        joined(finding.taken().stream()),
        joined(
            Stream.concat(
                finding.why().stream(),
                finding.parts().stream()
                    .map(part -> (part.amount() + " " + part.label()).strip()))),
        finding.norm().words().flat(),
        wording.of(finding.norm()));
  }

  private static List<String> row(NotChecked clause) {
    String why = clause.why().word();
    return guarded(
        clause.agreement(),
        clause.clause(),
        "not-checked",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        why,
        clause.words(),
        "");
  }

  /** "schedule.csv row 2, 3". */
  static String rowsOf(Finding finding) {
    return joined(
        finding.rows().stream()
            .collect(
                Collectors.groupingBy(
                    RowRef::source,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        row -> Integer.toString(row.row()),
                        Collectors.collectingAndThen(
                            Collectors.toList(),
                            rows -> String.join(", ", rows.stream().distinct().toList())))))
            .entrySet()
            .stream()
            .map(source -> source.getKey() + " row " + source.getValue()));
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  private static List<String> guarded(String... cells) {
    return Stream.of(cells).map(SheetGuard::guarded).toList();
  }
}
