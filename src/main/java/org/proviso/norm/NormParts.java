package org.proviso.norm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.source.Name;

/** Finds what a norm is made of, however deep it stands: selections, filters, measures, bounds. */
public final class NormParts {
  private NormParts() {}

  /** All parts of the norm that are of this type, outermost first. */
  public static <T> List<T> of(Norm norm, Class<T> type) {
    return Stream.concat(
            Stream.of(norm.each(), norm.period(), norm.when(), norm.must()),
            norm.exemptions().stream().map(Exemption::unless))
        .flatMap(part -> within(part, type).stream())
        .toList();
  }

  /** The part itself, if it is of this type, and all of this type within it. */
  public static <T> List<T> within(Object part, Class<T> type) {
    var found = new ArrayList<T>();
    gather(part, type, List.of(), found);
    return found;
  }

  /** All of this type within the part, but for what stands in any of the others. */
  public static <T> List<T> outside(Object part, Class<T> type, List<Class<?>> others) {
    var found = new ArrayList<T>();
    gather(part, type, others, found);
    return found;
  }

  /** The facts, and in place of each that is made of several those. */
  public static List<Fact> flat(List<Fact> facts) {
    return facts.stream()
        .flatMap(
            fact ->
                fact instanceof Fact.AllOf(List<Fact> inner)
                    ? flat(inner).stream()
                    : Stream.of(fact))
        .toList();
  }

  /** Every name of records or subjects that the norm uses, and that a term may define. */
  public static Set<Name> names(Norm norm) {
    var names = new LinkedHashSet<Name>();
    if (norm.each().kind() != SubjectKind.WHOLE && !norm.each().term().equals(Each.ANYBODY)) {
      names.add(norm.each().term());
    }
    of(norm, Selection.class).forEach(selection -> names.addAll(selection.kinds()));
    of(norm, Filter.KindIs.class).forEach(filter -> names.addAll(filter.kinds()));
    names.removeIf(Name::isEmpty);
    return names;
  }

  /** The names of the records that a norm speaks of. */
  public static Set<Name> records(Norm norm) {
    var names = new LinkedHashSet<Name>();
    of(norm, Selection.class).forEach(selection -> names.addAll(selection.kinds()));
    return names;
  }

  /** The records that a measure is taken of, without those that its filters speak of. */
  public static List<Selection> measured(Measure measure) {
    var found = new ArrayList<Selection>();
    for (Object part : Components.of((Record) measure)) {
      switch (part) {
        case Selection selection -> found.add(selection);
        case Measure inner -> found.addAll(measured(inner));
        default -> {}
      }
    }
    return found;
  }

  private static <T> void gather(Object part, Class<T> type, List<Class<?>> others, List<T> found) {
    if (others.stream().anyMatch(other -> other.isInstance(part))) {
      return;
    }
    if (type.isInstance(part)) {
      found.add(type.cast(part));
    }
    switch (part) {
      case Name _ -> {}
      case Collection<?> several -> several.forEach(one -> gather(one, type, others, found));
      case Record composite -> {
        for (Object component : Components.of(composite)) {
          gather(component, type, others, found);
        }
      }
      default -> {}
    }
  }
}
