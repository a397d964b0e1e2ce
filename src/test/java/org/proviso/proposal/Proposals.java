package org.proviso.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Severity;
import org.proviso.time.DateSpan;

/** Proposals as tests write and look at them. */
final class Proposals {
  static final DateSpan TERM = new DateSpan(LocalDate.of(2020, 12, 2), LocalDate.of(2021, 6, 4));
  static final ReadOptions IN_TERM = ReadOptions.PLAIN.withTerm(TERM);

  private Proposals() {}

  /** One sheet; cells are separated by bars, rows by line ends, the header first. */
  static RawSheet sheet(String name, String table) {
    List<List<String>> rows = new ArrayList<>();
    table
        .strip()
        .lines()
        .forEach(
            line -> rows.add(List.of(line.split("\\|", -1)).stream().map(String::strip).toList()));
    return RawSheet.of(name, rows.getFirst(), rows.subList(1, rows.size()));
  }

  static Proposal read(RawSheet... sheets) {
    return ProposalReader.readSheets(List.of(sheets), IN_TERM);
  }

  static Proposal csv(String text) {
    return ProposalReader.readText("schedule.csv", text, IN_TERM);
  }

  /** Every row of a sheet, its cells separated by bars, days as ISO dates, minutes as 8:15. */
  static List<String> rows(Sheet sheet) {
    var rows = new ArrayList<String>();
    for (int row = 0; row < sheet.size(); row++) {
      var cells = new ArrayList<String>();
      for (Column column : sheet.columns()) {
        cells.add(cell(column, row));
      }
      rows.add(String.join("|", cells) + (sheet.isProvisional(row) ? "?" : ""));
    }
    return rows;
  }

  /** The cells of one field. */
  static List<String> cells(Proposal proposal, String sheet, String field) {
    var cells = new ArrayList<String>();
    Column column = proposal.sheet(sheet).column(field).orElseThrow();
    for (int row = 0; row < column.size(); row++) {
      cells.add(cell(column, row));
    }
    return cells;
  }

  private static String cell(Column column, int row) {
    if (column.isBlank(row)) {
      return "";
    }
    int value = column.at(row);
    return switch (column.kind()) {
      case WORD -> column.dictionary().word(value);
      case DAY -> LocalDate.ofEpochDay(value).toString();
      case MINUTE -> String.format(Locale.ROOT, "%d:%02d", value / 60, value % 60);
    };
  }

  /** The codes of all warnings and errors, in order. */
  static List<Code> complaints(Proposal proposal) {
    return proposal.diagnostics().stream()
        .filter(d -> d.severity() == Severity.ERROR || d.severity() == Severity.WARNING)
        .map(Diagnostic::code)
        .toList();
  }

  static List<String> messages(Proposal proposal) {
    return proposal.diagnostics().stream().map(Diagnostic::message).toList();
  }
}
