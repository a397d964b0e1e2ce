package org.proviso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.proviso.check.Opened;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.report.Paint;
import org.proviso.report.TemplatePlan;
import org.proviso.report.TemplateWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proviso template}: the workbook that the clauses of agreements need, to be filled in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the Excel workbook that the clauses of agreements need, to be filled in.",
      "",
      "Each tab has only the fields that some clause needs; a note on each says which. \"proviso"
          + " check\" reads the workbook back."
    },
    footerHeading = "%nFor example:%n",
    footer = {"  proviso template my.agreement -o my.xlsx", "  proviso check my.agreement my.xlsx"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Written.",
      "2:A bad command line, or a file that cannot be read or written.",
      "3:Our fault."
    })
final class TemplateCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "AGREEMENT", arity = "1..*", description = "The agreements.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The workbook to write; its name ends in .xlsx.")
  private Path output = Path.of("");

  @Option(names = "--replace", description = "Write over a workbook that is there already.")
  private boolean replace;

  @Mixin private InputOptions input = new InputOptions();

  TemplateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Opened opened = new Workspace(new StandardPasses(), input.settings()).openAgreements(files);
    new Remarks(streams, Paint.NONE).print(opened.diagnostics(), true);
    if (!opened.diagnostics().isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return refuse("The name of a workbook ends in .xlsx: " + output + ".");
    }
    if (Files.exists(output) && !replace) {
      return refuse(
          output + " is there already, and may be filled in; name another, or add --replace.");
    }
    TemplatePlan plan = TemplatePlan.of(opened.agreements());
    try (OutputStream out = Files.newOutputStream(output)) {
      TemplateWorkbook.write(plan, out);
    } catch (IOException unwritable) {
      return refuse(output + " cannot be written.");
    }
    tell(plan);
    return ExitCode.FINE;
  }

  private void tell(TemplatePlan plan) {
    String sheets =
        plan.sheets().stream()
            .map(sheet -> sheet.name() + " (" + sheet.fields().size() + ")")
            .collect(Collectors.joining(", "));
    streams.out().println("Wrote " + output + " with the sheets and fields " + sheets + ".");
    streams
        .err()
        .println(
            "Fill it in, then: proviso check "
                + files.stream().map(Path::toString).collect(Collectors.joining(" "))
                + " "
                + output);
  }

  private int refuse(String why) {
    streams.err().println(why);
    return ExitCode.BAD_INPUT;
  }
}
