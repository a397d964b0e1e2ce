package org.proviso.report;

/** A number with its noun: "1 sentence", "2 sentences". */
final class Count {
  private Count() {}

  static String of(long count, String noun) {
    return count == 1
        ? "1 " + noun
        : String.format(java.util.Locale.ROOT, "%,d", count) + " " + plural(noun);
  }

  private static String plural(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
