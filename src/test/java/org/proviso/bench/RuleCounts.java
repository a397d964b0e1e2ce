package org.proviso.bench;

import java.util.Arrays;

/**
 * How many rows a schedule has, and how often each of the four rules is broken in it.
 *
 * @param rows rows, without the header
 * @param meetings months of a person with too long Friday meetings
 * @param gaps days of a person with too short a time between AM and PM instruction
 * @param livestreams livestreams without written permission
 * @param starts days of a person on which duty does not start 15 minutes before instruction
 */
record RuleCounts(long rows, long meetings, long gaps, long livestreams, long starts) {

  /** One line for people and for {@link #parse}. */
  String line() {
    return "rows=%d meetings=%d gaps=%d livestreams=%d starts=%d"
        .formatted(rows, meetings, gaps, livestreams, starts);
  }

  static RuleCounts parse(String line) {
    long[] numbers =
        Arrays.stream(line.strip().split(" "))
            .mapToLong(part -> Long.parseLong(part.substring(part.indexOf('=') + 1)))
            .toArray();
    return new RuleCounts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
  }
}
