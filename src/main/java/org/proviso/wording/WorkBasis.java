package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * What of a day's work something is given for: "for each four hours worked", "for every three hours
 * of driving", "in each shift".
 *
 * @param step how many of the unit
 * @param unit "hour" or "shift"
 * @param most how many times a day can hold so much
 * @param of "of work", "of driving"; nothing for a shift
 * @param end where its words end
 */
record WorkBasis(int step, String unit, int most, List<Bit> of, int end, Span span) {
  private static final int HOURS = 24;

  /** Two rows of a day may be one shift around its lunch: they ask for no more than one does. */
  private static final int SHIFTS = 1;

  WorkBasis {
    of = List.copyOf(of);
  }

  /** What stands there, if it is one. */
  static Optional<WorkBasis> at(BitRun run, int at) {
    return shift(run, at).or(() -> hours(run, at));
  }

  /** "In each shift", "per shift (worked)". */
  private static Optional<WorkBasis> shift(BitRun run, int at) {
    int rate = run.preposition(at, "for") ? at + 1 : at;
    int end = run.word(rate + 1, "worked") ? rate + 2 : rate + 1;
    return run.phrase(rate, Phrase.Rate.class)
        .filter(r -> isEach(r) && r.count() == 1 && r.unit().equals("shift"))
        .map(r -> new WorkBasis(1, r.unit(), SHIFTS, List.of(), end, r.span()));
  }

  private static boolean isEach(Phrase.Rate rate) {
    return rate.word() == RateWord.EACH || rate.word() == RateWord.PER;
  }

  /** "For each four hours worked"; "during each four hours" may ask for one in each of them. */
  private static Optional<WorkBasis> hours(BitRun run, int at) {
    boolean per =
        run.phrase(at, Phrase.Rate.class).filter(r -> r.word() == RateWord.PER).isPresent();
    int amount = per ? at : at + 1;
    int step = per || run.preposition(at, "for") ? step(run, amount) : 0;
    boolean worked = run.word(amount + 1, "worked");
    int noun = amount + 2;
    int end = worked ? noun : run.preposition(amount + 1, "of") ? run.wordsEnd(noun) : 0;
    if (step < 2 || end < noun || (!worked && end == noun)) {
      return Optional.empty();
    }
    var of = new ArrayList<Bit>(List.of(Coined.preposition(run.span(amount), "of")));
    of.addAll(
        worked
            ? List.of(Coined.word(run.span(amount + 1), "work"))
            : run.bits().subList(noun, end));
    return Optional.of(new WorkBasis(step, "hour", HOURS / step, of, end, run.span(amount)));
  }

  /** How many hours stand there, or 0; a part of an hour is none that a day can be counted by. */
  private static int step(BitRun run, int at) {
    int rate =
        run.phrase(at, Phrase.Rate.class)
            .filter(r -> isEach(r) && r.unit().equals("hour"))
            .map(Phrase.Rate::count)
            .orElse(0);
    return run.limit(at)
        .filter(l -> l.word() == LimitWord.BARE && l.amount().adjectives().isEmpty())
        .filter(l -> isEach(l.amount().determiner()) && Amounts.unit(l.amount()).equals("hour"))
        .map(l -> BreakPart.whole(l.amount()))
        .orElse(rate);
  }

  private static boolean isEach(Determiner article) {
    return article == Determiner.EACH || article == Determiner.EVERY;
  }

  /** So many times as much, at the least: "at least eight hours of work". */
  List<Bit> times(int times) {
    String value = Integer.toString(times * step);
    var amount = new Phrase.Amount(span, Determiner.NONE, value, List.of(), unit);
    var bits = new ArrayList<Bit>();
    bits.add(new Bit.Piece(new Phrase.Limit(span, LimitWord.AT_LEAST, amount)));
    bits.addAll(of);
    return bits;
  }
}
