package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/**
 * The kinds of record or subject that a name covers, down to what a cell of a proposal holds.
 *
 * @param place sheet and field where it stands, or what kind of subject it is
 * @param called what stands there; empty for any subject of the kind
 * @param filters what else must hold
 */
record Covered(String place, String called, List<Filter> filters) {
  private static final int DEEPEST = 8;

  Covered {
    filters = List.copyOf(filters);
  }

  static List<Covered> of(Name name, Version version) {
    return of(name, version, 0);
  }

  private static List<Covered> of(Name name, Version version, int depth) {
    Optional<Term> term = version.agreement().terms().find(name);
    if (term.isEmpty() || depth > DEEPEST) {
      return List.of(new Covered("", name.key(), List.of()));
    }
    var all = new ArrayList<Covered>();
    for (Term.Meaning meaning : term.get().meanings()) {
      switch (meaning) {
        case Term.Meaning.Called(String sheet, Name field, List<Name> names) ->
            names.forEach(
                one -> all.add(new Covered(sheet + "/" + field.key(), one.key(), List.of())));
        case Term.Meaning.Selected(var selection) -> {
          all.add(new Covered("", name.key(), List.of()));
          if (selection.kinds().isEmpty()) {
            all.add(new Covered("any", "", selection.filters()));
          }
          for (Name kind : selection.kinds()) {
            for (Covered inner : of(kind, version, depth + 1)) {
              all.add(inner.where(selection.filters()));
            }
          }
        }
        case Term.Meaning.Subjects(var kind, List<Filter> where) ->
            all.add(new Covered("subjects/" + kind, "", where));
      }
    }
    return all;
  }

  private Covered where(List<Filter> more) {
    var both = new ArrayList<>(filters);
    both.addAll(more);
    return new Covered(place, called, both);
  }
}
