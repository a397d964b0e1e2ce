package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Bus duty may be assigned only to aides", "no one other than an aide may be assigned bus duty":
 * only aides may.
 */
final class OnlyToWording {
  private OnlyToWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    if (modal > 0 && isPlain(run, modal)) {
      assigned(run, modal);
      alone(run, modal);
      if (hasMore(run)) {
        more(run, modal);
      } else {
        nobodyBut(run, modal);
      }
    }
  }

  /** "Aides alone shall be assigned bus duty". */
  private static void alone(BitRun run, int modal) {
    if (run.word(modal - 1, "alone") && words(run, 0, modal - 1)) {
      var only = new Bit.Piece(new Phrase.Only(run.span(modal - 1)));
      var bits = new ArrayList<Bit>(List.of(only));
      bits.addAll(run.bits().subList(0, modal - 1));
      run.replace(0, modal, bits);
    }
  }

  private static boolean hasMore(BitRun run) {
    for (int i = run.modal(); i < run.size(); i++) {
      if (run.limit(i).filter(l -> l.word() == Phrase.LimitWord.MORE_THAN).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Only nurses may be assigned more than two": nobody other than a nurse more than that. */
  private static void more(BitRun run, int modal) {
    boolean may = run.modal(modal).filter(m -> m.word() == ModalWord.MAY).isPresent();
    if (!may || !only(run, 0) || !words(run, 1, modal)) {
      return;
    }
    var at = run.span(0);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(at, Determiner.NO));
    bits.add(Coined.word(at, "person"));
    bits.add(Coined.preposition(at, "other than"));
    bits.addAll(run.bits().subList(1, modal));
    bits.add(Coined.must(run.span(modal)));
    run.replace(0, modal + 1, bits);
  }

  private static boolean isPlain(BitRun run, int modal) {
    return run.modal(modal)
        .filter(m -> m.word() == ModalWord.MAY || m.word() == ModalWord.MUST)
        .filter(m -> !m.negated() && m.sense() == Sense.PLAIN)
        .isPresent();
  }

  /** X may only be assigned to N, X shall be assigned only to N, and nothing more. */
  private static void assigned(BitRun run, int modal) {
    int at = only(run, modal + 1) ? modal + 2 : modal + 1;
    boolean be = run.being(at) && run.word(at + 1, "assigned", "given");
    boolean late = be && only(run, at + 2);
    int to = late ? at + 3 : at + 2;
    boolean one = be && late == (at == modal + 1) && run.preposition(to, "to");
    if (!one || !words(run, 0, modal) || !words(run, to + 1, run.size())) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(run.at(late ? at + 2 : modal + 1));
    bits.addAll(run.bits().subList(to + 1, run.size()));
    bits.add(run.at(modal));
    bits.addAll(List.of(run.at(at), Coined.word(run.span(at + 1), "assigned")));
    bits.addAll(run.bits().subList(0, modal));
    run.become(bits);
  }

  private static boolean only(BitRun run, int at) {
    return run.phrase(at, Phrase.Only.class).isPresent();
  }

  /** One to five words, with an article before them or not, "of" or "or" among them. */
  private static boolean words(BitRun run, int from, int to) {
    int first = run.article(from, Determiner.A) ? from + 1 : from;
    for (int i = first; i < to; i++) {
      boolean joining = run.preposition(i, "of") || run.joint(i, Phrase.JointKind.OR);
      if (run.word(i).isEmpty() && !(joining && i > first && i + 1 < to)) {
        return false;
      }
    }
    return first < to && to - first < 6;
  }

  private static void nobodyBut(BitRun run, int modal) {
    boolean one = run.article(0, Determiner.NO) && run.word(1, "one", "person", "individual");
    int but = one ? 2 : 1;
    boolean other =
        run.preposition(but, "other than", "except", "but", "except for")
            || run.joint(but, Phrase.JointKind.BUT)
            || run.opens(but, OpenerWord.EXCEPT);
    if ((one || run.word(0, "nobody")) && other && words(run, but + 1, modal)) {
      run.replace(0, but + 1, new Phrase.Only(run.span(but)));
    }
  }
}
