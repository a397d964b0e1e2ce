package org.proviso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every code has its words: a sentence in plain English, and what to do about it. */
final class MessagesTest {
  private static final Pattern JARGON =
      Pattern.compile("(?i)\\b(token|parse|parser|null|exception|syntax|regex)\\b");

  @Test
  void everyCodeHasASentence() {
    List<Code> without =
        Arrays.stream(Code.values()).filter(code -> !isSentence(text(code))).toList();
    assertEquals(List.of(), without);
  }

  @Test
  void everyCodeHasHelp() {
    List<Code> without =
        Arrays.stream(Code.values()).filter(code -> Messages.help(code).isBlank()).toList();
    assertEquals(List.of(), without);
  }

  @Test
  void noWordOfOursStandsInThem() {
    for (Code code : Code.values()) {
      assertTrue(!JARGON.matcher(text(code) + Messages.help(code)).find(), code.toString());
    }
  }

  private static boolean isSentence(String text) {
    return text.strip().matches("(?s)[\"\\p{Lu}\\d].*[.?]");
  }

  private static String text(Code code) {
    return Diagnostic.of(code, new Place.InFile("x"), "A.", "B.", "C.", "D.", "E.", "F.").message();
  }
}
