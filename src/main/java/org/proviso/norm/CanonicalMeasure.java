package org.proviso.norm;

import org.proviso.source.Name;
import org.proviso.time.Stretch;

/** Measures in one form: their selections are. */
final class CanonicalMeasure {
  private CanonicalMeasure() {}

  static Measure of(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime(Selection of) -> new Measure.TotalTime(in(of));
      case Measure.Count(Selection of) -> new Measure.Count(in(of));
      case Measure.Distinct(Selection of, Name field) -> new Measure.Distinct(in(of), field);
      case Measure.Longest(Selection of) -> new Measure.Longest(in(of));
      case Measure.Shortest(Selection of) -> new Measure.Shortest(in(of));
      case Measure.Run(Selection of, boolean counted) -> new Measure.Run(in(of), counted);
      case Measure.Gap(Selection first, Selection second) -> new Measure.Gap(in(first), in(second));
      case Measure.Rest(Selection first, Selection second) ->
          new Measure.Rest(in(first), in(second));
      case Measure.Busiest(Selection of, int hours) -> new Measure.Busiest(in(of), hours);
      case Measure.DaysOff(Selection of, boolean running) -> new Measure.DaysOff(in(of), running);
      case Measure.Weekends(Selection of, boolean off) -> new Measure.Weekends(in(of), off);
      case Measure.Unrelieved(var of, var relief, boolean counted, boolean running) ->
          new Measure.Unrelieved(in(of), in(relief), counted, running);
      case Measure.FirstStart(Selection of) -> new Measure.FirstStart(in(of));
      case Measure.LastEnd(Selection of) -> new Measure.LastEnd(in(of));
      case Measure.Span(Selection of) -> new Measure.Span(in(of));
      case Measure.Difference(Measure later, Measure earlier) ->
          new Measure.Difference(of(later), of(earlier));
      case Measure.Sum(Selection of, Name field) -> new Measure.Sum(in(of), field);
      case Measure.Greatest(Selection of, Name field) -> new Measure.Greatest(in(of), field);
      case Measure.Field _ -> measure;
      case Measure.WeeklyPatterns(Selection of) -> new Measure.WeeklyPatterns(in(of));
      case Measure.Average(Measure of, Stretch per) -> new Measure.Average(of(of), per);
      case Measure.AtOnce(Selection of, Name field) -> new Measure.AtOnce(in(of), field);
      case Measure.FewestAtOnce(Selection of, Name field) ->
          new Measure.FewestAtOnce(in(of), field);
      case Measure.Sharing(Selection of, Name field) -> new Measure.Sharing(in(of), field);
      case Measure.Share(Measure part, Measure whole) -> new Measure.Share(of(part), of(whole));
    };
  }

  private static Selection in(Selection selection) {
    return CanonicalFilter.selection(selection);
  }
}
