package org.proviso.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.proviso.change.Witness;
import org.proviso.lint.Prover;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.precedence.NormAt;
import org.proviso.precedence.Records;
import org.proviso.time.DateSpan;
import org.proviso.witness.ClashFinder;
import org.proviso.witness.LimitProof;
import org.proviso.witness.Stance;

/** Proves for the lint with the solver of the witnesses, and replays what it shows. */
public final class SolverProver implements Prover {
  /** How long one pair of days is looked for. */
  private static final long MILLISECONDS = 2_000;

  /** How long all of them together are; what is not looked at by then is not spoken of. */
  private static final long ALTOGETHER = 20_000_000_000L;

  private final ClashFinder finder;
  private final LongSupplier clock;

  /** Which norms cannot both be kept, asked once of norms that say the same. */
  private final Map<String, List<Witness>> known = new HashMap<>();

  private long spent;

  /**
   * @param clock the time in nanoseconds
   */
  public SolverProver(Passes passes, LongSupplier clock) {
    this.finder = new ClashFinder(new WorldReplay(passes), clock, MILLISECONDS);
    this.clock = clock;
  }

  @Override
  public Limits of(Norm norm, DateSpan term) {
    LimitProof proof = LimitProof.of(norm, term);
    return new Limits(proof.neverBroken(), proof.neverKept(), proof.dead(), proof.idle());
  }

  @Override
  public List<String> clash(NormAt one, NormAt other) {
    boolean same = one.clause().equals(other.words(one.agreement()));
    String first = same ? "the first" : one.clause();
    String second = same ? "the second" : other.words(one.agreement());
    if (Records.grants(one.norm()) && Records.forbids(other.norm())) {
      return granted(one, other).stream().map(world -> allowed(first, second, world)).toList();
    }
    if (Records.grants(other.norm()) && Records.forbids(one.norm())) {
      return granted(other, one).stream().map(world -> allowed(second, first, world)).toList();
    }
    return worlds(one, other).stream()
        .map(world -> world.oldAllows() ? line(first, second, world) : line(second, first, world))
        .toList();
  }

  private List<Witness> granted(NormAt grant, NormAt ban) {
    Selection allowed = Records.of(grant.norm(), ban.norm().each().records());
    return asked(grant, ban, () -> finder.allowedAndForbidden(stance(grant), allowed, stance(ban)));
  }

  private List<Witness> worlds(NormAt one, NormAt other) {
    return asked(one, other, () -> finder.clash(stance(one), stance(other)));
  }

  private List<Witness> asked(NormAt one, NormAt other, Supplier<List<Witness>> question) {
    String key = key(one) + "\n\n" + key(other);
    List<Witness> before = known.get(key);
    if (before != null || spent > ALTOGETHER) {
      return before == null ? List.of() : before;
    }
    long start = clock.getAsLong();
    List<Witness> found = question.get();
    spent += clock.getAsLong() - start;
    known.put(key, found);
    return found;
  }

  private static String key(NormAt at) {
    return at.agreement().name() + CanonicalNorm.key(at.norm());
  }

  private static Stance stance(NormAt at) {
    return new Stance(at.agreement(), List.of(at.norm()));
  }

  private static String allowed(String grant, String ban, Witness world) {
    return "%s allows this and %s forbids it: %s"
        .formatted(grant, ban, String.join("; ", world.words()));
  }

  private static String line(String kept, String broken, Witness world) {
    return "this keeps %s and breaks %s (%s): %s"
        .formatted(
            kept,
            broken,
            world.broken().replaceFirst("\\.$", ""),
            world.words().isEmpty() ? "no such record" : String.join("; ", world.words()));
  }
}
