package org.proviso.lint;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Span;

/** "Friday, April 10, 2021": a weekday beside a date that falls on another. */
final class WeekdayDates implements Lint.Pass {
  private static final String WEEKDAYS =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

  private static final Pattern DATED =
      Pattern.compile(
          WEEKDAYS
              + ",? (January|February|March|April|May|June|July|August|September|October|November"
              + "|December) (\\d{1,2}),? (\\d{4})\\b");

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      Matcher dated = DATED.matcher(clause.words().text());
      while (dated.find()) {
        check(clause, dated, found);
      }
    }
    return found;
  }

  private static void check(Clause clause, Matcher dated, List<Diagnostic> found) {
    Span at = Remark.part(clause.words(), dated.start(), dated.end());
    String said = "%s %s, %s".formatted(dated.group(2), dated.group(3), dated.group(4));
    try {
      var date =
          LocalDate.of(
              Integer.parseInt(dated.group(4)),
              Month.valueOf(dated.group(2).toUpperCase(Locale.ROOT)),
              Integer.parseInt(dated.group(3)));
      String weekday = name(date.getDayOfWeek());
      if (!weekday.equals(dated.group(1))) {
        found.add(Remark.on(Code.WEEKDAY_DISAGREES, clause, at, said, weekday, dated.group(1)));
      }
    } catch (DateTimeException noSuchDay) {
      found.add(Remark.on(Code.DATE_DOES_NOT_EXIST, clause, at, said));
    }
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }
}
