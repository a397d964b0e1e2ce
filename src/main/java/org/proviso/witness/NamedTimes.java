package org.proviso.witness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.DayMark;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;

/**
 * When the days begin and end in a world that clauses only name: one and the same in all worlds, as
 * the sheet {@code about} then says.
 */
final class NamedTimes {
  private static final int START = 8 * 60 + 30;
  private static final int END = 15 * 60;

  /** People are there before the students and stay on after them. */
  private static final int AROUND = 30;

  private NamedTimes() {}

  static List<DayMark> of(List<Norm> norms) {
    return norms.stream()
        .flatMap(
            norm ->
                Stream.concat(
                    NormParts.of(norm, Bound.Mark.class).stream().map(Bound.Mark::mark),
                    NormParts.of(norm, Filter.InMarks.class).stream()
                        .flatMap(one -> Stream.concat(one.from().stream(), one.to().stream()))))
        .distinct()
        .toList();
  }

  /** Minutes after midnight. */
  static int at(DayMark mark) {
    return (mark.end() ? end(mark) : start(mark)) + mark.minutes();
  }

  private static int start(DayMark mark) {
    return isOfStaff(mark) ? START - AROUND : START;
  }

  private static int end(DayMark mark) {
    return isOfStaff(mark) ? END + AROUND : END;
  }

  private static boolean isOfStaff(DayMark mark) {
    return mark.day().key().matches(".*\\b(work|contract|duty)\\b.*");
  }

  /** "student day" and "8:30 - 15:00"; what only comes has one time. */
  static Map<String, String> items(List<Norm> norms) {
    var items = new LinkedHashMap<String, String>();
    for (DayMark mark : of(norms)) {
      boolean moment = mark.day().key().contains("dismiss");
      String end = clock(end(mark));
      items.put(mark.day().written(), moment ? end : clock(start(mark)) + " - " + end);
    }
    return items;
  }

  private static String clock(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
