package org.proviso.witness;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;

/** Which records are surely among which others, by their names and what these mean. */
record SureKinds(Terms terms) {
  private static final int DEEPEST = 8;

  /** Whether all records of the first selection's kinds are of the second's. */
  boolean isWithin(Selection some, Selection all) {
    boolean sheets = all.sheet().isEmpty() || all.sheet().equals(some.sheet());
    return sheets
        && (all.kinds().isEmpty()
            || !some.kinds().isEmpty()
                && some.kinds().stream().allMatch(kind -> isAmong(kind, all.kinds(), 0)));
  }

  /** The same records, narrowed by more filters; neither says more of the day. */
  boolean isNarrower(Selection some, Selection all) {
    List<String> filters = some.filters().stream().map(CanonicalNorm::text).toList();
    return isWithin(some, all)
        && all.filters().stream().map(CanonicalNorm::text).allMatch(filters::contains);
  }

  /** Whether each of its kinds goes by names, and none is whatever is required. */
  boolean areNamed(Selection of) {
    return !of.kinds().isEmpty()
        && of.kinds().stream()
            .flatMap(kind -> terms.find(kind).stream())
            .flatMap(term -> term.meanings().stream())
            .noneMatch(
                meaning ->
                    meaning instanceof Term.Meaning.Selected(Selection some)
                        && some.kinds().isEmpty());
  }

  private boolean isAmong(Name kind, List<Name> all, int depth) {
    if (all.contains(kind)) {
      return true;
    }
    if (depth > DEEPEST) {
      return false;
    }
    Optional<Term> own = terms.find(kind);
    return own.isPresent()
        ? own.get().meanings().stream().allMatch(meaning -> means(meaning, all, depth + 1))
        : all.stream().anyMatch(name -> isCalledSo(kind, name, depth + 1));
  }

  private boolean means(Term.Meaning meaning, List<Name> all, int depth) {
    return meaning instanceof Term.Meaning.Selected(Selection of)
        && !of.kinds().isEmpty()
        && of.kinds().stream().allMatch(kind -> isAmong(kind, all, depth));
  }

  /** Whether a definition says that records with this name, which nothing defines, are of it. */
  private boolean isCalledSo(Name kind, Name of, int depth) {
    Optional<Term> term = depth > DEEPEST ? Optional.empty() : terms.find(of);
    return term.isPresent()
        && term.get().meanings().stream()
            .anyMatch(
                meaning ->
                    switch (meaning) {
                      case Term.Meaning.Called(String sheet, Name field, var names) ->
                          (sheet.isEmpty() || sheet.equals(RowType.SCHEDULE))
                              && field.isEmpty()
                              && names.contains(kind);
                      case Term.Meaning.Selected(Selection some) ->
                          some.filters().isEmpty()
                              && some.kinds().stream()
                                  .anyMatch(
                                      one -> one.equals(kind) || isCalledSo(kind, one, depth + 1));
                      case Term.Meaning.Subjects _ -> false;
                    });
  }
}
