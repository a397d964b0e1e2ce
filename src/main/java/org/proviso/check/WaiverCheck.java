package org.proviso.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.proposal.Column;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.Sheet;
import org.proviso.proposal.Waiver;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;

/** Waivers of clauses that there are not, or for people that nothing names. */
final class WaiverCheck {
  private static final Set<String> SUBJECTS =
      Set.of("person", "class", "student", "site", "place", "by", "to", "teacher");

  private WaiverCheck() {}

  static List<Diagnostic> of(List<Agreement> agreements, Proposal proposal) {
    if (proposal.waivers().isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Diagnostic>();
    List<String> clauses =
        agreements.stream()
            .flatMap(agreement -> agreement.clauses().stream())
            .map(clause -> clause.id().number())
            .toList();
    List<Name> numbers = clauses.stream().map(Name::of).toList();
    Set<Name> subjects = subjects(proposal);
    for (Waiver waiver : proposal.waivers()) {
      if (clauses.stream().noneMatch(waiver::names)) {
        found.add(unknown(Code.WAIVER_CLAUSE_UNKNOWN, waiver, waiver.clause(), numbers));
      }
      if (!waiver.isForAll() && subjects.stream().noneMatch(one -> waiver.covers(one.written()))) {
        found.add(unknown(Code.WAIVER_SUBJECT_UNKNOWN, waiver, waiver.subject(), subjects));
      }
    }
    return found;
  }

  private static Diagnostic unknown(
      Code code, Waiver waiver, String named, Collection<Name> known) {
    String near = NearMiss.offer(NearMiss.nearly(Name.of(named), known));
    return Diagnostic.of(code, waiver.place(), named, near);
  }

  private static Set<Name> subjects(Proposal proposal) {
    var subjects = new LinkedHashSet<Name>();
    for (Sheet sheet : proposal.sheets()) {
      for (Column column : sheet.columns()) {
        boolean names =
            column.kind() == Column.Kind.WORD
                && !sheet.name().equals("waivers")
                && SUBJECTS.contains(Name.of(column.header()).key());
        for (int code = 0; names && code < column.dictionary().size(); code++) {
          subjects.add(column.dictionary().name(code));
        }
      }
    }
    return subjects;
  }
}
