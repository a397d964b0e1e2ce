package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "Each employee shall be granted three days of personal leave per year" gives a right to them:
 * nobody has to be on leave, so that it is no duty to have been. What is earned, accrued or
 * credited is saved up, and not what may be taken in that time.
 */
final class LeaveWording {
  private static final Set<String> GRANTED =
      Set.of("granted", "given", "allowed", "provided", "allotted", "guaranteed");
  private static final Set<String> HAS = Set.of("receive", "have", "get");

  private LeaveWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    boolean plain = modal > 0 && run.isAffirmed() && run.modal(modal).orElseThrow().isPlainMust();
    if (!plain) {
      return;
    }
    boolean granted = run.being(modal + 1) && GRANTED.contains(run.word(modal + 2));
    int object = granted ? modal + 3 : modal + 2;
    boolean least = run.limit(object).filter(l -> l.word() == LimitWord.AT_LEAST).isPresent();
    // "Must have at least ten days of vacation" may ask that they are taken.
    boolean has = HAS.contains(run.word(modal + 1)) && !(least && run.word(modal + 1, "have"));
    if ((granted || has) && isLeave(run, object)) {
      run.replace(modal, object, entitled(run, modal));
    } else if (granted && run.preposition(modal + 3, "to")) {
      passive(run, kinds);
    }
  }

  /** "Three days of personal leave", "ten vacation days", and no bound from above. */
  private static boolean isLeave(BitRun run, int at) {
    boolean days =
        run.limit(at)
            .filter(limit -> limit.word() == LimitWord.BARE || limit.word() == LimitWord.AT_LEAST)
            .filter(limit -> Amounts.unit(limit.amount()).matches("day|work day|school day|hour"))
            .isPresent();
    int end = run.wordsEnd(at + 2);
    boolean of = run.preposition(at + 1, "of") && run.word(end - 1, "leave", "vacation");
    boolean adjective =
        run.limit(at)
            .filter(l -> l.amount().adjectives().stream().anyMatch(LeaveWording::isLeave))
            .isPresent();
    return days && (adjective || (of && end > at + 2));
  }

  private static boolean isLeave(String word) {
    return word.matches("(?i)leave|vacation|sick|personal|bereavement");
  }

  private static Bit entitled(BitRun run, int modal) {
    return new Bit.Piece(
        new Phrase.Modal(
            run.span(modal), ModalWord.ENTITLED, /* negated= */ false, Sense.ENTITLED));
  }

  /** "Three days of leave shall be granted to each employee every year". */
  private static void passive(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int start = 0;
    for (int i = 0; i < modal; i++) {
      start = run.joint(i, JointKind.COMMA) ? i + 1 : start;
    }
    int from = modal + 4;
    boolean article =
        run.article(from, Determiner.EACH, Determiner.EVERY, Determiner.ALL, Determiner.A);
    List<Bit.Word> people = run.words(article ? from + 1 : from);
    if (!isLeave(run, start) || people.isEmpty() || !kinds.isPerson(NounReader.name(people))) {
      return;
    }
    int end = run.wordsEnd(article ? from + 1 : from);
    var bits = new ArrayList<Bit>(run.bits().subList(0, start));
    bits.addAll(run.bits().subList(from, end));
    bits.add(entitled(run, modal));
    bits.addAll(run.bits().subList(start, modal));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }
}
