package org.proviso.reference;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Bound;
import org.proviso.norm.DayMark;
import org.proviso.norm.Measure;
import org.proviso.norm.Table;
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
      case Bound.InTable inTable -> looked(inTable);
      case Bound.Measured(Measure measure) -> Measured.of(measure, scene).orElse(Ratio.ZERO);
      case Bound.Mark(DayMark mark) -> Ratio.of(TimesOfDay.of(mark, scene));
      case Bound.Greatest(List<Bound> of) ->
          of.stream().map(this::of).max(Ratio::compareTo).orElse(Ratio.ZERO);
      case Bound.Least(List<Bound> of) ->
          of.stream().map(this::of).min(Ratio::compareTo).orElse(Ratio.ZERO);
    };
  }

  /** What stands in the table under the column, in the row that the subject's key names. */
  private Ratio looked(Bound.InTable bound) {
    String key = Subjects.cells(scene, bound.key().written()).findFirst().orElse("");
    for (Table table : scene.diary().tables()) {
      int at = table.header().indexOf(bound.column().written());
      List<List<String>> rows = table.number().equals(bound.table()) ? table.rows() : List.of();
      for (List<String> row : rows) {
        if (!key.isEmpty() && SamePhrase.same(row.getFirst(), key) && !row.get(at).isEmpty()) {
          return Ratio.of(Long.parseLong(row.get(at)));
        }
      }
    }
    return scene.oracle().yes(List.of("table", bound, key)) ? HUGE : Ratio.ZERO;
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
