package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase.Deadline;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "Each injury shall be reported to the principal within 24 hours": a report of it shall be given
 * to the principal within 24 hours of the injury, for nothing else is named that time runs from.
 */
final class ReportedWording {
  private ReportedWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int last = run.size() - 1;
    List<Bit.Word> thing = run.words(1);
    boolean each =
        run.article(0, Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.A)
            && !thing.isEmpty()
            && thing.size() + 1 == modal
            && kinds.of(NounReader.name(thing)).isEmpty()
            && !kinds.isParty(NounReader.name(thing));
    boolean must = run.must(modal);
    boolean open =
        run.phrase(last, Deadline.class)
            .filter(one -> one.direction() == Direction.NONE)
            .isPresent();
    boolean said = run.being(modal + 1) && run.word(modal + 2, "reported");
    if (each && must && open && said && (last == modal + 3 || isTo(run, modal + 3, last))) {
      reword(run, thing, modal, last);
    }
  }

  /** "To the principal" and nothing more. */
  private static boolean isTo(BitRun run, int to, int end) {
    return run.preposition(to, "to")
        && run.article(to + 1, Determiner.THE, Determiner.A)
        && run.wordsEnd(to + 2) == end
        && end > to + 2;
  }

  private static void reword(BitRun run, List<Bit.Word> thing, int modal, int last) {
    Deadline due = run.phrase(last, Deadline.class).orElseThrow();
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.A));
    bits.add(Coined.word(run.span(modal + 2), "report"));
    bits.addAll(run.bits().subList(modal, modal + 2));
    bits.add(Coined.word(run.span(modal + 2), "given"));
    bits.addAll(run.bits().subList(modal + 3, last));
    bits.add(new Bit.Piece(new Deadline(due.span(), due.word(), due.amount(), Direction.OF)));
    bits.add(Coined.article(run.span(0), Determiner.EACH));
    bits.addAll(thing);
    run.become(bits);
  }
}
