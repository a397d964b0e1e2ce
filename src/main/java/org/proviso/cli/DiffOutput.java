package org.proviso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.report.Compared;
import org.proviso.report.ConciseDiff;
import org.proviso.report.DiffReport;
import org.proviso.report.HtmlDiff;
import org.proviso.report.JsonDiff;
import org.proviso.report.NormWording;
import org.proviso.report.Paint;
import org.proviso.report.PrettyDiff;
import org.proviso.report.ThreeWay;
import org.proviso.report.WordDiff;
import org.proviso.source.Diagnostic;
import picocli.CommandLine.Option;

/** How and where a diff is written. */
final class DiffOutput {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pretty (the default), concise, json, html, or docx (with --output).")
  private List<Format> format = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE; .json, .html and .docx choose the format.")
  private List<Path> output = new ArrayList<>();

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
    HTML,
    DOCX
  }

  Format format() {
    if (!format.isEmpty()) {
      return format.getLast();
    }
    String name = output.isEmpty() ? "" : output.getLast().toString().toLowerCase(Locale.ROOT);
    for (Format each : Format.values()) {
      if (name.endsWith("." + each.name().toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    return name.endsWith(".htm") ? Format.HTML : Format.PRETTY;
  }

  /** Whether what is asked for can be written at all: a Word file does not go to a terminal. */
  boolean isPossible() {
    return format() != Format.DOCX || !output.isEmpty();
  }

  void write(Compared compared, NormWording wording, Streams streams) throws IOException {
    if (format() == Format.DOCX) {
      inWord(file -> new WordDiff(wording).write(compared, file));
    } else {
      try (PrintWriter out = streams.open(output)) {
        report(wording, streams).write(compared, out);
      }
    }
  }

  void write(ThreeWay three, NormWording wording, Streams streams) throws IOException {
    if (format() == Format.DOCX) {
      inWord(file -> new WordDiff(wording).write(three, file));
    } else {
      try (PrintWriter out = streams.open(output)) {
        report(wording, streams).write(three, out);
      }
    }
  }

  /** What was wrong with the input; in the other formats the remarks alone tell. */
  void fault(List<Diagnostic> diagnostics, Streams streams) throws IOException {
    if (format() == Format.JSON) {
      try (PrintWriter out = streams.open(output)) {
        FaultReport.write(diagnostics, out);
      }
    }
  }

  /** Writes a Word file. */
  private interface Writing {
    void into(OutputStream file) throws IOException;
  }

  private void inWord(Writing document) throws IOException {
    silence();
    try (OutputStream file = Files.newOutputStream(output.getLast())) {
      document.into(file);
    }
  }

  /** The library for Word files would say on stderr that nobody reads its log. */
  private static void silence() {
    System.setProperty("log4j2.statusLoggerLevel", "OFF");
    System.setProperty("log4j2.StatusLogger.level", "OFF");
  }

  private DiffReport report(NormWording wording, Streams streams) {
    return switch (format()) {
      case PRETTY -> new PrettyDiff(wording, output.isEmpty() ? streams.paint(colour) : Paint.NONE);
      case CONCISE -> new ConciseDiff(wording);
      case JSON -> new JsonDiff(wording);
      case HTML, DOCX -> new HtmlDiff(wording);
    };
  }
}
