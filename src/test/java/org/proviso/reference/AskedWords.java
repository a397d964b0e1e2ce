package org.proviso.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Name;

/** The words that a case asks for, by field: what a blank cell may turn out to say. */
final class AskedWords {
  private AskedWords() {}

  static Map<String, Set<String>> of(Case held) {
    Map<String, Set<String>> asked = new HashMap<>();
    for (Object tree : List.of(held.norms(), held.definitions())) {
      for (Filter.FieldIs filter : RecordTree.all(Filter.FieldIs.class, tree)) {
        Set<String> words =
            asked.computeIfAbsent(filter.field().written(), _ -> new LinkedHashSet<>());
        filter.anyOf().stream().map(Name::written).forEach(words::add);
      }
    }
    asked
        .computeIfAbsent("role", _ -> new LinkedHashSet<>())
        .addAll(held.norms().stream().map(norm -> norm.each().term().written()).toList());
    return asked;
  }
}
