package org.proviso.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.source.Code;
import org.proviso.source.SourceText;
import org.proviso.source.Span;

/** Sentences and the phrases they come to; each is unambiguous, whole, and reads back printed. */
final class SentenceTest {
  private static final Path TABLE = Path.of("src/test/resources/syntax/sentences.txt");

  /** A sentence on one line, its phrases on the next after "=>". */
  @TestFactory
  Stream<DynamicTest> sentenceComesToItsPhrases() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    String sentence = "";
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("    => ")) {
        String read = sentence;
        String expected = line.substring(7);
        tests.add(
            DynamicTest.dynamicTest(
                read, () -> assertEquals(expected, Rendering.of(Parsing.parse(read).phrases()))));
      }
      sentence = line;
    }
    assertTrue(tests.size() >= 150);
    return tests.stream();
  }

  @Test
  void numbersInWordsAndDigitsMustAgree() {
    assertEquals(List.of(Code.NUMBER_WORDS_DISAGREE), codes("Lunch lasts thirty (40) minutes."));
    assertEquals(List.of(), codes("Lunch lasts thirty (30) minutes."));
    assertEquals(List.of(), codes("Pay rises two and one-half (2.5) percent."));
  }

  @Test
  void datesAndTimesMustExist() {
    assertEquals(List.of(Code.DATE_DOES_NOT_EXIST), codes("It ends on February 30, 2021."));
    assertEquals(List.of(Code.TIME_DOES_NOT_EXIST), codes("Lunch is at 25:00."));
    // 5 January 2021 was a Tuesday.
    assertEquals(List.of(Code.WEEKDAY_DISAGREES), codes("It ends on Monday, January 5, 2021."));
    assertEquals(List.of(Code.DATE_DOES_NOT_EXIST), codes("It holds in the 2020-22 school year."));
  }

  @Test
  void longSentenceIsNotRead() {
    assertEquals(List.of(Code.SENTENCE_TOO_LONG), codes("word ".repeat(151) + "."));
    assertEquals(List.of(), codes("word ".repeat(150) + "."));
    assertEquals(List.of(Code.SENTENCE_TOO_LONG), codes("a".repeat(10_000_000)));
  }

  @Test
  void leadInStandsBeforeItsItem() {
    String text = "Each teacher shall:\n (a) rest for 30 minutes;";
    var source = new SourceText("test", text);
    Span lead = source.span(0, text.indexOf('\n'));
    Span item = source.span(text.indexOf("rest"), text.length());
    SentenceTree tree = new SentenceReader().read(List.of(lead), item, "1");
    assertEquals("[each:teacher] MUST [rest] <for> BARE(30 minute)", Rendering.of(tree.phrases()));
    assertEquals("Each teacher", tree.phrases().getFirst().span().text());
  }

  @Test
  void wordProcessorsMarksAreUndone() {
    assertEquals(
        "[Teachers' instruction] MUST [last] AT_MOST(30 minute) <in> [a:duty-free \"room\"]",
        rendered(
            """
            Teachers\u2019 instruc-
             tion\u00A0shall\tlast no more\r
             than 30 minutes in a duty-
            free \u201Croom\u201D.\
            """));
    assertEquals("[TK-5] BETWEEN(8:15-10:03)", rendered("TK\u20135 8:15\u201310:03am"));
  }

  @Test
  void nastyInputEndsSoon() {
    Parsing.parse("(".repeat(120) + "x" + ")".repeat(120));
    Parsing.parse("( ".repeat(70) + "[ ".repeat(70));
    Parsing.parse("no more than ".repeat(40));
    Parsing.parse("shall not be required to ".repeat(25));
    Parsing.parse("in any rolling ".repeat(40));
    assertEquals("", rendered(""));
    assertEquals("", rendered("..."));
  }

  private static String rendered(String sentence) {
    return Rendering.of(Parsing.parse(sentence).phrases());
  }

  private static List<Code> codes(String sentence) {
    return Parsing.read(sentence).diagnostics().stream().map(found -> found.code()).toList();
  }
}
