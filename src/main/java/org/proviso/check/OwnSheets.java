package org.proviso.check;

import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/** The sheets that agreements name themselves: "an incident is a record in the sheet incidents". */
final class OwnSheets {
  private static final Set<String> NONE = Set.of("", "this", "none");

  private OwnSheets() {}

  static List<Name> of(List<Agreement> agreements) {
    return agreements.stream()
        .flatMap(agreement -> agreement.terms().own().stream())
        .map(Term::meanings)
        .flatMap(meanings -> NormParts.within(meanings, Selection.class).stream())
        .map(Selection::sheet)
        .filter(sheet -> !NONE.contains(sheet))
        .distinct()
        .map(Name::of)
        .toList();
  }

  /** What the clauses count, time or ban: a list of students called "incidents" holds incidents. */
  static List<Name> records(List<Agreement> agreements) {
    return agreements.stream()
        .flatMap(agreement -> agreement.norms().stream())
        .flatMap(norm -> NormParts.records(norm).stream())
        .distinct()
        .toList();
  }
}
