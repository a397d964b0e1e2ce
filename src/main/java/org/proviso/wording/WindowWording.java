package org.proviso.wording;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.RateWord;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "In any period of four consecutive weeks", "in every seven consecutive days": a window. */
final class WindowWording {
  private WindowWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean opens = run.preposition(i, "in", "during", "within", "over", "for", "across");
      boolean any =
          run.article(i + 1, Determiner.ANY, Determiner.EACH, Determiner.EVERY, Determiner.A);
      if (opens && any) {
        window(run, i, i + 2);
      }
      oneDay(run, i);
      oneTime(run, i);
      bare(run, i);
      payPeriod(run, i);
      boolean period =
          run.phrase(i, Phrase.Rate.class)
              .filter(rate -> rate.count() == 1 && rate.unit().equals("period"))
              .isPresent();
      if (period) {
        window(run, i, i);
      }
    }
    anyDay(run);
    nor(run);
  }

  /** "Shall not be held on Sundays, nor after 8:00 p.m.": on Sundays or after it. */
  private static void nor(BitRun run) {
    for (int i = 1; i < run.size() && RunWording.isDenied(run); i++) {
      boolean window =
          run.phrase(i + 1, Phrase.Weekdays.class).isPresent()
              || run.phrase(i + 1, Phrase.Clock.class).isPresent()
              || run.preposition(i + 1, "on", "during", "before", "after");
      if (run.joint(i, JointKind.NOR) && window) {
        int from = run.joint(i - 1, JointKind.COMMA) ? i - 1 : i;
        run.replace(from, i + 1, new Phrase.Joint(run.span(i), JointKind.OR));
        return;
      }
    }
  }

  /** What is denied on any day is denied: without an amount there is nothing to count in a day. */
  private static void anyDay(BitRun run) {
    int any = -1;
    for (int i = 0; i < run.size(); i++) {
      boolean day =
          run.phrase(i, Phrase.Rate.class)
              .filter(rate -> rate.word() == RateWord.ANY && rate.count() == 1)
              .filter(rate -> rate.unit().equals("day") || rate.unit().equals("time"))
              .isPresent();
      boolean opens = i > run.modal() && run.phrase(i, Phrase.Opener.class).isPresent();
      if (run.limit(i).isPresent() || opens || run.article(i, Determiner.BOTH)) {
        return;
      }
      any = day ? i : any;
    }
    if (any > run.modal() && any == run.size() - 1 && RunWording.isDenied(run)) {
      run.remove(any, any + 1);
    }
  }

  /** "On any one day", "in any single week". */
  private static void oneDay(BitRun run, int at) {
    boolean opens = run.preposition(at, "on", "in", "during", "within");
    var one =
        run.limit(at + 1)
            .filter(limit -> limit.word() == LimitWord.BARE)
            .map(Phrase.Limit::amount)
            .filter(amount -> amount.determiner() == Determiner.ANY && amount.value().equals("1"))
            .filter(amount -> amount.adjectives().isEmpty());
    if (opens && one.isPresent() && isUnit(one.get())) {
      run.replace(
          at, at + 2, new Phrase.Rate(run.span(at + 1), RateWord.ANY, 1, Amounts.unit(one.get())));
    }
  }

  /** "At one time", "at any one time": at any time. */
  private static void oneTime(BitRun run, int at) {
    boolean one =
        run.preposition(at, "at")
            && run.limit(at + 1)
                .filter(limit -> limit.word() == LimitWord.BARE)
                .map(Phrase.Limit::amount)
                .filter(amount -> amount.value().equals("1") && amount.adjectives().isEmpty())
                .filter(amount -> Amounts.unit(amount).equals("time"))
                .isPresent();
    if (one) {
      run.replace(
          at + 1,
          at + 2,
          new Bit.Article(run.span(at + 1), Determiner.ANY),
          Coined.word(run.span(at + 1), "time"));
    }
  }

  /** "More than once in three years", "in two consecutive weeks": in any of that length. */
  private static void bare(BitRun run, int at) {
    var length =
        run.limit(at + 1)
            .filter(limit -> limit.word() == LimitWord.BARE)
            .map(Phrase.Limit::amount)
            .filter(amount -> amount.determiner() == Determiner.NONE && isUnit(amount))
            .filter(amount -> amount.value().matches("[2-9]|[1-9][0-9]"))
            .filter(
                amount ->
                    amount.adjectives().isEmpty()
                        || amount.adjectives().equals(List.of("consecutive")));
    boolean opens = run.preposition(at, "in", "over") && at > run.modal() && run.modal() > 0;
    boolean ends = run.size() == at + 2 || run.joint(at + 2, JointKind.COMMA) || opens(run, at + 2);
    long bounds = 0;
    for (int i = 0; i < at; i++) {
      bounds += run.limit(i).filter(limit -> limit.word() != LimitWord.BARE).isPresent() ? 1 : 0;
      bounds += run.limit(i).filter(limit -> limit.word() == LimitWord.BARE).isPresent() ? 2 : 0;
    }
    if (opens && ends && bounds == 1 && length.isPresent()) {
      run.replace(
          at,
          at + 2,
          new Phrase.Window(
              run.span(at).to(run.span(at + 1)),
              Integer.parseInt(length.get().value()),
              Amounts.unit(length.get()),
              /* any= */ true,
              /* onAverage= */ false));
    }
  }

  /** "In any two-week pay period": in each of them, one after the other. */
  private static void payPeriod(BitRun run, int at) {
    Optional<Phrase.Window> window =
        run.phrase(at, Phrase.Window.class).filter(said -> !said.onAverage());
    Optional<Phrase.Rate> rate =
        run.phrase(at, Phrase.Rate.class)
            .filter(said -> said.count() > 1 && said.word() != RateWord.LY);
    if (run.word(at + 1, "pay", "payroll") && run.word(at + 2, "period")) {
      window.ifPresent(said -> every(run, at, said.count(), said.unit()));
      rate.ifPresent(said -> every(run, at, said.count(), said.unit()));
    }
  }

  private static void every(BitRun run, int at, int count, String unit) {
    run.replace(at, at + 3, new Phrase.Rate(run.span(at), RateWord.EACH, count, unit));
  }

  private static boolean opens(BitRun run, int at) {
    return run.phrase(at, Phrase.Opener.class).isPresent();
  }

  private static boolean isUnit(Phrase.Amount amount) {
    return UnitNames.days(Amounts.unit(amount)).isPresent()
        || UnitNames.stretch(Amounts.unit(amount)).isPresent();
  }

  private static void window(BitRun run, int at, int noun) {
    boolean period =
        (at == noun || run.word(noun, "period", "span", "stretch"))
            && run.preposition(noun + 1, "of");
    int length = period ? noun + 2 : noun;
    var limit = run.limit(length).filter(one -> one.word() == LimitWord.BARE);
    if (limit.isEmpty()) {
      return;
    }
    Phrase.Amount amount = limit.get().amount();
    boolean running =
        amount.adjectives().isEmpty()
            || (amount.adjectives().size() == 1
                && Adjectives.isUnbroken(amount.adjectives().getFirst()));
    boolean plain = period || !amount.adjectives().isEmpty();
    boolean unit = isUnit(amount) || Amounts.unit(amount).equals("hour");
    if (plain && running && unit && amount.value().matches("[1-9][0-9]{0,2}")) {
      run.replace(
          at,
          length + 1,
          new Phrase.Window(
              limit.get().span(),
              Integer.parseInt(amount.value()),
              Amounts.unit(amount),
              /* any= */ true,
              /* onAverage= */ false));
    }
  }
}
