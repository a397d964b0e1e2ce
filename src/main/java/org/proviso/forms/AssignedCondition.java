package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.time.Quantity;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.CountedThings;
import org.proviso.words.Cursor;
import org.proviso.words.NounReader;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;

/**
 * "The teacher is assigned to more than one site": how many different ones the person's assignments
 * name at once, looked at over whatever stretch the norm is held over.
 */
final class AssignedCondition {
  private AssignedCondition() {}

  /** Empty if it is no such condition; "that day" says only that the norm is one of days. */
  static Optional<Fact> read(List<Bit> said, Each each, Period period, NounReader nouns) {
    List<Bit> bits = within(said, period);
    if (each.kind() != SubjectKind.PERSON || !is(bits)) {
      return Optional.empty();
    }
    try {
      boolean same = DayCondition.subject(new Cursor(bits), each, nouns);
      return same ? Optional.of(fact(limit(bits).orElseThrow())) : Optional.empty();
    } catch (Unplaced notSo) {
      return Optional.empty();
    }
  }

  private static List<Bit> within(List<Bit> bits, Period period) {
    if (bits.isEmpty()
        || !(bits.getLast() instanceof Bit.Piece(Phrase.Rate rate))
        || !rate.unit().startsWith(Periods.THAT)) {
      return bits;
    }
    boolean same =
        Periods.of(rate)
            .filter(
                of ->
                    of.equals(period) || (of instanceof Period.Day && period instanceof Period.Day))
            .isPresent();
    return same ? bits.subList(0, bits.size() - 1) : bits;
  }

  /** Whether a clause ends so, whoever its subject is. */
  static boolean is(List<Bit> bits) {
    var run = new BitRun(bits);
    int last = bits.size() - 1;
    return limit(bits).isPresent()
        && run.preposition(last - 1, "to")
        && run.word(last - 2, "assigned")
        && run.being(last - 3);
  }

  private static Optional<Phrase.Limit> limit(List<Bit> bits) {
    return new BitRun(bits).limit(bits.size() - 1).filter(CountedThings::areSeveral);
  }

  private static Fact fact(Phrase.Limit limit) {
    var of = new Selection("assignments", List.of(), List.of());
    Name field = Name.of(CountedThings.assigned(limit.amount()).orElseThrow());
    long number = Amounts.value(limit.amount().value()).numerator();
    return new Fact.Compare(
        new Measure.AtOnce(of, field),
        Amounts.relation(limit.word()),
        new Bound.Fixed(Quantity.things(number, CountedThings.noun(limit.amount()))));
  }
}
