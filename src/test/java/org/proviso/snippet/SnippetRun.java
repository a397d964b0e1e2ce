package org.proviso.snippet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.check.Checker;
import org.proviso.check.LintedFile;
import org.proviso.check.Opened;
import org.proviso.check.Passes;
import org.proviso.check.Settings;
import org.proviso.check.SolverProver;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.cli.WorkClock;
import org.proviso.lint.Lint;
import org.proviso.norm.Agreement;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;
import org.proviso.verdict.Finding;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Result;
import org.proviso.verdict.Unmatched;

/** Runs a snippet the way the command line would, and puts what came of it in lines. */
final class SnippetRun {
  private SnippetRun() {}

  static List<String> lines(Snippet snippet, Path folder) throws IOException {
    Passes passes = new StandardPasses();
    Settings settings = new Settings(StandardCharsets.UTF_8, "", "", fills(snippet.head()));
    Opened opened = new Workspace(passes, settings).open(snippet.unpack(folder));
    List<String> lines = new ArrayList<>();
    if (snippet.isLinted()) {
      LintedFile file = new LintedFile(folder.resolve("text.agreement"), StandardCharsets.UTF_8);
      var severities = file.severities(fault -> lines.add(line(fault, folder)));
      severities
          .on(lint(snippet, passes, opened))
          .forEach(diagnostic -> lines.add(line(diagnostic, folder)));
      if (opened.agreements().size() > 1) {
        Lint.between(opened.agreements())
            .forEach(diagnostic -> lines.add(line(diagnostic, folder)));
      }
      return lines;
    }
    Result result = new Checker(passes, Settings.PLAIN).check(opened);
    result.findings().forEach(finding -> lines.addAll(lines(finding, folder)));
    result.notChecked().stream().map(SnippetRun::line).forEach(lines::add);
    result.unclassified().forEach(name -> lines.add(line(name)));
    result.diagnostics().forEach(diagnostic -> lines.add(line(diagnostic, folder)));
    return lines.stream().distinct().toList();
  }

  /** What {@code --- fill NAME=VALUE} lines give. */
  private static Map<String, String> fills(String head) {
    Map<String, String> fills = new LinkedHashMap<>();
    Pattern.compile("(?m)^--- fill (.+?)=(.+)$")
        .matcher(head)
        .results()
        .forEach(fill -> fills.put(fill.group(1), fill.group(2)));
    return fills;
  }

  /** The lint of its agreement, beside its proposal if it has one. */
  private static List<Diagnostic> lint(Snippet snippet, Passes passes, Opened opened) {
    Agreement agreement = opened.agreements().getFirst();
    if (snippet.sheets().isEmpty()) {
      return Lint.of(agreement, new SolverProver(new StandardPasses(), WorkClock::nanos));
    }
    var proposal =
        passes.open(opened.proposals(), opened.calendars(), opened.agreements(), Settings.PLAIN);
    return Lint.of(agreement, new SolverProver(new StandardPasses(), WorkClock::nanos), proposal);
  }

  /** The finding, and a line for each norm that it yields to or conflicts with. */
  private static List<String> lines(Finding finding, Path folder) {
    String of = finding.agreement().replace(folder + "/", "").replaceFirst("/?text.agreement$", "");
    String line = of.isEmpty() ? line(finding) : of + ":" + line(finding);
    List<String> lines = new ArrayList<>(List.of(line));
    finding
        .bearings()
        .forEach(bearing -> lines.add(finding.norm().clause() + " " + bearing.words()));
    return lines;
  }

  /** {@code 1.1 broken Rivera 2021-04 3 h 45 / 3 h}. */
  private static String line(Finding finding) {
    String clauses =
        finding.norm().clause().number()
            + finding.also().stream().map(also -> "," + also).collect(Collectors.joining());
    String line =
        String.join(
            " ",
            clauses,
            finding.verdict().word() + (finding.unless() ? "-unless" : ""),
            finding.subject().name(),
            finding.when().key());
    if (!finding.measured().isEmpty()) {
      line += " " + finding.measured();
    }
    if (!finding.limit().isEmpty()) {
      line += " / " + finding.limit();
    }
    return line.replaceAll(" +", " ").strip();
  }

  private static String line(NotChecked clause) {
    return clause.clause() + " not-checked " + clause.why().word();
  }

  private static String line(Unmatched name) {
    return "unclassified " + name.field() + " \"" + name.name() + "\" " + name.rows();
  }

  /**
   * {@code NOT_READ 1.1 "by then"}, {@code CSV_TORN schedule.csv:3 start}, {@code FILE_EMPTY
   * x.txt}.
   */
  private static String line(Diagnostic diagnostic, Path folder) {
    Code code = diagnostic.code();
    String place =
        switch (diagnostic.place()) {
          case Place.InFile(String file) -> file;
          case Place.InRow(String file, String _, int row, String column) ->
              file + ":" + row + " " + column;
          case Place.InText(Span span, String clause) -> clause + " \"" + cut(span.flat()) + "\"";
        };
    return (code + " " + place.replace(folder + "/", "").replace("proposal/", "")).strip();
  }

  private static String cut(String words) {
    return words.length() <= 40 ? words : words.substring(0, 40) + "…";
  }
}
