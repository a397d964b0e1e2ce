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
import org.proviso.proposal.Column;
import org.proviso.time.DateSpan;

/**
 * What a proposal covers for one norm: where it has no dates but those from and to which people are
 * assigned, a norm on the assignments of a semester or a year is held over these, and no other norm
 * over any.
 */
record AssignedDays(World world, Norm norm) {
  DateSpan covered() {
    DateSpan coverage = world.coverage();
    return coverage.isEmpty() && isOfAssignments() ? assigned() : coverage;
  }

  private boolean isOfAssignments() {
    List<Selection> measured =
        norm.must() instanceof Fact.Compare(Measure measure, _, _)
            ? NormParts.measured(measure)
            : List.of();
    return !(norm.period() instanceof Period.WholeTerm)
        && !measured.isEmpty()
        && measured.stream().allMatch(selection -> selection.sheet().equals("assignments"));
  }

  private DateSpan assigned() {
    List<LocalDate> days =
        Stream.of("from", "to")
            .flatMap(field -> world.view("assignments").sheet.column(field).stream())
            .filter(column -> column.kind() == Column.Kind.DAY)
            .flatMap(AssignedDays::days)
            .sorted()
            .toList();
    return days.isEmpty() ? world.coverage() : new DateSpan(days.getFirst(), days.getLast());
  }

  private static Stream<LocalDate> days(Column column) {
    return IntStream.range(0, column.size())
        .filter(row -> !column.isBlank(row))
        .mapToObj(row -> LocalDate.ofEpochDay(column.at(row)));
  }
}
