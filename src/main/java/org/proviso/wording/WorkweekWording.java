package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Unplaced;

/** The workweek of a clerk is what the clerk works in a week, and no record of that name. */
final class WorkweekWording {
  private WorkweekWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    int at = 0;
    while (at < modal && !isWorkweek(run, at)) {
      at++;
    }
    if (modal < 0 || at >= modal) {
      return;
    }
    int end = run.word(at, "work") ? at + 2 : at + 1;
    Optional<List<Bit>> whose = end == modal ? owner(run, at) : after(run, at, end, modal);
    Optional<List<Bit>> limit = limit(run, modal + 1);
    boolean fits = whose.isPresent() && limit.isPresent();
    if (fits) {
      recast(run, whose.get(), at, limit.get());
    } else if (end - at == 1) {
      // "Week" stops a sentence by itself; a "workweek" would be taken for a record.
      throw Unplaced.at(
          List.of(run.at(at)), "\"clerks shall work no more than 40 hours per week\"");
    }
  }

  /** "Shall be 40 hours": exactly so many, or at the most. */
  static List<List<Bit>> readings(List<Bit> bits) {
    var run = new BitRun(bits);
    int modal = run.modal();
    int at = 0;
    while (at < modal && !isWorkweek(run, at)) {
      at++;
    }
    boolean consist = run.word(modal + 1, "consist") && run.preposition(modal + 2, "of");
    int limit = consist ? modal + 3 : modal + 2;
    boolean must = run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
    boolean bare =
        at < modal
            && must
            && (consist || run.being(modal + 1))
            && run.bareTime(limit).isPresent()
            && limit + 1 == run.size();
    return bare
        ? Stream.of(LimitWord.EXACTLY, LimitWord.AT_MOST).map(w -> be(run, limit, w)).toList()
        : List.of(bits);
  }

  private static List<Bit> be(BitRun run, int limit, LimitWord word) {
    var bits = new ArrayList<Bit>(run.bits().subList(0, run.modal() + 1));
    bits.add(Coined.be(run.span(run.modal() + 1)));
    bits.add(new Bit.Piece(run.limit(limit).orElseThrow().with(word)));
    return bits;
  }

  private static void recast(BitRun run, List<Bit> whose, int at, List<Bit> limit) {
    var bits = new ArrayList<Bit>(whose);
    bits.add(run.at(run.modal()));
    bits.add(Coined.word(run.span(at), "work"));
    bits.addAll(limit);
    bits.add(new Bit.Piece(new Phrase.Rate(run.span(at), RateWord.PER, 1, "week")));
    run.become(bits);
  }

  private static boolean isWorkweek(BitRun run, int at) {
    return run.word(at, "workweek") || (run.word(at, "work") && run.word(at + 1, "week"));
  }

  /** "The workweek of a clerk". */
  private static Optional<List<Bit>> after(BitRun run, int at, int of, int modal) {
    int from = run.at(0) instanceof Bit.Article ? 1 : 0;
    return from == at && run.preposition(of, "of", "for") && of + 1 < modal
        ? Optional.of(run.bits().subList(of + 1, modal))
        : Optional.empty();
  }

  /** "A clerk's workweek". */
  private static Optional<List<Bit>> owner(BitRun run, int at) {
    String word = run.word(at - 1);
    if (!word.endsWith("'s") && !word.endsWith("s'")) {
      return Optional.empty();
    }
    var bits = new ArrayList<Bit>(run.bits().subList(0, at - 1));
    String owner = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    bits.add(Coined.word(run.span(at - 1), owner.replaceFirst("'$", "")));
    return Optional.of(bits);
  }

  /** "Exceed 40 hours", "be no more than 40 hours", "be limited to 40 hours", and no more. */
  private static Optional<List<Bit>> limit(BitRun run, int from) {
    int at = run.being(from) ? from + 1 : from;
    boolean capped = run.word(at, "limited", "restricted") && run.preposition(at + 1, "to");
    at += capped ? 2 : 0;
    boolean last = at + 1 == run.size();
    return run.limit(at)
        .filter(limit -> last && Amounts.isTime(limit.amount()))
        .filter(limit -> capped == (limit.word() == LimitWord.BARE))
        .map(limit -> List.<Bit>of(new Bit.Piece(capped ? limit.with(LimitWord.AT_MOST) : limit)));
  }
}
