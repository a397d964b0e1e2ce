package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

/** Parts of a unit: "an hour and a half", "three-quarters of an hour", "a half hour". */
record PartKeywords(Neighbours around) {
  private static final String UNITS = "minutes?|hours?|days?|weeks?|months?|years?";
  private static final String PART =
      "(one|two|three)[- ](half|quarters?|thirds?|fourths?)|half|quarter|third|fourth";

  void settle() {
    for (int i = 0; i < around.size(); i++) {
      ofAnHour(i);
      halfHour(i);
      andAHalf(i);
    }
  }

  /** "Three-quarters of an hour", "a quarter of an hour". */
  private void ofAnHour(int i) {
    boolean hour = around.is(i + 3, UNIT) && around.lower(i + 3).equals("hour");
    if (isPart(i) && around.is(i + 1, OF) && around.is(i + 2, A) && hour) {
      around.become(i, COUNT);
      around.become(i + 1, PART_OF);
      around.become(i + 2, PART_OF);
    }
  }

  /** "A half hour"; a half day may be a kind of day. */
  private void halfHour(int i) {
    if (around.lower(i).equals("half") && around.lower(i + 1).matches("hours?")) {
      around.become(i, COUNT);
    }
  }

  /** "Two hours and a half", and no "two hours and one half day". */
  private void andAHalf(int i) {
    int part = around.is(i + 1, A) ? i + 2 : i + 1;
    boolean unit = around.is(i - 1, UNIT) && around.lower(i - 1).matches(UNITS);
    boolean counted = around.is(i - 2, COUNT, A) || around.is(i - 2, ADJECTIVE);
    boolean ends = !around.is(part + 1, UNIT, WORD, ADJECTIVE, AMOUNT_WORD);
    if (around.is(i, AND) && unit && counted && isPart(part) && ends) {
      for (int k = i; k < part; k++) {
        around.become(k, PLUS_PART);
      }
      around.become(part, COUNT);
    }
  }

  /** The last word of "a half", "one-half", "three quarters", before a unit is made of any. */
  private boolean isPart(int i) {
    return around.is(i, COUNT, AMOUNT_WORD, WORD, UNIT) && around.lower(i).matches(PART);
  }

  /**
   * Whether "an" in "an hour" is one: "an hour and a half", "an hour of"; "$40 an hour of" is not.
   */
  static boolean isAmount(Neighbours around, int i) {
    boolean rate = around.is(i - 1, MONEY, COUNT, UNIT, TIMES, AMOUNT_WORD, QUOTED);
    boolean of = around.lower(i + 1).matches("minute|hour") && around.is(i + 2, OF);
    return !rate && (of || around.is(i + 2, PLUS_PART));
  }
}
