package org.proviso.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holidays that go by their name, and the months in which each can fall, observed days with them:
 * whatever a calendar lists, no day in April is Christmas Day.
 */
public final class NamedHolidays {
  private static final Map<Pattern, Set<Month>> MONTHS =
      Map.of(
          Pattern.compile("christmas?( (day|eve))?"), Set.of(Month.DECEMBER),
          Pattern.compile("new year( (day|eve))?"), Set.of(Month.DECEMBER, Month.JANUARY),
          Pattern.compile("thanksgiv(ing)?( day)?"), Set.of(Month.OCTOBER, Month.NOVEMBER),
          Pattern.compile("independenc(e)? day"), Set.of(Month.JULY),
          Pattern.compile("labor day"), Set.of(Month.SEPTEMBER),
          Pattern.compile("memorial day"), Set.of(Month.MAY),
          Pattern.compile("veterans? day"), Set.of(Month.NOVEMBER),
          Pattern.compile("juneteenth( day)?"), Set.of(Month.JUNE));

  private NamedHolidays() {}

  /**
   * Whether the day lies in no month in which such a holiday can.
   *
   * @param name what the day is called, by the key of its name
   */
  public static boolean isNone(String name, LocalDate day) {
    return MONTHS.entrySet().stream()
        .anyMatch(
            one ->
                one.getKey().matcher(name).matches() && !one.getValue().contains(day.getMonth()));
  }
}
