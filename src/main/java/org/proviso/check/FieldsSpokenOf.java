package org.proviso.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.NormParts;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;

/** A field that a clause speaks of is known by that, though it is nearly another. */
final class FieldsSpokenOf {
  private FieldsSpokenOf() {}

  /** The diagnostics without near misses of such fields. */
  static List<Diagnostic> left(List<Diagnostic> diagnostics, List<Agreement> agreements) {
    if (diagnostics.stream().noneMatch(one -> one.code() == Code.FIELD_UNKNOWN)) {
      return diagnostics;
    }
    Set<Name> spokenOf = new HashSet<>();
    for (Agreement agreement : agreements) {
      agreement.norms().forEach(norm -> spokenOf.addAll(NormParts.of(norm, Name.class)));
    }
    return diagnostics.stream()
        .filter(
            one ->
                one.code() != Code.FIELD_UNKNOWN
                    || one.arguments().isEmpty()
                    || !spokenOf.contains(Name.of(one.arguments().getFirst())))
        .toList();
  }
}
