package org.proviso.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.proviso.change.Aspect;
import org.proviso.change.ClauseChange;
import org.proviso.change.Difference;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Table;

/** Tables that have changed without any sentence to say so: they are told where they stand. */
record Standing(Version before, Version after) {
  /** What of the tables that stand in this clause none of these changes tells. */
  List<Difference> untold(ClauseChange clause, List<ClauseChange> told) {
    List<String> already =
        told.stream()
            .flatMap(one -> one.allDifferences().stream())
            .filter(one -> one.aspect() == Aspect.TABLE)
            .map(Difference::words)
            .toList();
    var found = new ArrayList<Difference>();
    for (Difference one : changed(clause)) {
      if (!already.contains(one.words())) {
        found.add(one);
      }
    }
    return found;
  }

  private List<Difference> changed(ClauseChange clause) {
    var found = new ArrayList<Difference>();
    for (Table table : in(after, clause.newNumber())) {
      List<Table> was = numbered(before, table);
      if (was.isEmpty()) {
        found.add(new Difference(Aspect.TABLE, "", name(table)));
      } else {
        found.addAll(changed(was.getFirst(), table));
      }
    }
    in(before, clause.oldNumber()).stream()
        .filter(table -> numbered(after, table).isEmpty())
        .forEach(table -> found.add(new Difference(Aspect.TABLE, name(table), "")));
    return found;
  }

  private static List<Difference> changed(Table was, Table is) {
    var found = new ArrayList<Difference>();
    if (!was.title().equals(is.title())) {
      found.add(
          new Difference(
              Aspect.WORDS, was.title(), is.title(), "the title of Table " + is.number()));
    }
    if (!Version.cells(was).equals(Version.cells(is))) {
      found.addAll(TableCells.changed(was, is));
    }
    return found;
  }

  /** Under whatever number. */
  private static boolean isSame(Table one, Table other) {
    return one.title().equals(other.title()) && Version.cells(one).equals(Version.cells(other));
  }

  static String name(Table table) {
    return "Table " + table.number() + (table.title().isEmpty() ? "" : ", " + table.title());
  }

  private static List<Table> numbered(Version version, Table table) {
    return version.agreement().tables().stream()
        .filter(other -> other.number().equals(table.number()) || isSame(other, table))
        .toList();
  }

  private static List<Table> in(Version version, String clause) {
    return version.agreement().tables().stream()
        .filter(table -> holder(version.agreement(), table).equals(clause))
        .toList();
  }

  /** The last clause that begins before the table and says something; the first of all if none. */
  private static String holder(Agreement agreement, Table table) {
    Optional<Clause> holder =
        agreement.clauses().stream()
            .filter(clause -> clause.words().start() <= table.words().start())
            .filter(ClausePair::speaks)
            .max(Comparator.comparingInt(clause -> clause.words().start()))
            .or(() -> agreement.clauses().stream().filter(ClausePair::speaks).findFirst());
    return holder.map(clause -> clause.id().number()).orElse("");
  }
}
