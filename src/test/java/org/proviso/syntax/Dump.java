package org.proviso.syntax;

import java.nio.file.*;
import org.proviso.source.SourceText;

/** Scratch. */
final class Dump {
  public static void main(String[] args) throws Exception {
    var reader = new SentenceReader();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (line.isBlank()) continue;
      var source = new SourceText("x", line);
      var tree = reader.read(source.span(0, line.length()), "1");
      System.out.println(
          line
              + "\n    => "
              + Rendering.of(tree.phrases())
              + (tree.diagnostics().isEmpty()
                  ? ""
                  : " "
                      + tree.diagnostics().stream()
                          .map(d -> d.code() + d.arguments().toString())
                          .toList()));
    }
  }
}
