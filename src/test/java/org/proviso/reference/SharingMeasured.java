package org.proviso.reference;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/**
 * How many values share the subject: all of them where those of different days shared it too, else
 * the most of one day; which of the two is meant nobody knows.
 */
final class SharingMeasured {
  private SharingMeasured() {}

  static Optional<Ratio> of(Measure.Sharing measure, Scene scene) {
    Cells cells = new Cells(scene);
    String field = measure.field().written();
    List<Entry> rows = scene.rows(measure.of());
    long altogether = rows.stream().map(row -> cells.word(row, field)).distinct().count();
    long together =
        rows.stream()
            .mapToLong(
                one ->
                    rows.stream()
                        .filter(row -> row.day() == one.day() && row.isDated())
                        .map(row -> cells.word(row, field))
                        .distinct()
                        .count())
            .max()
            .orElse(0);
    boolean followed = together != altogether && scene.oracle().yes(List.of("followed", measure));
    return Optional.of(Ratio.of(followed ? Math.max(together, 1) : altogether));
  }
}
