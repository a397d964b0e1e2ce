package org.proviso.precedence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/**
 * Pairs of norms that may be impossible to keep both, by what they speak of and which way they
 * limit it, and of which nothing says which prevails.
 */
public final class Unranked {
  /** With more norms than this, nothing is compared. */
  private static final int MOST = 2_000;

  /** Two norms, as they stand. */
  public record Pair(NormAt one, NormAt other) {}

  /** Which way a norm limits: it wants more, or less, or just so. */
  private record Pull(boolean up, boolean down) {
    static final Pull UP = new Pull(true, false);
    static final Pull DOWN = new Pull(false, true);
    static final Pull BOTH = new Pull(true, true);

    Pull and(Pull more) {
      return new Pull(up || more.up, down || more.down);
    }
  }

  /** What a norm speaks of and how, found once. */
  private record Side(NormAt at, Set<String> topics, Pull pull, boolean onRecord) {
    boolean mayClash(Side other) {
      boolean against = pull.up && other.pull.down || pull.down && other.pull.up;
      return (against || onRecord && other.onRecord)
          && !Collections.disjoint(topics, other.topics)
          && at.agreement().inForce().overlaps(other.at.agreement().inForce());
    }
  }

  private Unranked() {}

  /**
   * All such pairs, in the order of the norms.
   *
   * @param apart whether only pairs of different agreements are asked for, or only of one
   */
  public static List<Pair> of(List<Agreement> agreements, boolean apart) {
    List<Side> sides = sides(agreements);
    if (sides.size() > MOST) {
      return List.of();
    }
    var ranking = new Ranking(agreements);
    var found = new ArrayList<Pair>();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        NormAt one = sides.get(i).at();
        NormAt other = sides.get(j).at();
        if (one.agreement().isSame(other.agreement()) != apart
            && sides.get(i).mayClash(sides.get(j))
            && !Kinship.areOthers(one, other)
            && ranking.of(one, other) == Ranking.Side.NEITHER) {
          found.add(new Pair(one, other));
        }
      }
    }
    return found;
  }

  private static List<Side> sides(List<Agreement> agreements) {
    var sides = new ArrayList<Side>();
    for (Agreement agreement : agreements) {
      Map<Name, Set<Name>> reached = new HashMap<>();
      for (Norm norm : agreement.norms()) {
        if (norm.modality() == Modality.DUTY || norm.modality() == Modality.BAN) {
          sides.add(
              new Side(
                  new NormAt(agreement, norm),
                  topics(norm, agreement, reached),
                  pull(norm.must()),
                  norm.each().kind() == SubjectKind.RECORD));
        }
      }
    }
    return sides;
  }

  private static Set<String> topics(Norm norm, Agreement agreement, Map<Name, Set<Name>> reached) {
    Set<String> topics = new HashSet<>();
    for (Name name : NormParts.records(norm)) {
      reached
          .computeIfAbsent(name, any -> Kinship.reached(List.of(name), agreement))
          .forEach(one -> topics.add(one.key()));
    }
    for (Measure.Field field : NormParts.of(norm, Measure.Field.class)) {
      topics.add("field " + field.field().key());
    }
    return topics;
  }

  private static Pull pull(Fact must) {
    return switch (must) {
      case Fact.Never _ -> Pull.DOWN;
      case Fact.Exists _ -> Pull.UP;
      case Fact.Not(Fact.Exists _) -> Pull.DOWN;
      // Days off want less of what they are off from.
      case Fact.Compare(Measure.DaysOff _, Relation relation, _)
          when relation != Relation.EXACTLY ->
          relation.isUpper() ? Pull.UP : Pull.DOWN;
      case Fact.Compare(_, Relation relation, _) when relation.isUpper() -> Pull.DOWN;
      case Fact.Compare(_, Relation relation, _) when relation != Relation.EXACTLY -> Pull.UP;
      case Fact.AllOf(List<Fact> all) ->
          all.stream().map(Unranked::pull).reduce(new Pull(false, false), Pull::and);
      case Fact _ -> Pull.BOTH;
    };
  }
}
