package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * How many use a place at once: "two cohorts shall not use the gym at one time", "only one cohort
 * may be in the gym at a time", "the gym shall not be used by more than one cohort at once" are all
 * of no two cohorts, or no more than so many, at the same time.
 */
final class SameTimeWording {
  private SameTimeWording() {}

  static void apply(BitRun run) {
    int when = when(run);
    if (when < 0) {
      return;
    }
    passive(run, when);
    int modal = run.modal();
    boolean only = run.phrase(0, Phrase.Only.class).isPresent();
    Optional<Phrase.Limit> users = run.limit(only ? 1 : 0).filter(SameTimeWording::isOfThings);
    boolean whole = users.isPresent() && modal == (only ? 2 : 1) && isUse(run, modal + 1);
    Optional<Phrase.Limit> most =
        whole ? most(users.get(), run.modal(modal).orElseThrow(), only) : Optional.empty();
    if (most.isPresent()) {
      Span end = run.span(run.size() - 1);
      run.replace(
          when(run),
          run.size(),
          Coined.preposition(end, "at"),
          Coined.article(end, Determiner.THE),
          Coined.word(end, "same"),
          Coined.word(end, "time"));
      run.replace(0, modal + 1, new Bit.Piece(most.get()), Coined.must(run.span(modal)));
    }
  }

  /** Where "at the same time", "at any one time", "at once", "at a time" begins that ends it. */
  static int when(BitRun run) {
    int at = run.size() - 1;
    boolean one = run.limit(at).filter(SameTimeWording::isOneTime).isPresent();
    if (one && run.preposition(at - 1, "at")) {
      return at - 1;
    }
    boolean time = run.word(at, "time");
    boolean same = time && run.word(at - 1, "same") && run.article(at - 2, Determiner.THE);
    boolean any = time && run.article(at - 1, Determiner.A, Determiner.ANY);
    int from = same ? at - 3 : any ? at - 2 : -1;
    return run.preposition(from, "at") ? from : -1;
  }

  private static boolean isOneTime(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    return limit.word() == LimitWord.BARE
        && amount.value().equals("1")
        && amount.adjectives().isEmpty()
        && Amounts.unit(amount).equals("time");
  }

  private static boolean isOfThings(Phrase.Limit limit) {
    return !limit.amount().unit().isEmpty() && Amounts.span(limit.amount()).isEmpty();
  }

  private static boolean isUse(BitRun run, int at) {
    boolean in = run.being(at) && run.preposition(at + 1, "in", "on");
    return (in || run.word(at, "use", "share", "occupy"))
        && run.article(in ? at + 2 : at + 1, Determiner.THE);
  }

  /** How many may at the most; nothing where the sentence says something else. */
  private static Optional<Phrase.Limit> most(Phrase.Limit users, Phrase.Modal modal, boolean only) {
    Determiner article = users.amount().determiner();
    boolean plain = modal.sense() == Sense.PLAIN || modal.sense() == Sense.PERMITTED;
    boolean bare = users.word() == LimitWord.BARE && article == Determiner.NONE;
    boolean must = modal.word() == ModalWord.MUST;
    boolean may = modal.word() == ModalWord.MAY;
    if (!plain || !(must || may) || (only && modal.negated())) {
      return Optional.empty();
    }
    if (only) {
      return bare ? Optional.of(users.with(LimitWord.AT_MOST)) : Optional.empty();
    }
    if (users.word() == LimitWord.AT_MOST && !modal.negated()) {
      return Optional.of(users);
    }
    boolean two = users.amount().value().equals("2");
    boolean no = users.word() == LimitWord.BARE && article == Determiner.NO && !modal.negated();
    boolean denied = bare && modal.negated();
    return two && (no || denied)
        ? Optional.of(users.with(users.amount().with(Determiner.NO)))
        : Optional.empty();
  }

  /** "The gym shall not be used by more than one cohort", "no area shall be used by two". */
  private static void passive(BitRun run, int when) {
    int modal = run.modal();
    boolean used =
        run.being(modal + 1)
            && run.word(modal + 2, "used", "shared", "occupied")
            && run.preposition(modal + 3, "by");
    boolean denied =
        run.modal(modal).filter(m -> m.negated() != run.article(0, Determiner.NO)).isPresent();
    boolean each = run.article(0, Determiner.NO, Determiner.A, Determiner.ANY, Determiner.EACH);
    boolean whole = modal > 1 && run.wordsEnd(1) == modal && when == modal + 5;
    if (used && whole && (each || run.article(0, Determiner.THE))) {
      run.limit(modal + 4)
          .filter(SameTimeWording::isOfThings)
          .flatMap(users -> denied ? denied(users) : allowed(users))
          .ifPresent(most -> turn(run, when, most));
    }
  }

  /** So many shall use "the gym", or "the same area" where the sentence is of each of them. */
  private static void turn(BitRun run, int when, Phrase.Limit most) {
    int modal = run.modal();
    var bits = new ArrayList<Bit>(List.of(new Bit.Piece(most)));
    bits.add(Coined.must(run.span(modal)));
    bits.add(Coined.word(run.span(modal + 2), "use"));
    bits.add(Coined.article(run.span(0), Determiner.THE));
    if (!run.article(0, Determiner.THE)) {
      bits.add(Coined.word(run.span(0), "same"));
    }
    bits.addAll(run.bits().subList(1, modal));
    bits.addAll(run.bits().subList(when, run.size()));
    run.become(bits);
  }

  /** "By two cohorts", "by more than three cohorts", denied. */
  private static Optional<Phrase.Limit> denied(Phrase.Limit users) {
    boolean bare = users.word() == LimitWord.BARE && users.amount().determiner() == Determiner.NONE;
    if (bare && users.amount().value().equals("2")) {
      return Optional.of(users.with(users.amount().with(Determiner.NO)));
    }
    return users.word() == LimitWord.MORE_THAN
        ? Optional.of(users.with(LimitWord.AT_MOST))
        : Optional.empty();
  }

  private static Optional<Phrase.Limit> allowed(Phrase.Limit users) {
    return users.word() == LimitWord.AT_MOST ? Optional.of(users) : Optional.empty();
  }
}
