package org.proviso.norm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Name;

/** The terms in force for an agreement: its own, and behind them the shipped vocabulary (S13). */
public final class Terms {
  private final Map<Name, Term> own = new LinkedHashMap<>();
  private final Map<Name, Term> shipped = new LinkedHashMap<>();

  public Terms(List<Term> own, List<Term> shipped) {
    own.forEach(term -> this.own.put(term.name(), term));
    shipped.forEach(term -> this.shipped.put(term.name(), term));
  }

  /** The agreement's own definition, else the shipped one, else what the name says by itself. */
  public Optional<Term> find(Name name) {
    var found = own.getOrDefault(name, shipped.get(name));
    return found != null ? Optional.of(found) : EitherName.term(name);
  }

  /**
   * Whether the name goes by the shipped vocabulary, the agreement having no definition of its own.
   */
  public boolean isShipped(Name name) {
    return !own.containsKey(name) && shipped.containsKey(name);
  }

  /** The agreement's own terms, then the shipped ones that it does not replace. */
  public List<Term> all() {
    var all = new ArrayList<>(own.values());
    shipped.forEach(
        (name, term) -> {
          if (!own.containsKey(name)) {
            all.add(term);
          }
        });
    return all;
  }

  /** The terms that the agreement itself defines. */
  public List<Term> own() {
    return List.copyOf(own.values());
  }
}
