package org.proviso.binding;

import java.util.ArrayList;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;

/** Norms narrowed by what a scope sentence says of whom they apply to. */
final class Norms {
  private Norms() {}

  /**
   * To whom an article applies; of records that are anybody's, to those of such a place or role.
   */
  static Norm scoped(Norm norm, Filter filter) {
    Each each = norm.each();
    if (isFreedomOfParty(norm)) {
      return norm;
    }
    if (each.kind() == SubjectKind.RECORD && each.term().equals(Each.ANYBODY)) {
      Each narrowed =
          new Each(
              each.kind(), each.term(), each.where(), each.records().where(filter), each.taken());
      return norm.speakingOf(narrowed);
    }
    var where = new ArrayList<>(each.where());
    where.add(filter);
    Each scoped = new Each(each.kind(), each.term(), where, each.records(), each.taken());
    return norm.speakingOf(scoped);
  }

  /** What a party may do is not done at a place. */
  private static boolean isFreedomOfParty(Norm norm) {
    return !norm.bearer().isEmpty()
        && norm.each().records().sheet().equals("events")
        && norm.must() instanceof Fact.Always;
  }
}
