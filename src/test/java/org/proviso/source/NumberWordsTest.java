package org.proviso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Numbers in words, alone and of two words. */
final class NumberWordsTest {
  @Test
  void wordsOfTwoAreTheirSum() {
    assertEquals(OptionalInt.of(25), NumberWords.ofAny("twenty-five"));
    assertEquals(OptionalInt.of(14), NumberWords.ofAny("fourteen"));
    assertEquals(OptionalInt.empty(), NumberWords.ofAny("twenty-odd"));
    assertEquals(OptionalInt.empty(), NumberWords.ofAny("five-two"));
    assertEquals(OptionalInt.empty(), NumberWords.value("twenty-five"));
  }

  @Test
  void severalWordsMakeOneNumberOrNone() {
    assertEquals(OptionalInt.of(121), all("one hundred twenty one"));
    assertEquals(OptionalInt.of(105), all("a hundred and five"));
    assertEquals(OptionalInt.of(1_234), all("one thousand two hundred and thirty four"));
    assertEquals(OptionalInt.of(2_026), all("two thousand twenty six"));
    assertEquals(OptionalInt.of(1_000), all("a thousand"));
    assertEquals(OptionalInt.empty(), all("several hundred"));
    assertEquals(OptionalInt.empty(), all("hundred"));
    assertEquals(OptionalInt.empty(), all("one and two"));
    assertEquals(OptionalInt.empty(), all("one twenty"));
    assertEquals(OptionalInt.empty(), all(""));
  }

  private static OptionalInt all(String words) {
    return NumberWords.ofAll(List.of(words.split(" ")));
  }

  @Test
  void thePatternTakesTheWholeWord() {
    assertTrue("twenty-five".matches(NumberWords.ANY));
    assertTrue("sixteen".matches(NumberWords.ANY));
    assertEquals("x days", "forty-eight days".replaceAll("\\b" + NumberWords.ANY + "\\b", "x"));
  }
}
