package org.proviso.precedence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/**
 * Two duties on records that both take in, of which one wants a value in a field and the other
 * another: "shall be evaluated by the new evaluator", "... by the existing evaluator".
 */
final class Values {
  private Values() {}

  static boolean cannotBoth(NormAt one, NormAt other) {
    Optional<Filter.FieldIs> wanted = wanted(one.norm());
    Optional<Filter.FieldIs> wished = wanted(other.norm());
    if (wanted.isEmpty() || wished.isEmpty()) {
      return false;
    }
    boolean apart =
        wanted.get().field().equals(wished.get().field())
            && Collections.disjoint(wanted.get().anyOf(), wished.get().anyOf());
    return apart && meet(one, other);
  }

  static boolean wantsOne(Norm norm) {
    return wanted(norm).isPresent();
  }

  private static Optional<Filter.FieldIs> wanted(Norm norm) {
    boolean duty = norm.modality() == Modality.DUTY && Records.isOnRecord(norm);
    return duty && norm.must() instanceof Fact.Is(Filter.FieldIs value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** Whether both are narrowed from the same records, and by nothing that keeps them apart. */
  private static boolean meet(NormAt one, NormAt other) {
    Narrowed first = narrowed(one.norm().each().records(), one.agreement());
    Narrowed second = narrowed(other.norm().each().records(), other.agreement());
    boolean shared =
        !first.names().isEmpty() && !Collections.disjoint(first.names(), second.names());
    return shared
        && Disjoint.mayMeet(first.filters(), second.filters())
        && first.filters().stream()
            .noneMatch(a -> second.filters().stream().anyMatch(b -> otherValue(a, b)));
  }

  private static boolean otherValue(Filter a, Filter b) {
    return a instanceof Filter.FieldIs(Name field, var anyOf)
        && b instanceof Filter.FieldIs(Name same, var others)
        && field.equals(same)
        && Collections.disjoint(anyOf, others);
  }

  /** The names that a selection goes by, and all that its definitions narrow it by. */
  private record Narrowed(Set<Name> names, List<Filter> filters) {}

  /** Down the definitions, as long as each is of one other kind of records. */
  private static Narrowed narrowed(Selection selection, Agreement agreement) {
    Set<Name> names = new HashSet<>();
    var filters = new ArrayList<Filter>();
    Selection at = selection;
    while (at.kinds().size() == 1 && names.add(at.kinds().getFirst())) {
      filters.addAll(at.filters());
      Optional<Selection> next = agreement.terms().find(at.kinds().getFirst()).flatMap(Values::of);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return new Narrowed(names, filters);
  }

  private static Optional<Selection> of(Term term) {
    return term.meanings().size() == 1
            && term.meanings().getFirst() instanceof Term.Meaning.Selected(Selection next)
        ? Optional.of(next)
        : Optional.empty();
  }
}
