package org.proviso.reference;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;

/** What a bound comes to for one subject. */
final class Limits {
  private static final Ratio HUGE = Ratio.of(1_000_000);

  private final Scene scene;

  Limits(Scene scene) {
    this.scene = scene;
  }

  Ratio of(Bound bound) {
    return switch (bound) {
      case Bound.Fixed(Quantity quantity) -> quantity.amount();
      case Bound.PercentOf(Ratio percent, Bound whole) ->
          of(whole).times(percent).over(Ratio.of(100));
      case Bound.Named(Name figure) -> named(figure.written());
      case Bound.InTable(String table, Name _, Name key) ->
          scene.oracle().yes(List.of("table", table, key)) ? HUGE : Ratio.ZERO;
      case Bound.Measured(Measure measure) -> Measured.of(measure, scene).orElse(Ratio.ZERO);
      case Bound.Greatest(List<Bound> of) ->
          of.stream().map(this::of).max(Ratio::compareTo).orElse(Ratio.ZERO);
      case Bound.Least(List<Bound> of) ->
          of.stream().map(this::of).min(Ratio::compareTo).orElse(Ratio.ZERO);
    };
  }

  /** A figure from the subject's own fields, else from the sheet about, else anything. */
  private Ratio named(String figure) {
    return Stream.concat(Subjects.cells(scene, figure), Stream.of(scene.diary().about(figure)))
        .filter(said -> !said.isEmpty())
        .map(said -> Ratio.of(Long.parseLong(said)))
        .findFirst()
        .orElseGet(() -> scene.oracle().yes(List.of("figure", figure)) ? HUGE : Ratio.ZERO);
  }
}
