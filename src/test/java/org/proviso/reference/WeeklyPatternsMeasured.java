package org.proviso.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/**
 * How many different weeks there are, by weekday, start and end; days on which the subject was not
 * there differ from none.
 */
final class WeeklyPatternsMeasured {
  private WeeklyPatternsMeasured() {}

  static Optional<Ratio> of(Measure.WeeklyPatterns measure, Scene scene) {
    Cells cells = new Cells(scene);
    Map<Long, Set<List<Integer>>> days = new HashMap<>();
    TreeMap<Long, Boolean> weeks = new TreeMap<>();
    for (Entry row : scene.rows(measure.of())) {
      weeks.put(row.day() - row.weekday().getValue() + 1, true);
      days.computeIfAbsent(row.day(), _ -> new HashSet<>())
          .add(List.of(cells.start(row), cells.to(row) - cells.from(row)));
    }
    List<Long> different = new ArrayList<>();
    for (long week : weeks.keySet()) {
      if (different.stream()
          .noneMatch(
              other ->
                  areAlike(week, other, days, scene)
                      && !areApart(week, other, weeks.keySet(), days, scene))) {
        different.add(week);
      }
    }
    return Optional.of(Ratio.of(different.size()));
  }

  private static boolean areAlike(
      long one, long other, Map<Long, Set<List<Integer>>> days, Scene scene) {
    return IntStream.range(0, 7)
        .allMatch(
            i ->
                isAway(one + i, scene)
                    || isAway(other + i, scene)
                    || days.getOrDefault(one + i, Set.of())
                        .equals(days.getOrDefault(other + i, Set.of())));
  }

  /** No weekday of both, all days covered in both weeks, and no week that has a day of each. */
  private static boolean areApart(
      long one, long other, Set<Long> weeks, Map<Long, Set<List<Integer>>> days, Scene scene) {
    Set<Integer> ours = heldOn(one, days);
    Set<Integer> theirs = heldOn(other, days);
    return Collections.disjoint(ours, theirs)
        && weeks.stream()
            .map(week -> heldOn(week, days))
            .noneMatch(
                third -> !Collections.disjoint(third, ours) && !Collections.disjoint(third, theirs))
        && ours.stream().allMatch(day -> isCovered(other + day, scene))
        && theirs.stream().allMatch(day -> isCovered(one + day, scene));
  }

  private static Set<Integer> heldOn(long week, Map<Long, Set<List<Integer>>> days) {
    return IntStream.range(0, 7)
        .filter(day -> days.containsKey(week + day))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static boolean isCovered(long day, Scene scene) {
    return day >= scene.first() && day <= scene.last() && scene.diary().isCovered(day);
  }

  private static boolean isAway(long day, Scene scene) {
    return !isCovered(day, scene)
        || scene.diary().entries("schedule").stream()
            .filter(scene::isOfSubject)
            .noneMatch(row -> row.day() == day);
  }
}
