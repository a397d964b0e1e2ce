package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "The first class of a teacher shall start no earlier than 8:00": a teacher's first class; "after
 * 4:00 p.m. no teacher shall …" with the comma that it lacks.
 */
final class FirstOfWording {
  private FirstOfWording() {}

  static void apply(BitRun run) {
    boolean bare = run.phrase(0, Phrase.Clock.class).isPresent();
    if (bare && run.isInside(1) && run.at(1) instanceof Bit.Article) {
      run.replace(1, 1, Coined.comma(run.span(0)));
    }
    int of = run.wordsEnd(1);
    boolean first = run.article(0, Determiner.THE) && run.word(1, "first", "last") && of > 2;
    boolean each =
        run.article(of + 1, Determiner.A, Determiner.EACH, Determiner.ANY, Determiner.EVERY);
    List<Bit.Word> whose = run.words(of + 2);
    if (!first || !each || !run.preposition(of, "of") || whose.isEmpty()) {
      return;
    }
    if (run.wordsEnd(of + 2) != run.modal() || whose.getLast().lower().endsWith("day")) {
      return;
    }
    var bits = new ArrayList<Bit>(List.of(run.at(of + 1)));
    bits.addAll(whose.subList(0, whose.size() - 1));
    Bit.Word last = whose.getLast();
    bits.add(Coined.word(last.span(), last.text() + "'s"));
    bits.addAll(run.words(1));
    run.replace(0, run.modal(), bits);
  }
}
