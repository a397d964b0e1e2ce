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

  /**
   * The waivers that say all that one must: clause, subject, who agreed, and when. One holds from
   * its date on, as consent does (S3); a span as date, or from and to, say otherwise. One whose
   * dates cannot be read may hold on any day that those which can leave open.
   */
  List<Waiver> waivers(SheetIntake sheet) {
    var waivers = new ArrayList<Waiver>();
    if (sheet.column("clause").isEmpty()) {
      missing(sheet, "clause");
      return waivers;
    }
    var report = new SheetReport(sheet, diagnostics);
    List<Optional<DateReading>> dates = settle(sheet, "date", report);
    List<Optional<DateReading>> froms = settle(sheet, "from", report);
    List<Optional<DateReading>> tos = settle(sheet, "to", report);
    for (int row = 0; row < sheet.rows(); row++) {
      Optional<DateReading> on = at(sheet, "date", dates, row);
      Optional<DateSpan> from = span(sheet, "from", froms, row);
      Optional<DateSpan> to = span(sheet, "to", tos, row);
      boolean torn = report.damaged().get(row);
      boolean dated = on.isPresent() || from.isPresent() || torn;
      List<String> lacking = lacking(sheet, row, dated);
      if (!lacking.isEmpty()) {
        diagnostics.add(
            Diagnostic.of(
                Code.WAIVER_INCOMPLETE, sheet.place(row, ""), String.join(", nor ", lacking)));
      } else {
        waivers.add(waiver(sheet, row, days(on, from, to), torn));
      }
    }
    return waivers;
  }

  private static DateSpan days(
      Optional<DateReading> on, Optional<DateSpan> from, Optional<DateSpan> to) {
    Optional<DateSpan> dated = on.flatMap(SheetDates::span);
    boolean oneDay = on.filter(DateReading.Day.class::isInstance).isPresent();
    LocalDate first = from.or(() -> dated).map(DateSpan::first).orElse(DateSpan.ALWAYS.first());
    LocalDate last =
        to.or(() -> oneDay || from.isPresent() ? Optional.empty() : dated)
            .map(DateSpan::last)
            .orElse(DateSpan.ALWAYS.last());
    return new DateSpan(first, last);
  }

  private static List<String> lacking(SheetIntake sheet, int row, boolean dated) {
    var lacking = new ArrayList<String>();
    Map<String, String> fields =
        Map.of("clause", "which clause", "subject", "for whom", "who agreed", "who agreed");
    for (String field : List.of("clause", "subject", "who agreed")) {
      if (text(sheet, field, row).isEmpty()) {
        lacking.add(fields.getOrDefault(field, field));
      }
    }
    if (!dated) {
      lacking.add("when");
    }
    return lacking;
  }

  private static Waiver waiver(SheetIntake sheet, int row, DateSpan days, boolean torn) {
    return new Waiver(
        text(sheet, "clause", row),
        text(sheet, "subject", row),
        text(sheet, "who agreed", row),
        days,
        torn,
        sheet.place(row, "clause"));
  }

  private static Optional<DateReading> at(
      SheetIntake sheet, String field, List<Optional<DateReading>> settled, int row) {
    return sheet.column(field).flatMap(column -> settled.get(column.code(row)));
  }

  private List<Optional<DateReading>> settle(SheetIntake sheet, String field, SheetReport report) {
    return sheet
        .column(field)
        .map(c -> new DateColumn(c, options.term()).settle(about.dateOrder(options), report))
        .orElse(List.of());
  }

  private static Optional<DateSpan> span(
      SheetIntake sheet, String field, List<Optional<DateReading>> settled, int row) {
    return at(sheet, field, settled, row).flatMap(SheetDates::span);
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
