package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.proviso.forms.Draft;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.time.Stretch;

/** Says in what the readings of one sentence differ. */
final class Differences {
  private Differences() {}

  static String between(List<List<Draft>> readings) {
    if (readings.getFirst().size() == 1 && readings.get(1).size() == 2) {
      return "of what is listed together, or of each of it";
    }
    Draft first = readings.getFirst().getFirst();
    Draft second = readings.get(1).getFirst();
    if (isOftener(first, second)) {
      return "once in each of those periods, or less often; write \"each day\" or \"each week\"";
    }
    if (isDutyFree(first) != isDutyFree(readings.getLast().getFirst())) {
      return "free of what is called so, or of all that is required";
    }
    if (isReach(readings)) {
      return "what stands at the end is said of the last part alone, or of all of it";
    }
    if (readings.stream().allMatch(reading -> reading.size() > 1) && isOfPeople(readings)) {
      return "what stands beside one kind of people holds of it alone, or of all of them";
    }
    if (first.period() instanceof Period.Occurrence && isInAll(second.period())) {
      return "each that there is by itself, or all in that time together; write \"each\" or"
          + " \"per school year\"";
    }
    if (first.period() instanceof Period.Occurrence && isHaving(second)) {
      return "each that there is by itself, or so much in each day"
          + (readings.size() > 2 ? " or week" : "")
          + "; write \"each day\" or \"each week\"";
    }
    if (isDayOrLimit(first.must(), second.must())) {
      return "on that day, or by that day";
    }
    if (isInAllOrOnEnd(first.when(), second.when())) {
      return "so many hours of a day in all, or on end; write \"in a day\" or \"consecutive"
          + " hours\"";
    }
    return each(first, second);
  }

  private static boolean isInAll(Period period) {
    return switch (period) {
      case Period.WholeTerm _ -> true;
      case Period.Calendar(var stretch) -> stretch != Stretch.WEEK;
      case Period.Occurrence _, Period.Day _, Period.Rolling _, Period.Every _ -> false;
    };
  }

  /** In what the subjects, the periods or the bounds of two readings differ. */
  private static String each(Draft first, Draft second) {
    Optional<String> bounds = bounds(first, second);
    if (bounds.isPresent()) {
      return bounds.get();
    }
    boolean records =
        first.each().kind() == SubjectKind.RECORD && second.each().kind() == SubjectKind.RECORD;
    if (records && isLastDay(first.each().records(), second.each().records())) {
      return "that day too, or up to the day before; write \"through\" or \"before\"";
    }
    if (records && first.each().term().equals(second.each().term())) {
      return "the last window says which of them are meant, or is asked of each of them";
    }
    if (first.period() instanceof Period.Every every && second.period() instanceof Period.Rolling) {
      String weeks = every.count() == 2 ? "two" : Integer.toString(every.count());
      return "in each %1$s weeks that follow one another, or in any %1$s; write \"every %1$s weeks\""
          .formatted(weeks);
    }
    boolean onePerson = !records && first.each().term().equals(second.each().term());
    if (onePerson && !first.period().equals(second.period())) {
      return "what the condition says is meant of that day, or not of that day alone";
    }
    if (!first.sense().each().equals(second.sense().each())) {
      return subjects(first) + ", or " + subjects(second);
    }
    return "its words can be put together in more than one way";
  }

  /** They bound the same subjects in the same periods, and otherwise. */
  private static Optional<String> bounds(Draft first, Draft second) {
    boolean same =
        first.sense().each().equals(second.sense().each())
            && first.period().equals(second.period());
    if (!same
        || !(first.must() instanceof Fact.Compare one)
        || !(second.must() instanceof Fact.Compare other)) {
      return Optional.empty();
    }
    if (one.relation() != other.relation()) {
      return Optional.of(
          one.measure() instanceof Measure.FirstStart
              ? "at these times, or at the most between them"
              : one.relation().words() + ", or " + other.relation().words());
    }
    return one.measure() instanceof Measure.Longest && other.measure() instanceof Measure.TotalTime
        ? Optional.of("so long without a break, or so long in all")
        : Optional.empty();
  }

  /** "Until October 1": they differ in a span of days and in nothing else. */
  private static boolean isLastDay(Selection one, Selection other) {
    var left = new ArrayList<>(one.filters());
    var right = new ArrayList<>(other.filters());
    left.removeAll(other.filters());
    right.removeAll(one.filters());
    return left.size() == 1
        && right.size() == 1
        && List.of(left.getFirst(), right.getFirst()).stream()
            .allMatch(
                filter -> filter instanceof Filter.OnDays || filter instanceof Filter.InDates);
  }

  /** "Ten days after": one deadline, exact in one reading and a limit in the other. */
  private static boolean isDayOrLimit(Fact one, Fact other) {
    return one instanceof Fact.Timed(var event, var deadline)
        && other instanceof Fact.Timed(var events, var deadlines)
        && event.equals(events)
        && deadline.quantity().equals(deadlines.quantity());
  }

  private static boolean isInAllOrOnEnd(Fact one, Fact other) {
    return one instanceof Fact.Compare(Measure.TotalTime _, _, _)
        && other instanceof Fact.Compare(Measure.Run _, _, _);
  }

  /** The last norm is one and the same: what stands beside it may belong to those before it. */
  private static boolean isReach(List<List<Draft>> readings) {
    List<Draft> one = readings.getFirst();
    List<Draft> other = readings.get(1);
    return one.size() > 1
        && one.size() == other.size()
        && one.getLast().equals(other.getLast())
        && one.getFirst().must().equals(other.getFirst().must())
        && one.getFirst().each().kind() == other.getFirst().each().kind()
        && one.getFirst().each().term().equals(other.getFirst().each().term())
        && one.getFirst().each().where().equals(other.getFirst().each().where());
  }

  /** They differ in whom they are about only. */
  private static boolean isOfPeople(List<List<Draft>> readings) {
    List<Draft> one = readings.getFirst();
    List<Draft> other = readings.get(1);
    return one.size() == other.size()
        && IntStream.range(0, one.size())
            .allMatch(
                i ->
                    one.get(i).each().kind() == other.get(i).each().kind()
                        && one.get(i).must().equals(other.get(i).must())
                        && one.get(i).period().equals(other.get(i).period())
                        && one.get(i).each().records().equals(other.get(i).each().records()));
  }

  private static boolean isDutyFree(Draft draft) {
    return !NormParts.within(draft.must(), Filter.DutyFree.class).isEmpty()
        || !NormParts.within(draft.each(), Filter.DutyFree.class).isEmpty();
  }

  /** The same is asked for in a shorter period and in a longer one. */
  private static boolean isOftener(Draft first, Draft second) {
    return first.when() instanceof Fact.Always
        && first.must().equals(second.must())
        && first.sense().each().equals(second.sense().each())
        && first.period() instanceof Period.Day
        && !(second.period() instanceof Period.Day);
  }

  /** Asks of each day or week that so much be there. */
  private static boolean isHaving(Draft draft) {
    return !(draft.period() instanceof Period.Occurrence) && draft.must() instanceof Fact.Compare;
  }

  private static String subjects(Draft draft) {
    return draft.each().kind() == SubjectKind.WHOLE
        ? "for all of them together"
        : "for each " + draft.each().term() + " by itself";
  }
}
