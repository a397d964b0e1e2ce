package org.proviso.wording;

import java.util.ArrayList;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;

/** "A lunch period of 30 minutes free of all duties" is duty-free. */
final class DutyFreeWording {
  private DutyFreeWording() {}

  static void apply(BitRun run) {
    for (int i = 1; i < run.size(); i++) {
      if (!run.word(i, "free") || !run.preposition(i + 1, "of", "from")) {
        continue;
      }
      int at = i + 2;
      at += run.article(at, Determiner.ALL, Determiner.ANY) ? 1 : 0;
      at += run.word(at, "assigned", "school", "other") ? 1 : 0;
      int limit = timeBefore(run, i);
      if (run.word(at, "duty", "duties", "responsibility", "responsibilities") && limit >= 0) {
        run.remove(i, at + 1);
        Phrase.Limit time = run.limit(limit).orElseThrow();
        Phrase.Amount amount = time.amount();
        var adjectives = new ArrayList<>(amount.adjectives());
        adjectives.add("duty-free");
        run.replace(limit, limit + 1, time.with(amount.with(adjectives)));
      }
    }
  }

  /** The length of time right before, or with its noun between: "30 minutes of lunch free of". */
  private static int timeBefore(BitRun run, int at) {
    for (int i = at - 1; i >= 0; i--) {
      boolean time = run.limit(i).filter(l -> Amounts.isTime(l.amount())).isPresent();
      if (time) {
        return i;
      }
      if (run.word(i).isEmpty() && !run.preposition(i, "of", "for")) {
        return -1;
      }
    }
    return -1;
  }
}
