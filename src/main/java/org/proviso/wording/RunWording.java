package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * "Four classes in a row", "back-to-back classes" are consecutive; "two meetings on the same day",
 * "on two consecutive days" under a ban are more than one in a day, or in any two days.
 */
public final class RunWording {
  private static final Set<String> STRETCHES = Set.of("day", "week", "month", "semester");

  private RunWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      periodsOf(run, i);
      adjective(run, i);
      inARow(run, i);
      continuously(run, i);
    }
    boolean denied = isDenied(run);
    for (int i = 0; i < run.size(); i++) {
      sameStretch(run, i, denied);
    }
    for (int i = 0; i < run.size(); i++) {
      daysRunning(run, i, denied);
    }
    NightsWording.apply(run);
  }

  /** "More than six periods of supervision": supervision periods. */
  private static void periodsOf(BitRun run, int at) {
    Optional<Phrase.Amount> periods =
        run.limit(at)
            .map(Phrase.Limit::amount)
            .filter(amount -> !amount.value().equals("1"))
            .filter(amount -> amount.unit().matches("(?i)(class )?periods?"));
    int end = run.wordsEnd(at + 2);
    if (periods.isEmpty() || !run.preposition(at + 1, "of") || end == at + 2) {
      return;
    }
    var adjectives = new ArrayList<>(periods.get().adjectives());
    run.words(at + 2).forEach(word -> adjectives.add(word.text()));
    Phrase.Limit limit = run.limit(at).orElseThrow();
    run.replace(
        at, end, new Bit.Piece(limit.with(periods.get().of(adjectives, periods.get().unit()))));
  }

  /** A ban on what follows: the modal is negated, or its subject is none. */
  public static boolean isDenied(BitRun run) {
    int modal = run.modal();
    boolean negated = run.modal(modal).filter(Phrase.Modal::negated).isPresent();
    boolean none = false;
    for (int i = 0; i < modal; i++) {
      none |= run.article(i, Determiner.NO);
    }
    return modal >= 0 && negated != none;
  }

  /** "More than three back-to-back classes". */
  private static void adjective(BitRun run, int at) {
    run.limit(at)
        .filter(limit -> limit.amount().adjectives().contains("back-to-back"))
        .ifPresent(
            limit -> {
              var adjectives = new ArrayList<>(limit.amount().adjectives());
              adjectives.replaceAll(word -> word.equals("back-to-back") ? "consecutive" : word);
              run.replace(at, at + 1, limit.with(limit.amount().with(adjectives)));
            });
  }

  /** "Teach continuously for more than three periods". */
  private static void continuously(BitRun run, int at) {
    boolean opens =
        run.word(at, "continuously", "consecutively", "uninterruptedly")
            && run.preposition(at + 1, "for");
    if (!opens || run.limit(at + 2).isEmpty()) {
      return;
    }
    Phrase.Limit limit = run.limit(at + 2).orElseThrow();
    var adjectives = new ArrayList<String>();
    adjectives.add("consecutive");
    adjectives.addAll(limit.amount().adjectives());
    run.replace(at + 2, at + 3, limit.with(limit.amount().with(adjectives)));
    run.remove(at, Amounts.isTime(limit.amount()) ? at + 1 : at + 2);
  }

  /** "More than three classes in a row", "… back to back", "… on end", "… straight". */
  private static void inARow(BitRun run, int at) {
    int end = end(run, at);
    int limit = run.beforeWords(at - 1);
    if (end == at || run.limit(limit).isEmpty()) {
      return;
    }
    Phrase.Limit before = run.limit(limit).orElseThrow();
    var adjectives = new ArrayList<String>();
    adjectives.add("consecutive");
    adjectives.addAll(before.amount().adjectives());
    run.remove(at, end);
    run.replace(limit, limit + 1, before.with(before.amount().with(adjectives)));
  }

  private static int end(BitRun run, int at) {
    if (run.preposition(at, "in") && run.article(at + 1, Determiner.A) && run.word(at + 2, "row")) {
      return at + 3;
    }
    if (run.word(at, "back") && run.preposition(at + 1, "to") && run.word(at + 2, "back")) {
      return at + 3;
    }
    if (run.preposition(at, "on") && run.word(at + 1, "end")) {
      return at + 2;
    }
    if (run.preposition(at, "at")
        && run.article(at + 1, Determiner.A)
        && run.word(at + 2, "stretch")) {
      return at + 3;
    }
    return run.word(at, "back-to-back", "consecutively", "continuously", "straight")
            && run.word(at + 1).isEmpty()
        ? at + 1
        : at;
  }

  /** "(Not) two meetings on the same day", "more than two hours of meetings in one week". */
  private static void sameStretch(BitRun run, int at, boolean denied) {
    int end = stretch(run, at);
    if (end < 0) {
      return;
    }
    int limit = amount(run, at);
    var amount = run.limit(limit);
    boolean follows =
        run.preposition(end, "as", "of") || run.phrase(end, Phrase.Opener.class).isPresent();
    if (amount.isEmpty() && isBoth(run, at) && !run.word(end - 1, "day") && !follows) {
      run.replace(at, end, new Phrase.Rate(run.span(end - 1), RateWord.EACH, 1, run.word(end - 1)));
    }
    if (amount.isEmpty() || follows || run.preposition(limit - 1, "by")) {
      return;
    }
    LimitWord word = amount.get().word();
    boolean time = Amounts.isTime(amount.get().amount());
    if (word == LimitWord.BARE && (time || !denied || !isFew(amount.get().amount()))) {
      return;
    }
    String stretch =
        run.limit(end - 1).map(one -> Amounts.unit(one.amount())).orElse(run.word(end - 1));
    run.replace(at, end, new Phrase.Rate(run.span(end - 1), RateWord.EACH, 1, stretch));
    if (word == LimitWord.BARE) {
      run.replace(limit, limit + 1, oneLess(amount.get()));
    }
  }

  /** "Both bus duty and yard duty in the same week". */
  private static boolean isBoth(BitRun run, int to) {
    for (int i = run.modal() + 1; i < to; i++) {
      if (run.article(i, Determiner.BOTH)) {
        return true;
      }
    }
    return false;
  }

  /** Behind "on the same day", "in a single week", "in one day"; -1 where it is no such stretch. */
  private static int stretch(BitRun run, int at) {
    boolean opens = run.preposition(at, "on", "in", "during", "within");
    boolean same =
        run.article(at + 1, Determiner.THE) && run.word(at + 2, "same")
            || run.article(at + 1, Determiner.A) && run.word(at + 2, "single");
    if (opens && same && STRETCHES.contains(run.word(at + 3)) && run.word(at + 4).isEmpty()) {
      return at + 4;
    }
    boolean one =
        run.preposition(at, "on", "in", "during")
            && run.limit(at + 1)
                .filter(limit -> limit.word() == LimitWord.BARE)
                .map(Phrase.Limit::amount)
                .filter(amount -> amount.determiner() == Determiner.NONE)
                .filter(amount -> amount.value().equals("1") && amount.adjectives().isEmpty())
                .filter(amount -> STRETCHES.contains(Amounts.unit(amount)))
                .isPresent();
    return one && run.word(at + 2).isEmpty() ? at + 2 : -1;
  }

  /** The amount that the stretch stands behind; before "shall be held" too. */
  private static int amount(BitRun run, int at) {
    boolean held = run.word(at - 1, "held", "scheduled") && run.being(at - 2);
    int from = held && at - 3 == run.modal() ? at - 4 : at - 1;
    int limit = from;
    while (!run.word(limit).isEmpty() || run.preposition(limit, "of")) {
      limit--;
    }
    boolean most = run.limit(limit).filter(one -> one.word() == LimitWord.AT_MOST).isPresent();
    boolean placed = from < at - 1 ? limit == 0 && most : limit > run.modal();
    return placed ? limit : -1;
  }

  private static boolean isFew(Phrase.Amount amount) {
    return amount.value().matches("[2-9]");
  }

  /** What is not to be so many, a whole number of things, is not to be more than one less. */
  static Phrase.Limit oneLess(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    String less = Integer.toString(Integer.parseInt(amount.value()) - 1);
    return new Phrase.Limit(
        limit.span(),
        LimitWord.MORE_THAN,
        new Phrase.Amount(
            amount.span(), Determiner.NONE, less, amount.adjectives(), amount.unit()));
  }

  /**
   * "(Not) on two consecutive work days", "on consecutive days", "on more than two days running".
   */
  private static void daysRunning(BitRun run, int at, boolean denied) {
    if (!denied || !run.preposition(at, "on") || at < run.modal()) {
      return;
    }
    boolean bare = run.word(at + 1, "consecutive", "successive") && run.word(at + 2, "days");
    if (bare && run.word(at + 3).isEmpty()) {
      place(run, at, at + 3, 2, "day");
      return;
    }
    var limit =
        run.limit(at + 1)
            .filter(one -> one.amount().adjectives().equals(List.of("consecutive")))
            .filter(one -> one.amount().value().matches("[1-9]"))
            .filter(one -> UnitNames.days(Amounts.unit(one.amount())).isPresent());
    if (limit.isEmpty()) {
      return;
    }
    int count = Integer.parseInt(limit.get().amount().value());
    String unit = Amounts.unit(limit.get().amount());
    switch (limit.get().word()) {
      case BARE -> {
        if (count > 1) {
          place(run, at, at + 2, count, unit);
        }
      }
      case MORE_THAN -> place(run, at, at + 2, count + 1, unit);
      case AT_MOST, LESS_THAN, AT_LEAST, EXACTLY, UP_TO, WITHIN -> {}
    }
  }

  /** Not on all of so many days in a row: on more than one less in any so many of them. */
  private static void place(BitRun run, int from, int to, int count, String unit) {
    var span = run.span(to - 1);
    var amount =
        new Phrase.Amount(span, Determiner.NONE, Integer.toString(count - 1), List.of(), unit);
    Bit on = run.at(from);
    run.replace(
        from,
        to,
        on,
        new Bit.Piece(new Phrase.Limit(span, LimitWord.MORE_THAN, amount)),
        new Bit.Piece(
            new Phrase.Window(span, count, unit, /* any= */ true, /* onAverage= */ false)));
  }
}
