package org.proviso.report;

import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Says that no two of something, or no more than so many, use the same thing or place at once. */
record NoTwoWords(Voice voice) {
  boolean fits(Selection of, Relation relation, Bound bound) {
    boolean counted = bound instanceof Bound.Fixed(Quantity(_, Unit.Things _));
    boolean most = counted && relation == Relation.AT_MOST;
    boolean two = counted && relation == Relation.LESS_THAN && number(bound).equals("2");
    return voice.each().kind() == SubjectKind.THING
        ? most && number(bound).equals("1")
        : isPlace(of) && (most || two);
  }

  private String number(Bound bound) {
    return voice.bounds().number(bound);
  }

  /** Of one place that is named, whoever is in it. */
  private boolean isPlace(Selection of) {
    return voice.each().kind() == SubjectKind.WHOLE
        && of.filters().size() == 1
        && of.filters().getFirst() instanceof Filter.FieldIs(Name field, var places)
        && field.equals(Name.of("place"))
        && places.size() == 1;
  }

  /** "no two cohorts shall use the same area for recess at the same time". */
  String of(Selection of, Name field, Relation relation, Bound bound) {
    var counted =
        bound instanceof Bound.Fixed(Quantity(_, Unit.Things(String noun))) && !noun.isBlank()
            ? Name.of(noun)
            : field;
    boolean place = isPlace(of);
    boolean most = place && relation == Relation.AT_MOST;
    boolean one = most && number(bound).equals("1");
    return English.spaced(
        most ? "no more than " + number(bound) : "no two",
        one ? Voice.noun(counted) : MeasureWords.fields(counted),
        "shall use the",
        place ? place(of) : "same " + voice.first().replaceFirst("^each ", ""),
        of.kinds().isEmpty() ? "" : "for " + voice.records().several(kinds(of), "or"),
        "at the same time");
  }

  private static String place(Selection of) {
    var place = (Filter.FieldIs) of.filters().getFirst();
    return Voice.noun(place.anyOf().getFirst());
  }

  private Selection kinds(Selection of) {
    return isPlace(of) ? new Selection(of.sheet(), of.kinds(), List.of()) : of;
  }
}
