package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.source.Severity;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/** The findings as a page to be posted: accessible, printable, with every reason beside it. */
public final class HtmlReport implements Report {
  private static final List<String> COLUMNS =
      List.of("Who", "When", "Verdict", "Measured", "Limit", "Difference", "Rows", "Reasons");

  private final NormWording wording;

  public HtmlReport(NormWording wording) {
    this.wording = wording;
  }

  @Override
  public void write(Checked checked, PrintWriter out) {
    String titles =
        checked.agreements().stream()
            .map(agreement -> agreement.title().isBlank() ? agreement.name() : agreement.title())
            .collect(Collectors.joining(", "));
    var page = new HtmlPage(out, titles.isEmpty() ? "What was checked" : titles);
    page.element("p", Closing.last(checked, Paint.NONE));
    counts(checked.result(), page);
    for (Section section : Section.values()) {
      section(section, checked.result(), page);
    }
    owed(OwedTotals.of(checked.result()), page);
    notChecked(checked.result(), page);
    unclassified(checked.result(), page);
    remarks(checked.result(), page);
    page.done();
  }

  private static void counts(Result result, HtmlPage page) {
    page.element("h2", "Counts").table("Findings of every kind", List.of("Verdict", "Findings"));
    for (Verdict verdict : Verdict.values()) {
      page.row(List.of(verdict.word(), Long.toString(result.counts().getOrDefault(verdict, 0L))));
    }
    page.row(List.of("not checked", Integer.toString(result.notChecked().size()))).endTable();
  }

  private void section(Section section, Result result, HtmlPage page) {
    Map<String, List<Finding>> byClause = new LinkedHashMap<>();
    result.findings().stream()
        .filter(finding -> Section.of(finding) == section)
        .forEach(
            finding ->
                byClause
                    .computeIfAbsent(
                        finding.agreement() + " " + Clauses.of(finding) + finding.norm().ordinal(),
                        any -> new ArrayList<>())
                    .add(finding));
    if (byClause.isEmpty()) {
      return;
    }
    page.element("h2", section.heading());
    byClause.values().forEach(findings -> clause(section, findings, page));
  }

  private void clause(Section section, List<Finding> findings, HtmlPage page) {
    Finding first = findings.getFirst();
    String name = "Clause " + Clauses.of(first);
    page.element("h3", name)
        .element("blockquote", first.norm().words().flat())
        .element("p", "Read as: " + wording.of(first.norm()))
        .table(name + ": " + section.heading(), COLUMNS);
    for (Finding finding : findings) {
      page.begin("tr").element("th", finding.subject().name(), "scope=\"row\"");
      for (String cell : cells(section, finding)) {
        page.element("td", cell);
      }
      page.begin("td").list(reasons(finding)).end().end();
    }
    page.endTable();
  }

  private static List<String> cells(Section section, Finding finding) {
    return List.of(
        finding.when().words(),
        section.word().replace('-', ' '),
        finding.measured(),
        finding.limit(),
        finding.headroom(),
        FindingTable.rowsOf(finding));
  }

  private static List<String> reasons(Finding finding) {
    var reasons = new ArrayList<>(finding.why());
    finding.parts().forEach(part -> reasons.add((part.amount() + " " + part.label()).strip()));
    finding
        .exceptions()
        .forEach(looked -> reasons.add("Exception looked at: " + FindingLines.exception(looked)));
    finding
        .missing()
        .forEach(
            missing -> reasons.add("Not known: " + missing.fact() + " (" + missing.remedy() + ")"));
    finding.taken().forEach(taken -> reasons.add("Taken: " + taken));
    WayOut.of(finding).ifPresent(way -> reasons.add("Put right by: " + way));
    return reasons;
  }

  private static void owed(List<OwedTotals> totals, HtmlPage page) {
    if (!totals.isEmpty()) {
      page.element("h2", "Owed in all")
          .table("What each person is owed", List.of("Person", "Owed in all"));
      totals.forEach(total -> page.row(List.of(total.person(), total.words())));
      page.endTable();
    }
  }

  private static void notChecked(Result result, HtmlPage page) {
    if (!result.notChecked().isEmpty()) {
      page.element("h2", "Not checked")
          .table("Clauses not checked, and why", List.of("Clause", "Why", "Words"));
      result
          .notChecked()
          .forEach(
              clause ->
                  page.row(
                      List.of(
                          clause.clause(), clause.why().word().replace('-', ' '), clause.words())));
      page.endTable();
    }
  }

  private static void unclassified(Result result, HtmlPage page) {
    if (!result.unclassified().isEmpty()) {
      page.element("h2", "Names in the proposal that no term covers")
          .table("Unclassified names", List.of("Name", "Field", "Rows", "Perhaps"));
      result
          .unclassified()
          .forEach(
              name ->
                  page.row(
                      List.of(
                          name.name(),
                          name.field(),
                          Integer.toString(name.rows()),
                          String.join(", ", name.nearly()))));
      page.endTable();
    }
  }

  private static void remarks(Result result, HtmlPage page) {
    List<String> said =
        result.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .map(diagnostic -> diagnostic.message())
            .toList();
    if (!said.isEmpty()) {
      page.element("h2", "Errors in what was given").list(said);
    }
  }
}
