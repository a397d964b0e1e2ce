package org.proviso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.proviso.report.Checked;
import org.proviso.report.JsonReport;
import org.proviso.source.Diagnostic;
import org.proviso.verdict.Result;

/** What is wrong with the input, as the JSON of a result in which nothing was found (S33). */
final class FaultReport {
  private FaultReport() {}

  static void write(List<Diagnostic> diagnostics, PrintWriter out) {
    var nothing = new Result(List.of(), Map.of(), List.of(), List.of(), diagnostics);
    new JsonReport(norm -> norm.words().flat()).write(new Checked(List.of(), nothing), out);
  }
}
