package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounted;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Cursor;
import org.proviso.words.Finite;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.Periods;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/**
 * A condition on one day or week of the subject: "a teacher teaches more than four classes that
 * day", "they have a staff meeting that day", "a staff meeting lasts longer than an hour that day".
 *
 * @param fact what must be so
 * @param period the stretch of time it is looked at over
 */
record DayCondition(Fact fact, Period period) {
  private static final Set<String> PRONOUNS = Set.of("they", "he", "she");
  private static final Set<String> LASTING = Set.of("lasts", "last", "takes", "take", "exceeds");

  /** Whether a clause speaks of one day: "… more than four classes that day", "… in a day". */
  static boolean isOfThatDay(Modifiers.Clause clause) {
    return clause.bits().getLast() instanceof Bit.Piece(Phrase.Rate rate)
        && Periods.of(rate).filter(Period.Day.class::isInstance).isPresent();
  }

  /** Empty if it is no such condition; thrown {@link Unplaced} never. */
  static Optional<DayCondition> read(List<Bit> bits, Each each, NounReader nouns) {
    Optional<Period> period =
        bits.isEmpty() || !(bits.getLast() instanceof Bit.Piece(Phrase.Rate rate))
            ? Optional.empty()
            : Periods.of(rate);
    if (period.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<Bit> clause = bits.subList(0, bits.size() - 1);
      return fact(clause, each, nouns).map(fact -> new DayCondition(fact, period.get()));
    } catch (Unplaced notSo) {
      return Optional.empty();
    }
  }

  private static Optional<Fact> fact(List<Bit> clause, Each each, NounReader nouns) {
    var cursor = new Cursor(clause);
    if (subject(cursor, each, nouns)) {
      return does(cursor, nouns);
    }
    cursor.reset(0);
    return lasts(cursor, nouns);
  }

  /** The subject of the norm, by its name or a pronoun, up to the verb. */
  static boolean subject(Cursor cursor, Each each, NounReader nouns) {
    if (PRONOUNS.contains(cursor.word())) {
      cursor.next();
      if (cursor.acceptJoint(JointKind.OR)) {
        return cursor.acceptWords("she");
      }
      return true;
    }
    var words = new ArrayList<Bit>();
    while (!cursor.atEnd() && !isVerb(cursor)) {
      words.add(cursor.next());
    }
    if (cursor.atEnd() || words.isEmpty()) {
      return false;
    }
    Noun noun = nouns.whole(words);
    boolean any =
        switch (noun.determiner()) {
          case NONE, THE, A, EACH, EVERY, ANY -> true;
          case NO, ALL, BOTH, SUCH, THIS, THEIR -> false;
        };
    return any && !noun.isList() && noun.owner().isEmpty() && isSame(noun, each);
  }

  private static boolean isSame(Noun noun, Each each) {
    return noun.filters().isEmpty() && Scope.singular(noun).equals(each.term());
  }

  private static boolean isVerb(Cursor cursor) {
    return Finite.isVerb(cursor.word())
        || cursor.word().equals("works")
        || cursor.word().equals("work")
        || cursor.peek(Phrase.Being.class).isPresent();
  }

  private static Optional<Fact> does(Cursor cursor, NounReader nouns) {
    boolean teaches = cursor.word().matches("teach(es)?");
    boolean works = cursor.word().matches("works?");
    if (cursor.accept(Phrase.Being.class).isPresent()) {
      if (!cursor.acceptWords("assigned")) {
        return Optional.empty();
      }
      cursor.acceptPreposition("to");
    } else {
      cursor.next();
    }
    if (cursor.peek(Phrase.Limit.class).isEmpty()) {
      return works ? Optional.empty() : exists(cursor, nouns);
    }
    Amounted amounted = Amounted.read(cursor, nouns);
    boolean plain =
        cursor.atEnd() && amounted.limit().word() != LimitWord.BARE && !amounted.single();
    Optional<Selection> of = records(amounted, teaches ? "teach" : works ? "work" : "");
    return plain ? of.map(records -> compared(amounted, records)) : Optional.empty();
  }

