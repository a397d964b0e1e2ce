package org.proviso.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One person's rows of one day, drawn at random, with what was planted among them. */
final class PersonDay {
  private static final List<String> FILLERS =
      List.of("preparation", "lunch", "supervision", "parent conference");
  private static final int NOTICE = 15;
  private static final int LESSON = 50;
  private static final int PASSING = 5;
  private static final int DUTY_END = clock(15, 30);

  private final Random random;
  private final String date;
  private final boolean friday;
  private final List<String> rows = new ArrayList<>();
  private boolean startsWrongly;
  private boolean shortGap;
  private int fridayMinutes;
  private int unpermittedLivestreams;

  PersonDay(Random random, LocalDate date) {
    this.random = random;
    this.date = date.toString();
    this.friday = date.getDayOfWeek() == DayOfWeek.FRIDAY;
    int start = clock(8, 0) + 5 * random.nextInt(6);
    duty(start);
    int morningEnd = lessons(start, "AM");
    shortGap = chance(0.003);
    int gap = shortGap ? 60 + 5 * random.nextInt(6) : 90 + 5 * random.nextInt(7);
    afterwards(lessons(morningEnd + gap, "PM") + PASSING);
  }

  private void duty(int firstLesson) {
    startsWrongly = chance(0.005);
    int notice = startsWrongly ? NOTICE - 5 + 10 * random.nextInt(2) : NOTICE;
    row("duty", firstLesson - notice, DUTY_END, ",,");
  }

  /** Two lessons; returns when the second ends. */
  private int lessons(int start, String group) {
    int second = start + LESSON + PASSING;
    row("instruction", start, start + LESSON, group + "," + modeAndPermission());
    row("instruction", second, second + LESSON, group + "," + modeAndPermission());
    return second + LESSON;
  }

  private String modeAndPermission() {
    if (!chance(0.02)) {
      return "in person,";
    }
    if (chance(0.02)) {
      unpermittedLivestreams++;
      return random.nextBoolean() ? "livestream,verbal" : "livestream,no";
    }
    return "livestream,written";
  }

  /** A meeting on every Friday and on some other days; on Fridays an hour of CPT besides. */
  private void afterwards(int end) {
    int cptEnd = end + 60;
    if (friday) {
      row("CPT", end, cptEnd, ",,");
    } else if (!chance(0.1)) {
      return;
    }
    int minutes = chance(0.02) ? 120 : 30 + 5 * random.nextInt(7);
    // Half of the meetings begin with CPT, a quarter run into it, a quarter follow it.
    int start = random.nextBoolean() ? end : cptEnd - NOTICE * random.nextInt(2);
    row("staff meeting", start, start + minutes, ",,");
    if (friday) {
      fridayMinutes = start + minutes - Math.clamp(cptEnd, start, start + minutes);
    }
  }

  /** Adds rows that no rule looks at until there are so many in all, and mixes the order. */
  void fillUpTo(long wanted) {
    while (rows.size() < wanted) {
      int start = clock(8, 0) + random.nextInt(400);
      row(
          FILLERS.get(random.nextInt(FILLERS.size())),
          start,
          start + 15 + random.nextInt(45),
          ",,");
    }
    Collections.shuffle(rows, random);
  }

  private void row(String activity, int start, int end, String classModeAndPermission) {
    rows.add(
        activity
            + ","
            + date
            + ","
            + words(start)
            + ","
            + words(end)
            + ","
            + classModeAndPermission
            + ",R"
            + random.nextInt(400)
            + "\n");
  }

  String text(String person) {
    StringBuilder text = new StringBuilder(rows.size() * 64);
    rows.forEach(row -> text.append(person).append(row));
    return text.toString();
  }

  int size() {
    return rows.size();
  }

  boolean startsWrongly() {
    return startsWrongly;
  }

  boolean hasShortGap() {
    return shortGap;
  }

  int unpermittedLivestreams() {
    return unpermittedLivestreams;
  }

  /** Minutes of this day's meeting outside of CPT, if it is a Friday. */
  int fridayMinutes() {
    return fridayMinutes;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private static int clock(int hour, int minute) {
    return hour * 60 + minute;
  }

  private static String words(int minutes) {
    int hour = minutes / 60;
    int minute = minutes % 60;
    return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
  }
}
