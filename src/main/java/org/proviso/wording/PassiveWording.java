package org.proviso.wording;

import java.util.ArrayList;
import java.util.Optional;
import org.proviso.norm.DoneToPeople;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Narrowing;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * What is done to people, where its noun is not the verb's own stem: who "shall not be observed on
 * Fridays" has no observation then.
 */
public final class PassiveWording {
  private static final JointKind[] AGAIN = {
    JointKind.COMMA, JointKind.AND, JointKind.OR, JointKind.NOR
  };

  private PassiveWording() {}

  /** What is left by what is done: an evaluation of who is evaluated. */
  public static Name noun(String done) {
    return Name.of(Plurals.singular(DoneToPeople.nouns(done).orElse(done)));
  }

  /** "Laid off" as one word, wherever it is what is done. */
  static void laidOff(BitRun run) {
    for (int done = run.modal() + 2; done < run.size(); done++) {
      boolean isDone = run.being(done - 1) || run.joint(done - 1, AGAIN);
      if (isDone && run.word(done, "laid") && run.preposition(done + 1, "off")) {
        run.replace(done, done + 2, Coined.word(run.span(done), DoneToPeople.LAID_OFF));
      }
    }
  }

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    boolean will = run.word(modal + 2, "involuntarily", "voluntarily", "formally", "informally");
    int done = will ? modal + 3 : modal + 2;
    boolean passive =
        modal > 0
            && run.modal(modal).filter(PassiveWording::isPlain).isPresent()
            && run.being(modal + 1)
            && DoneToPeople.nouns(run.word(done)).isPresent();
    if (passive && isOfPeople(run, modal, kinds) && isAlone(run, done + 1)) {
      var had = new ArrayList<Bit>();
      had.add(Coined.word(run.span(modal + 1), "have"));
      if (will) {
        had.add(Coined.word(run.span(modal + 2), adjective(run.word(modal + 2))));
      }
      had.add(Coined.word(run.span(done), DoneToPeople.nouns(run.word(done)).orElseThrow()));
      run.replace(modal + 1, done + 1, had);
      theOthers(run, modal + 1 + had.size());
    }
  }

  /** "Discharged, suspended or demoted": what else is done is a noun as the first is. */
  private static void theOthers(BitRun run, int from) {
    int at = from;
    while (run.joint(at, AGAIN)) {
      int done = at + 1;
      DoneToPeople.nouns(run.word(done))
          .ifPresent(nouns -> run.replace(done, done + 1, Coined.word(run.span(done), nouns)));
      boolean isWord = !run.word(done).isEmpty();
      at = isWord ? done + 1 : done;
    }
  }

  /** Who is involuntarily transferred has an involuntary transfer, who is formally observed … */
  static String adjective(String adverb) {
    return adverb.endsWith("ily") ? adverb.replace("ily", "y") : adverb.replaceFirst("ly$", "");
  }

  private static boolean isPlain(Phrase.Modal modal) {
    return modal.sense() == Sense.PLAIN
        && (modal.word() == ModalWord.MUST
            || modal.word() == ModalWord.MAY
            || modal.word() == ModalWord.SHOULD);
  }

  /** Whether what follows says only when, how often, on what condition. */
  private static boolean isAlone(BitRun run, int at) {
    Optional<Phrase.Preposition> preposition = run.phrase(at, Phrase.Preposition.class);
    boolean window =
        run.preposition(
            at, "on", "during", "without", "before", "after", "outside of", "except on");
    boolean word = !run.word(at).isEmpty();
    return !word && (preposition.isEmpty() || window);
  }

  private static boolean isOfPeople(BitRun run, int modal, SubjectKinds kinds) {
    int from = 0;
    for (int i = 0; i < modal; i++) {
      if (run.joint(i, JointKind.COMMA)) {
        from = i + 1;
      }
    }
    var words = new ArrayList<Bit.Word>();
    for (int i = from; i < modal; i++) {
      if (run.at(i) instanceof Bit.Word word && !Narrowing.opens(word)) {
        words.add(word);
      } else if (!words.isEmpty() || run.opens(i, OpenerWord.IF, OpenerWord.WHEN)) {
        break;
      }
    }
    return !words.isEmpty()
        && kinds
            .of(NounReader.name(words))
            .filter(kind -> kind != SubjectKind.SITE && kind != SubjectKind.RECORD)
            .isPresent();
  }
}
