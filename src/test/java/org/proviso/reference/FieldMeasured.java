package org.proviso.reference;

import java.util.Optional;
import org.proviso.norm.Measure;
import org.proviso.time.Ratio;

/** A number field of the record held against, or of the subject. */
final class FieldMeasured {
  private FieldMeasured() {}

  static Optional<Ratio> of(Measure.Field measure, Scene scene) {
    Entry entry = scene.record().isEmpty() ? Subjects.own(scene) : scene.record().getFirst();
    return Optional.of(new Cells(scene).number(entry, measure.field()));
  }
}
