package org.proviso.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** What is found wrong with the cells of one sheet, and the rows it damages. */
final class SheetReport {
  private static final int MOST_A_COLUMN = 25;

  private final SheetIntake sheet;
  private final List<Diagnostic> diagnostics;
  private final BitSet damaged = new BitSet();
  private final Set<String> said = new HashSet<>();

  SheetReport(SheetIntake sheet, List<Diagnostic> diagnostics) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
  }

  /** Texts of a column that say nothing, by code; one diagnostic each, at the first row. */
  final class Bad {
    private final TextColumn column;
    private final BitSet codes = new BitSet();
    private final List<BadText> texts = new ArrayList<>();

    private record BadText(int code, Code trouble, List<String> arguments) {}

    private Bad(TextColumn column) {
      this.column = column;
    }

    /** The arguments come after the text itself and before the count of other rows. */
    void add(int code, Code trouble, String... arguments) {
      codes.set(code);
      texts.add(new BadText(code, trouble, List.of(arguments)));
    }

    void mark(int code) {
      codes.set(code);
    }

    void report() {
      if (codes.isEmpty()) {
        return;
      }
      var occurrences = new Occurrences(column);
      occurrences.mark(codes, damaged);
      texts.stream()
          .filter(bad -> occurrences.count(bad.code) > 0)
          .limit(MOST_A_COLUMN)
          .forEach(bad -> diagnostics.add(diagnostic(bad, occurrences)));
    }

    private Diagnostic diagnostic(BadText bad, Occurrences occurrences) {
      var arguments = new ArrayList<String>();
      arguments.add(CellWords.plain(column.texts().text(bad.code)));
      arguments.addAll(bad.arguments);
      arguments.add(occurrences.others(bad.code));
      return Diagnostic.of(
          bad.trouble,
          sheet.place(occurrences.first(bad.code), column.header()),
          arguments.toArray(String[]::new));
    }
  }

  Bad in(TextColumn column) {
    return new Bad(column);
  }

  SheetIntake sheet() {
    return sheet;
  }

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** The first row with the same words is named, the rest are only damaged. */
  void once(Code code, int row, TextColumn column, String... arguments) {
    if (said.add(code + String.join("\n", arguments)) && said.size() <= MOST_A_COLUMN) {
      diagnostics.add(Diagnostic.of(code, sheet.place(row, column.header()), arguments));
    }
  }

  void damage(int row) {
    damaged.set(row);
  }

  BitSet damaged() {
    return damaged;
  }
}
