package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "No nurse shall work more than three consecutive nights (night shifts)": night shifts on so many
 * consecutive days, for one night has one of them. Of other shifts two may lie in one day, so that
 * so many of them are no so many days.
 */
final class NightsWording {
  private NightsWording() {}

  static void apply(BitRun run) {
    for (int i = run.modal() + 1; i > 0 && i < run.size(); i++) {
      if (isNights(run, i) && isHad(run, i - 1)) {
        Phrase.Limit limit = run.limit(i).orElseThrow();
        Phrase.Amount days = limit.amount().of(List.of("consecutive"), "day");
        var bits = new ArrayList<Bit>();
        bits.add(Coined.word(run.span(i), "night"));
        bits.add(Coined.word(run.span(i), "shifts"));
        bits.add(Coined.preposition(run.span(i), "on"));
        bits.add(new Bit.Piece(limit.with(days)));
        run.replace(i, i + 1, bits);
        worked(run, i - 1);
        return;
      }
    }
  }

  /** "Be scheduled to work" them is to be scheduled for them, "work" them to have them. */
  private static void worked(BitRun run, int at) {
    if (run.word(at, "work")) {
      boolean scheduled = run.word(at - 2, "scheduled") && run.preposition(at - 1, "to");
      run.replace(
          scheduled ? at - 1 : at,
          at + 1,
          scheduled ? Coined.preposition(run.span(at), "for") : Coined.word(run.span(at), "have"));
    }
  }

  private static boolean isNights(BitRun run, int at) {
    return run.limit(at)
        .map(Phrase.Limit::amount)
        .map(amount -> String.join(" ", amount.adjectives()) + " " + amount.unit())
        .filter(named -> named.matches("(?i)consecutive (nights?|night shifts?)"))
        .isPresent();
  }

  /** "Work", "be scheduled for", "be assigned to": nobody's nights off. */
  private static boolean isHad(BitRun run, int at) {
    boolean scheduled = run.word(at - 1, "scheduled", "assigned") && run.being(at - 2);
    return run.word(at, "work")
        || (run.preposition(at, "for", "to") && scheduled)
        || (run.word(at, "assigned") && run.being(at - 1));
  }
}
