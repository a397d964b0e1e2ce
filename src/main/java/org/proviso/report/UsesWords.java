package org.proviso.report;

import org.proviso.norm.Bound;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;

/** Says that a thing is not shared: "no desk shall be used by two students on the same day". */
record UsesWords(Norm norm, Voice voice) {
  static boolean fits(Norm norm, Selection uses, Relation relation, Bound bound) {
    boolean two =
        relation == Relation.LESS_THAN
            && bound instanceof Bound.Fixed(Quantity(Ratio amount, _))
            && amount.equals(Ratio.of(2));
    boolean plain = uses.kinds().isEmpty() && uses.filters().isEmpty();
    return two
        && plain
        && norm.each().kind() == SubjectKind.THING
        && (norm.period() instanceof Period.Day || norm.period() instanceof Period.WholeTerm);
  }

  String of(Name by) {
    return English.spaced(
        "no",
        voice.term(),
        voice.where(norm.each().where()),
        "shall be used by two",
        English.plural(Voice.noun(by)),
        norm.period() instanceof Period.Day ? "on the same day" : "");
  }
}
