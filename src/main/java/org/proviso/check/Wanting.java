package org.proviso.check;

import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Relation;

/** Whether a norm is broken by something that is not there, as a small world has little in it. */
final class Wanting {
  private Wanting() {}

  static boolean isWanting(Norm norm) {
    return wants(norm.must());
  }

  private static boolean wants(Fact must) {
    return switch (must) {
      case Fact.Exists _, Fact.Timed _, Fact.Between _, Fact.Owed _, Fact.InOrder _ -> true;
      case Fact.Stated _, Fact.Judged _, Fact.Ahead _ -> true;
      case Fact.Compare(Measure measure, Relation relation, _) ->
          !relation.isUpper() && growsWithRows(measure);
      case Fact.AllOf(List<Fact> all) -> all.stream().anyMatch(Wanting::wants);
      case Fact.AnyOf(List<Fact> any) -> any.stream().anyMatch(Wanting::wants);
      case Fact.Always _, Fact.Never _, Fact.Is _, Fact.Not _ -> false;
    };
  }

  private static boolean growsWithRows(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime _, Measure.Count _, Measure.Distinct _, Measure.Longest _ -> true;
      case Measure.Run _, Measure.Sum _, Measure.Greatest _, Measure.Span _ -> true;
      case Measure.Average _, Measure.Share _, Measure.AtOnce _, Measure.Field _ -> true;
      case Measure.Sharing _, Measure.FewestAtOnce _ -> true;
      case Measure.WeeklyPatterns _, Measure.Difference _ -> true;
      case Measure.Unrelieved _, Measure.Busiest _ -> true;
      case Measure.Shortest _, Measure.Gap _, Measure.Rest _, Measure.DaysOff _ -> false;
      case Measure.FirstStart _, Measure.LastEnd _ -> false;
      case Measure.Weekends(_, boolean off) -> !off;
    };
  }
}