  private static Optional<Fact> exists(Cursor cursor, NounReader nouns) {
    List<Bit> words = cursor.takeRest();
    List<Filter> lasting = List.of();
    int end = words.size();
    boolean bounded =
        end > 2
            && new BitRun(words).word(end - 2, "lasting")
            && words.getLast() instanceof Bit.Piece(Phrase.Limit time)
            && Amounts.isTime(time.amount())
            && time.word() != LimitWord.BARE;
    if (bounded && words.getLast() instanceof Bit.Piece(Phrase.Limit time)) {
      lasting =
          List.of(
              new Filter.Lasting(
                  Amounts.relation(time.word()), new Bound.Fixed(Amounts.minutes(time.amount()))));
      words = words.subList(0, end - 2);
    }
    List<Filter> narrowed = new ArrayList<>(lasting);
    if (words.size() > 1 && words.getLast() instanceof Bit.Piece(Phrase.Clock clock)) {
      narrowed.add(TimeWindows.of(clock));
      words = words.subList(0, words.size() - 1);
    }
    var inner = new Cursor(words);
    Noun noun = nouns.one(inner, true);
    if (!inner.atEnd() || !noun.owner().isEmpty()) {
      return Optional.empty();
    }
    noun = noun.where(narrowed);
    Fact exists = new Fact.Exists(noun.selection());
    return Optional.of(noun.determiner() == Determiner.NO ? new Fact.Not(exists) : exists);
  }

  private static Optional<Selection> records(Amounted amounted, String verb) {
    if (amounted.noun().isEmpty()) {
      return verb.isEmpty() || !amounted.isTime()
          ? Optional.empty()
          : Optional.of(Selection.of(Name.of(verb)));
    }
    Noun noun = amounted.noun().getFirst();
    boolean one = !noun.isList() && noun.owner().isEmpty() && !verb.equals("work");
    Selection records = noun.selection();
    for (Filter filter : amounted.filters()) {
      records = records.where(filter);
    }
    return one ? Optional.of(records) : Optional.empty();
  }

  private static Fact compared(Amounted amounted, Selection records) {
    Measure measure =
        amounted.unbroken()
            ? new Measure.Run(records, /* counted= */ !amounted.isTime())
            : amounted.isTime() ? new Measure.TotalTime(records) : new Measure.Count(records);
    return new Fact.Compare(
        measure, Amounts.relation(amounted.limit().word()), new Bound.Fixed(amounted.quantity()));
  }

  /** "A staff meeting lasts longer than 60 minutes": one of the subject's own is so long. */
  private static Optional<Fact> lasts(Cursor cursor, NounReader nouns) {
    var words = new ArrayList<Bit>();
    while (!cursor.atEnd() && !LASTING.contains(cursor.word())) {
      words.add(cursor.next());
    }
    if (cursor.atEnd()) {
      return Optional.empty();
    }
    boolean exceeds = cursor.word().equals("exceeds");
    cursor.next();
    Noun noun = nouns.whole(words);
    Amounted amounted = Amounted.read(cursor, nouns);
    boolean a = noun.determiner() == Determiner.A || noun.determiner() == Determiner.ANY;
    boolean bounded = exceeds == (amounted.limit().word() == LimitWord.BARE);
    boolean plain =
        a
            && bounded
            && cursor.atEnd()
            && amounted.isTime()
            && amounted.noun().isEmpty()
            && amounted.filters().isEmpty()
            && !amounted.unbroken()
            && !noun.isList()
            && noun.owner().isEmpty();
    var word = exceeds ? LimitWord.MORE_THAN : amounted.limit().word();
    return plain
        ? Optional.of(
            new Fact.Exists(
                noun.selection()
                    .where(
                        new Filter.Lasting(
                            Amounts.relation(word), new Bound.Fixed(amounted.quantity())))))
        : Optional.empty();
  }
}
