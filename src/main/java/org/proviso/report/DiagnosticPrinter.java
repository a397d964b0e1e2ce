package org.proviso.report;

import java.util.Locale;
import org.proviso.source.Diagnostic;
import org.proviso.source.Fix;
import org.proviso.source.Place;
import org.proviso.source.Related;
import org.proviso.source.Span;

/** A diagnostic as a person sees it in a terminal, or on one line. */
public final class DiagnosticPrinter {
  private static final int WIDEST = 110;

  private final Paint paint;

  public DiagnosticPrinter(Paint paint) {
    this.paint = paint;
  }

  /** With the line it speaks of, marks under the words, and what to do about it. */
  public String full(Diagnostic diagnostic) {
    return withoutHelp(diagnostic)
        + (diagnostic.help().isEmpty() ? "" : "\n" + Wrap.at("  ", "  ", diagnostic.help()));
  }

  /** The same without what to do about it, which has been said of another. */
  public String withoutHelp(Diagnostic diagnostic) {
    StringBuilder lines = new StringBuilder(head(diagnostic));
    if (diagnostic.place() instanceof Place.InText(Span span, String _)) {
      lines.append(quoted(span));
    }
    for (Related related : diagnostic.related()) {
      lines.append("\n  ").append(where(related.place())).append(": ").append(related.note());
      if (related.place() instanceof Place.InText(Span span, String _)) {
        lines.append(quoted(span));
      }
    }
    for (Fix fix : diagnostic.fixes()) {
      String text = fix.replacement().isBlank() ? "" : ": " + fix.replacement().strip();
      lines.append('\n').append(Wrap.at("  ", "  ", fix.offer() + text));
    }
    return lines.toString();
  }

  /** {@code file:line: clause 1.2: error: message [CODE]}. */
  public String oneLine(Diagnostic diagnostic) {
    return head(diagnostic).replace('\n', ' ');
  }

  private String head(Diagnostic diagnostic) {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    String painted =
        switch (diagnostic.severity()) {
          case ERROR -> paint.red(severity);
          case WARNING -> paint.yellow(severity);
          case NOTE, OFF -> paint.blue(severity);
        };
    String where = where(diagnostic.place());
    return (where.isEmpty() ? "" : where + ": ")
        + painted
        + ": "
        + diagnostic.message()
        + paint.dim(" [" + diagnostic.code() + "]");
  }

  private static String where(Place place) {
    return switch (place) {
      case Place.InFile(String file) -> file;
      case Place.InText(Span span, String clause) ->
          span.source().name() + ":" + span.line() + (clause.isEmpty() ? "" : ": clause " + clause);
      case Place.InRow(String file, String sheet, int row, String column) ->
          file
              + (sheet.isEmpty() || isNamedFor(file, sheet) ? "" : ", sheet " + sheet)
              + (row > 0 ? ":" + row : "")
              + (column.isEmpty() ? "" : ": " + column);
    };
  }

  /** A file of one sheet says by its name which; a workbook has several. */
  private static boolean isNamedFor(String file, String sheet) {
    return file.contains(sheet) && !file.matches("(?i).*\\.xls[xm]");
  }

  /** The first line of the span, shortened around it if long, with carets under the span. */
  private String quoted(Span span) {
    String line = span.source().lineText(span.line()).replace('\t', ' ');
    int from = Math.min(span.column() - 1, line.length());
    int to = Math.max(from, Math.min(line.length(), from + (span.end() - span.start())));
    int cut = to <= WIDEST ? 0 : Math.max(0, Math.min(from - 20, to - 20));
    int stop = Math.min(line.length(), cut + WIDEST);
    String shown =
        (cut > 0 ? "…" : "") + line.substring(cut, stop) + (stop < line.length() ? "…" : "");
    int lead = from - cut + (cut > 0 ? 1 : 0);
    int marks = Math.max(1, Math.min(to, stop) - from);
    return "\n    " + shown + "\n    " + " ".repeat(lead) + paint.red("^".repeat(marks));
  }
}
