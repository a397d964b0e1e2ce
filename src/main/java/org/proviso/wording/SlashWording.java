package org.proviso.wording;

import java.util.Set;
import org.proviso.norm.EitherName;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Preparation and/or conference time" is "preparation/conference time": of either. */
final class SlashWording {
  /** What stands before the two and belongs to neither. */
  private static final Set<String> VERBS =
      Set.of("assigned", "have", "provided", "given", "receive", "scheduled", "attend", "perform");

  private SlashWording() {}

  static void apply(BitRun run) {
    for (int i = 1; i + 2 < run.size(); i++) {
      if (run.joint(i, JointKind.AND_OR)
          && run.at(i + 1) instanceof Bit.Word second
          && run.at(i + 2) instanceof Bit.Word head) {
        joined(run, i, second, head);
      }
    }
  }

  private static void joined(BitRun run, int at, Bit.Word second, Bit.Word head) {
    boolean ends = at + 3 >= run.size() || run.word(at + 3).isEmpty();
    boolean alone = at < 2 || run.word(at - 2).isEmpty() || VERBS.contains(run.word(at - 2));
    if (ends && alone && run.at(at - 1) instanceof Bit.Word first) {
      String either = first.text() + "/" + second.text();
      if (EitherName.isEither(Name.of(either + " " + head.text()))) {
        run.replace(at - 1, at + 2, Coined.word(first.span().to(second.span()), either));
      }
      return;
    }
    var limit = run.limit(at - 1);
    if (ends && limit.isPresent()) {
      Phrase.Amount amount = limit.get().amount();
      String either = amount.unit() + "/" + second.text();
      if (EitherName.isEither(Name.of(either + " " + head.text()))) {
        var counted = amount.of(amount.adjectives(), either);
        run.replace(at - 1, at + 2, new Bit.Piece(limit.get().with(counted)));
      }
    }
  }
}
