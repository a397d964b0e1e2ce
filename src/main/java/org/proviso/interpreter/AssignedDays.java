package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/**
 * What a proposal covers for one norm: where it does not say so itself, a norm on the assignments
 * of a semester or a year, or on the changes between them, is held also over the days from and to
 * which people are assigned.
 */
record AssignedDays(World world, Norm norm) {
  private static final Name CHANGE = Name.of("change of assignment");

  /** Definitions by definitions end long before. */
  private static final int DEEPEST = 8;

  DateSpan covered() {
    boolean stated = world.proposal.coverageStated();
    return !stated && isOfAssignments() ? assigned() : world.coverage();
  }

  private boolean isOfAssignments() {
    List<Selection> measured =
        norm.must() instanceof Fact.Compare(Measure measure, _, _)
            ? NormParts.measured(measure)
            : List.of();
    return !(norm.period() instanceof Period.WholeTerm)
        && !measured.isEmpty()
        && measured.stream().allMatch(this::isOfThem);
  }

  private boolean isOfThem(Selection selection) {
    return selection.sheet().equals("assignments")
        || (!selection.kinds().isEmpty()
            && selection.kinds().stream().allMatch(kind -> isChange(kind, DEEPEST)));
  }

  /** A change between two assignments, by whatever definitions. */
  private boolean isChange(Name kind, int depth) {
    if (kind.equals(CHANGE)) {
      return true;
    }
    List<Term.Meaning> meanings =
        world.agreement.terms().find(kind).map(Term::meanings).orElse(List.of());
    return depth > 0
        && !meanings.isEmpty()
        && meanings.stream()
            .allMatch(
                one ->
                    one instanceof Term.Meaning.Selected(Selection of)
                        && !of.kinds().isEmpty()
                        && of.kinds().stream().allMatch(name -> isChange(name, depth - 1)));
  }

  private DateSpan assigned() {
    List<LocalDate> days =
        Stream.of("from", "to")
            .flatMap(field -> world.view("assignments").sheet.column(field).stream())
            .filter(column -> column.kind() == Column.Kind.DAY)
            .flatMap(AssignedDays::days)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return world.coverage();
    }
    var assigned = new DateSpan(days.getFirst(), days.getLast());
    return world.coverage().isEmpty() ? assigned : world.coverage().around(assigned);
  }

  private static Stream<LocalDate> days(Column column) {
    return IntStream.range(0, column.size())
        .filter(row -> !column.isBlank(row))
        .mapToObj(row -> LocalDate.ofEpochDay(column.at(row)));
  }
}
