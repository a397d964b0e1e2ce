package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.UnitNames;
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
 * "No more than three Saturdays a year" counts days, each once: "three days a year on Saturdays".
 */
final class DayCountWording {
  private DayCountWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      different(run, i);
      oneDay(run, i);
      partsOfDays(run, i);
      holidays(run, i);
      int at = i;
      run.limit(at)
          .filter(limit -> isNumber(limit) && weekdays(run, at + 1))
          .ifPresent(
              limit -> {
                run.replace(at, at + 1, days(limit));
                rate(run, at + 2);
              });
    }
    heldOn(run);
    worked(run);
  }

  /** Days that are counted are different ones anyhow. */
  private static void different(BitRun run, int at) {
    run.limit(at)
        .filter(limit -> Set.of("day", "days").contains(limit.amount().unit()))
        .filter(limit -> limit.amount().adjectives().size() == 1)
        .filter(limit -> limit.amount().adjectives().getFirst().matches("different|separate"))
        .filter(_ -> run.preposition(at - 1, "on"))
        .ifPresent(
            limit -> run.replace(at, at + 1, limit.with(limit.amount().of(List.of(), "day"))));
  }

  /** Who works after 4:00 "more than twice a month" does so on more than two days. */
  private static void worked(BitRun run) {
    int verb = run.modal() + 1;
    if (verb < 2 || !run.word(verb, "work") || !run.word(verb + 1).isEmpty()) {
      return;
    }
    for (int i = verb + 1; i < run.size(); i++) {
      var times = run.limit(i).filter(limit -> Amounts.unit(limit.amount()).equals("time"));
      if (times.isPresent()) {
        run.replace(
            i, i + 1, Coined.preposition(run.span(i), "on"), new Bit.Piece(days(times.get())));
        return;
      }
    }
  }

  /** "Two evenings" are two days in the evening. */
  private static void partsOfDays(BitRun run, int at) {
    Optional<Phrase.Limit> limit =
        run.limit(at)
            .filter(l -> l.amount().adjectives().isEmpty() && l.word() != LimitWord.BARE)
            .filter(l -> l.amount().unit().matches("(?i)(evening|morning|afternoon)s?"));
    if (limit.isPresent() && run.preposition(at - 1, "on") && !run.preposition(at + 1, "of")) {
      Span span = run.span(at);
      String part = limit.get().amount().unit().replaceFirst("s$", "");
      run.replace(
          at,
          at + 1,
          new Bit.Piece(days(limit.get())),
          Coined.preposition(span, "in"),
          Coined.article(span, Determiner.THE),
          Coined.word(span, part));
    }
  }

  /** To work (on) "more than two holidays" is to work more than two days on holidays. */
  private static void holidays(BitRun run, int at) {
    int verb = run.preposition(at - 1, "on") ? at - 2 : at - 1;
    Optional<Phrase.Limit> limit =
        run.limit(at)
            .filter(l -> l.amount().adjectives().isEmpty() && l.word() != LimitWord.BARE)
            .filter(l -> l.amount().unit().matches("(?i)holidays?") && run.word(verb, "work"));
    if (limit.isPresent() && run.wordsEnd(at + 1) == at + 1) {
      Span span = run.span(at);
      run.replace(
          at,
          at + 1,
          new Bit.Piece(days(limit.get())),
          Coined.preposition(span, "on"),
          Coined.word(span, "holidays"));
    }
  }

  /** "Conferences shall not be held on more than two days …": no more than two days of them. */
  private static void heldOn(BitRun run) {
    int modal = run.modal();
    Optional<Phrase.Modal> said =
        run.modal(modal)
            .filter(m -> m.word() == Phrase.ModalWord.MUST && m.sense() == Phrase.Sense.PLAIN);
    boolean held =
        modal > 0
            && run.being(modal + 1)
            && run.word(modal + 2, "held", "scheduled")
            && run.preposition(modal + 3, "on")
            && !run.article(0, Determiner.NO)
            && (owner(run, modal) > 0 || !run.article(0, Determiner.EACH, Determiner.EVERY));
    Optional<Phrase.Limit> limit =
        run.limit(modal + 4)
            .filter(l -> held && said.isPresent() && l.word() != LimitWord.BARE)
            .filter(l -> Amounts.dayKind(l.amount()).isPresent());
    boolean negated = said.filter(Phrase.Modal::negated).isPresent();
    boolean plain = limit.filter(l -> !negated || l.word() == LimitWord.MORE_THAN).isPresent();
    if (!plain || hasOpener(run, owner(run, modal) > 0 ? 1 : 0, modal)) {
      return;
    }
    Span span = run.span(modal);
    Phrase.Limit most = negated ? limit.get().with(LimitWord.AT_MOST) : limit.orElseThrow();
    Bit must = new Bit.Piece(new Phrase.Modal(span, said.get().word(), false, said.get().sense()));
    int owner = owner(run, modal);
    var bits = new ArrayList<Bit>();
    if (owner > 0) {
      bits.addAll(run.bits().subList(0, owner));
      bits.add(Coined.word(run.span(owner), run.word(owner).replaceFirst("['\u2019]s$", "")));
      bits.addAll(List.of(must, Coined.word(span, "have")));
    } else {
      bits.addAll(List.of(Coined.word(span, "there"), must, Coined.be(span)));
    }
    bits.add(new Bit.Piece(most));
    bits.add(Coined.preposition(span, "of"));
    bits.addAll(run.bits().subList(owner > 0 ? owner + 1 : 0, modal));
    run.replace(0, modal + 5, bits);
  }

  /** "Each member's office hours": where "member's" stands; 0 where nobody is named so. */
  private static int owner(BitRun run, int modal) {
    boolean each = run.article(0, Determiner.EACH, Determiner.EVERY, Determiner.A);
    for (int i = 1; each && i < modal - 1; i++) {
      if (run.word(i).matches(".*['\u2019]s")) {
        return run.wordsEnd(i + 1) == modal ? i : 0;
      }
    }
    return 0;
  }

  /** What stands before the subject, or narrows it, keeps the order of the words. */
  private static boolean hasOpener(BitRun run, int from, int modal) {
    for (int i = from; i < modal; i++) {
      if (!(run.at(i) instanceof Bit.Word)) {
        return true;
      }
    }
    return false;
  }

  /** "Three Saturdays a year". */
  private static void rate(BitRun run, int at) {
    boolean stretch =
        run.article(at, Determiner.A)
            && UnitNames.stretch(run.word(at + 1)).isPresent()
            && run.word(at + 2).isEmpty();
    if (stretch) {
      run.replace(at, at + 2, new Phrase.Rate(run.span(at + 1), RateWord.PER, 1, run.word(at + 1)));
    }
  }

  /** "On any one day". */
  private static void oneDay(BitRun run, int at) {
    boolean one =
        run.preposition(at, "on", "in")
            && run.limit(at + 1)
                .filter(l -> l.word() == Phrase.LimitWord.BARE && l.amount().value().equals("1"))
                .filter(l -> l.amount().determiner() == Determiner.ANY)
                .filter(l -> l.amount().unit().equals("day") && l.amount().adjectives().isEmpty())
                .isPresent();
    if (one) {
      run.replace(at, at + 2, new Phrase.Rate(run.span(at + 1), RateWord.ANY, 1, "day"));
    }
  }

  private static boolean isNumber(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    return amount.unit().isEmpty()
        && amount.adjectives().isEmpty()
        && amount.determiner() == Determiner.NONE;
  }

  private static boolean weekdays(BitRun run, int at) {
    return run.phrase(at, Phrase.Weekdays.class).filter(days -> !days.distributive()).isPresent();
  }

  private static Phrase.Limit days(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    return limit.with(amount.of(amount.adjectives(), "days"));
  }
}
