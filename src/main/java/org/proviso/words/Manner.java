package org.proviso.words;

import java.util.Set;

/** How somebody works or teaches, which is no thing that is taught: "online", "full time". */
final class Manner {
  private static final Set<String> WORDS =
      Set.of(
          "full-time",
          "part-time",
          "fulltime",
          "parttime",
          "half-time",
          "online",
          "offline",
          "onsite",
          "offsite",
          "alone",
          "together",
          "abroad",
          "elsewhere",
          "overtime",
          "days",
          "nights",
          "evenings",
          "weekends");

  private Manner() {}

  /** Whether such a word comes next; "full time" may be two. */
  static boolean isNext(Cursor cursor) {
    int mark = cursor.mark();
    boolean two = cursor.acceptWords("full time") || cursor.acceptWords("part time");
    cursor.reset(mark);
    return two || WORDS.contains(cursor.word());
  }
}
