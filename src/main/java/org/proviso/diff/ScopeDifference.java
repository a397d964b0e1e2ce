package org.proviso.diff;

import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Filter;
import org.proviso.source.Name;

/** What has changed of the filters that narrow records or subjects. */
final class ScopeDifference {
  private static final String BY = "on or before ";

  private ScopeDifference() {}

  /** The days up to which something must be there are its deadline. */
  static Difference asDeadline(Difference one) {
    boolean due = one.before().startsWith(BY) && one.after().startsWith(BY);
    return one.aspect() == Aspect.SCOPE && due
        ? new Difference(Aspect.DEADLINE, one.before(), one.after())
        : one;
  }

  static Difference of(List<Filter> was, List<Filter> is) {
    List<Filter> gone = without(was, is);
    List<Filter> come = without(is, was);
    if (gone.size() == 1
        && come.size() == 1
        && gone.getFirst() instanceof Filter.Not(Filter.KindIs(List<Name> before))
        && come.getFirst() instanceof Filter.Not(Filter.KindIs(List<Name> now))) {
      return new Difference(Aspect.EXCEPTION, names(before, now), names(now, before));
    }
    String from = words(gone, come);
    String to = words(come, gone);
    boolean said = !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    return new Difference(Aspect.SCOPE, said ? from : "", said ? to : "");
  }

  /** What no filter narrows is all of it. */
  private static String words(List<Filter> filters, List<Filter> others) {
    boolean days = others.stream().allMatch(Filter.OnWeekdays.class::isInstance);
    return filters.isEmpty() ? days ? "any day" : "all" : FilterNames.of(filters);
  }

  /** Those of the one list that are not on the other. */
  private static String names(List<Name> these, List<Name> others) {
    return PartWords.names(these.stream().filter(one -> !others.contains(one)).toList());
  }

  private static List<Filter> without(List<Filter> these, List<Filter> others) {
    return these.stream()
        .filter(
            one ->
                others.stream()
                    .noneMatch(other -> CanonicalNorm.text(one).equals(CanonicalNorm.text(other))))
        .toList();
  }
}
