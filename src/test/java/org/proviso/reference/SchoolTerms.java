package org.proviso.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.time.Stretch;

/** Semesters and the like, by the names that stand beside the days of the calendar. */
final class SchoolTerms {
  private final Map<String, long[]> spans = new LinkedHashMap<>();

  SchoolTerms(PlainWorld world) {
    PlainWorld.Sheet sheet = world.sheet("calendar");
    int date = sheet.header().indexOf("date");
    int term = sheet.header().indexOf("term");
    for (List<String> row : date < 0 || term < 0 ? List.<List<String>>of() : sheet.rows()) {
      if (!row.get(term).isEmpty()) {
        long day = LocalDate.parse(row.get(date)).toEpochDay();
        long[] span = spans.computeIfAbsent(row.get(term), _ -> new long[] {day, day});
        span[0] = Math.min(span[0], day);
        span[1] = Math.max(span[1], day);
      }
    }
  }

  /** First and last day of each such stretch. */
  List<long[]> of(Stretch stretch) {
    String word = stretch.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    List<long[]> found = new ArrayList<>();
    spans.forEach(
        (name, span) -> {
          if (name.toLowerCase(Locale.ROOT).contains(word)) {
            found.add(span);
          }
        });
    return found;
  }
}
