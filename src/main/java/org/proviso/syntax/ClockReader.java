package org.proviso.syntax;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads clock times: "8:15", "4 pm", "3:30 p.m.", "noon". */
final class ClockReader {
  private static final Pattern TIME =
      Pattern.compile("(\\d\\d?)(?::(\\d\\d))?\\s*(?:([ap])\\.?\\s?m\\.?|(noon)|(midnight))?");
  private static final int HALF = 12 * 60;

  private ClockReader() {}

  /** A time as written: minutes in its half-day or its day, and which half-day was said. */
  record Written(int minutes, Half half, boolean exists) {}

  enum Half {
    MORNING,
    AFTERNOON,
    DAY,
    UNSAID
  }

  static Written read(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    Matcher time = TIME.matcher(lower);
    if (lower.endsWith("noon") || !time.matches()) {
      return new Written(lower.endsWith("midnight") ? 24 * 60 : HALF, Half.DAY, true);
    }
    if (lower.endsWith("midnight")) {
      return new Written(24 * 60, Half.DAY, true);
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    boolean said = time.group(3) != null;
    boolean exists =
        minute < 60 && (said ? hour >= 1 && hour <= 12 : hour < 24 || hour == 24 && minute == 0);
    if (said) {
      Half half = time.group(3).equals("a") ? Half.MORNING : Half.AFTERNOON;
      return new Written(hour % 12 * 60 + minute, half, exists);
    }
    boolean wholeDay = hour == 0 || hour > 12;
    return new Written(hour * 60 + minute, wholeDay ? Half.DAY : Half.UNSAID, exists);
  }

  /** Minutes after midnight; a time with no half-day is taken from 7:00 to 18:59. */
  static int minutes(Written time) {
    return switch (time.half) {
      case MORNING -> time.minutes;
      case AFTERNOON -> time.minutes + HALF;
      case DAY -> time.minutes;
      case UNSAID -> time.minutes < 7 * 60 ? time.minutes + HALF : time.minutes;
    };
  }

  /** The start of a span, whose half-day may be said at its end only: "8:15 - 10:03 am". */
  static int start(Written from, Written to) {
    boolean borrowed =
        from.half == Half.UNSAID && (to.half == Half.MORNING || to.half == Half.AFTERNOON);
    if (!borrowed) {
      return from.half == Half.DAY && from.minutes == 24 * 60 ? 0 : minutes(from);
    }
    int end = minutes(to);
    int clock = from.minutes % HALF;
    return end > HALF && clock + HALF < end ? clock + HALF : clock;
  }

  static boolean taken(Written from, Written to) {
    boolean unsaid = from.half == Half.UNSAID && to.half == Half.UNSAID;
    return unsaid || to.half == Half.UNSAID || from.half == Half.UNSAID && to.half == Half.DAY;
  }
}
