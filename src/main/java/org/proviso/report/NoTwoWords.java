package org.proviso.report;

import org.proviso.norm.Bound;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** Says that no two of something use the same thing at once. */
record NoTwoWords(Voice voice) {
  boolean fits(Relation relation, Bound bound) {
    return voice.each().kind() == SubjectKind.THING
        && relation == Relation.AT_MOST
        && bound instanceof Bound.Fixed(Quantity(Ratio amount, _))
        && amount.equals(Ratio.of(1));
  }

  /** "no two cohorts shall use the same area for recess at the same time". */
  String of(Selection of, Name field, Bound bound) {
    var counted =
        bound instanceof Bound.Fixed(Quantity(_, Unit.Things(String noun))) && !noun.isBlank()
            ? Name.of(noun)
            : field;
    return English.spaced(
        "no two",
        MeasureWords.fields(counted),
        "shall use the same",
        voice.first().replaceFirst("^each ", ""),
        of.kinds().isEmpty() ? "" : "for " + voice.records().several(of, "or"),
        "at the same time");
  }
}
