package org.proviso.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.proviso.binding.AgreementReader;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.OpenAction;
import org.proviso.report.Paraphrase;
import org.proviso.source.SourceText;

/**
 * Actions in their own words (S5): {@code actions.txt} says of each sentence whether it is read so,
 * and with what paraphrase; what a word of legal effect, a number or a time stands in is not.
 */
final class OpenActionsTest {
  private record Case(String sentence, String paraphrase) {}

  @Test
  void eachSentenceBecomesWhatItsLineSays() {
    List<Case> cases = cases();
    var sentences = sentences(cases.stream().map(Case::sentence).toList());
    var wrong = new ArrayList<String>();
    for (int i = 0; i < cases.size(); i++) {
      String said = said(sentences.get(i));
      if (!said.equals(cases.get(i).paraphrase)) {
        wrong.add(cases.get(i).sentence + " -> " + said + ", not " + cases.get(i).paraphrase);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void theParaphraseReadsBackToTheSameAction() {
    List<Clause.Sentence> first =
        sentences(cases().stream().map(Case::sentence).toList()).stream()
            .filter(sentence -> sentence.became() == SentenceClass.ACTION)
            .toList();
    List<Clause.Sentence> again = sentences(first.stream().map(OpenActionsTest::said).toList());
    for (int i = 0; i < first.size(); i++) {
      assertEquals(plain(first.get(i)), plain(again.get(i)));
    }
  }

  /** A modal of another sense comes to the same; only the words of the subject may begin large. */
  private static String plain(Clause.Sentence sentence) {
    return sentence.actions().stream()
        .map(OpenAction::toString)
        .toList()
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  private static String said(Clause.Sentence sentence) {
    return sentence.became() == SentenceClass.ACTION
        ? Paraphrase.of(sentence.actions().getFirst()).sentence()
        : "-";
  }

  private static List<Clause.Sentence> sentences(List<String> texts) {
    var text = new StringBuilder("Actions\n\n");
    for (int i = 0; i < texts.size(); i++) {
      text.append("1.").append(i + 1).append("  ").append(texts.get(i)).append("\n\n");
    }
    var agreement = AgreementReader.read(new SourceText("actions", text.toString()));
    List<Clause.Sentence> read =
        agreement.clauses().stream().flatMap(clause -> clause.sentences().stream()).toList();
    assertEquals(texts.size(), read.size());
    return read;
  }

  /** "sentence | paraphrase" or "sentence" alone, where it is no such action. */
  private static List<Case> cases() {
    try (InputStream in = OpenActionsTest.class.getResourceAsStream("actions.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|"))
          .map(cells -> new Case(cells[0].strip(), cells.length > 1 ? cells[1].strip() : "-"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
