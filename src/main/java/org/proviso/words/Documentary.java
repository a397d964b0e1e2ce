package org.proviso.words;

import java.util.regex.Pattern;

/** Whether words are what agreements and other documents are called. */
final class Documentary {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i).*\\b(agreements?|contracts?|memorandum|memorandum of understanding|side"
              + " letter|letter of agreement|letter of"
              + " understanding|handbook|policy)|(?-i:.*\\b[A-Z]{2,6})");

  private Documentary() {}

  static boolean isName(String words) {
    return NAME.matcher(words.strip().replaceAll("^[\"']|[\"']$", "")).matches();
  }
}
