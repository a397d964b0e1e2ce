package org.proviso.precedence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Agreement;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;

/**
 * All pairs of norms that bear on each other, within each agreement and between them, and what is
 * said of each pair. Nothing is resolved by age, and a circle switches nothing off (S20).
 */
public final class Conflicts {
  /** With more norms than this, only pairs of which a sentence says something are looked at. */
  private static final int MOST = 2_000;

  private final List<Conflict> all;
  private final List<Agreement> circle;
  private final Map<NormAt, List<Conflict>> byYielding = new HashMap<>();

  private Conflicts(List<Conflict> all, List<Agreement> circle) {
    this.all = List.copyOf(all);
    this.circle = List.copyOf(circle);
    for (Conflict conflict : all) {
      if (conflict.isOrdered()) {
        byYielding.computeIfAbsent(conflict.yielding(), _ -> new ArrayList<>()).add(conflict);
      }
    }
  }

  /** Agreements that are checked together; one by itself is looked at alone. */
  public static Conflicts of(List<Agreement> agreements) {
    boolean plain = agreements.size() < 2 && agreements.stream().noneMatch(Conflicts::speaks);
    if (plain && agreements.stream().noneMatch(Conflicts::mayConflict)) {
      return new Conflicts(List.of(), List.of());
    }
    var ranking = new Ranking(agreements);
    var pairs = new ArrayList<Conflict>();
    List<NormAt> norms =
        agreements.stream()
            .flatMap(
                agreement -> agreement.norms().stream().map(norm -> new NormAt(agreement, norm)))
            .toList();
    boolean few = norms.size() <= MOST || agreements.stream().anyMatch(Conflicts::declares);
    List<Traits> traits = norms.stream().map(norm -> Traits.of(norm.norm())).toList();
    for (int i = 0; i < norms.size(); i++) {
      for (int j = i + 1; j < norms.size(); j++) {
        boolean ranked = traits.get(i).ranks() || traits.get(j).ranks();
        boolean looked = few && (ranking.isDeclared() || traits.get(i).mayClash(traits.get(j)));
        if (ranked || looked) {
          pair(norms.get(i), norms.get(j), ranking).ifPresent(pairs::add);
        }
      }
    }
    return new Conflicts(Circles.marked(pairs), ranking.circle());
  }

  /** Whether anything in it is about precedence. */
  private static boolean speaks(Agreement agreement) {
    return declares(agreement)
        || agreement.norms().stream().anyMatch(norm -> !norm.priorities().isEmpty());
  }

  private static boolean declares(Agreement agreement) {
    return agreement.declarations().stream().anyMatch(Declaration.Precedence.class::isInstance);
  }

  /** Whether it allows something and forbids something. */
  private static boolean mayConflict(Agreement agreement) {
    return agreement.norms().stream().anyMatch(Records::grants)
        || agreement.norms().stream().anyMatch(Records::exempts)
        || agreement.norms().stream().anyMatch(Records::forbids)
        || agreement.norms().stream().filter(Values::wantsOne).count() > 1;
  }

  private static Optional<Conflict> pair(NormAt one, NormAt other, Ranking ranking) {
    Ranking.Side side = ranking.of(one, other);
    return switch (side) {
      case FIRST -> ordered(one, other, ranking);
      case SECOND -> ordered(other, one, ranking);
      case BOTH ->
          unordered(
              one,
              other,
              Conflict.Stated.CIRCLE,
              ranking.namesClause(one, other) || ranking.namesClause(other, one));
      case NEITHER -> unordered(one, other, Conflict.Stated.NOTHING, false);
      case TOGETHER -> Optional.empty();
    };
  }

  private static Optional<Conflict> ordered(NormAt wins, NormAt yields, Ranking ranking) {
    Optional<Clash> clash = Collision.of(wins, yields, true);
    if (clash.isEmpty() && binds(yields.norm()) && ranking.namesClause(wins, yields)) {
      clash = Optional.of(Clash.STATED);
    }
    return clash.map(found -> new Conflict(yields, wins, found, Conflict.Stated.ORDER));
  }

  private static boolean binds(Norm norm) {
    return switch (norm.modality()) {
      case DUTY, BAN, EXEMPTION, RIGHT -> true;
      case PERMISSION, POWER, ADVISORY -> false;
    };
  }

  /**
   * Limits of one agreement bind side by side; of two they may be in each other's way.
   *
   * @param named whether a sentence names the clause of one of them, whatever their form shows
   */
  private static Optional<Conflict> unordered(
      NormAt one, NormAt other, Conflict.Stated stated, boolean named) {
    boolean apart = !one.agreement().isSame(other.agreement());
    Optional<Clash> found =
        Collision.of(other, one, false).or(() -> Collision.of(one, other, false));
    boolean counts = found.filter(clash -> apart || clash == Clash.CERTAIN).isPresent();
    if (!counts && !named) {
      return Optional.empty();
    }
    return Optional.of(new Conflict(one, other, found.orElse(Clash.STATED), stated));
  }

  /** All of them, as the clauses stand. */
  public List<Conflict> all() {
    return all;
  }

  /** Those in which the norm yields. */
  public List<Conflict> yieldedBy(NormAt norm) {
    return byYielding.getOrDefault(norm, List.of());
  }

  /** Those that a norm is part of. */
  public List<Conflict> of(NormAt norm) {
    return all.stream().filter(conflict -> conflict.isAbout(norm)).toList();
  }

  /** Agreements each of which is said to prevail over the next, and the last over the first. */
  public List<Agreement> circle() {
    return circle;
  }
}
