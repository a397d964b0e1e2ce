package org.proviso.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.binding.AgreementReader;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Clause;
import org.proviso.norm.Example;
import org.proviso.report.AgreementFormat;
import org.proviso.source.SourceText;

/** A formatted agreement reads as it did before: clauses, classes, norms, examples. */
final class FormatKeepsReadingTest {
  @Test
  void ofTheShippedAgreements() throws IOException {
    try (var files = Files.walk(Path.of("agreements"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".agreement")).toList()) {
        var text = Files.readString(file);
        assertEquals(read(text), read(AgreementFormat.of(text)), file.toString());
      }
    }
  }

  private static List<String> read(String text) {
    var agreement = AgreementReader.read(new SourceText("text", text));
    var lines = new ArrayList<String>();
    for (Clause clause : agreement.clauses()) {
      lines.add(clause.id() + " under " + clause.parent() + ": " + clause.heading());
      clause
          .sentences()
          .forEach(sentence -> lines.add(sentence.became() + sentence.words().flat()));
    }
    agreement.norms().forEach(norm -> lines.add(norm.clause() + " " + CanonicalNorm.key(norm)));
    for (Example example : agreement.examples()) {
      lines.add(example.name() + example.target() + example.expectation());
      example.sheets().forEach(sheet -> lines.add(sheet.name() + sheet.header() + sheet.rows()));
    }
    return lines;
  }
}
