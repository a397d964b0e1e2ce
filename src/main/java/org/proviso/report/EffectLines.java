package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.change.Effect;

/** What changes for whom, line by line: what is alike on many days is said once. */
final class EffectLines {
  /** The same for one subject under one clause. */
  private record Alike(
      Effect.What what, String clause, String subject, String before, String after) {
    static Alike of(Effect effect) {
      return new Alike(
          effect.what(), effect.clause(), effect.subject(), effect.before(), effect.after());
    }
  }

  private EffectLines() {}

  static List<String> of(List<Effect> effects) {
    Map<Alike, List<String>> alike = new LinkedHashMap<>();
    for (Effect effect : effects) {
      alike.computeIfAbsent(Alike.of(effect), _ -> new ArrayList<>()).add(effect.when());
    }
    return alike.entrySet().stream().map(one -> line(one.getKey(), one.getValue())).toList();
  }

  private static String line(Alike alike, List<String> times) {
    return "%s %s, %s: %s (was: %s; now: %s)"
        .formatted(
            alike.clause(),
            alike.subject(),
            times(times),
            alike.what().words(),
            alike.before(),
            alike.after());
  }

  /** "Mon 8 Mar 2021", "Mon 8 Mar 2021 and 11 more to Thu 25 Mar 2021". */
  private static String times(List<String> times) {
    return switch (times.size()) {
      case 1 -> times.getFirst();
      case 2 -> times.getFirst() + " and " + times.getLast();
      default ->
          "%s and %d more to %s".formatted(times.getFirst(), times.size() - 1, times.getLast());
    };
  }
}
