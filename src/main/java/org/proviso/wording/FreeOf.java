package org.proviso.wording;

import java.util.ArrayList;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Ordinals;

/** "Fridays shall be free of meetings" is "no meetings shall be held on Fridays". */
final class FreeOf {
  private FreeOf() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean days = modal > 0 && isDays(run, modal);
    boolean plain = run.must(modal);
    int kept = run.being(modal + 1) && run.word(modal + 2, "kept") ? modal + 2 : modal + 1;
    boolean be = run.being(kept) || run.word(kept, "remain", "kept");
    boolean free =
        run.word(kept + 1, "free")
            && run.preposition(kept + 2, "of", "from")
            && !run.word(kept + 3, "charge");
    int end = days && plain && be && free ? things(run, kept + 3) : kept + 3;
    if (end == kept + 3) {
      return;
    }
    Span span = run.span(modal);
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(span, Determiner.NO));
    for (int i = kept + 3; i < end; i++) {
      bits.add(
          run.joint(i, JointKind.AND)
              ? new Bit.Piece(new Phrase.Joint(run.span(i), JointKind.OR))
              : run.at(i));
    }
    bits.add(run.at(modal));
    bits.add(Coined.be(span));
    bits.add(Coined.word(span, "held"));
    if (run.phrase(0, Phrase.Weekdays.class).isEmpty()) {
      bits.add(Coined.preposition(span, "on"));
    }
    for (int i = 0; i < modal; i++) {
      boolean first = i == 0 && run.at(0) instanceof Bit.Word;
      bits.add(first ? Coined.word(run.span(0), run.word(0)) : run.at(i));
    }
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }

  /** "Fridays", "Wednesday afternoons", "all minimum days". */
  private static boolean isDays(BitRun run, int modal) {
    var nth = new Cursor(run.bits().subList(0, modal));
    if (Ordinals.read(nth).isPresent() && nth.atEnd()) {
      return true;
    }
    int from =
        run.phrase(0, Phrase.Weekdays.class).filter(d -> !d.distributive()).isPresent()
                || run.article(0, Determiner.ALL, Determiner.EACH, Determiner.EVERY)
            ? 1
            : 0;
    for (int i = from; i < modal; i++) {
      if (run.word(i).isEmpty()) {
        return false;
      }
    }
    boolean weekdays = run.phrase(0, Phrase.Weekdays.class).isPresent();
    return weekdays
        ? modal == 1 || (modal == 2 && run.word(1, "mornings", "afternoons"))
        : modal > from + 1 && run.word(modal - 1, "days", "day");
  }

  /** Behind the things that there shall be none of. */
  private static int things(BitRun run, int from) {
    int at = from;
    while (!run.word(at).isEmpty()
        || (at > from
            && run.joint(at, JointKind.AND, JointKind.OR, JointKind.COMMA)
            && !run.word(at + 1).isEmpty())) {
      at++;
    }
    return at;
  }
}
