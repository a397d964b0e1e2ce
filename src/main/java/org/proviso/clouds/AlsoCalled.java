package org.proviso.clouds;

import java.util.HashSet;
import java.util.Set;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;

/** What else the things are called that a norm speaks of: staff meetings are faculty meetings. */
record AlsoCalled(Terms terms) {
  private static final int DEEPEST = 5;

  /** The names, and all that their terms call by them. */
  Set<Name> also(Set<Name> names) {
    var all = new HashSet<Name>();
    names.forEach(name -> gather(name, 0, all));
    return all;
  }

  private void gather(Name name, int depth, Set<Name> all) {
    if (!all.add(name) || depth > DEEPEST) {
      return;
    }
    terms.find(name).stream()
        .flatMap(term -> term.meanings().stream())
        .forEach(
            meaning -> {
              NormParts.within(meaning, Term.Meaning.Called.class)
                  .forEach(called -> all.addAll(called.names()));
              if (meaning instanceof Term.Meaning.Selected(Selection selection)
                  && selection.filters().isEmpty()) {
                selection.kinds().forEach(kind -> gather(kind, depth + 1, all));
              }
            });
  }
}
