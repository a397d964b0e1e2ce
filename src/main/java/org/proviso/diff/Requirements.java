package org.proviso.diff;

import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.norm.Bound;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;

/** Says what has changed of that which two norms ask for. */
record Requirements(FoundDifferences found) {
  void compare(Fact was, Fact is) {
    if (FoundDifferences.same(was, is)) {
      return;
    }
    switch (was) {
      case Fact.Compare a when is instanceof Fact.Compare b -> limits(a, b);
      case Fact.Timed a when is instanceof Fact.Timed b -> {
        deadlines(a.deadline(), b.deadline());
        found.selections(a.event(), b.event());
      }
      case Fact.Is(Filter a)
          when is instanceof Fact.Is(Filter b)
              && a.getClass() == b.getClass()
              && consents(was).equals(consents(is)) ->
          found.filters(List.of(a), List.of(b));
      case Fact.Exists(Selection a) when is instanceof Fact.Exists(Selection b) -> {
        found.selections(a, b);
        found.datesAreDeadlines();
      }
      case Fact.Owed a when is instanceof Fact.Owed b ->
          found.add(Aspect.ENTITLEMENT, Owing.words(a), Owing.words(b));
      case Fact.InOrder(var a, _) when is instanceof Fact.InOrder(var b, _) ->
          found.add(Aspect.ORDER, PartWords.ranks(a), PartWords.ranks(b));
      case Fact _ when consents(was).equals(consents(is)) -> parts(was, is);
      case Fact _ -> found.add(Aspect.CONSENT, consents(was), consents(is));
    }
  }

  /** A change of requirement that no one word names. */
  private void parts(Fact was, Fact is) {
    List<Bound.Fixed> a = NormParts.within(was, Bound.Fixed.class);
    List<Bound.Fixed> b = NormParts.within(is, Bound.Fixed.class);
    List<Deadline> due = NormParts.within(was, Deadline.class);
    List<Deadline> dueNow = NormParts.within(is, Deadline.class);
    if (!FoundDifferences.same(due, dueNow) && due.size() == 1 && dueNow.size() == 1) {
      deadlines(due.getFirst(), dueNow.getFirst());
    } else if (!FoundDifferences.same(a, b) && a.size() == b.size()) {
      bounds(a, b);
    } else if (!found.has(Aspect.MODALITY)) {
      found.add(Aspect.MEASURE, "", "");
    }
  }

  private void bounds(List<Bound.Fixed> was, List<Bound.Fixed> is) {
    for (int i = 0; i < was.size(); i++) {
      if (!FoundDifferences.same(was.get(i), is.get(i))) {
        found.add(Aspect.BOUND, PartWords.bound(was.get(i)), PartWords.bound(is.get(i)));
      }
    }
  }

  private void deadlines(Deadline was, Deadline is) {
    if (!FoundDifferences.same(was, is)) {
      found.add(Aspect.DEADLINE, PartWords.deadline(was), PartWords.deadline(is));
    }
  }

  static String consents(Fact fact) {
    return PartWords.consents(NormParts.within(fact, Filter.Consented.class));
  }

  private void limits(Fact.Compare was, Fact.Compare is) {
    if (was.relation() != is.relation()) {
      found.add(
          Aspect.BOUND,
          PartWords.limit(was.relation(), was.bound()),
          PartWords.limit(is.relation(), is.bound()));
    } else if (!FoundDifferences.same(was.bound(), is.bound())) {
      found.add(Aspect.BOUND, PartWords.bound(was.bound()), PartWords.bound(is.bound()));
    }
    if (!FoundDifferences.same(was.measure(), is.measure())) {
      measures(was.measure(), is.measure());
    }
  }

  private void measures(Measure was, Measure is) {
    List<Selection> before = NormParts.measured(was);
    List<Selection> after = NormParts.measured(is);
    if (was.getClass() != is.getClass()
        || FoundDifferences.same(before, after)
        || before.size() != after.size()
        || before.isEmpty()) {
      found.add(Aspect.MEASURE, "", "");
      return;
    }
    for (int i = 0; i < Math.min(2, before.size()); i++) {
      found.selections(before.get(i), after.get(i));
    }
  }
}
