package org.proviso.wording;

import java.util.Locale;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * "No more than an average of 25 hours per week over four weeks", "shall average no more than …":
 * the average becomes part of the window that it is taken over.
 */
final class AverageWording {
  private static final Set<String> STRETCHES = Set.of("week", "month", "semester", "quarter");

  private static final String OVER = "what the average is taken over: \"over a four-week period\"";

  private AverageWording() {}

  static void apply(BitRun run) {
    boolean average = false;
    average |= aside(run);
    for (int i = 0; i < run.size(); i++) {
      average |= of(run, i);
      average |= verb(run, i);
    }
    if (average && !window(run)) {
      throw Unplaced.at(run.bits(), OVER);
    }
    for (int i = 0; i < run.size(); i++) {
      weeks(run, i);
    }
  }

  /** "Averaged over 28 days" is over four weeks. */
  private static void weeks(BitRun run, int at) {
    run.phrase(at, Phrase.Window.class)
        .filter(window -> window.onAverage() && window.count() % 7 == 0)
        .filter(window -> window.unit().equals("day"))
        .ifPresent(
            days ->
                run.replace(
                    at,
                    at + 1,
                    new Phrase.Window(days.span(), days.count() / 7, "week", days.any(), true)));
  }

  /** "On average, nurses shall …", "nurses shall work, on average, no more than …". */
  private static boolean aside(BitRun run) {
    for (int i = 0; i < run.size() - 1; i++) {
      boolean average =
          run.phrase(i, Phrase.Stray.class)
              .filter(said -> said.span().flat().equalsIgnoreCase("on average"))
              .isPresent();
      boolean before = i == 0 || run.joint(i - 1, JointKind.COMMA);
      if (average && before && run.joint(i + 1, JointKind.COMMA)) {
        run.remove(i == 0 ? 0 : i - 1, i + 2);
        return true;
      }
    }
    return false;
  }

  /** "Nurses shall average no more than 40 hours per week": they shall work so many. */
  static void worked(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int first = run.word(0).isEmpty() ? 1 : 0;
    boolean people =
        modal > first
            && run.wordsEnd(first) == modal
            && kinds.isPerson(NounReader.name(run.words(first)));
    boolean hours =
        run.word(modal + 1, "average")
            && run.limit(modal + 2).filter(limit -> Amounts.isTime(limit.amount())).isPresent()
            && run.phrase(modal + 3, Phrase.Rate.class).isPresent();
    if (people && hours) {
      run.replace(modal + 1, modal + 2, Coined.word(run.span(modal + 1), "work"));
      if (!window(run)) {
        throw Unplaced.at(run.bits(), OVER);
      }
    }
  }

  /** "No more than an average of 25 hours", "at most 25 hours on average". */
  private static boolean of(BitRun run, int at) {
    boolean stray =
        run.phrase(at, Phrase.Stray.class)
            .filter(
                s -> s.span().flat().toLowerCase(Locale.ROOT).matches("an average of|average of"))
            .isPresent();
    boolean bounded =
        run.phrase(at, Phrase.Stray.class)
                .filter(
                    s ->
                        s.span()
                            .flat()
                            .toLowerCase(Locale.ROOT)
                            .matches("an average of|average of|on average"))
                .isPresent()
            && run.limit(at + 1).filter(l -> l.word() != LimitWord.BARE).isPresent();
    if (bounded) {
      run.remove(at, at + 1);
      return true;
    }
    var comparator = run.phrase(at - 1, Phrase.Comparator.class);
    var limit = run.limit(at + 1).filter(l -> l.word() == LimitWord.BARE);
    if (!stray || limit.isEmpty()) {
      return false;
    }
    if (comparator.isEmpty()) {
      run.remove(at, at + 1);
      return true;
    }
    run.replace(at - 1, at + 2, limit.get().with(comparator.get().word()));
    return true;
  }

  /** "Shall average no more than 25 hours". */
  private static boolean verb(BitRun run, int at) {
    return run.word(at, "average")
        && run.modal(at - 1).isPresent()
        && run.limit(at + 1).isPresent();
  }

  private static boolean window(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      var window = run.phrase(i, Phrase.Window.class);
      if (window.isPresent()) {
        Phrase.Window plain = window.get();
        run.replace(
            i,
            i + 1,
            new Phrase.Window(plain.span(), plain.count(), plain.unit(), plain.any(), true));
        return true;
      }
      if (i + 1 == run.size() && overWeeks(run, i)) {
        return true;
      }
      boolean over =
          run.preposition(i, "over")
              && run.article(i + 1, Determiner.A, Determiner.EACH, Determiner.ANY)
              && STRETCHES.contains(run.word(i + 2));
      if (over) {
        run.replace(i, i + 3, new Phrase.Window(run.span(i + 2), 1, run.word(i + 2), false, true));
        return true;
      }
    }
    return false;
  }

  /** "Over three weeks", which elsewhere is more than three. */
  private static boolean overWeeks(BitRun run, int at) {
    var weeks =
        run.limit(at)
            .filter(limit -> limit.word() == LimitWord.MORE_THAN)
            .filter(limit -> limit.span().flat().toLowerCase(Locale.ROOT).startsWith("over "))
            .map(Phrase.Limit::amount)
            .filter(amount -> amount.adjectives().isEmpty())
            .filter(amount -> STRETCHES.contains(Amounts.unit(amount)))
            .filter(amount -> amount.value().matches("[1-9][0-9]?"));
    weeks.ifPresent(
        amount ->
            run.replace(
                at,
                at + 1,
                new Phrase.Window(
                    run.span(at),
                    Integer.parseInt(amount.value()),
                    Amounts.unit(amount),
                    /* any= */ false,
                    /* onAverage= */ true)));
    return weeks.isPresent();
  }
}
