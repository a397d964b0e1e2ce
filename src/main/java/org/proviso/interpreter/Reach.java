package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.time.Truth;

/**
 * The days that the records of a requirement can fall on at all: "from March 8" asks nothing of the
 * weeks before, however little was done in them.
 */
record Reach(List<List<FilterNode>> records) {
  Reach {
    records = List.copyOf(records);
  }

  static Reach of(Fact must, Selections selections, View schedule) {
    List<List<FilterNode>> records = new ArrayList<>();
    for (Selection of : measured(must)) {
      List<Filter> filters =
          of.filters().stream().flatMap(Reach::parts).filter(Reach::speaksOfDays).toList();
      if (filters.isEmpty()) {
        return new Reach(List.of());
      }
      records.add(selections.filters().all(filters, schedule));
    }
    return new Reach(records);
  }

  private static List<Selection> measured(Fact must) {
    return switch (must) {
      case Fact.Compare(var measure, var _, var _) -> NormParts.measured(measure);
      case Fact.Exists(var of) -> List.of(of);
      case Fact.Not(var inner) -> measured(inner);
      case Fact.Always _,
          Fact.Never _,
          Fact.Is _,
          Fact.Timed _,
          Fact.Owed _,
          Fact.InOrder _,
          Fact.Ahead _,
          Fact.Between _,
          Fact.Stated _,
          Fact.Judged _,
          Fact.AllOf _,
          Fact.AnyOf _ ->
          List.of();
    };
  }

  /** What all must hold: other than on minimum days or before noon is neither of the two. */
  private static Stream<Filter> parts(Filter filter) {
    return switch (filter) {
      case Filter.AllOf(var all) -> all.stream().flatMap(Reach::parts);
      case Filter.Not(Filter.AnyOf(var any)) ->
          any.stream().flatMap(inner -> parts(new Filter.Not(inner)));
      case Filter _ -> Stream.of(filter);
    };
  }

  private static boolean speaksOfDays(Filter filter) {
    return switch (filter) {
      case Filter.OnWeekdays _,
          Filter.OnDayKind _,
          Filter.OnCalendarKind _,
          Filter.OnNth _,
          Filter.OnDays _,
          Filter.InMonths _,
          Filter.OnDate _,
          Filter.InDates _ ->
          true;
      case Filter.Not(var inner) -> speaksOfDays(inner);
      case Filter.AnyOf(var any) -> any.stream().allMatch(Reach::speaksOfDays);
      case Filter.AllOf(var all) -> all.stream().anyMatch(Reach::speaksOfDays);
      case Filter _ -> false;
    };
  }

  /** Whether any of what is asked for can lie on the days of the frame. */
  Truth fallsIn(Frame frame) {
    return records.isEmpty()
        ? Truth.TRUE
        : records.stream().map(one -> fallsIn(one, frame)).reduce(Truth.FALSE, Truth::or);
  }

  private static Truth fallsIn(List<FilterNode> filters, Frame frame) {
    Truth any = Truth.FALSE;
    for (int day = frame.firstDay(); day <= frame.lastDay() && !any.isTrue(); day++) {
      Truth falls = Truth.TRUE;
      for (FilterNode filter : filters) {
        falls = falls.and(filter.onDay(day));
      }
      any = any.or(falls);
    }
    return any;
  }
}
