package org.proviso.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Consent;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.Sheet;
import org.proviso.proposal.StandardSheets;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import org.proviso.source.Place;
import org.proviso.source.Severity;

/** What the clauses and definitions of some agreements name: fields and sheets known by that. */
final class SpokenOf {
  /** Sheets that are looked at beside the standard ones although no clause need name them. */
  private static final Set<String> MEANT =
      Set.of(
          "changes",
          "sites",
          "timecards",
          "time cards",
          "timesheets",
          "time sheets",
          "claims",
          "expense claims",
          "reimbursement requests");

  private SpokenOf() {}

  /** The diagnostics without near misses of fields that a clause speaks of. */
  static List<Diagnostic> left(List<Diagnostic> diagnostics, List<Agreement> agreements) {
    if (diagnostics.stream().noneMatch(one -> one.code() == Code.FIELD_UNKNOWN)) {
      return diagnostics;
    }
    Set<Name> spokenOf = names(agreements);
    return diagnostics.stream()
        .filter(
            one ->
                one.code() != Code.FIELD_UNKNOWN
                    || one.arguments().isEmpty()
                    || !spokenOf.contains(Name.of(one.arguments().getFirst())))
        .toList();
  }

  /** Sheets that nothing will ever look at, unless a near name was told of already. */
  static List<Diagnostic> idleSheets(Proposal proposal, List<Agreement> agreements) {
    List<Sheet> unknown = proposal.sheets().stream().filter(sheet -> !isMeant(sheet)).toList();
    if (unknown.isEmpty()) {
      return List.of();
    }
    Set<Name> spokenOf = names(agreements);
    proposal.diagnostics().stream()
        .filter(one -> one.code() == Code.SHEET_UNKNOWN)
        .forEach(one -> spokenOf.add(Name.of(one.arguments().getFirst())));
    return unknown.stream()
        .filter(sheet -> sheet.size() > 0 && !spokenOf.contains(Name.of(sheet.name())))
        .map(sheet -> Diagnostic.of(Code.SHEET_IDLE, new Place.InFile(sheet.file(0)), sheet.name()))
        .toList();
  }

  private static boolean isMeant(Sheet sheet) {
    return StandardSheets.isOne(sheet.name()) || MEANT.contains(sheet.name());
  }

  /** Columns that are called almost as what a clause asks for, in a sheet that lacks it. */
  static List<Diagnostic> slips(Proposal proposal, List<Agreement> agreements) {
    Set<Name> spokenOf = names(agreements);
    return proposal.sheets().stream()
        .filter(sheet -> sheet.size() > 0)
        .flatMap(
            sheet -> sheet.headers().stream().distinct().flatMap(h -> slip(sheet, h, spokenOf)))
        .toList();
  }

  private static Stream<Diagnostic> slip(Sheet sheet, String header, Set<Name> spokenOf) {
    Name name = Name.of(header);
    Set<Name> there = sheet.headers().stream().map(Name::of).collect(Collectors.toSet());
    var place = new Place.InRow(sheet.file(0), sheet.name(), 1, header);
    return name.isEmpty() || spokenOf.contains(name)
        ? Stream.of()
        : spokenOf.stream()
            .filter(asked -> !there.contains(asked) && NearMiss.isMiswritten(name, asked))
            .limit(1)
            .map(asked -> Diagnostic.of(Code.FIELD_UNKNOWN, place, header, asked.written()))
            .map(told -> told.at(Severity.ERROR));
  }

  private static Set<Name> names(List<Agreement> agreements) {
    Set<Name> names = new HashSet<>();
    for (Agreement agreement : agreements) {
      agreement.norms().forEach(norm -> take(norm, names));
      agreement.terms().own().forEach(term -> take(term.meanings(), names));
    }
    return names;
  }

  private static void take(Object part, Set<Name> names) {
    names.addAll(NormParts.within(part, Name.class));
    NormParts.within(part, Selection.class).forEach(of -> names.add(Name.of(of.sheet())));
    NormParts.within(part, Consent.class).forEach(given -> names.add(Name.of(given.word())));
  }
}
