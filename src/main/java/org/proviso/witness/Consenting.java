package org.proviso.witness;

import java.util.List;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;

/** Consent in a norm about people is to the records that it measures: all of them have it. */
final class Consenting {
  private Consenting() {}

  /** The norm with that said of its records, where they are of one sort. */
  static Norm told(Norm norm) {
    List<Selection> measured =
        norm.must() instanceof Fact.Compare(Measure measure, _, _)
            ? NormParts.measured(measure)
            : List.of();
    if (norm.each().kind() == SubjectKind.RECORD || measured.size() != 1) {
      return norm;
    }
    return norm.excused(
        norm.exemptions().stream()
            .map(one -> new Exemption(told(one.unless(), measured.getFirst()), one.words()))
            .toList());
  }

  private static Fact told(Fact unless, Selection measured) {
    return unless instanceof Fact.Is(Filter.Consented consent)
        ? new Fact.Not(new Fact.Exists(measured.where(new Filter.Not(consent))))
        : unless;
  }
}
