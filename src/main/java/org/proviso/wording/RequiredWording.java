package org.proviso.wording;

import java.util.ArrayList;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Whoever "shall not be directed to attend" or "shall be exempt from" it shall not be required to;
 * whoever "shall be free to leave" may; where "every effort shall be made to" do something, it
 * should be done.
 */
final class RequiredWording {
  private RequiredWording() {}

  static void apply(BitRun run) {
    present(run);
    free(run);
    exempt(run);
    effort(run);
    directed(run);
    need(run);
    orTo(run);
    ofAny(run);
  }

  /**
   * "No more than two events shall be required of any teacher": none shall be required to have
   * more.
   */
  private static void ofAny(BitRun run) {
    int modal = run.modal();
    var limit =
        run.limit(0)
            .filter(one -> one.word() == LimitWord.AT_MOST && !Amounts.isTime(one.amount()));
    int of = modal + 3;
    int end = run.wordsEnd(of + 2);
    boolean required =
        isShall(run, modal)
            && run.being(modal + 1)
            && run.word(modal + 2, "required")
            && run.preposition(of, "of")
            && run.article(of + 1, Determiner.ANY, Determiner.EACH, Determiner.A)
            && end > of + 2;
    if (limit.isEmpty() || !required) {
      return;
    }
    var span = run.span(modal);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(of + 1), Determiner.NO));
    bits.addAll(run.bits().subList(of + 2, end));
    bits.add(new Bit.Piece(new Phrase.Modal(span, ModalWord.MUST, false, Sense.REQUIRED)));
    bits.add(Coined.word(span, "have"));
    bits.add(new Bit.Piece(limit.get().with(LimitWord.MORE_THAN)));
    bits.addAll(run.bits().subList(1, modal));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }

  /** "No teacher need attend": shall be required to. */
  private static void need(BitRun run) {
    int need = run.wordsEnd(1) - 1;
    while (need > 1 && !run.word(need, "need")) {
      need--;
    }
    if (run.modal() < 0
        && run.article(0, Determiner.NO)
        && need > 1
        && !run.word(need + 1).isEmpty()) {
      run.replace(
          need,
          need + 1,
          new Phrase.Modal(run.span(need), ModalWord.MUST, /* negated= */ false, Sense.REQUIRED));
    }
  }

  /** "Shall not be required to teach classes or to supervise lunch": or supervise lunch. */
  private static void orTo(BitRun run) {
    int modal = run.modal();
    boolean required =
        modal > 0 && run.modal(modal).filter(m -> m.sense() == Sense.REQUIRED).isPresent();
    for (int i = modal + 1; required && i < run.size(); i++) {
      if (run.joint(i, JointKind.OR)
          && run.preposition(i + 1, "to")
          && !run.word(i + 2).isEmpty()) {
        run.remove(i + 1, i + 2);
      } else if (run.word(i).isEmpty() && !run.joint(i, JointKind.OR, JointKind.COMMA)) {
        return;
      }
    }
  }

  private static boolean isShall(BitRun run, int at) {
    return at > 0 && run.modal(at).filter(Phrase.Modal::isPlainMust).isPresent();
  }

  /** "Teachers are exempt from bus duty", "is guaranteed a lunch": what binds needs no "shall". */
  private static void present(BitRun run) {
    boolean opened = run.modal() >= 0;
    for (int i = 1; i < run.size() && !opened; i++) {
      boolean exempt = run.word(i + 1, "exempt", "excused") && run.preposition(i + 2, "from");
      boolean given = run.word(i + 1, "guaranteed") && !isEnd(run, i + 2);
      if (run.being(i) && (exempt || given)) {
        var must = new Phrase.Modal(run.span(i), ModalWord.MUST, /* negated= */ false, Sense.PLAIN);
        run.replace(i, i, new Bit.Piece(must));
        return;
      }
      opened = run.phrase(i, Phrase.Opener.class).isPresent();
    }
  }

  private static boolean isEnd(BitRun run, int at) {
    return !run.isInside(at) || run.phrase(at, Phrase.Preposition.class).isPresent();
  }

  /** "Teachers shall be free to leave campus". */
  private static void free(BitRun run) {
    int at = run.modal();
    boolean free =
        isShall(run, at)
            && !run.article(0, Determiner.NO)
            && run.being(at + 1)
            && run.word(at + 2, "free")
            && run.preposition(at + 3, "to")
            && !run.word(at + 4).isEmpty();
    if (free) {
      run.replace(
          at,
          at + 4,
          new Phrase.Modal(run.span(at), ModalWord.MAY, /* negated= */ false, Sense.PLAIN));
    }
  }

  /** "Teachers shall be exempt from bus duty". */
  private static void exempt(BitRun run) {
    int at = run.modal();
    boolean exempt =
        isShall(run, at)
            && !run.article(0, Determiner.NO)
            && run.being(at + 1)
            && run.word(at + 2, "exempt", "exempted", "excused")
            && run.preposition(at + 3, "from")
            && isDuty(run, at + 4)
            && (!run.word(at + 4).endsWith("ing")
                || run.word(at + 5).isEmpty()
                || run.word(at + 4, "attending"));
    if (exempt) {
      var modal =
          new Phrase.Modal(run.span(at), ModalWord.MUST, /* negated= */ true, Sense.REQUIRED);
      boolean attending = run.word(at + 4, "attending");
      run.replace(
          at,
          attending ? at + 5 : at + 4,
          new Bit.Piece(modal),
          Coined.word(run.span(at + 2), attending ? "attend" : "have"));
    }
  }

  /** What people are required to do, by the last word of its name; a rule is none. */
  private static boolean isDuty(BitRun run, int from) {
    int at = run.article(from, Determiner.ANY, Determiner.ALL) ? from + 1 : from;
    while (!run.word(at + 1).isEmpty()) {
      at++;
    }
    return run.word(at)
        .matches(
            "(duty|duties|meetings?|training|trainings|supervision|coverage|conferences?|events?"
                + "|overtime|detention|sessions?|shifts?|in-?service|standby|call)");
  }

  /** "The District shall make every effort to schedule …". */
  private static void effort(BitRun run) {
    int at = run.modal();
    boolean effort =
        isShall(run, at)
            && run.phrase(at + 1, Phrase.Vague.class).isPresent()
            && run.span(at + 1).flat().matches("(?i)make every (reasonable )?effort")
            && run.preposition(at + 2, "to")
            && run.word(at + 3, "schedule", "hold", "conduct");
    if (effort) {
      run.replace(
          at,
          at + 3,
          new Phrase.Modal(run.span(at), ModalWord.SHOULD, /* negated= */ false, Sense.PLAIN));
    }
  }

  private static void directed(BitRun run) {
    int at = run.modal();
    boolean plain =
        at > 0
            && run.modal(at)
                .filter(m -> m.sense() == Sense.PLAIN && m.word() != ModalWord.PRESENT)
                .isPresent();
    boolean directed =
        run.being(at + 1)
            && run.word(at + 2, "directed", "ordered", "compelled", "forced", "mandated")
            && run.preposition(at + 3, "to")
            && !run.word(at + 4).isEmpty();
    if (plain && directed) {
      Phrase.Modal modal = run.modal(at).orElseThrow();
      run.replace(
          at,
          at + 4,
          new Phrase.Modal(modal.span(), modal.word(), modal.negated(), Sense.REQUIRED));
    }
  }
}
