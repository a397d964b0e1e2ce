package org.proviso.witness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Agreement;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;

/** Turns a name into the cells that a row of that name holds, by the agreement's definitions. */
record Leaves(Terms terms, Trade trade) {
  private static final int DEEPEST = 6;
  private static final int MOST = 6;

  static Leaves of(Agreement agreement) {
    return new Leaves(agreement.terms(), Trade.of(agreement));
  }

  /** Each way to be of this kind, at most {@link #MOST}, the usual one first. */
  List<RowType> of(Name kind) {
    return of(kind, 0);
  }

  /** Whether a definition says that records are called so. */
  boolean isDefined(Name called) {
    return terms.all().stream()
        .flatMap(term -> term.meanings().stream())
        .anyMatch(
            meaning ->
                meaning instanceof Term.Meaning.Called(_, _, List<Name> names)
                    && names.contains(called));
  }

  private List<RowType> of(Name kind, int depth) {
    Optional<Term> term = terms.find(kind);
    if (term.isEmpty() || depth > DEEPEST) {
      return List.of(RowType.named(kind.written()));
    }
    var all = new ArrayList<RowType>();
    for (Term.Meaning meaning : term.get().meanings()) {
      switch (meaning) {
        case Term.Meaning.Called(String sheet, Name field, List<Name> names) ->
            names.forEach(name -> all.add(called(sheet, field, name)));
        case Term.Meaning.Selected(Selection selection) -> all.addAll(selected(selection, depth));
        case Term.Meaning.Subjects _ -> {}
      }
    }
    return all.isEmpty()
        ? List.of(RowType.named(kind.written()))
        : all.stream().limit(MOST).toList();
  }

  private static RowType called(String sheet, Name field, Name name) {
    String in = sheet.isEmpty() ? RowType.SCHEDULE : sheet;
    String naming = field.isEmpty() ? RowType.naming(in) : field.written();
    return new RowType(in, Map.of(naming, name.written()));
  }

  private List<RowType> selected(Selection selection, int depth) {
    var inner = new ArrayList<RowType>();
    selection.kinds().forEach(kind -> inner.addAll(of(kind, depth + 1)));
    if (selection.kinds().isEmpty()) {
      inner.add(RowType.named(trade.work()));
    }
    var all = new ArrayList<RowType>();
    for (RowType row : inner) {
      Map<String, String> cells = new LinkedHashMap<>(row.cells());
      selection.filters().forEach(filter -> write(filter, cells));
      all.add(new RowType(row.sheet(), cells));
    }
    return all;
  }

  /** The cell that makes a filter of a definition true. */
  private static void write(Filter filter, Map<String, String> cells) {
    switch (filter) {
      case Filter.FieldIs(Name field, List<Name> values) when !values.isEmpty() ->
          cells.put(field.written(), values.getFirst().written());
      case Filter.Flag(Name field) -> cells.put(field.written(), "yes");
      case Filter.Voluntary _ -> cells.put("voluntary", "yes");
      case Filter.Required _ -> cells.put("voluntary", "no");
      case Filter.AllOf(List<Filter> all) -> all.forEach(one -> write(one, cells));
      case Filter _ -> {}
    }
  }
}
