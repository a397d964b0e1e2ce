package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Unplaced;

/**
 * "At least 15 minutes shall separate A and B", "conferences shall be at least 10 minutes apart":
 * there shall be so long between them.
 */
final class ApartWording {
  private ApartWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      ofWhom(run, i);
      twoOf(run, i);
      passing(run, i);
      told(run, i);
      restPeriod(run, i);
      offBefore(run, i);
    }
    scheduledWith(run);
    int modal = run.modal();
    boolean affirmed =
        modal > 0
            && run.modal(modal)
                .filter(m -> m.word() == Phrase.ModalWord.MUST && !m.negated())
                .isPresent();
    if (affirmed) {
      passes(run, modal);
      separate(run, run.modal());
      apart(run, run.modal());
    }
  }

  /** "At least eleven hours between two (consecutive) shifts": between shifts. */
  private static void twoOf(BitRun run, int at) {
    var two =
        run.limit(at + 1)
            .map(Phrase.Limit::amount)
            .filter(a -> a.value().equals("2") && !a.unit().isEmpty() && !Amounts.isTime(a))
            .filter(a -> a.adjectives().stream().allMatch(ApartWording::isNext))
            .filter(a -> Amounts.span(a).isEmpty());
    if (run.preposition(at, "between") && two.isPresent() && isLeast(run)) {
      run.replace(at + 1, at + 2, Coined.word(run.span(at + 1), two.get().unit()));
    }
  }

  private static boolean isNext(String adjective) {
    return adjective.equals("consecutive") || adjective.equals("successive");
  }

  private static boolean isLeast(BitRun run) {
    return run.word(0, "minimum")
        || run.word(1, "minimum")
        || IntStream.range(0, run.size()).anyMatch(i -> isLeast(run, i));
  }

  /** "Between the shifts of a nurse": between shifts, for each nurse. */
  private static void ofWhom(BitRun run, int at) {
    int first = run.article(at + 1, Determiner.THE) ? at + 2 : at + 1;
    int of = run.limit(first).isPresent() ? first + 1 : run.wordsEnd(first);
    boolean same = run.article(of + 1, Determiner.THE) && run.word(of + 2, "same");
    boolean each =
        run.article(of + 1, Determiner.A, Determiner.EACH, Determiner.ANY, Determiner.EVERY);
    boolean between = run.preposition(at, "between") && of > first && run.preposition(of, "of");
    boolean moment = run.word(first, "end", "start", "beginning", "close");
    if (between && !moment && (same || each)) {
      var span = run.span(of);
      run.replace(
          of,
          same ? of + 3 : of + 2,
          Coined.preposition(span, "for"),
          Coined.article(span, Determiner.EACH));
      run.remove(at + 1, first);
    }
  }

  /** "Five minutes of passing time between consecutive classes": five minutes between classes. */
  private static void passing(BitRun run, int at) {
    boolean time = run.limit(at).filter(l -> Amounts.isTime(l.amount())).isPresent();
    boolean passing =
        time
            && run.preposition(at + 1, "of")
            && run.word(at + 2, "passing")
            && run.word(at + 3, "time")
            && run.preposition(at + 4, "between");
    if (passing) {
      run.remove(at + 1, at + 4);
    }
    boolean next =
        time
            && run.preposition(at + 1, "between")
            && run.word(at + 2, "consecutive", "successive")
            && run.word(at + 3).endsWith("s")
            && run.word(at + 4).isEmpty();
    if (next && !run.word(at + 3).matches("days|shifts|workdays")) {
      run.remove(at + 2, at + 3);
    }
  }

  /** "Ten hours off duty before (after) each shift": between shifts. */
  private static void offBefore(BitRun run, int at) {
    boolean time = run.limit(at).filter(l -> Amounts.isTime(l.amount())).isPresent();
    int end = at + 1;
    if (run.preposition(end, "of") && run.word(end + 1, "rest")) {
      end += 2;
    } else if (run.preposition(end, "off")) {
      end += run.word(end + 1, "duty") ? 2 : 1;
    }
    boolean beside = run.preposition(end, "before", "after", "prior to");
    boolean next = isNextShift(run, end + 1);
    if (time && end > at + 1 && beside && (next || isShift(run, end + 1))) {
      var span = run.span(end);
      run.replace(
          end,
          next ? end + 4 : end + 2,
          Coined.preposition(span, "between"),
          Coined.word(run.span(next ? end + 3 : end + 1), "shifts"));
    }
  }

  private static boolean isNextShift(BitRun run, int at) {
    return run.article(at, Determiner.THE, Determiner.THEIR)
        && run.word(at + 1, "next")
        && run.word(at + 2, "shift");
  }

  private static boolean isShift(BitRun run, int at) {
    return run.phrase(at, Phrase.Rate.class)
        .filter(rate -> rate.count() == 1 && rate.unit().equals("shift"))
        .isPresent();
  }

  /** "A rest period of at least ten hours between shifts": at least ten hours of rest. */
  private static void restPeriod(BitRun run, int at) {
    int of = run.word(at + 2, "period") ? at + 3 : at + 2;
    boolean rest =
        run.article(at, Determiner.A)
            && run.word(at + 1, "rest")
            && run.preposition(of, "of")
            && run.limit(of + 1).filter(l -> Amounts.isTime(l.amount())).isPresent()
            && (run.preposition(of + 2, "between")
                || (run.preposition(of + 2, "before", "after", "prior to")
                    && isShift(run, of + 3)));
    if (rest) {
      Bit amount = run.at(of + 1);
      run.replace(at, of + 2, amount, Coined.preposition(run.span(of), "of"), run.at(at + 1));
    }
  }

  /** "No nurse shall be scheduled with less than ten hours between shifts": have less. */
  private static void scheduledWith(BitRun run) {
    int modal = run.modal();
    boolean with =
        modal > 0
            && run.being(modal + 1)
            && run.word(modal + 2, "scheduled", "assigned")
            && run.preposition(modal + 3, "with")
            && run.limit(modal + 4).filter(l -> Amounts.isTime(l.amount())).isPresent();
    int next = modal + 5;
    while (run.preposition(next, "of", "off") || run.word(next, "rest", "duty", "time", "off")) {
      next++;
    }
    if (with && run.preposition(next, "between")) {
      run.replace(modal + 1, modal + 4, Coined.word(run.span(modal + 2), "have"));
    }
  }

  /**
   * "The passing period between classes shall be at least five minutes": there shall be so long.
   */
  private static void passes(BitRun run, int modal) {
    int from = run.article(0, Determiner.THE) ? 1 : 0;
    boolean minimum = run.word(from, "minimum");
    int at = minimum ? from + 1 : from;
    int between = run.word(at, "passing") ? at + 2 : at + 1;
    boolean time =
        between == at + 2
            ? run.word(at + 1, "period", "periods", "time")
            : run.word(at, "time", "interval", "rest");
    boolean being =
        time
            && run.preposition(between, "between")
            && run.being(modal + 1)
            && modal + 3 == run.size();
    var least =
        run.limit(modal + 2)
            .filter(l -> Amounts.isTime(l.amount()))
            .filter(l -> l.word() == (minimum ? LimitWord.BARE : LimitWord.AT_LEAST));
    if (being && least.isPresent()) {
      Bit amount = new Bit.Piece(least.get().with(LimitWord.AT_LEAST));
      var bits = new ArrayList<Bit>();
      bits.add(Coined.word(amount.span(), "there"));
      bits.add(run.at(modal));
      bits.add(Coined.be(amount.span()));
      bits.add(amount);
      bits.addAll(run.bits().subList(between, modal));
      run.become(bits);
    }
  }

  /** "There shall be 10 minutes between their classes" does not say whose. */
  private static void told(BitRun run, int at) {
    boolean their = run.preposition(at, "between") && run.article(at + 1, Determiner.THEIR);
    if (their && run.word(0, "there")) {
      throw Unplaced.at(run.at(at + 1), "whose they are: \"between a teacher's classes\"");
    }
  }

  private static boolean isLeast(BitRun run, int at) {
    return run.limit(at)
        .filter(l -> Amounts.isTime(l.amount()))
        .filter(l -> l.word() == LimitWord.AT_LEAST)
        .isPresent();
  }

  /** "… shall separate A and B", "… shall elapse between A and B". */
  private static void separate(BitRun run, int modal) {
    int limit = modal - 1;
    boolean separates = run.word(modal + 1, "separate") && isLeast(run, limit);
    boolean elapses =
        run.word(modal + 1, "elapse", "pass")
            && run.preposition(modal + 2, "between")
            && isLeast(run, limit);
    if ((!separates && !elapses) || limit != leading(run)) {
      return;
    }
    Bit amount = run.at(limit);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.word(amount.span(), "there"));
    bits.add(run.at(modal));
    bits.add(Coined.be(run.span(modal + 1)));
    bits.add(amount);
    if (separates) {
      bits.add(Coined.preposition(run.span(modal + 1), "between"));
    }
    run.replace(limit, modal + 2, bits);
  }

  /** Where the subject begins: behind the comma that sets off what leads, or at once. */
  private static int leading(BitRun run) {
    int at = 0;
    for (int i = 0; i < run.modal(); i++) {
      at = run.joint(i, Phrase.JointKind.COMMA) ? i + 1 : at;
    }
    return at;
  }

  /** "Conferences shall be at least 10 minutes apart". */
  private static void apart(BitRun run, int modal) {
    int limit = run.being(modal + 1) || run.word(modal + 1, "be") ? modal + 2 : modal + 1;
    boolean scheduled = run.word(limit, "scheduled", "held", "spaced");
    limit += scheduled ? 1 : 0;
    boolean apart = limit > modal + 1 && isLeast(run, limit) && run.word(limit + 1, "apart");
    int from = leading(run);
    boolean plain = apart && from < modal;
    for (int i = from; i < modal; i++) {
      plain &= !run.word(i).isEmpty();
    }
    if (!plain) {
      return;
    }
    List<Bit> noun = new ArrayList<>();
    for (int i = from; i < modal; i++) {
      noun.add(run.at(i));
    }
    Bit amount = run.at(limit);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.word(amount.span(), "there"));
    bits.add(run.at(modal));
    bits.add(Coined.be(amount.span()));
    bits.add(amount);
    bits.add(Coined.preposition(amount.span(), "between"));
    bits.addAll(noun);
    run.replace(from, limit + 2, bits);
  }
}
