package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * The size of classes of one kind: "in regular classes, the maximum class size shall be 33",
 * "combination classes shall have a class size limit of 28".
 */
final class ClassFigures {
  private ClassFigures() {}

  static void apply(BitRun run) {
    leading(run);
    behind(run);
    having(run);
  }

  /** "In regular classes, the maximum class size shall be 33". */
  private static void leading(BitRun run) {
    int from = run.article(1, Determiner.ALL, Determiner.EACH, Determiner.ANY) ? 2 : 1;
    int end = classes(run, from);
    boolean comma = run.joint(end, Phrase.JointKind.COMMA);
    if (run.preposition(0, "in", "for") && end > from && comma) {
      int most = run.article(end + 1, Determiner.THE) ? end + 2 : end + 1;
      sized(run, most, from, end, figure(run, most));
    }
  }

  /** "The maximum class size for physical education classes shall be 45". */
  private static void behind(BitRun run) {
    int most = run.article(0, Determiner.THE) ? 1 : 0;
    int of = figure(run, most);
    boolean opens = of > 0 && run.preposition(of, "for", "of", "in");
    int from =
        run.article(of + 1, Determiner.ALL, Determiner.EACH, Determiner.ANY, Determiner.A)
            ? of + 2
            : of + 1;
    int end = opens ? classes(run, from) : from;
    if (opens && end > from) {
      sized(run, most, from, end, end);
    }
  }

  /** "Combination classes shall have a maximum class size of 28". */
  private static void having(BitRun run) {
    int from = run.article(0, Determiner.ALL, Determiner.EACH, Determiner.EVERY) ? 1 : 0;
    int modal = classes(run, from);
    boolean have =
        modal > from
            && run.modal() == modal
            && !run.modal(modal).orElseThrow().negated()
            && run.word(modal + 1, "have")
            && run.article(modal + 2, Determiner.A);
    int most = figure(run, modal + 3);
    boolean limit =
        run.word(modal + 3, "class") && run.word(modal + 4, "size") && isLimit(run, modal + 5);
    int of = have && most > 0 ? most : limit ? modal + 6 : -1;
    if (have && of > 0 && run.preposition(of, "of")) {
      replace(run, run.bits().subList(from, modal), modal, of + 1);
    }
  }

  private static boolean isLimit(BitRun run, int at) {
    return run.word(at, "limit", "maximum", "cap");
  }

  /** Where "maximum class size" ends that begins here, or -1. */
  private static int figure(BitRun run, int at) {
    boolean size =
        run.word(at, "maximum")
            && run.word(at + 1, "class")
            && run.word(at + 2, "size", "enrollment");
    return size ? at + 3 : -1;
  }

  /** Where words end that name a kind of class; the beginning if they do not. */
  private static int classes(BitRun run, int from) {
    int end = run.wordsEnd(from);
    boolean kind = end > from + 1 && run.word(end - 1, "class", "classes");
    return kind ? end : from;
  }

  private static void sized(BitRun run, int most, int from, int end, int modal) {
    boolean plain =
        run.word(most, "maximum")
            && run.modal() == modal
            && run.modal(modal).filter(m -> !m.negated()).isPresent();
    if (plain) {
      int limit = run.being(modal + 1) ? modal + 2 : modal + 1;
      replace(run, run.bits().subList(from, end), modal, limit);
    }
  }

  private static void replace(BitRun run, List<Bit> kind, int modal, int limit) {
    Optional<Phrase.Limit> bound =
        run.limit(limit)
            .filter(l -> l.word() == LimitWord.BARE || l.word() == LimitWord.AT_MOST)
            .map(l -> l.with(LimitWord.AT_MOST));
    if (bound.isEmpty()) {
      return;
    }
    var bits = new ArrayList<Bit>();
    Bit at = kind.getFirst();
    bits.add(Coined.article(at.span(), Determiner.THE));
    bits.add(Coined.word(at.span(), "size"));
    bits.add(Coined.preposition(at.span(), "of"));
    bits.add(Coined.article(at.span(), Determiner.EACH));
    bits.addAll(kind);
    bits.add(run.at(modal));
    bits.add(Coined.be(run.span(modal)));
    bits.add(new Bit.Piece(bound.get()));
    run.replace(0, limit + 1, bits);
  }
}
