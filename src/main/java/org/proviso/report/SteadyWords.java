package org.proviso.report;

import java.util.Set;

/** What stays of a reason when days, numbers and what joins them are left out. */
final class SteadyWords {
  private static final Set<String> DAYS_AND_MONTHS =
      Set.of(
          "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun",
          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private SteadyWords() {}

  static String of(String text) {
    var steady = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        sign(text.charAt(i), steady);
        i++;
      } else {
        word(text.substring(i, end), steady);
        i = end;
      }
    }
    return steady.toString();
  }

  private static void sign(char sign, StringBuilder steady) {
    boolean again = sign == ' ' && !steady.isEmpty() && steady.charAt(steady.length() - 1) == ' ';
    if (!again && sign != ',' && sign != ':') {
      steady.append(sign);
    }
  }

  private static void word(String word, StringBuilder steady) {
    boolean named = word.length() >= 3 && DAYS_AND_MONTHS.contains(word.substring(0, 3));
    if ((named && isLowerCase(word.substring(3))) || word.equals("and")) {
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        steady.append(word.charAt(i));
      }
    }
  }

  private static boolean isLowerCase(String rest) {
    return rest.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
  }
}
