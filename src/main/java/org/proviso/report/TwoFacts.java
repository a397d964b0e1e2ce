package org.proviso.report;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Says two requirements in one clause where English has one: "start between 7:40 and 9:00 am". */
record TwoFacts(RequirementWords requirement) {
  Optional<String> of(List<Fact> facts) {
    if (facts.size() != 2) {
      return Optional.empty();
    }
    Optional<String> between = between(facts.get(0), facts.get(1));
    between = between.isPresent() ? between : between(facts.get(1), facts.get(0));
    Optional<String> free = between.isPresent() ? between : free(facts.get(0), facts.get(1));
    return free.isPresent() ? free : free(facts.get(1), facts.get(0));
  }

  /** "Must start (end) between 7:40 am and 9:00 am". */
  private Optional<String> between(Fact low, Fact high) {
    boolean both =
        low instanceof Fact.Compare(Measure one, Relation from, Bound a)
            && high instanceof Fact.Compare(Measure other, Relation to, Bound b)
            && one.equals(other)
            && (one instanceof Measure.FirstStart || one instanceof Measure.LastEnd)
            && from == Relation.AT_LEAST
            && to == Relation.AT_MOST
            && BoundWords.isClock(a)
            && BoundWords.isClock(b);
    if (!both) {
      return Optional.empty();
    }
    var bounds = requirement.voice().bounds();
    var from = bounds.of(((Fact.Compare) low).bound());
    var until = bounds.of(((Fact.Compare) high).bound());
    var said = requirement.of(low);
    var earliest = "no earlier than " + from;
    return said.contains(earliest)
        ? Optional.of(said.replace(earliest, "between " + from + " and " + until))
        : Optional.empty();
  }

  /** "Must take at least 30 duty-free minutes". */
  private Optional<String> free(Fact time, Fact free) {
    boolean both =
        time
                instanceof
                Fact.Compare(
                    Measure.TotalTime(Selection of),
                    Relation relation,
                    Bound.Fixed(Quantity(_, Unit.Minutes _)))
            && of.isThis()
            && !relation.isUpper()
            && free.equals(new Fact.Is(new Filter.DutyFree()));
    return both
        ? Optional.of(requirement.of(time).replaceFirst("(minute|hour)", "duty-free $1"))
        : Optional.empty();
  }
}
