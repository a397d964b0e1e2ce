package org.proviso.binding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.proviso.norm.Agreement;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Clause;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.syntax.Outline;

/** Reads sentences one at a time, each as a clause of its own, for tests. */
final class Sentences {
  private Sentences() {}

  static Agreement read(String... sentences) {
    var source = new SourceText("test", String.join("\n", sentences));
    var sections = new ArrayList<Outline.Section>();
    int start = 0;
    int number = 1;
    for (String sentence : sentences) {
      Span span = source.span(start, start + sentence.length());
      Outline.Part part = new Outline.Part.Sentence(span, List.of());
      String name = Integer.toString(number++);
      sections.add(new Outline.Section(name, true, "", 0, "", span, List.of(part)));
      start += sentence.length() + 1;
    }
    return new Binder().bind(new Outline(source, "", sections, List.of()));
  }

  /** What the last sentence became, and its norms, on one line. */
  static String compact(String... sentences) {
    Clause.Sentence last = read(sentences).clauses().getLast().sentences().getFirst();
    if (last.norms().isEmpty()) {
      return last.became().words() + (last.note().isEmpty() ? "" : ": " + last.note());
    }
    return last.norms().stream()
        .map(CanonicalNorm::key)
        .map(Sentences::brief)
        .collect(Collectors.joining(" ## "));
  }

  /** A canonical norm in short: what says nothing is left out, stems stay stems. */
  private static String brief(String key) {
    return key.replace("\nwhen Always()", "")
        .replace("\nunless []", "")
        .replace("\nperiod Occurrence()", "")
        .replace("[FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY]", "ANY")
        .replace(", Selection(none, [], []), false)", ")")
        .replace("Selection(this, [], [])", "THIS")
        .replace("Selection(, ", "(")
        .replace("], )", "])")
        .replaceAll("Fixed\\(Quantity\\(Ratio\\((\\d+), 1\\), (\\w+)\\(\\)\\)\\)", "$1 $2")
        .replaceAll("\\n(each|period|must) ", " | ")
        .replace("\n", " | ")
        .replaceAll(" +", " ")
        .strip();
  }

  public static void main(String[] args) throws IOException {
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
        System.out.println(line + "\n    " + compact(line));
      }
    }
  }
}
