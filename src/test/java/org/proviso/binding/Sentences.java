package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.CanonicalNorm;
import org.proviso.source.Diagnostic;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;

/** Reads sentences one at a time, each as a clause of its own, for tests. */
final class Sentences {
  private Sentences() {}

  static Agreement read(String... sentences) {
    String all = String.join("\n", sentences);
    var source = new SourceText("test", all);
    var sections = new ArrayList<Outline.Section>();
    int start = 0;
    int number = 1;
    for (String sentence : sentences) {
      Span span = source.span(start, start + sentence.length());
      Outline.Part part = new Outline.Part.Sentence(span, List.of());
      sections.add(
          new Outline.Section(Integer.toString(number++), true, "", 0, "", span, List.of(part)));
      start += sentence.length() + 1;
    }
    return new Binder().bind(new Outline(source, "", sections, List.of()));
  }

  /** What the last sentence became, and its norms in compact form. */
  static String compact(String... sentences) {
    Agreement agreement = read(sentences);
    var last = agreement.clauses().getLast().sentences().getFirst();
    if (last.norms().isEmpty()) {
      return last.became().words() + (last.note().isEmpty() ? "" : ": " + last.note());
    }
    return String.join(
        "\n---\n", last.norms().stream().map(CanonicalNorm::key).map(String::strip).toList());
  }

  static List<Diagnostic> diagnostics(String... sentences) {
    return read(sentences).diagnostics();
  }

  public static void main(String[] args) throws java.io.IOException {
    var lines = java.nio.file.Files.readAllLines(java.nio.file.Path.of(args[0]));
    for (String line : lines) {
      System.out.println("> " + line + "\n    " + compact(line).replace("\n", "\n    "));
    }
  }
}
