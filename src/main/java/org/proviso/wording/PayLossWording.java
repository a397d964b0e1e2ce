package org.proviso.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Shall not suffer any loss of pay during a closure" is to receive full pay during it. */
final class PayLossWording {
  private static final Pattern GOING_ON =
      Pattern.compile(
          "continue to be paid|(?:continue to )?(?:be paid|receive) (?:in full|(?:their|his or her)"
              + " (?:full|regular|normal|usual) (?:pay|salary|wages|compensation)|full"
              + " (?:pay|salary))",
          Pattern.CASE_INSENSITIVE);

  private PayLossWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      Optional<Phrase.Modal> modal = run.modal(i).filter(m -> m.sense() == Sense.PLAIN);
      if (modal.isPresent() && run.word(i + 1, "suffer", "incur")) {
        loss(run, i, modal.get());
      } else if (modal.filter(m -> !m.negated() && m.word() == ModalWord.MUST).isPresent()) {
        goesOn(run, i);
      }
    }
  }

  /** "Shall continue to be paid", "shall be paid their regular salary", during something. */
  private static void goesOn(BitRun run, int modal) {
    var said = new StringBuilder();
    for (int end = modal + 1; end < run.size(); end++) {
      said.append(end == modal + 1 ? "" : " ").append(run.span(end).flat());
      boolean during = run.preposition(end + 1, "during");
      if (during && GOING_ON.matcher(said).matches()) {
        run.replace(
            modal + 1,
            end + 1,
            Coined.word(run.span(modal + 1), "receive"),
            Coined.word(run.span(end), "full"),
            Coined.word(run.span(end), "pay"));
        return;
      }
    }
  }

  private static void loss(BitRun run, int at, Phrase.Modal modal) {
    boolean no = run.isInside(at + 2) && run.article(at + 2, Determiner.NO);
    boolean any = run.isInside(at + 2) && run.article(at + 2, Determiner.ANY, Determiner.A);
    int loss = no || any ? at + 3 : at + 2;
    boolean said =
        run.word(loss, "loss", "reduction")
            && run.preposition(loss + 1, "of", "in")
            && run.word(loss + 2, "pay", "salary");
    boolean alone =
        loss + 3 >= run.size()
            || run.phrase(loss + 3, Phrase.Joint.class).isEmpty() && !isWord(run, loss + 3);
    // One denial and no more: "shall not suffer no loss" is nobody's sentence.
    if (!said || !alone || modal.negated() == no) {
      return;
    }
    var plain = new Phrase.Modal(modal.span(), modal.word(), false, modal.sense());
    run.replace(
        at,
        loss + 3,
        new Bit.Piece(plain),
        Coined.word(run.span(at + 1), "receive"),
        Coined.word(run.span(loss), "full"),
        Coined.word(run.span(loss + 2), "pay"));
    quarantined(run, at);
  }

  /** "An employee who is quarantined" is one in quarantine, where that is what is paid through. */
  private static void quarantined(BitRun run, int modal) {
    int who = modal - 3;
    boolean kept = run.word(modal - 1, "quarantined", "isolated") && run.being(modal - 2);
    if (kept && who > 0 && run.opens(who, OpenerWord.WHO)) {
      String where = run.word(modal - 1, "isolated") ? "isolation" : "quarantine";
      run.replace(
          who,
          modal,
          Coined.preposition(run.span(who), "in"),
          Coined.word(run.span(modal - 1), where));
    }
  }

  private static boolean isWord(BitRun run, int at) {
    return run.at(at) instanceof Bit.Word;
  }
}
