package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.proviso.norm.Period;
import org.proviso.time.Stretch;
import org.proviso.verdict.Verdict;

/**
 * Weeks that follow one another in twos or threes: "every two weeks". Where nobody says when one
 * begins, every way to count them is gone through, and only what all ways agree on is held.
 */
final class Successions {
  private static final String WAY = " way ";

  private final Diary diary;
  private final long from;
  private final long to;

  Successions(Diary diary, long from, long to) {
    this.diary = diary;
    this.from = from;
    this.to = to;
  }

  /** Keys, first and last days; of each way to count in turn. */
  Map<String, long[]> of(Period.Every every) {
    if (every.unit() != Stretch.WEEK) {
      throw new IllegalStateException("Not in random worlds: " + every);
    }
    if (from > to) {
      return Map.of();
    }
    int days = 7 * every.count();
    String begins = diary.about(every.count() + "-week periods begin");
    Map<String, long[]> all = new LinkedHashMap<>();
    if (!begins.isEmpty()) {
      way(LocalDate.parse(begins).toEpochDay(), days, 0, all);
      return all;
    }
    LocalDate monday = LocalDate.ofEpochDay(from);
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.minusDays(1);
    }
    for (int way = 0; way < every.count(); way++) {
      way(monday.toEpochDay() + 7L * way, days, way, all);
    }
    return all;
  }

  private void way(long begin, int days, int number, Map<String, long[]> into) {
    long first = begin;
    while (first > from) {
      first -= days;
    }
    while (first + days <= from) {
      first += days;
    }
    for (; first <= to; first += days) {
      into.put(number + WAY + first, new long[] {first, first + days - 1});
    }
  }

  /** One opinion out of those of all ways; {@code worst} makes one of the periods of a way. */
  static List<Opinion> agreed(List<Opinion> periods, Function<List<Opinion>, List<Opinion>> worst) {
    Map<String, List<Opinion>> ways = new LinkedHashMap<>();
    for (Opinion one : periods) {
      String way = one.period().split(WAY)[0];
      ways.computeIfAbsent(way, _ -> new ArrayList<>()).add(one);
    }
    List<Opinion> each = ways.values().stream().flatMap(way -> worst.apply(way).stream()).toList();
    if (each.size() < 2) {
      return each;
    }
    Set<Verdict> said = EnumSet.noneOf(Verdict.class);
    Set<Verdict> allowed = EnumSet.of(Verdict.UNDECIDED);
    each.forEach(one -> said.add(one.verdict()));
    boolean harmless =
        said.stream()
            .noneMatch(EnumSet.of(Verdict.BROKEN, Verdict.ADVISORY, Verdict.UNDECIDED)::contains);
    if (harmless || said.size() == 1) {
      each.forEach(one -> allowed.addAll(one.allowed()));
    }
    Set<Verdict> inAll = EnumSet.allOf(Verdict.class);
    each.forEach(one -> inAll.retainAll(one.allowed()));
    allowed.addAll(inAll);
    // What is waived, or open, in some stretches that there could be may be said of these.
    each.stream()
        .flatMap(one -> one.allowed().stream())
        .filter(EnumSet.of(Verdict.WAIVED, Verdict.OPEN)::contains)
        .forEach(allowed::add);
    Opinion some = each.getFirst();
    Verdict verdict = said.size() == 1 ? some.verdict() : Verdict.UNDECIDED;
    return List.of(new Opinion(some.norm(), some.subject(), "", verdict, allowed));
  }
}
