package org.proviso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.proviso.check.Comparer;
import org.proviso.check.Opened;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.check.UnfitFills;
import org.proviso.check.Workspace;
import org.proviso.norm.Agreement;
import org.proviso.report.Paint;
import org.proviso.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proviso diff}: what another version of an agreement changes, and for whom. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says clause by clause what another version of an agreement changes: stricter or looser, who"
          + " gains, and a day, week or month that one version allows and the other does not.",
      "",
      "With three agreements the first is the current one, the others are two proposals for it."
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  proviso diff current.agreement proposed.agreement",
      "  proviso diff current.agreement proposed.agreement --on schedule.csv",
      "  proviso diff current.agreement ours.agreement theirs.agreement",
      "  proviso diff current.agreement proposed.agreement --output redline.docx"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done; with --on, nothing is newly broken.",
      "1:With --on: something is newly broken.",
      "2:A bad command line, or a file that cannot be read.",
      "3:Our fault."
    })
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "AGREEMENT",
      arity = "2..3",
      description = "The current version and the proposed one; or the current one and two others.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "PROPOSAL",
      description = "Also say what changes for whom in this schedule; may be given several times.")
  private List<Path> on = new ArrayList<>();

  @Option(
      names = "--fill-old",
      paramLabel = "BLANK=VALUE",
      description = "Fills a blank of the current version only; --fill fills it in all.")
  private Map<String, String> oldFills = new LinkedHashMap<>();

  @Option(
      names = "--fill-new",
      paramLabel = "BLANK=VALUE",
      description = "Fills a blank of the proposed version only (of the last one, if two).")
  private Map<String, String> newFills = new LinkedHashMap<>();

  @Option(
      names = "--time-limit",
      paramLabel = "MS",
      description = "How long to look for a witness of one change; 5000 if not given.")
  private int limit = 5000;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private DiffOutput output = new DiffOutput();

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Agreement> versions = new ArrayList<>();
    List<Path> calendars = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Opened opened =
          new Workspace(new StandardPasses(), settings(i)).openAgreements(List.of(files.get(i)));
      new Remarks(streams, Paint.NONE).print(opened.diagnostics(), true);
      diagnostics.addAll(opened.diagnostics());
      versions.addAll(opened.agreements());
      calendars.addAll(opened.calendars());
    }
    List<Diagnostic> unfilled = UnfitFills.of(versions, input.settings().fills().keySet());
    new Remarks(streams, Paint.NONE).print(unfilled, true);
    diagnostics.addAll(unfilled);
    if (versions.size() < files.size() || !unfilled.isEmpty()) {
      output.fault(diagnostics, streams);
      return ExitCode.BAD_INPUT;
    }
    var comparer = new Comparer(new StandardPasses(), settings(0), WorkClock::nanos, limit);
    var names = files.stream().map(Path::toString).toList();
    try (Progress _ = new Progress("Comparing", streams.terminal())) {
      return new DiffRun(streams, output, comparer, names).of(versions, calendars, on);
    }
  }

  /** The settings for the version at this place: fills may be for one version only. */
  private Settings settings(int place) {
    Settings all = input.settings();
    Map<String, String> fills = new LinkedHashMap<>(all.fills());
    if (place == 0) {
      fills.putAll(oldFills);
    } else if (place == files.size() - 1) {
      fills.putAll(newFills);
    }
    return new Settings(all.encoding(), all.dates(), all.clock(), fills);
  }
}
