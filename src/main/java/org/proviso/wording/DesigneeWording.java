package org.proviso.wording;

import java.util.List;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.SubjectKinds;

/**
 * "The superintendent or (his or her) designee": one who bears the sentence, whoever of the two
 * acts.
 */
final class DesigneeWording {
  private static final List<String> OWN = List.of("his", "her", "his/her", "their", "its");

  private DesigneeWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    for (int i = 1; i < run.size(); i++) {
      int last = designee(run, i + 1);
      boolean or = last > 0 && run.joint(i, JointKind.OR);
      if (or && !run.word(i - 1).isEmpty() && kinds.isParty(Name.of(run.word(i - 1)))) {
        String office = ((Bit.Word) run.at(i - 1)).text();
        run.replace(
            i - 1,
            last + 1,
            Coined.word(run.span(i - 1).to(run.span(last)), office + " or designee"));
        return;
      }
    }
  }

  /** Where "designee" stands, behind whose it is; 0 where it does not. */
  private static int designee(BitRun run, int from) {
    int at = from;
    boolean more = true;
    while (more) {
      more =
          OWN.contains(run.word(at))
              || run.article(at, Determiner.THEIR, Determiner.A, Determiner.THE)
              || (at > from && run.joint(at, JointKind.OR) && OWN.contains(run.word(at + 1)));
      at += more ? 1 : 0;
    }
    return run.word(at, "designee") ? at : 0;
  }
}
