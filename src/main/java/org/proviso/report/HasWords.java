package org.proviso.report;

import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Says of a person what a condition measures: "the teacher has more than 4 classes". */
record HasWords(Voice voice) {
  /** Nothing where the measure is no number, time or run of a person's own records. */
  String of(Measure measure, Relation relation, Bound bound) {
    return switch (measure) {
      case Measure.Count(Selection of) when of.kinds().size() == 1 ->
          has(relation, counted(of, bound, ""));
      case Measure.Run(Selection of, boolean counted) when of.kinds().size() == 1 ->
          has(relation, counted ? counted(of, bound, "consecutive") : running(of, bound));
      case Measure.TotalTime(Selection of) when of.kinds().size() == 1 ->
          has(relation, time(voice.bounds().of(bound), of));
      case Measure.AtOnce(Selection of, _)
          when of.sheet().equals("assignments")
              && bound instanceof Bound.Fixed(Quantity(_, Unit.Things things)) ->
          assigned(relation, bound, things.noun());
      case Measure _ -> "";
    };
  }

  /** "The teacher is assigned to more than 1 site". */
  private String assigned(Relation relation, Bound bound, String noun) {
    var number = voice.bounds().number(bound);
    return English.spaced(
        voice.again(),
        "is assigned to",
        relation.words(),
        number,
        number.equals("1") ? noun : English.plural(noun));
  }

  private String counted(Selection of, Bound bound, String run) {
    var number = voice.bounds().number(bound);
    var noun = number.equals("1") ? voice.records().one(of) : voice.records().several(of, "or");
    return English.spaced(number, run, noun);
  }

  private String running(Selection of, Bound bound) {
    return time(LimitWords.unbroken(voice.bounds().of(bound), "consecutive"), of);
  }

  private String time(String amount, Selection of) {
    return amount + " of " + voice.records().several(of, "or");
  }

  private String has(Relation relation, String what) {
    return English.spaced(voice.again(), "has", relation.words(), what);
  }
}
