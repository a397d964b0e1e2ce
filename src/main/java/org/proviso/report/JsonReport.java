package org.proviso.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.ClauseId;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.time.DateSpan;
import org.proviso.verdict.Bearing;
import org.proviso.verdict.Considered;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Missing;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Result;
import org.proviso.verdict.RowRef;
import org.proviso.verdict.Unmatched;
import org.proviso.verdict.Verdict;

/** The result as JSON, after {@code result.schema.json}; for programs. */
public final class JsonReport implements Report {
  private static final int VERSION = 1;

  private final NormWording wording;

  public JsonReport(NormWording wording) {
    this.wording = wording.remembered();
  }

  @Override
  public void write(Checked checked, PrintWriter out) {
    JsonWriter json = new JsonWriter(out);
    Result result = checked.result();
    json.object().field("version", VERSION).name("agreements").array();
    checked.agreements().forEach(agreement -> agreement(json, agreement));
    json.endArray().name("findings").array();
    result.findings().forEach(finding -> finding(json, finding));
    json.endArray().name("counts");
    counts(json, result);
    json.name("owed").array();
    OwedTotals.of(result).forEach(total -> owed(json, total));
    json.endArray().name("notChecked").array();
    result.notChecked().forEach(clause -> notChecked(json, clause));
    json.endArray().name("unclassified").array();
    result.unclassified().forEach(name -> unclassified(json, name));
    json.endArray().name("diagnostics").array();
    result.diagnostics().forEach(diagnostic -> diagnostic(json, diagnostic));
    json.endArray().endObject();
    out.flush();
  }

  private static void agreement(JsonWriter json, Agreement agreement) {
    json.object().field("name", agreement.name()).field("title", agreement.title());
    DateSpan term = agreement.inForce();
    if (!term.first().equals(LocalDate.MIN)) {
      json.field("from", term.first().toString());
    }
    if (!term.last().equals(LocalDate.MAX)) {
      json.field("to", term.last().toString());
    }
    Share share = Share.of(agreement);
    json.field("clauses", agreement.clauses().size())
        .field("norms", agreement.norms().size())
        .name("sentences")
        .object();
    share.counts().forEach((became, count) -> json.field(became.words(), count));
    json.endObject().endObject();
  }

  private void finding(JsonWriter json, Finding finding) {
    json.object()
        .field("agreement", finding.agreement())
        .field("clause", finding.norm().clause().number())
        .field("norm", finding.norm().ordinal())
        .field("also", finding.also().stream().map(ClauseId::number).toList())
        .field("verdict", finding.verdict().word())
        .field("unless", finding.unless())
        .field("subject", finding.subject().name())
        .field("period", finding.when().key())
        .field("measured", finding.measured())
        .field("limit", finding.limit())
        .field("headroom", finding.headroom());
    evidence(json, finding);
    json.field("taken", finding.taken())
        .field("text", finding.norm().words().flat())
        .field("reading", wording.of(finding.norm()))
        .field("why", why(finding))
        .endObject();
  }

  private static void evidence(JsonWriter json, Finding finding) {
    json.name("rows").array();
    finding.rows().forEach(row -> row(json, row));
    json.endArray().name("missing").array();
    finding.missing().forEach(fact -> missing(json, fact));
    json.endArray().name("exceptions").array();
    finding.exceptions().forEach(looked -> exception(json, looked));
    json.endArray();
    if (!finding.bearings().isEmpty()) {
      json.name("conflicts").array();
      finding.bearings().forEach(bearing -> bearing(json, bearing));
      json.endArray();
    }
  }

  private static void row(JsonWriter json, RowRef row) {
    json.object().field("source", row.source()).field("row", row.row()).endObject();
  }

  private static void missing(JsonWriter json, Missing fact) {
    json.object()
        .field("fact", fact.fact())
        .field("remedy", fact.remedy())
        .field("saves", fact.saves())
        .endObject();
  }

  private static void exception(JsonWriter json, Considered looked) {
    json.object()
        .field("words", looked.words())
        .field("applied", looked.applied().name().toLowerCase(Locale.ROOT))
        .field("evidence", looked.evidence())
        .endObject();
  }

  /** Another norm that this one yields to or conflicts with. */
  private static void bearing(JsonWriter json, Bearing bearing) {
    json.object()
        .field("agreement", bearing.agreement())
        .field("clause", bearing.clause().number())
        .field("norm", bearing.norm())
        .field("clash", bearing.clash().name().toLowerCase(Locale.ROOT))
        .field("order", StandingWords.of(bearing.stated()))
        .field("words", bearing.words())
        .endObject();
  }

  /** The steps of the evaluation, and the sum addend by addend. */
  private static List<String> why(Finding finding) {
    return Stream.concat(
            finding.why().stream(),
            finding.parts().stream().map(part -> (part.amount() + " " + part.label()).strip()))
        .toList();
  }

  private static void counts(JsonWriter json, Result result) {
    json.object();
    for (Verdict verdict : Verdict.values()) {
      json.field(verdict.word(), result.counts().getOrDefault(verdict, 0L));
    }
    json.field("unless", result.findings().stream().filter(Finding::unless).count()).endObject();
  }

  private static void owed(JsonWriter json, OwedTotals total) {
    json.object()
        .field("subject", total.person())
        .field("findings", total.findings())
        .field("hours", total.hours())
        .field("dollars", total.dollars().toString())
        .field("hoursWithoutRate", total.hoursWithoutRate())
        .field("undecided", total.undecided())
        .endObject();
  }

  private static void notChecked(JsonWriter json, NotChecked clause) {
    json.object()
        .field("agreement", clause.agreement())
        .field("clause", clause.clause())
        .field("norm", clause.norm())
        .field("why", clause.why().word())
        .field("text", clause.words());
    if (!clause.where().isEmpty()) {
      json.field("where", clause.where());
    }
    json.endObject();
  }

  private static void unclassified(JsonWriter json, Unmatched name) {
    json.object()
        .field("field", name.field())
        .field("name", name.name())
        .field("rows", name.rows())
        .field("nearly", name.nearly())
        .endObject();
  }

  private static void diagnostic(JsonWriter json, Diagnostic diagnostic) {
    json.object()
        .field("code", diagnostic.code().name())
        .field("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
        .field("message", diagnostic.message())
        .field("help", diagnostic.help());
    switch (diagnostic.place()) {
      case Place.InFile(String file) -> json.field("file", file);
      case Place.InText(var span, String clause) ->
          json.field("file", span.source().name())
              .field("line", span.line())
              .field("clause", clause);
      case Place.InRow(String file, String sheet, int row, String column) ->
          json.field("file", file).field("sheet", sheet).field("row", row).field("column", column);
    }
    json.endObject();
  }
}
