package org.proviso.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.report.DiagnosticPrinter;
import org.proviso.report.Paint;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Severity;

/** What is said about the input, on the stream for everything that is no result. */
final class Remarks {
  /** More remarks of one kind than this are counted, not printed. */
  private static final int SHOWN = 10;

  /** What verdicts hang on is told although it is on the wording of an agreement. */
  private static final Set<Code> TELLING =
      Set.of(
          Code.CONFLICT_UNORDERED,
          Code.PRECEDENCE_CIRCULAR,
          Code.DOCUMENT_NOT_LOADED,
          Code.READING_DRIFTED,
          Code.READ_WITH_OTHER,
          Code.TABLE_HOLE,
          Code.TABLE_UNIT,
          Code.TABLE_ROW_TWICE,
          Code.TABLE_ROWS_OVERLAP);

  private final Streams streams;
  private final DiagnosticPrinter printer;

  Remarks(Streams streams, Paint paint) {
    this.streams = streams;
    this.printer = new DiagnosticPrinter(paint);
  }

  /**
   * What a check says: all that stops something, all about the proposal, and of the agreement's
   * wording only how much there is to say.
   */
  void afterCheck(List<Diagnostic> diagnostics, OutputOptions.Format format) {
    List<Diagnostic> spoken =
        diagnostics.stream().filter(diagnostic -> speaks(diagnostic, format)).toList();
    print(spoken, format == OutputOptions.Format.PRETTY);
    if (format != OutputOptions.Format.JSON) {
      unmatched(diagnostics);
    }
    long wording =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.place() instanceof Place.InText)
            .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
            .filter(diagnostic -> diagnostic.code() != Code.WORD_UNMATCHED)
            .filter(diagnostic -> !TELLING.contains(diagnostic.code()))
            .count();
    if (wording > 0 && format != OutputOptions.Format.JSON) {
      streams
          .err()
          .println(
              wording
                  + (wording == 1 ? " remark" : " remarks")
                  + " on the wording of the agreement; \"proviso lint\" shows them.");
    }
    streams.err().flush();
  }

  /** Words with near misses on a line each, the others on one line together. */
  private void unmatched(List<Diagnostic> diagnostics) {
    List<Diagnostic> unmatched =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.code() == Code.WORD_UNMATCHED)
            .toList();
    List<String> alone = new ArrayList<>();
    for (Diagnostic diagnostic : unmatched) {
      boolean near = diagnostic.arguments().stream().skip(1).anyMatch(offer -> !offer.isEmpty());
      if (near) {
        streams.err().println(printer.oneLine(diagnostic));
      } else {
        diagnostic.arguments().stream()
            .findFirst()
            .ifPresent(word -> alone.add("\u201c" + word + "\u201d"));
      }
    }
    if (!alone.isEmpty()) {
      String more = alone.size() > SHOWN ? " and " + (alone.size() - SHOWN) + " more" : "";
      streams
          .err()
          .println(
              "Nothing in the proposal is called "
                  + String.join(", ", alone.subList(0, Math.min(SHOWN, alone.size())))
                  + more
                  + ".");
    }
  }

  /** Prints remarks, in full or a line each; what to do about a kind of remark is said once. */
  void print(List<Diagnostic> diagnostics, boolean full) {
    Map<Code, Integer> printed = new EnumMap<>(Code.class);
    for (Diagnostic diagnostic : diagnostics) {
      int count = printed.merge(diagnostic.code(), 1, Integer::sum);
      if (count <= SHOWN) {
        streams
            .err()
            .println(
                !full
                    ? printer.oneLine(diagnostic)
                    : count == 1 ? printer.full(diagnostic) : printer.withoutHelp(diagnostic));
      }
    }
    printed.forEach(
        (code, count) -> {
          if (count > SHOWN) {
            streams.err().println("and " + (count - SHOWN) + " more like this [" + code + "]");
          }
        });
  }

  private static boolean speaks(Diagnostic diagnostic, OutputOptions.Format format) {
    if (diagnostic.severity() == Severity.ERROR) {
      return true;
    }
    if (TELLING.contains(diagnostic.code())) {
      return format != OutputOptions.Format.JSON;
    }
    return format != OutputOptions.Format.JSON
        && !(diagnostic.place() instanceof Place.InText)
        && diagnostic.severity() != Severity.OFF
        && diagnostic.code() != Code.CALENDAR_ASSUMED;
  }
}
