package org.proviso.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.proviso.source.SourceText;

/**
 * Real agreement language where it is at hand (never part of the project): no exception, no
 * ambiguity, nothing dropped.
 */
final class CorpusTest {
  private static final Path SHARED = Path.of("/work/shared");
  private static final Path SENTENCES = SHARED.resolve("corpus/checkable-sentences.tsv");

  @Test
  void everyCheckableSentenceIsInPhrases(TestReporter reporter) throws IOException {
    assumeTrue(Files.isReadable(SENTENCES));
    var faults = new ArrayList<String>();
    int phrases = 0;
    int strays = 0;
    for (String line : Files.readAllLines(SENTENCES).stream().skip(1).toList()) {
      String sentence = line.substring(line.lastIndexOf('\t') + 1);
      SentenceTree tree = Parsing.read(sentence);
      boolean tooLong =
          tree.diagnostics().stream().anyMatch(d -> d.code().name().equals("SENTENCE_TOO_LONG"));
      List<String> ambiguities = tooLong ? List.of() : Parsing.ambiguities(sentence);
      if (!ambiguities.isEmpty() || !Parsing.uncovered(tree).isEmpty()) {
        faults.add(sentence + " " + ambiguities + " <" + Parsing.uncovered(tree) + ">");
      }
      boolean read = tree.phrases().stream().noneMatch(Phrase.Stray.class::isInstance);
      if (!tooLong && read) {
        String printed = SentencePrinter.print(tree);
        SentenceTree again = Parsing.read(printed);
        if (!Rendering.of(again.phrases()).equals(Rendering.of(tree.phrases()))) {
          faults.add(
              sentence
                  + "\n  -> "
                  + printed
                  + "\n  "
                  + Rendering.of(tree.phrases())
                  + "\n  "
                  + Rendering.of(again.phrases()));
        }
      }
      phrases += tree.phrases().size();
      strays += (int) tree.phrases().stream().filter(Phrase.Stray.class::isInstance).count();
    }
    reporter.publishEntry("phrases", phrases + ", of them strays " + strays);
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void everyAgreementHasAnOutline() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("corpus/agreements")));
    try (Stream<Path> files = Files.list(SHARED.resolve("corpus/agreements"))) {
      for (Path file : files.toList()) {
        Outline outline =
            OutlineReader.read(new SourceText(file.toString(), Files.readString(file)));
        assertTrue(!outline.sections().isEmpty(), file.toString());
      }
    }
  }
}
