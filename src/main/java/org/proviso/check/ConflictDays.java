package org.proviso.check;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.proviso.change.Witness;
import org.proviso.norm.Agreement;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.precedence.Clash;
import org.proviso.precedence.Conflict;
import org.proviso.precedence.Conflicts;
import org.proviso.precedence.NormAt;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Related;
import org.proviso.witness.Stance;
import org.proviso.witness.WitnessFinder;
import org.proviso.witness.WorldQuestion;

/**
 * Shows a conflict that lint found on concrete days: one that keeps the first clause and so breaks
 * the second, and one the other way round, each found by the solver and replayed by the checker.
 */
public final class ConflictDays {
  /** How long one day is looked for; a conflict is reported without one as well. */
  private static final long MILLISECONDS = 3_000;

  private final WitnessFinder finder;

  /**
   * @param clock the time in nanoseconds
   */
  public ConflictDays(Passes passes, LongSupplier clock) {
    this.finder = new WitnessFinder(new WorldReplay(passes), clock, MILLISECONDS);
  }

  /** The remarks, those on conflicts with their days. */
  public List<Diagnostic> shown(List<Diagnostic> remarks, List<Agreement> agreements) {
    if (remarks.stream().noneMatch(ConflictDays::isConflict)) {
      return remarks;
    }
    List<Conflict> conflicts =
        Conflicts.of(agreements).all().stream().filter(ConflictDays::bindsTwice).toList();
    return remarks.stream()
        .map(remark -> isConflict(remark) ? withDays(remark, conflicts) : remark)
        .toList();
  }

  private static boolean isConflict(Diagnostic remark) {
    return remark.code() == Code.CONFLICT_UNORDERED && !remark.related().isEmpty();
  }

  /** Only duties and bans are kept or broken by what happens on a day. */
  private static boolean bindsTwice(Conflict conflict) {
    return conflict.clash() == Clash.CERTAIN
        && binds(conflict.yielding().norm())
        && binds(conflict.prevailing().norm());
  }

  private static boolean binds(Norm norm) {
    return norm.modality() == Modality.DUTY || norm.modality() == Modality.BAN;
  }

  private Diagnostic withDays(Diagnostic remark, List<Conflict> conflicts) {
    Diagnostic shown = remark;
    for (Conflict conflict : conflicts) {
      if (isAbout(remark, conflict)) {
        shown = day(shown, conflict.yielding(), conflict.prevailing());
        shown = day(shown, conflict.prevailing(), conflict.yielding());
      }
    }
    return shown;
  }

  private static boolean isAbout(Diagnostic remark, Conflict conflict) {
    return remark.place() instanceof Place.InText(var words, _)
        && words.equals(conflict.yielding().norm().words())
        && remark.related().getFirst().place() instanceof Place.InText(var others, _)
        && others.equals(conflict.prevailing().norm().words());
  }

  private Diagnostic day(Diagnostic remark, NormAt kept, NormAt broken) {
    Optional<Witness> found =
        finder.find(new WorldQuestion(stance(kept), stance(broken))).stream().findFirst();
    return found
        .map(
            world ->
                remark.with(
                    new Related(
                        new Place.InFile(kept.agreement().source().name()),
                        "this keeps %s and breaks %s (%s): %s"
                            .formatted(
                                kept.clause(),
                                broken.words(kept.agreement()),
                                world.broken().replaceFirst("\\.$", ""),
                                String.join("; ", world.words())))))
        .orElse(remark);
  }

  private static Stance stance(NormAt at) {
    return new Stance(at.agreement(), List.of(at.norm()));
  }
}
