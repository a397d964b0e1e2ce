package org.proviso.forms;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.DayMark;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.words.Unplaced;

/**
 * What a window asks of a record that shall be held in it: to lie in it whole. The filter alone
 * would be content with an overlap.
 */
final class Inside {
  private static final int MIDNIGHT = 24 * 60;
  private static final Measure FIRST = new Measure.FirstStart(Selection.THIS);
  private static final Measure LAST = new Measure.LastEnd(Selection.THIS);

  private Inside() {}

  static Fact of(Filter window) {
    return switch (window) {
      case Filter.InClock(int from, int to) -> between(from, to);
      case Filter.InMarks(var from, var to) ->
          Assembler.all(
              Stream.concat(
                      from.stream().map(mark -> marked(FIRST, Relation.AT_LEAST, mark)),
                      to.stream().map(mark -> marked(LAST, Relation.AT_MOST, mark)))
                  .toList());
      case Filter.Not(Filter.InMarks(var from, var to)) ->
          new Fact.AnyOf(
              List.of(
                  marked(LAST, Relation.AT_MOST, from.getFirst()),
                  marked(FIRST, Relation.AT_LEAST, to.getFirst())));
      case Filter.OnWeekdays _,
          Filter.InDates _,
          Filter.OnDayKind _,
          Filter.OnCalendarKind _,
          Filter.OnNth _,
          Filter.OnDays _,
          Filter.InMonths _,
          Filter.OnDate _,
          Filter.Consented _,
          Filter.Voluntary _ ->
          new Fact.Is(window);
      case Filter.AnyOf(List<Filter> any) when any.stream().allMatch(Inside::isOfDays) ->
          new Fact.Is(window);
      case Filter other ->
          throw Unplaced.at(List.of(), "weekdays, dates or clock times that it shall be held in");
    };
  }

  private static boolean isOfDays(Filter filter) {
    return !(filter instanceof Filter.InClock) && of(filter) instanceof Fact.Is;
  }

  private static Fact marked(Measure measure, Relation relation, DayMark mark) {
    return new Fact.Compare(measure, relation, new Bound.Mark(mark));
  }

  private static Fact between(int from, int to) {
    Fact starts = bound(new Measure.FirstStart(Selection.THIS), Relation.AT_LEAST, from);
    Fact ends = bound(new Measure.LastEnd(Selection.THIS), Relation.AT_MOST, to);
    return from == 0 ? ends : to == MIDNIGHT ? starts : new Fact.AllOf(List.of(starts, ends));
  }

  private static Fact bound(Measure measure, Relation relation, int clock) {
    return new Fact.Compare(measure, relation, new Bound.Fixed(Quantity.clock(clock)));
  }
}
