package org.proviso.binding;

import java.util.List;
import java.util.Set;
import org.proviso.norm.EitherName;
import org.proviso.norm.Fact;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;

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

  /** A most "of either" may be meant of each or of both together (S7). */
  static void bounded(List<Bit> sentence, List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean lower =
          draft.period() instanceof Period.Occurrence
              || NormParts.within(draft.must(), Fact.Compare.class).stream()
                  .map(Fact.Compare::relation)
                  .allMatch(r -> r == Relation.AT_LEAST || r == Relation.MORE_THAN);
      if (!lower
          && NormParts.within(draft.must(), Name.class).stream().anyMatch(EitherName::isEither)) {
        throw Unplaced.at(sentence, "one of the two with a limit of its own, or \"together\"");
      }
    }
  }
}
