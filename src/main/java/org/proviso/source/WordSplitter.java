package org.proviso.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its words: runs of letters, digits and per cent signs. */
final class WordSplitter {
  private WordSplitter() {}

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      boolean within = isOfWord(point);
      if (within && from < 0) {
        from = i;
      } else if (!within && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      }
      i += Character.charCount(point);
    }
    if (from >= 0) {
      words.add(text.substring(from));
    }
    return words;
  }

  private static boolean isOfWord(int point) {
    if (point < 0x80) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9')
          || point == '%';
    }
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
