package org.proviso.binding;

import java.util.List;
import org.proviso.forms.Draft;
import org.proviso.norm.EitherName;
import org.proviso.norm.Fact;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.words.Bit;
import org.proviso.words.Unplaced;

/** A most of "preparation/conference time" may be meant of each or of both together (S7). */
final class EitherBound {
  private EitherBound() {}

  static void check(List<Bit> sentence, List<Draft> drafts) {
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
