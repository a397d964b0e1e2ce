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
        bound instanceof Bound.Fixed(Quantity(Ratio amount, _))
            && ((relation == Relation.LESS_THAN && amount.equals(Ratio.of(2)))
                || isOne(relation, amount));
    boolean plain = uses.kinds().isEmpty() && uses.filters().isEmpty();
    return two
        && plain
        && norm.each().kind() == SubjectKind.THING
        && (norm.period() instanceof Period.Day || norm.period() instanceof Period.WholeTerm);
  }

  private static boolean isOne(Relation relation, Ratio amount) {
    return relation == Relation.AT_MOST && amount.equals(Ratio.of(1));
  }

  String of(Name by, Relation relation) {
    boolean one = relation == Relation.AT_MOST;
    return English.spaced(
        "no",
        voice.term(),
        voice.where(norm.each().where()),
        one ? "shall be used by more than one" : "shall be used by two",
        one ? English.singular(Voice.noun(by)) : English.plural(Voice.noun(by)),
        norm.period() instanceof Period.Day ? "on the same day" : "");
  }
}
