package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Number of different weekly patterns of weekday, start and end; weeks without it skipped. */
final class PatternMeasure extends RecordMeasure {
  PatternMeasure(SelectionNode of) {
    super(of, new Unit.Things("weekly pattern"), Growth.UP);
  }

  @Override
  Reckoned measure(Moment moment) {
    Map<Integer, Map<Integer, Set<String>>> weeks = new TreeMap<>();
    boolean unsure = false;
    Entries entries = Entries.of(of, moment);
    for (int i = 0; i < entries.size; i++) {
      int truth = entries.truth(i);
      int at = entries.at(i);
      if (truth == FilterNode.FALSE || entries.slice.day[at] == View.NO_DAY) {
        unsure |= truth != FilterNode.FALSE;
        continue;
      }
      unsure |= truth == FilterNode.UNKNOWN || !entries.slice.isTimed(at);
      see(weeks, entries.slice, at);
    }
    if (weeks.isEmpty()) {
      return unsure ? Reckoned.UNKNOWN : Reckoned.ZERO;
    }
    var all = List.copyOf(weeks.entrySet());
    long different = different(all, moment);
    return unsure || movedForDayOff(all, moment)
        ? Reckoned.between(0, weeks.size())
        : Reckoned.of(different);
  }

  private static void see(Map<Integer, Map<Integer, Set<String>>> weeks, Slice slice, int at) {
    int weekday = LocalDate.ofEpochDay(slice.day[at]).getDayOfWeek().getValue() - 1;
    long start = slice.from[at] - (long) slice.day[at] * View.DAY;
    long end = slice.to[at] - (long) slice.day[at] * View.DAY;
    weeks
        .computeIfAbsent(slice.day[at] - weekday, monday -> new TreeMap<>())
        .computeIfAbsent(weekday, day -> new TreeSet<>())
        .add(start + "-" + end);
  }

  /** Weeks go together if they differ only on weekdays when the subject was not there. */
  private static long different(
      List<Map.Entry<Integer, Map<Integer, Set<String>>>> weeks, Moment moment) {
    List<Map.Entry<Integer, Map<Integer, Set<String>>>> kinds = new ArrayList<>();
    for (var week : weeks) {
      if (kinds.stream()
          .noneMatch(kind -> alike(kind, week, moment) && !areApart(kind, week, weeks, moment))) {
        kinds.add(week);
      }
    }
    return kinds.size();
  }

  private static boolean alike(
      Map.Entry<Integer, Map<Integer, Set<String>>> one,
      Map.Entry<Integer, Map<Integer, Set<String>>> other,
      Moment moment) {
    for (int weekday = 0; weekday < 7; weekday++) {
      Set<String> ours = one.getValue().getOrDefault(weekday, new TreeSet<>());
      Set<String> theirs = other.getValue().getOrDefault(weekday, new TreeSet<>());
      boolean skipped =
          ours.isEmpty() && isAway(moment, one.getKey() + weekday)
              || theirs.isEmpty() && isAway(moment, other.getKey() + weekday);
      if (!ours.equals(theirs) && !skipped) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one week has it on other days than the other altogether: Monday in one, Tuesday in the
   * next. A third week with days of both, or days that the proposal does not cover, explain it.
   */
  private static boolean areApart(
      Map.Entry<Integer, Map<Integer, Set<String>>> one,
      Map.Entry<Integer, Map<Integer, Set<String>>> other,
      List<Map.Entry<Integer, Map<Integer, Set<String>>>> all,
      Moment moment) {
    return !touch(one, other)
        && all.stream().noneMatch(third -> touch(third, one) && touch(third, other))
        && isCovered(one, other.getKey(), moment)
        && isCovered(other, one.getKey(), moment);
  }

  private static boolean touch(
      Map.Entry<Integer, Map<Integer, Set<String>>> one,
      Map.Entry<Integer, Map<Integer, Set<String>>> other) {
    return one.getValue().keySet().stream().anyMatch(other.getValue()::containsKey);
  }

  private static boolean isCovered(
      Map.Entry<Integer, Map<Integer, Set<String>>> days, int monday, Moment moment) {
    return days.getValue().keySet().stream()
        .map(day -> monday + day)
        .allMatch(
            day -> day >= moment.firstDay && day <= moment.lastDay && moment.world.isCovered(day));
  }

  /** Held on another day because its own was a holiday: whether that is the same time is open. */
  private static boolean movedForDayOff(
      List<Map.Entry<Integer, Map<Integer, Set<String>>>> weeks, Moment moment) {
    return weeks.stream()
        .anyMatch(
            one ->
                weeks.stream()
                    .anyMatch(
                        other ->
                            areApart(one, other, weeks, moment)
                                && one.getValue().keySet().stream()
                                    .anyMatch(
                                        day ->
                                            moment.world.calendar(
                                                    DayKind.WORK, other.getKey() + day)
                                                == Truth.FALSE)));
  }

  private static boolean isAway(Moment moment, int day) {
    World world = moment.world;
    return day < moment.firstDay
        || day > moment.lastDay
        || !world.presence(moment.roster, false).isPresent(moment.subject, day);
  }
}
