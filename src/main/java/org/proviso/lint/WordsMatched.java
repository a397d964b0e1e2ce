package org.proviso.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.DescribedEvent;
import org.proviso.norm.EventOf;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.PayWord;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.norm.Willing;
import org.proviso.proposal.Column;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.StandardSheets;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;

/** Words of the agreement that nothing in a proposal matches, with what nearly does (S2). */
final class WordsMatched implements Lint.Pass {
  /** Columns of people: nobody called Cal is a callback. */
  private static final Set<String> PEOPLE =
      Stream.of("person", "by", "to", "teacher", "student", "who agreed", "directed by")
          .map(header -> Name.of(header).key())
          .collect(Collectors.toUnmodifiableSet());

  private final Set<Name> written = new LinkedHashSet<>();

  /** What may be offered as nearly the same. */
  private final Set<Name> things = new LinkedHashSet<>();

  private final boolean scheduled;

  WordsMatched(Proposal proposal) {
    scheduled = proposal.sheet("schedule").size() > 0;
    proposal.sheets().stream()
        .filter(sheet -> !StandardSheets.isOne(sheet.name()))
        .map(sheet -> Name.of(sheet.name()))
        .forEach(
            name -> {
              written.add(name);
              things.add(name);
            });
    proposal.sheets().stream().flatMap(sheet -> sheet.columns().stream()).forEach(this::gather);
  }

  private void gather(Column column) {
    if (column.kind() == Column.Kind.WORD) {
      boolean people = PEOPLE.contains(Name.of(column.header()).key());
      for (int code = 0; code < column.dictionary().size(); code++) {
        Name name = column.dictionary().name(code);
        written.add(name);
        written.add(Willing.of(name).plain());
        if (!people) {
          things.add(name);
          things.add(Willing.of(name).plain());
        }
      }
    }
  }

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    var said = new HashSet<Name>();
    for (Norm norm : agreement.norms()) {
      for (Selection selection : NormParts.of(norm, Selection.class)) {
        for (Name kind : selection.kinds()) {
          boolean told =
              isMatched(kind, agreement.terms()) || isAwaited(selection, norm, agreement);
          if (said.add(kind) && !told) {
            var near = NearMiss.offer(NearMiss.nearly(kind, things));
            found.add(Remark.on(Code.WORD_UNMATCHED, norm, kind.written(), near));
          }
        }
      }
    }
    return found;
  }

  private boolean isMatched(Name kind, Terms terms) {
    return (scheduled && isAnyActivity(kind, terms))
        || names(kind, terms, new HashSet<>()).stream()
            .anyMatch(
                name ->
                    written.contains(name)
                        || PayWord.without(name).filter(written::contains).isPresent()
                        || isInColumns(name)
                        || isHandedIn(name));
  }

  /** The response to a grievance as "grievance response". */
  private boolean isAwaited(Selection selection, Norm norm, Agreement agreement) {
    return NormParts.within(norm.must(), Selection.class).contains(selection)
        && written.stream().anyMatch(word -> EventOf.isSaid(word, norm, agreement.terms()));
  }

  private boolean isHandedIn(Name event) {
    return written.stream().anyMatch(word -> DescribedEvent.isHandedIn(word, event));
  }

  /** Whether the columns of an event say together what the name says. */
  private boolean isInColumns(Name name) {
    return isInColumns(DescribedEvent.of(name)) || isInColumns(DescribedEvent.of(name).named());
  }

  private boolean isInColumns(DescribedEvent described) {
    return described.isDescribed()
        && written.contains(described.event())
        && described.about().filter(about -> !written.contains(about)).isEmpty();
  }

  /** Whether a term takes in activities whatever they are called: "work day". */
  private static boolean isAnyActivity(Name kind, Terms terms) {
    return terms.find(kind).map(Term::meanings).orElse(List.of()).stream()
        .anyMatch(
            meaning ->
                meaning instanceof Term.Meaning.Selected(var selection)
                    && selection.kinds().isEmpty()
                    && selection.filters().stream().allMatch(WordsMatched::leavesMost)
                    && Set.of("", "schedule").contains(selection.sheet()));
  }

  /** "Required", "other than lunch". */
  private static boolean leavesMost(Filter filter) {
    return filter instanceof Filter.Required
        || filter instanceof Filter.Not(Filter.KindIs _)
        || filter instanceof Filter.AllOf(var all)
            && all.stream().allMatch(WordsMatched::leavesMost);
  }

  /** What records of a kind may be called, by its term and the terms that uses. */
  private static Set<Name> names(Name kind, Terms terms, Set<Name> seen) {
    var names = new HashSet<Name>();
    if (!seen.add(kind)) {
      return names;
    }
    names.add(kind);
    names.addAll(DescribedEvent.listedAs(kind));
    var meanings = terms.find(kind).map(Term::meanings).orElse(List.of());
    NormParts.within(meanings, Term.Meaning.Called.class)
        .forEach(called -> names.addAll(called.names()));
    NormParts.within(meanings, Selection.class).stream()
        .filter(selection -> selection.kinds().isEmpty())
        .map(Selection::sheet)
        .filter(sheet -> !sheet.equals(Selection.ANY_SHEET) && !StandardSheets.isOne(sheet))
        .forEach(sheet -> names.add(Name.of(sheet)));
    NormParts.within(meanings, Selection.class).stream()
        .flatMap(selection -> selection.kinds().stream())
        .forEach(inner -> names.addAll(names(inner, terms, seen)));
    return names;
  }
}
