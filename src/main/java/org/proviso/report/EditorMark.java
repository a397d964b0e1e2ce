package org.proviso.report;

import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Severity;
import org.proviso.source.Span;

/**
 * A diagnostic as an editor marks it: lines and columns counted from 1, the end just behind the
 * last character marked. A place without words is marked at the start of its file.
 */
public record EditorMark(
    String file,
    int line,
    int column,
    int endLine,
    int endColumn,
    Severity severity,
    String code,
    String message,
    String help) {

  /** Where the diagnostic stands, counted from 1; what has no line is shown on the first. */
  public static EditorMark of(Diagnostic diagnostic) {
    return switch (diagnostic.place()) {
      case Place.InFile(String file) -> at(file, 1, diagnostic);
      case Place.InRow(String file, String _, int row, String _) ->
          at(file, Math.max(1, row), diagnostic);
      case Place.InText(Span span, String _) ->
          new EditorMark(
              span.source().name(),
              span.line(),
              span.column(),
              span.source().line(span.end()),
              span.source().column(span.end()),
              diagnostic.severity(),
              diagnostic.code().name(),
              diagnostic.message(),
              diagnostic.help());
    };
  }

  private static EditorMark at(String file, int line, Diagnostic diagnostic) {
    return new EditorMark(
        file,
        line,
        1,
        line,
        1,
        diagnostic.severity(),
        diagnostic.code().name(),
        diagnostic.message(),
        diagnostic.help());
  }
}
