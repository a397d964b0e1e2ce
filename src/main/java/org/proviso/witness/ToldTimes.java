package org.proviso.witness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/**
 * The times of day that some norms name in windows, by themselves or by what their words are
 * defined as, on either side of which rows may lie.
 */
record ToldTimes(List<Filter> windows) {
  private static final int DAY = 24 * 60;
  private static final int MORNING = 8 * 60;
  private static final int EVENING = 18 * 60;
  private static final int DEEPEST = 3;

  static ToldTimes of(List<Stance> stances) {
    Set<Filter> all = new LinkedHashSet<>();
    for (Stance stance : stances) {
      for (Norm norm : stance.norms()) {
        all.addAll(NormParts.of(norm, Filter.class));
        NormParts.names(norm).forEach(kind -> all.addAll(defined(stance, kind, 0)));
      }
    }
    return new ToldTimes(List.copyOf(all));
  }

  private static List<Filter> defined(Stance stance, Name kind, int depth) {
    var all = new ArrayList<Filter>();
    Stream<Selection> definitions =
        stance.agreement().terms().find(kind).stream()
            .flatMap(term -> term.meanings().stream())
            .filter(Term.Meaning.Selected.class::isInstance)
            .map(meaning -> ((Term.Meaning.Selected) meaning).selection());
    for (Selection definition : definitions.toList()) {
      definition.filters().forEach(one -> all.addAll(NormParts.within(one, Filter.class)));
      if (depth < DEEPEST) {
        definition.kinds().forEach(one -> all.addAll(defined(stance, one, depth + 1)));
      }
    }
    return all;
  }

  /** Minutes after midnight. */
  List<Integer> all() {
    return windows.stream()
        .flatMap(window -> edges(window).stream())
        .map(one -> one % DAY)
        .toList();
  }

  /** Whether one is from the evening to the morning, so that rows lie where nobody else is. */
  boolean areOverMidnight() {
    return windows.stream().anyMatch(ToldTimes::isNight);
  }

  private static boolean isNight(Filter window) {
    return switch (window) {
      case Filter.Not(Filter.InClock(int from, int to)) -> from <= MORNING && to >= EVENING;
      case Filter.InClock(int from, int to) -> to > DAY || from > to;
      case Filter _ -> false;
    };
  }

  private static List<Integer> edges(Filter filter) {
    return switch (filter) {
      case Filter.InClock(int from, int to) -> List.of(from, to);
      case Filter.StartsInClock(int from, int to) -> List.of(from, to);
      case Filter.EndsInClock(int from, int to) -> List.of(from, to);
      case Filter _ -> List.of();
    };
  }
}
