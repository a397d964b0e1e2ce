package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a school day as a bell schedule prints it, "1:20 - 3:08", in minutes after midnight.
 * Without am or pm, hours from 1 to 6 are afternoon.
 *
 * @param at where it begins in the text it was found in
 * @param to where it ends there
 */
record ClockSpan(int start, int end, String written, int at, int to) {
  private static final String TIME = "(\\d{1,2}):(\\d{2})\\s*([ap]\\.?m\\.?)?";

  /** Two times with a dash between them. */
  static final Pattern PATTERN =
      Pattern.compile("(?i)\\b" + TIME + "\\s*[-\u2013\u2014]\\s*" + TIME + "(?![\\d:])");

  /** All of them in a text, in their order; one that does not run forward is left out. */
  static List<ClockSpan> in(String text) {
    var found = new ArrayList<ClockSpan>();
    Matcher matcher = PATTERN.matcher(text);
    while (matcher.find()) {
      int start = minutes(matcher, 1);
      int end = minutes(matcher, 4);
      boolean evening = matcher.group(3) == null && start + 12 * 60 < end && start >= 7 * 60;
      start += evening ? 12 * 60 : 0;
      if (start < end && end <= 24 * 60) {
        String written = matcher.group(1) + ":" + matcher.group(2);
        found.add(
            new ClockSpan(
                start,
                end,
                written + "-" + matcher.group(4) + ":" + matcher.group(5),
                matcher.start(),
                matcher.end()));
      }
    }
    return found;
  }

  private static int minutes(Matcher matcher, int group) {
    int hour = Integer.parseInt(matcher.group(group)) % 24;
    String half = matcher.group(group + 2);
    boolean late =
        half == null ? hour >= 1 && hour <= 6 : half.substring(0, 1).equalsIgnoreCase("p");
    int counted = late && hour < 12 ? hour + 12 : hour;
    return counted * 60 + Integer.parseInt(matcher.group(group + 1));
  }

  int length() {
    return end - start;
  }

  boolean overlaps(ClockSpan other) {
    return start < other.end && other.start < end;
  }

  boolean holds(ClockSpan other) {
    return start <= other.start && other.end <= end && length() > other.length();
  }

  /** A moment as the schedule would print it: 13:20 is 1:20. */
  static String clock(int minutes) {
    int hour = minutes / 60;
    return "%d:%02d".formatted(hour > 12 ? hour - 12 : hour, minutes % 60);
  }
}
