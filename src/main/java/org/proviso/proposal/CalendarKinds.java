package org.proviso.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;

/**
 * What calling a day "minimum day" or "holiday" says of the kinds that agreements count in. A
 * school day is also an instructional, work, duty and business day. A work day may be a school day
 * or not; in a calendar that also names school days it is none. What a calendar does not speak of
 * is unknown.
 */
public final class CalendarKinds {
  static final Pattern ASSUMED = Pattern.compile("(?i)[(\\[]?\\bassumed\\b[)\\]]?:?");
  private static final Pattern SEVERAL = Pattern.compile("\\s*[,;/]\\s*");
  private static final Set<String> HOLIDAYS = keys("holiday", "weekend", "non-working day");
  private static final Set<String> DAYS_OFF =
      keys(
          "break",
          "recess",
          "vacation",
          "closed",
          "closure",
          "school closed",
          "non-work day",
          "day off",
          "snow day",
          "winter break",
          "spring break",
          "fall break",
          "winter recess",
          "spring recess",
          "thanksgiving break",
          "thanksgiving recess",
          "summer break",
          "christmas break",
          "holiday break",
          "february break",
          "vacation day",
          "non-duty day",
          "no work",
          "not a work day");
  private static final Set<String> PUPIL_FREE =
      keys(
          "staff development day",
          "professional development day",
          "professional development",
          "staff development",
          "pd day",
          "professional learning day",
          "in-service day",
          "inservice day",
          "in-service",
          "inservice",
          "teacher work day",
          "teacher workday",
          "non-student day",
          "pupil-free day",
          "student-free day",
          "staff day");
  private static final Set<String> NO_SCHOOL =
      keys(
          "no school",
          "no students",
          "no classes",
          "non-school day",
          "non-instructional day",
          "not a school day");
  private static final Set<String> SCHOOL =
      keys(
          "school day",
          "school",
          "school in session",
          "in session",
          "instruction",
          "instructional day",
          "teaching day",
          "class day",
          "student day",
          "regular day",
          "regular school day",
          "minimum day",
          "early release day",
          "early dismissal",
          "early dismissal day",
          "early release",
          "half day",
          "short day",
          "shortened day",
          "late start",
          "late start day",
          "minimum school day",
          "full day");
  private static final Set<String> WORK = keys("work day", "workday", "working day", "duty day");
  private static final Set<String> BUSINESS = keys("business day");

  private CalendarKinds() {}

  private static Set<String> keys(String... names) {
    return Set.copyOf(List.of(names).stream().map(n -> Name.of(n).key()).distinct().toList());
  }

  /** "Work day (assumed)" is a work day; "holiday, minimum day" is both. */
  static List<String> names(String kinds) {
    return SEVERAL
        .splitAsStream(ASSUMED.matcher(kinds).replaceAll(""))
        .map(kind -> Name.of(kind).key())
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /**
   * Whether a calendar that calls days so tells nothing of them: neither whether they are worked or
   * taught on, nor that they are a stretch of the year.
   */
  public static boolean sayNothing(String kinds) {
    return stretch(kinds) == Stretch.DAY
        && names(kinds).stream().allMatch(name -> of(name, false).isEmpty());
  }

  /** Whether the name says of the day that school is held. */
  static boolean isSchool(String key) {
    return SCHOOL.contains(key);
  }

  /**
   * @param namesSchoolDays whether the calendar names school days anywhere, so that a mere work day
   *     is none
   */
  static Map<DayKind, Truth> of(String key, boolean namesSchoolDays) {
    var kinds = new EnumMap<DayKind, Truth>(DayKind.class);
    if (SCHOOL.contains(key)) {
      work(kinds);
      school(kinds, Truth.TRUE);
    } else if (PUPIL_FREE.contains(key)) {
      work(kinds);
      school(kinds, Truth.FALSE);
    } else if (WORK.contains(key)) {
      work(kinds);
      if (namesSchoolDays) {
        school(kinds, Truth.FALSE);
      }
    } else if (HOLIDAYS.contains(key) || DAYS_OFF.contains(key)) {
      kinds.put(DayKind.WORK, Truth.FALSE);
      kinds.put(DayKind.DUTY, Truth.FALSE);
      school(kinds, Truth.FALSE);
      if (HOLIDAYS.contains(key)) {
        kinds.put(DayKind.BUSINESS, Truth.FALSE);
      }
    } else if (NO_SCHOOL.contains(key)) {
      school(kinds, Truth.FALSE);
    } else if (BUSINESS.contains(key)) {
      kinds.put(DayKind.BUSINESS, Truth.TRUE);
    }
    return kinds;
  }

  private static void work(Map<DayKind, Truth> kinds) {
    kinds.put(DayKind.WORK, Truth.TRUE);
    kinds.put(DayKind.DUTY, Truth.TRUE);
    kinds.put(DayKind.BUSINESS, Truth.TRUE);
  }

  private static void school(Map<DayKind, Truth> kinds, Truth truth) {
    kinds.put(DayKind.SCHOOL, truth);
    kinds.put(DayKind.INSTRUCTIONAL, truth);
  }

  /** The stretch that a term's name speaks of; {@code DAY} if none. */
  static Stretch stretch(String term) {
    String words = term.toLowerCase(Locale.ROOT);
    if (words.contains("grading period") || words.contains("marking period")) {
      return Stretch.GRADING_PERIOD;
    }
    if (words.contains("trimester")) {
      return Stretch.TRIMESTER;
    }
    if (words.contains("semester")) {
      return Stretch.SEMESTER;
    }
    if (words.contains("quarter") || words.matches("q ?[1-4]")) {
      return Stretch.QUARTER;
    }
    boolean year = words.contains("school year") || words.matches("\\d{4} ?[-\u2013/] ?\\d{2,4}");
    return year ? Stretch.SCHOOL_YEAR : Stretch.DAY;
  }
}
