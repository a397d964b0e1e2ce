package org.proviso.reference;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/** Limits from above that nothing in the proposal speaks of are not tested (S2, S5). */
final class Ceilings {
  private final List<Name> kinds;
  private final boolean floor;

  Ceilings(Norm norm) {
    kinds = kinds(norm);
    floor = isFloor(norm.must());
  }

  static boolean isFloor(Fact must) {
    return switch (must) {
      case Fact.Compare compare -> !compare.relation().isUpper();
      case Fact.Exists _, Fact.Timed _ -> true;
      case Fact.Not(Fact not) -> isCeiling(not);
      case Fact.AllOf(List<Fact> facts) -> facts.stream().anyMatch(Ceilings::isFloor);
      case Fact.AnyOf(List<Fact> facts) -> facts.stream().anyMatch(Ceilings::isFloor);
      case Fact.Always _, Fact.Never _, Fact.Is _, Fact.Stated _, Fact.Judged _ -> false;
      case Fact.Owed _, Fact.InOrder _, Fact.Between _, Fact.Ahead _ -> false;
    };
  }

  /** What is the same of however many records is neither: its negation asks for no more of them. */
  private static boolean isCeiling(Fact must) {
    return switch (must) {
      case Fact.Compare compare -> compare.relation().isUpper();
      case Fact.Not(Fact not) -> isFloor(not);
      case Fact.AllOf(List<Fact> facts) -> facts.stream().anyMatch(Ceilings::isCeiling);
      case Fact.AnyOf(List<Fact> facts) -> facts.stream().anyMatch(Ceilings::isCeiling);
      case Fact.Exists _, Fact.Timed _, Fact.Always _, Fact.Never _ -> false;
      case Fact.Is _, Fact.Stated _, Fact.Judged _, Fact.Owed _ -> false;
      case Fact.InOrder _, Fact.Between _, Fact.Ahead _ -> false;
    };
  }

  /** Kept only because nothing of what is limited occurs anywhere. */
  boolean isVacuous(Scene scene) {
    return !floor && !kinds.isEmpty() && !new Kinds(scene).occurAnywhere(kinds);
  }

  /** Whether it speaks of several kinds, one of which occurs nowhere. */
  boolean lacksAny(Scene scene) {
    return kinds.stream().anyMatch(kind -> !new Kinds(scene).occurAnywhere(List.of(kind)));
  }

  /** No term defines the action, and no record bears its name. */
  boolean isUnknownAction(Scene scene) {
    return !kinds.isEmpty()
        && kinds.stream().allMatch(kind -> scene.terms().find(kind).isEmpty())
        && !new Kinds(scene).occurAnywhere(kinds);
  }

  /** The names of what is required or banned. */
  private static List<Name> kinds(Norm norm) {
    if (norm.each().kind() == SubjectKind.RECORD) {
      return norm.each().records().kinds();
    }
    List<Selection> beside = new ArrayList<>();
    List<Selection> limited = new ArrayList<>();
    for (Object part : RecordTree.without(Filter.class, norm.must())) {
      switch (part) {
        case Measure.Unrelieved one -> beside.add(one.relief());
        case Measure.Share share -> beside.addAll(onlyInTheWhole(share));
        case Selection selection -> limited.add(selection);
        default -> {}
      }
    }
    limited.removeAll(beside);
    return limited.stream().flatMap(one -> one.kinds().stream()).toList();
  }

  /** Those of the whole only say of how many the part is too many. */
  private static List<Selection> onlyInTheWhole(Measure.Share share) {
    List<Selection> whole = selections(share.whole());
    whole.removeAll(selections(share.part()));
    return whole;
  }

  private static List<Selection> selections(Measure of) {
    List<Selection> found = new ArrayList<>();
    for (Object part : RecordTree.without(Filter.class, of)) {
      if (part instanceof Selection selection) {
        found.add(selection);
      }
    }
    return found;
  }
}
