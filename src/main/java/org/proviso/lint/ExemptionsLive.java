package org.proviso.lint;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.time.DateSpan;

/**
 * Exceptions that can never apply: they speak of weekdays or dates on which the norm does not hold
 * in the first place, or stand on a norm that nothing breaks.
 */
final class ExemptionsLive implements Lint.Pass {
  /** How reading refuses an exception that takes nothing away. */
  private static final String DEAD = "write an exception that can apply";

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Norm norm : agreement.norms()) {
      for (Exemption exemption : norm.exemptions()) {
        if (isDead(norm, exemption.unless(), agreement.inForce())) {
          found.add(Remark.on(Code.EXCEPTION_DEAD, norm, exemption.words().flat()));
        }
      }
    }
    for (Clause clause : agreement.clauses()) {
      clause.sentences().stream()
          .filter(sentence -> sentence.note().endsWith(DEAD))
          .map(Clause.Sentence::words)
          .map(words -> Remark.on(Code.EXCEPTION_DEAD, clause, words, Remark.brief(words)))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isDead(Norm norm, Fact unless, DateSpan term) {
    List<Filter> narrowed = filters(unless);
    Set<DayOfWeek> here = weekdays(bindingFilters(norm));
    if (norm.period() instanceof Period.Day(_, var on) && !on.isEmpty()) {
      here.retainAll(on);
    }
    Set<DayOfWeek> there = weekdays(narrowed);
    there.retainAll(here);
    return !narrowed.isEmpty() && (there.isEmpty() || noDay(norm, narrowed, term));
  }

  /** No date is left that the exception and the norm (or the agreement) both speak of. */
  private static boolean noDay(Norm norm, List<Filter> narrowed, DateSpan term) {
    List<DateSpan> spans = new ArrayList<>(dates(bindingFilters(norm)));
    spans.add(term);
    return dates(narrowed).stream()
        .anyMatch(span -> spans.stream().anyMatch(other -> !other.overlaps(span)));
  }

  /** What narrows the records that the norm is held against. */
  private static List<Filter> bindingFilters(Norm norm) {
    List<Filter> all = new ArrayList<>(norm.each().records().filters());
    all.addAll(filters(norm.when()));
    return all;
  }

  /** What must hold together for a fact to hold. */
  private static List<Filter> filters(Fact fact) {
    return switch (fact) {
      case Fact.Is(Filter filter) -> flat(filter);
      case Fact.Exists(Selection of) ->
          of.filters().stream().flatMap(f -> flat(f).stream()).toList();
      case Fact.AllOf(List<Fact> facts) ->
          facts.stream().flatMap(one -> filters(one).stream()).toList();
      case Fact _ -> List.of();
    };
  }

  private static List<Filter> flat(Filter filter) {
    return filter instanceof Filter.AllOf(List<Filter> filters)
        ? filters.stream().flatMap(one -> flat(one).stream()).toList()
        : List.of(filter);
  }

  private static Set<DayOfWeek> weekdays(List<Filter> filters) {
    Set<DayOfWeek> left = EnumSet.allOf(DayOfWeek.class);
    for (Filter filter : filters) {
      if (filter instanceof Filter.OnWeekdays(var days)) {
        left.retainAll(days);
      }
    }
    return left;
  }

  private static List<DateSpan> dates(List<Filter> filters) {
    return filters.stream()
        .filter(Filter.InDates.class::isInstance)
        .map(filter -> ((Filter.InDates) filter).span())
        .toList();
  }
}
