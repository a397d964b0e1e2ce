package org.proviso.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.proviso.check.StandardPasses;
import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;

/**
 * However long a sentence is, and of whatever it is made, reading it comes to an end (no fault).
 */
final class LongSentencesTest {
  private static final List<String> PIECES =
      List.of(
          "the committee and ",
          "of the board ",
          "ninety (90) days ",
          "Smith, ",
          "a-b c/d ",
          "between 8:00 and 9:00 ",
          "who is not ",
          "$4.50 10% ",
          "item (a) ");

  static Stream<String> sentences() {
    return PIECES.stream()
        .flatMap(
            piece ->
                Stream.of(40, 2_000)
                    .flatMap(
                        times ->
                            Stream.of(
                                "The " + piece.repeat(times) + "shall be final and binding.",
                                "The award shall be " + piece.repeat(times) + "final.",
                                "If " + piece.repeat(times) + "it shall be deemed denied.",
                                "\"Seniority\" means " + piece.repeat(times) + "service.")));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void areReadOrNot(String sentence) {
    var text = new SourceText("long.agreement", "1.1 " + sentence + "\n");
    Agreement agreement = new StandardPasses().read(text, Map.of());
    assertEquals(1, agreement.clauses().size());
  }
}
