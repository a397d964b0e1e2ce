package org.proviso.diff;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.time.DayKind;

/**
 * Takes norms apart into the least that each of them says, so that "no dance or game" and "no
 * dance. No game." come to the same.
 */
record Apart(Version version) {
  /** The meanings of all the least parts, each once. */
  TreeSet<String> meanings(List<Norm> norms) {
    var meanings = new TreeSet<String>();
    norms.stream()
        .map(version::comparable)
        .map(CanonicalNorm::of)
        .flatMap(norm -> byRequirement(norm).stream())
        .flatMap(norm -> byKind(norm).stream())
        .flatMap(norm -> byWeekday(norm).stream())
        .forEach(norm -> meanings.add(version.meaning(norm)));
    return meanings;
  }

  /** What must all hold may be said one by one. */
  private static List<Norm> byRequirement(Norm norm) {
    return norm.must() instanceof Fact.AllOf(List<Fact> all)
        ? all.stream().map(norm::requiring).toList()
        : List.of(norm);
  }

  /** What is said of single records of several kinds is said of each kind. */
  private static List<Norm> byKind(Norm norm) {
    Selection records = norm.each().records();
    if (norm.each().kind() != SubjectKind.RECORD || records.kinds().size() < 2) {
      return List.of(norm);
    }
    Stream<Norm> each =
        records.kinds().stream()
            .map(kind -> new Selection(records.sheet(), List.of(kind), records.filters()))
            .map(one -> about(norm, one));
    return each.toList();
  }

  /** What is said of Mondays and Fridays is said of either. */
  private static List<Norm> byWeekday(Norm norm) {
    if (norm.period() instanceof Period.Day(DayKind kind, Set<DayOfWeek> on)) {
      return on.stream().map(day -> norm.over(new Period.Day(kind, Set.of(day)))).toList();
    }
    Selection records = norm.each().records();
    List<Filter> days =
        records.filters().stream().filter(Filter.OnWeekdays.class::isInstance).toList();
    if (norm.each().kind() != SubjectKind.RECORD || days.size() != 1) {
      return List.of(norm);
    }
    return ((Filter.OnWeekdays) days.getFirst())
        .days().stream().map(day -> about(norm, on(day, days.getFirst(), records))).toList();
  }

  private static Selection on(DayOfWeek day, Filter days, Selection records) {
    List<Filter> filters =
        records.filters().stream()
            .map(one -> one.equals(days) ? new Filter.OnWeekdays(Set.of(day)) : one)
            .toList();
    return new Selection(records.sheet(), records.kinds(), filters);
  }

  private static Norm about(Norm norm, Selection records) {
    Each each = norm.each();
    return norm.speakingOf(new Each(each.kind(), each.term(), each.where(), records, each.taken()));
  }
}
