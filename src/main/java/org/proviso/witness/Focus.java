package org.proviso.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Table;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/** The one person or class that a world is about, seen through one version's definitions. */
record Focus(RowType row, Stance stance, String person, DayFrame frame) {
  static final Name ROLE = Name.of("role");

  static final String FIGURE = "\\d{1,6}";

  private Discrete discrete() {
    return new Discrete(stance.agreement().terms(), person, frame);
  }

  boolean holds(Filter filter) {
    return holds(filter, LocalDate.MIN);
  }

  /** Whether it holds of the subject on that day. */
  boolean holds(Filter filter, LocalDate day) {
    if (!Discrete.settles(filter)) {
      throw new OutsideFragment("a condition on the person");
    }
    return discrete().holds(filter, row, day);
  }

  /**
   * Whether it is one of the subjects, as far as its cells tell; of a norm about records, whether
   * its records are meant.
   */
  boolean isAmong(Each each) {
    boolean named =
        switch (each.kind()) {
          case PERSON -> isCalled(each.term());
          case RECORD -> each.term().equals(Each.ANYBODY) || isCalled(each.term());
          case CLASS, STUDENT, SITE, THING, WHOLE -> true;
        };
    return named && each.where().stream().filter(one -> !isFigure(each, one)).allMatch(this::holds);
  }

  /** What rests on a figure of the subject is for the solver: a class of more than 28 students. */
  static List<Filter> figures(Each each) {
    return each.where().stream().filter(one -> isFigure(each, one)).toList();
  }

  private static boolean isFigure(Each each, Filter filter) {
    return each.kind() != SubjectKind.RECORD && filter instanceof Filter.FieldCompares;
  }

  private boolean isCalled(Name term) {
    Optional<Term> found = stance.agreement().terms().find(term);
    // A word that no definition covers is the role itself.
    return found.isEmpty()
        ? holds(new Filter.FieldIs(ROLE, List.of(term)))
        : found.get().meanings().stream()
            .anyMatch(
                meaning ->
                    meaning instanceof Term.Meaning.Subjects(SubjectKind _, List<Filter> where)
                        && where.stream().allMatch(this::holds));
  }

  /** The figure that a table of the agreement gives for this subject. */
  int cell(Bound.InTable in) {
    String key = Discrete.cell(in.key(), row.cells());
    for (Table table : stance.agreement().tables()) {
      int column = table.figureColumn(in.column(), in.key());
      int keys = table.keyColumn(in.key());
      if (!table.number().equals(in.table()) || column < 0) {
        continue;
      }
      for (List<String> cells : table.rows()) {
        if (cells.get(keys).equals(key) && cells.get(column).matches(FIGURE)) {
          return Integer.parseInt(cells.get(column));
        }
      }
    }
    throw new OutsideFragment("a cell of a table");
  }

  Map<String, String> cells() {
    return row.cells();
  }
}
