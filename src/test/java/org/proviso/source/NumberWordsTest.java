package org.proviso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void thePatternTakesTheWholeWord() {
    assertTrue("twenty-five".matches(NumberWords.ANY));
    assertTrue("sixteen".matches(NumberWords.ANY));
    assertEquals("x days", "forty-eight days".replaceAll("\\b" + NumberWords.ANY + "\\b", "x"));
  }
}
