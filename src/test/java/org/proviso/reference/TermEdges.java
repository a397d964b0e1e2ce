package org.proviso.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.proviso.norm.DayPlace;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/**
 * The first or last weeks of a semester and the like: from every day that may be its first school
 * day, both for weeks of seven days and for weeks from Monday to Sunday.
 */
final class TermEdges {
  private TermEdges() {}

  static Truth of(DayPlace.EdgeWeeks weeks, long day, Diary diary) {
    List<long[]> terms =
        diary.schoolTerms().of(weeks.within()).stream()
            .filter(term -> term[0] <= day && day <= term[1])
            .toList();
    if (terms.isEmpty()) {
      return Truth.UNKNOWN;
    }
    List<Long> edges = edges(terms.getFirst(), weeks.last(), diary.days());
    Set<Truth> found = EnumSet.noneOf(Truth.class);
    for (long edge : edges) {
      int far = 7 * weeks.count() - 1;
      long monday = edge - LocalDate.ofEpochDay(edge).getDayOfWeek().getValue() + 1;
      found.add(
          Truth.of(
              weeks.last() ? edge - far <= day && day <= edge : edge <= day && day <= edge + far));
      found.add(
          Truth.of(
              weeks.last()
                  ? monday + 6 - far <= day && day <= monday + 6
                  : monday <= day && day <= monday + far));
    }
    return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
  }

  /**
   * Every day that may be the first school day, up to the first that surely is; so for the last.
   */
  private static List<Long> edges(long[] term, boolean last, SchoolDays days) {
    List<Long> may = new ArrayList<>();
    long[] all = LongStream.rangeClosed(term[0], term[1]).toArray();
    for (int i = 0; i < all.length; i++) {
      long day = all[last ? all.length - 1 - i : i];
      Truth school = days.is(DayKind.SCHOOL, day);
      if (!school.isFalse()) {
        may.add(day);
      }
      if (school.isTrue()) {
        return may;
      }
    }
    return List.of();
  }
}
