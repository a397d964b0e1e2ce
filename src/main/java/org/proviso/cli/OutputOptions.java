package org.proviso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.report.ConciseReport;
import org.proviso.report.Grouping;
import org.proviso.report.JsonReport;
import org.proviso.report.NormWording;
import org.proviso.report.Paint;
import org.proviso.report.PrettyReport;
import org.proviso.report.Report;
import picocli.CommandLine.Option;

/** Options that say how and where results are written. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pretty (the default), concise, or json.")
  private List<Format> format = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the results to FILE; a name ending in .json is written as JSON.")
  private List<Path> output = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "Group findings by clause (the default) or person.")
  private Grouping by = Grouping.CLAUSE;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (the default), always, or never. NO_COLOR is heeded.")
  private Streams.Colour colour = Streams.Colour.AUTO;

  /** The formats there are. */
  enum Format {
    PRETTY,
    CONCISE,
    JSON
  }

  Format format() {
    if (!format.isEmpty()) {
      return format.getLast();
    }
    boolean json =
        !output.isEmpty() && output.getLast().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    return json ? Format.JSON : Format.PRETTY;
  }

  Paint paint(Streams streams) {
    return streams.paint(colour);
  }

  Report report(NormWording wording, Streams streams) {
    Paint paint = output.isEmpty() ? paint(streams) : Paint.NONE;
    return switch (format()) {
      case PRETTY -> new PrettyReport(wording, paint, by);
      case CONCISE -> new ConciseReport(paint);
      case JSON -> new JsonReport(wording);
    };
  }

  /** Where results go, to be closed by whoever writes them. */
  PrintWriter open(Streams streams) throws IOException {
    if (output.isEmpty()) {
      return new PrintWriter(streams.out()) {
        @Override
        public void close() {
          flush();
        }
      };
    }
    return new PrintWriter(Files.newBufferedWriter(output.getLast(), StandardCharsets.UTF_8));
  }
}
