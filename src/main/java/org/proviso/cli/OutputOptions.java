package org.proviso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.report.Checked;
import org.proviso.report.ConciseReport;
import org.proviso.report.CsvReport;
import org.proviso.report.Grouping;
import org.proviso.report.HtmlReport;
import org.proviso.report.JsonReport;
import org.proviso.report.NormWording;
import org.proviso.report.Paint;
import org.proviso.report.PrettyReport;
import org.proviso.report.Report;
import org.proviso.report.WorkbookReport;
import picocli.CommandLine.Option;

/** Options that say how and where results are written. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pretty (the default), concise, json, csv, html, or xlsx (with --output).")
  private List<Format> format = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the results to FILE; its ending (json, csv, html, xlsx) says how.")
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
    JSON,
    CSV,
    HTML,
    XLSX
  }

  Format format() {
    if (!format.isEmpty()) {
      return format.getLast();
    }
    String name = output.isEmpty() ? "" : output.getLast().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "json" -> Format.JSON;
      case "csv" -> Format.CSV;
      case "html", "htm" -> Format.HTML;
      case "xlsx" -> Format.XLSX;
      default -> Format.PRETTY;
    };
  }

  Paint paint(Streams streams) {
    return streams.paint(colour);
  }

  /** Whether a workbook is asked for and no file for it. */
  boolean isToNowhere() {
    return format() == Format.XLSX && output.isEmpty();
  }

  /** Writes what came of a check to where it is to go. */
  void write(Checked checked, NormWording wording, Streams streams) throws IOException {
    if (format() == Format.XLSX) {
      if (output.isEmpty()) {
        throw new IOException("A workbook needs a file.");
      }
      try (OutputStream out = Files.newOutputStream(output.getLast())) {
        new WorkbookReport(wording).write(checked, out);
      }
      return;
    }
    try (PrintWriter out = streams.open(output)) {
      report(wording, streams).write(checked, out);
    }
  }

  private Report report(NormWording wording, Streams streams) {
    Paint paint = output.isEmpty() ? paint(streams) : Paint.NONE;
    return switch (format()) {
      case PRETTY, XLSX -> new PrettyReport(wording, paint, by);
      case CONCISE -> new ConciseReport(paint);
      case JSON -> new JsonReport(wording);
      case CSV -> new CsvReport(wording);
      case HTML -> new HtmlReport(wording);
    };
  }
}
