package org.proviso.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;

/**
 * Whether a norm asks for more of the very records that a small world is about: a world without a
 * lunch, shown because it has none, does not leave lunch to the rest of the day.
 */
final class WantedAlike {
  private final Terms terms;
  private final Set<Name> about;

  /** Of whom so many must be there at once, where the world breaks that. */
  private final Set<String> crews;

  /**
   * @param terms what the names of both mean
   * @param about the norms that the world breaks
   */
  WantedAlike(Terms terms, List<Norm> about) {
    this.terms = terms;
    this.crews =
        about.stream()
            .filter(WantedAlike::isOfCrew)
            .map(WantedAlike::people)
            .collect(Collectors.toSet());
    this.about = about.stream().flatMap(norm -> all(norm).stream()).collect(Collectors.toSet());
  }

  /** Whether it speaks of the same records. */
  boolean is(Norm norm) {
    boolean alike = isOfCrew(norm) ? crews.contains(people(norm)) : crews.isEmpty();
    return alike && all(norm).stream().anyMatch(about::contains);
  }

  /** How many are there at once is for all the others, too, whom a small world leaves out. */
  private static boolean isOfCrew(Norm norm) {
    return !NormParts.of(norm, Measure.FewestAtOnce.class).isEmpty();
  }

  /** Mechanics, clerks at the main desk. */
  private static String people(Norm norm) {
    return CanonicalNorm.text(NormParts.of(norm, Filter.FieldIs.class));
  }

  /** The names of the records that are asked for, and of what these cover. */
  private Set<Name> all(Norm norm) {
    Object asked = norm.must().equals(Fact.NEVER) ? norm.each().records() : norm.must();
    var names = new HashSet<Name>();
    NormParts.outside(asked, Selection.class, List.of(Filter.class))
        .forEach(selection -> selection.kinds().forEach(kind -> add(kind, names)));
    return names;
  }

  private void add(Name name, Set<Name> names) {
    if (!names.add(name)) {
      return;
    }
    for (Term term : terms.find(name).stream().toList()) {
      NormParts.within(term.meanings(), Term.Meaning.Called.class)
          .forEach(called -> names.addAll(called.names()));
      NormParts.within(term.meanings(), Selection.class)
          .forEach(selection -> selection.kinds().forEach(kind -> add(kind, names)));
    }
  }
}
