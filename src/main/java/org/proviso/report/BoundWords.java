package org.proviso.report;

import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Unit;

/** Says what a measure is held against, and how it must stand to it. */
record BoundWords(Voice voice) {
  /** "no more than 3 hours", "no earlier than 8:00 am", "at least 50 % of the …". */
  String limit(Relation relation, Bound bound) {
    boolean moment = bound instanceof Bound.Mark && relation == Relation.EXACTLY;
    boolean clock = isClock(bound) && !moment;
    return English.spaced(clock ? relation.clockWords() : relation.words(), of(bound));
  }

  /** The same where the measure says what is counted. */
  String limit(Measure of, Relation relation, Bound bound) {
    boolean counted =
        of instanceof Measure.Count || of instanceof Measure.Run(_, boolean runs) && runs;
    return counted && bound instanceof Bound.Fixed
        ? English.spaced(relation.words(), number(bound))
        : limit(relation, bound);
  }

  String of(Bound bound) {
    return switch (bound) {
      case Bound.Fixed(Quantity quantity) -> voice.quantities().of(quantity);
      case Bound.PercentOf(var percent, Bound whole) -> percent.inPercent() + " of " + of(whole);
      case Bound.Named(Name figure) when figure.key().equals("enrolled") -> "the students enrolled";
      case Bound.Named(Name figure) -> "the " + Voice.noun(figure);
      case Bound.Mark(var mark) -> MarkWords.of(mark);
      case Bound.InTable(String table, Name column, Name key) ->
          "the %s in Table %s for its %s".formatted(Voice.noun(column), table, Voice.noun(key));
      case Bound.Measured(Measure measure) -> voice.measures().noun(measure);
      case Bound.Greatest(List<Bound> of) -> either(of) + ", whichever is greater";
      case Bound.Least(List<Bound> of) -> either(of) + ", whichever is less";
    };
  }

  /** The bare number, where what is counted is said beside it. */
  String number(Bound bound) {
    return bound instanceof Bound.Fixed(Quantity(var amount, Unit.Things _))
        ? amount.toString()
        : of(bound);
  }

  static boolean isClock(Bound bound) {
    return bound instanceof Bound.Mark
        || bound instanceof Bound.Fixed(Quantity(_, Unit.ClockTime _));
  }

  private String either(List<Bound> of) {
    return English.list(of.stream().map(this::of).toList(), "or");
  }
}
