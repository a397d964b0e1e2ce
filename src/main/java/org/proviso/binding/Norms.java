package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Span;

/** Norms with one thing changed. */
final class Norms {
  private Norms() {}

  static Norm worded(Norm norm, Span words) {
    return copy(norm, norm.ordinal(), norm.each(), norm.headed(), words, norm.clouds());
  }

  static Norm numbered(Norm norm, int ordinal) {
    return copy(norm, ordinal, norm.each(), norm.headed(), norm.words(), norm.clouds());
  }

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
      return copy(norm, norm.ordinal(), narrowed, norm.headed(), norm.words(), norm.clouds());
    }
    var where = new ArrayList<>(each.where());
    where.add(filter);
    Each scoped = new Each(each.kind(), each.term(), where, each.records(), each.taken());
    return copy(norm, norm.ordinal(), scoped, norm.headed(), norm.words(), norm.clouds());
  }

  static Norm headed(Norm norm, List<Filter> headed) {
    return copy(norm, norm.ordinal(), norm.each(), headed, norm.words(), norm.clouds());
  }

  static Norm clouded(Norm norm, List<Span> clouds) {
    return copy(norm, norm.ordinal(), norm.each(), norm.headed(), norm.words(), clouds);
  }

  private static Norm copy(
      Norm norm, int ordinal, Each each, List<Filter> headed, Span words, List<Span> clouds) {
    return new Norm(
        norm.clause(),
        ordinal,
        norm.modality(),
        norm.bearer(),
        each,
        norm.period(),
        norm.when(),
        norm.must(),
        norm.exemptions(),
        headed,
        norm.vague(),
        words,
        norm.reading(),
        clouds,
        norm.taken(),
        norm.priorities());
  }

  /** What a party may do is not done at a place. */
  private static boolean isFreedomOfParty(Norm norm) {
    return !norm.bearer().isEmpty()
        && norm.each().records().sheet().equals("events")
        && norm.must() instanceof Fact.Always;
  }
}
