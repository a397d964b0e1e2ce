package org.proviso.check;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Declaration;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.source.Name;

/**
 * What an example need not say because of where it stands: what its article applies to, or its
 * heading names, holds of its people, classes and records unless it says otherwise.
 */
final class Scopes {
  private Scopes() {}

  /** Items of {@code about}: "site", "elementary". */
  static List<List<String>> of(ClauseId clause, Agreement agreement) {
    List<List<String>> said = new ArrayList<>();
    List<String> above = agreement.upwards(clause.number());
    for (Declaration declaration : agreement.declarations()) {
      if (declaration instanceof Declaration.Scope(String of, Filter filter, _)
          && (of.isEmpty() || above.contains(of))) {
        said(filter, said);
      }
    }
    for (Norm norm : agreement.norms()) {
      if (norm.clause().equals(clause)) {
        norm.headed().forEach(filter -> said(filter, said));
      }
    }
    return said;
  }

  private static void said(Filter filter, List<List<String>> said) {
    if (filter instanceof Filter.FieldIs(Name field, List<Name> anyOf) && !anyOf.isEmpty()) {
      said.add(List.of(field.written(), anyOf.getFirst().written()));
    } else if (filter instanceof Filter.AllOf(List<Filter> all)) {
      all.forEach(one -> said(one, said));
    }
  }
}
