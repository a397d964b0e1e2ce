package org.proviso.precedence;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;

/**
 * What of a norm alone lets it be in another's way at all, found once: of thousands of pairs few
 * are worth a closer look.
 *
 * @param ranks whether the norm itself says what it prevails over or yields to
 * @param marks whether it is a duty that each record of a kind be something
 * @param values whether it wants a value in a field of records
 * @param caps whether it limits something from above
 * @param measures the kinds of measures that it limits
 */
record Traits(
    Modality modality,
    boolean ranks,
    boolean grants,
    boolean forbids,
    boolean exempts,
    boolean requires,
    boolean marks,
    boolean excludes,
    boolean timed,
    boolean values,
    boolean caps,
    SubjectKind subjects,
    Set<Class<?>> measures) {
  static Traits of(Norm norm) {
    return new Traits(
        norm.modality(),
        !norm.priorities().isEmpty(),
        Records.grants(norm),
        Records.forbids(norm),
        Records.exempts(norm),
        Records.required(norm).isPresent(),
        norm.modality() == Modality.DUTY
            && Records.isOnRecord(norm)
            && norm.must() instanceof Fact.Is,
        Records.excluded(norm).isPresent(),
        norm.must() instanceof Fact.Timed,
        Values.wantsOne(norm),
        !Records.capped(norm).isEmpty(),
        norm.each().kind(),
        Records.limits(norm).stream()
            .map(limit -> limit.measure().getClass())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether {@link Collision} could find anything, were one of the two to prevail. */
  boolean mayClash(Traits other) {
    return mayBar(other) || other.mayBar(this);
  }

  /** In the order of {@link Collision}: what this, prevailing, may do to what yields. */
  private boolean mayBar(Traits under) {
    return switch (under.modality) {
      case PERMISSION, POWER, ADVISORY -> false;
      case RIGHT -> forbids;
      case BAN, DUTY, EXEMPTION ->
          under.forbids && grants
              || (under.forbids || under.exempts) && requires
              || (forbids || exempts) && (under.requires || under.marks)
              || under.excludes && (grants || requires)
              || values && under.values
              || grants && under.caps
              || subjects == under.subjects && (timed && under.timed || measuresLike(under));
    };
  }

  private boolean measuresLike(Traits under) {
    return !Collections.disjoint(measures, under.measures);
  }
}
