package org.proviso.report;

import org.proviso.norm.Filter;
import org.proviso.norm.Measure;

/** Whether what a norm looks at is told by clock times, so that a schedule must have them. */
final class NeedTimes {
  private NeedTimes() {}

  static boolean areOf(Measure measure) {
    return switch (measure) {
      case Measure.Count _, Measure.Distinct _, Measure.Sum _, Measure.Greatest _ -> false;
      case Measure.Sharing _ -> false;
      case Measure.Busiest _ -> true;
      case Measure.DaysOff _, Measure.Weekends _ -> false;
      case Measure.FewestAtOnce _ -> true;
      case Measure.Unrelieved _ -> true;
      case Measure.Field _, Measure.Average _, Measure.Share _ -> false;
      case Measure.TotalTime _, Measure.Longest _, Measure.Shortest _, Measure.Run _ -> true;
      case Measure.Gap _, Measure.Rest _, Measure.FirstStart _, Measure.LastEnd _ -> true;
      case Measure.Span _, Measure.Difference _, Measure.WeeklyPatterns _ -> true;
      case Measure.AtOnce _ -> true;
    };
  }

  static boolean areOf(Filter filter) {
    return filter instanceof Filter.InClock
        || filter instanceof Filter.InMarks
        || filter instanceof Filter.StartsInClock
        || filter instanceof Filter.EndsInClock
        || filter instanceof Filter.During
        || filter instanceof Filter.Lasting
        || filter instanceof Filter.DutyFree
        || (filter instanceof Filter.Not(Filter inner) && areOf(inner));
  }
}
