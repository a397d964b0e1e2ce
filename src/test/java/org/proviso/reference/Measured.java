package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** What a measure comes to, if there is anything to measure. */
final class Measured {
  private Measured() {}

  static Optional<Ratio> of(Measure measure, Scene scene) {
    return switch (measure) {
      case Measure.TotalTime one -> TotalTimeMeasured.of(one, scene);
      case Measure.Count one -> CountMeasured.of(one, scene);
      case Measure.Distinct one -> DistinctMeasured.of(one, scene);
      case Measure.Longest one -> LongestMeasured.of(one, scene);
      case Measure.Shortest one -> ShortestMeasured.of(one, scene);
      case Measure.Gap one -> GapMeasured.of(one, scene);
      case Measure.FirstStart one -> FirstStartMeasured.of(one, scene);
      case Measure.LastEnd one -> LastEndMeasured.of(one, scene);
      case Measure.Span one -> SpanMeasured.of(one, scene);
      case Measure.Rest one -> RestMeasured.of(one, scene);
      case Measure.Busiest one -> BusiestMeasured.of(one, scene);
      case Measure.DaysOff one -> DaysOffMeasured.of(one, scene);
      case Measure.FewestAtOnce one -> FewestAtOnceMeasured.of(one, scene);
      case Measure.Weekends one -> WeekendsMeasured.of(one, scene);
      case Measure.Unrelieved one -> UnrelievedMeasured.of(one, scene);
      case Measure.Difference one -> DifferenceMeasured.of(one, scene);
      case Measure.Sum one -> SumMeasured.of(one, scene);
      case Measure.Greatest one -> GreatestMeasured.of(one, scene);
      case Measure.Field one -> FieldMeasured.of(one, scene);
      case Measure.WeeklyPatterns one -> WeeklyPatternsMeasured.of(one, scene);
      case Measure.Average one -> AverageMeasured.of(one, scene);
      case Measure.Share one -> ShareMeasured.of(one, scene);
      case Measure.AtOnce one -> AtOnceMeasured.of(one, scene);
      case Measure.Sharing one -> SharingMeasured.of(one, scene);
      case Measure.Run one -> RunMeasured.of(one, scene);
    };
  }
}
