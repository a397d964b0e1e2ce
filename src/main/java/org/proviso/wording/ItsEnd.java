package org.proviso.wording;

import java.util.ArrayList;
import java.util.Locale;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Before the start of the student day or after its end": after the end of the student day. */
final class ItsEnd {
  private ItsEnd() {}

  static void apply(BitRun run) {
    for (int i = 3; i < run.size(); i++) {
      boolean its =
          run.article(i, Determiner.THEIR)
              && run.span(i).flat().toLowerCase(Locale.ROOT).startsWith("its")
              && run.word(i + 1, "end", "close", "conclusion")
              && run.preposition(i - 1, "after")
              && run.joint(i - 2, JointKind.OR, JointKind.AND);
      int of = its ? of(run, i - 3) : -1;
      if (of > 0) {
        var day = new ArrayList<Bit>();
        day.add(Coined.article(run.span(i), Determiner.THE));
        day.add(run.at(i + 1));
        day.addAll(run.bits().subList(of, i - 2));
        run.replace(i, i + 2, day);
        return;
      }
    }
  }

  /** Where "of the student day" begins behind "before the start"; -1 where it does not. */
  private static int of(BitRun run, int last) {
    int at = run.beforeWords(last);
    at -= run.isInside(at) && run.at(at) instanceof Bit.Article ? 1 : 0;
    boolean start =
        run.preposition(at, "of")
            && run.word(at - 1, "start", "beginning")
            && run.article(at - 2, Determiner.THE)
            && run.phrase(at - 3, Phrase.Preposition.class).isPresent()
            && run.preposition(at - 3, "before", "prior to");
    return start ? at : -1;
  }
}
