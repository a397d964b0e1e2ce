package org.proviso.binding;

import java.util.List;
import org.proviso.forms.Draft;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.words.Unplaced;

/**
 * "One 30-minute break and two 10-minute breaks each day": held apart, the long one would serve as
 * one of the two, so that two breaks would do where three are meant.
 */
final class ServedTwice {
  private ServedTwice() {}

  static void check(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = i + 1; j < drafts.size(); j++) {
        if (isLeast(drafts.get(i))
            && isLeast(drafts.get(j))
            && isShared(drafts.get(i), drafts.get(j))) {
          throw Unplaced.at(List.of(), "one amount of each thing, or a sentence for each");
        }
      }
    }
  }

  private static boolean isLeast(Draft draft) {
    return draft.must() instanceof Fact.Compare(_, Relation relation, _)
        && relation == Relation.AT_LEAST;
  }

  /** Two least numbers or lengths of one kind of record, one of which says how long each lasts. */
  private static boolean isShared(Draft one, Draft other) {
    List<Selection> first = NormParts.within(one.must(), Selection.class);
    List<Selection> second = NormParts.within(other.must(), Selection.class);
    return first.size() == 1
        && second.size() == 1
        && !first.getFirst().kinds().isEmpty()
        && first.getFirst().kinds().equals(second.getFirst().kinds())
        && one.when().equals(other.when())
        && windows(first.getFirst()).equals(windows(second.getFirst()))
        && (hasLength(one) || hasLength(other));
  }

  private static List<Filter> windows(Selection of) {
    return of.filters().stream().filter(filter -> !(filter instanceof Filter.Lasting)).toList();
  }

  private static boolean hasLength(Draft draft) {
    return !NormParts.within(draft.must(), Measure.Longest.class).isEmpty()
        || !NormParts.within(draft.must(), Filter.Lasting.class).isEmpty();
  }
}
