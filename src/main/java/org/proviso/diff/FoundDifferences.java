package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;

/** What was found to differ, each once. */
final class FoundDifferences {
  private final List<Difference> found = new ArrayList<>();

  List<Difference> all() {
    return List.copyOf(found);
  }

  boolean has(Aspect aspect) {
    return found.stream().anyMatch(one -> one.aspect() == aspect);
  }

  void add(Difference difference) {
    if (!found.contains(difference)) {
      found.add(difference);
    }
  }

  /** What was and what is; where both are said alike, only that they differ. */
  void add(Aspect aspect, String was, String is) {
    add(new Difference(aspect, was.equals(is) ? "" : was, was.equals(is) ? "" : is));
  }

  /** What differs between the records of the one and of the other. */
  void selections(Selection was, Selection is) {
    if (!same(was.kinds(), is.kinds())) {
      add(Aspect.SCOPE, PartWords.names(was.kinds()), PartWords.names(is.kinds()));
    }
    List<Filter> before = CanonicalNorm.of(was).filters();
    List<Filter> after = CanonicalNorm.of(is).filters();
    if (!same(before, after)) {
      filters(before, after);
    }
  }

  void filters(List<Filter> was, List<Filter> is) {
    add(ScopeDifference.of(was, is));
  }

  /** What must be there by a day has a deadline, and not other records. */
  void datesAreDeadlines() {
    found.replaceAll(ScopeDifference::asDeadline);
  }

  static boolean same(Object a, Object b) {
    return CanonicalNorm.text(a).equals(CanonicalNorm.text(b));
  }
}
