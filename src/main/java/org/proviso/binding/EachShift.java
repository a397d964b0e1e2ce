package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/** "Each shift shall …": where it is the subject, a shift or a period is a record and no rate. */
final class EachShift {
  private static final Set<String> RECORDS =
      Set.of("shift", "period", "class period", "teaching period", "instructional period");

  private EachShift() {}

  static void apply(BitRun run) {
    Optional<Phrase.Rate> rate =
        run.phrase(0, Phrase.Rate.class)
            .filter(r -> r.count() == 1 && RECORDS.contains(r.unit()))
            .filter(r -> r.span().flat().matches("(?i)(each|every) .*"));
    if (rate.isEmpty() || run.modal(1).isEmpty()) {
      return;
    }
    var bits = new ArrayList<Bit>(List.of(Coined.article(rate.get().span(), Determiner.EACH)));
    for (String word : rate.get().unit().split(" ")) {
      bits.add(Coined.word(rate.get().span(), word));
    }
    run.replace(0, 1, bits);
  }
}
