package org.proviso.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/** What the parties answered and agreed: the sheets terms (S2) and waivers (S25). */
final class AgreedSheets {
  private final ReadOptions options;
  private final AboutSheet about;
  private final List<Diagnostic> diagnostics;

  AgreedSheets(ReadOptions options, AboutSheet about, List<Diagnostic> diagnostics) {
    this.options = options;
    this.about = about;
    this.diagnostics = diagnostics;
  }

  Map<String, Name> meanings(SheetIntake sheet) {
    var meanings = new HashMap<String, Name>();
    if (sheet.column("word").isEmpty() || sheet.column("means").isEmpty()) {
      missing(sheet, "word and means");
      return meanings;
    }
    for (int row = 0; row < sheet.rows(); row++) {
      String word = text(sheet, "word", row);
      String means = text(sheet, "means", row);
      if (!word.isEmpty() && !means.isEmpty()) {
        meanings.putIfAbsent(Name.of(word).key(), Name.of(means));
      }
    }
    return meanings;
  }

  List<Proposal.Waiver> waivers(SheetIntake sheet) {
    var waivers = new ArrayList<Proposal.Waiver>();
    if (sheet.column("clause").isEmpty()) {
      missing(sheet, "clause");
      return waivers;
    }
    var report = new SheetReport(sheet, diagnostics);
    List<Optional<DateReading>> dates = settle(sheet, "date", report);
    List<Optional<DateReading>> froms = settle(sheet, "from", report);
    List<Optional<DateReading>> tos = settle(sheet, "to", report);
    for (int row = 0; row < sheet.rows(); row++) {
      Optional<DateSpan> on = span(sheet, "date", dates, row);
      LocalDate first =
          span(sheet, "from", froms, row)
              .map(DateSpan::first)
              .orElse(on.map(DateSpan::first).orElse(DateSpan.ALWAYS.first()));
      LocalDate last =
          span(sheet, "to", tos, row)
              .map(DateSpan::last)
              .orElse(on.map(DateSpan::last).orElse(DateSpan.ALWAYS.last()));
      if (!report.damaged().get(row)) {
        waivers.add(
            new Proposal.Waiver(
                text(sheet, "clause", row),
                text(sheet, "subject", row),
                text(sheet, "who agreed", row),
                new DateSpan(first, last)));
      }
    }
    return waivers;
  }

  private List<Optional<DateReading>> settle(SheetIntake sheet, String field, SheetReport report) {
    return sheet
        .column(field)
        .map(c -> new DateColumn(c, options.term()).settle(about.dateOrder(options), report))
        .orElse(List.of());
  }

  private static Optional<DateSpan> span(
      SheetIntake sheet, String field, List<Optional<DateReading>> settled, int row) {
    return sheet
        .column(field)
        .flatMap(column -> settled.get(column.code(row)))
        .flatMap(SheetDates::span);
  }

  private static String text(SheetIntake sheet, String field, int row) {
    return sheet.column(field).map(column -> column.text(row)).orElse("");
  }

  private void missing(SheetIntake sheet, String fields) {
    if (sheet.rows() > 0) {
      diagnostics.add(Diagnostic.of(Code.COLUMN_MISSING, sheet.place(0, ""), fields, sheet.name()));
    }
  }
}
