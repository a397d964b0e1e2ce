package org.proviso.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.proviso.binding.AgreementReader;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause.Sentence;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Norm;
import org.proviso.report.Paraphrase;
import org.proviso.source.SourceText;

/** The paraphrase of every norm of the shipped agreements reads back to that norm. */
final class ShippedParaphrasesTest {
  @TestFactory
  List<DynamicTest> readBack() throws IOException {
    try (var files = Files.walk(Path.of("agreements"))) {
      return files
          .filter(file -> file.toString().endsWith(".agreement"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> readBack(file)))
          .toList();
    }
  }

  /** The same of every sentence in binding's table of those that are read. */
  @TestFactory
  List<DynamicTest> sentencesReadBack() throws IOException {
    var table = Path.of("src/test/resources/org/proviso/binding/read.txt");
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#"))
        .map(sentence -> DynamicTest.dynamicTest(sentence, () -> readBack(sentence)))
        .toList();
  }

  private static void readBack(String sentence) {
    var text = "Sentence\n\n1.1  " + sentence + "\n";
    for (Norm norm : AgreementReader.read(new SourceText("sentence", text)).norms()) {
      String said = Paraphrase.of(norm).sentence();
      assertEquals("", ReadBack.of(List.of(said)).getFirst().unlike(norm), said);
    }
  }

  private static void readBack(Path file) throws IOException {
    var agreement = AgreementReader.read(new SourceText(file.toString(), Files.readString(file)));
    var norms = agreement.norms();
    var said = norms.stream().map(norm -> Paraphrase.of(norm).sentence()).toList();
    var read = ReadBack.of(definitions(agreement), said);
    var failures = new ArrayList<String>();
    for (int i = 0; i < norms.size(); i++) {
      Norm norm = norms.get(i);
      var unlike = read.get(i).unlike(norm);
      if (!unlike.isEmpty()) {
        failures.add(norm.clause() + " " + said.get(i) + "\n" + unlike);
      }
    }
    assertEquals("", String.join("\n", failures));
  }

  private static String definitions(Agreement agreement) {
    return agreement.clauses().stream()
        .flatMap(clause -> clause.sentences().stream())
        .filter(sentence -> sentence.became() == SentenceClass.DEFINITION)
        .map(Sentence::words)
        .map(words -> words.flat())
        .collect(Collectors.joining("\n"));
  }
}
