package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "The spread of a split shift shall not exceed twelve hours", "split shifts shall not be spread
 * over more than twelve hours": they shall not span more.
 */
final class SpreadWording {
  private static final String SPAN = "span";

  private SpreadWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    if (modal < 1) {
      return;
    }
    int verb = modal + 1;
    boolean be = run.being(verb) && run.word(verb + 1, "spread");
    int over = be ? verb + 2 : verb + 1;
    if ((be || run.word(verb, "spread", SPAN)) && run.preposition(over, "over")) {
      spans(run, verb, over + 1);
    } else if (run.word(verb, "have") && run.article(verb + 1, Determiner.A)) {
      int of = noun(run, verb + 2);
      spans(run, verb, of > 0 ? of + 1 : run.size());
    } else {
      subject(run, modal);
      throughout(run);
    }
  }

  /** Where "of" stands behind "spread" or "spread time"; 0 if nowhere. */
  private static int noun(BitRun run, int at) {
    int next = run.word(at, "total", "overall") ? at + 1 : at;
    int of = run.word(next + 1, "time") ? next + 2 : next + 1;
    return run.word(next, "spread", SPAN) && run.preposition(of, "of") ? of : 0;
  }

  private static void spans(BitRun run, int verb, int limit) {
    if (isTime(run, limit)) {
      run.replace(verb, limit, Coined.word(run.span(verb), SPAN));
    }
  }

  private static boolean isTime(BitRun run, int at) {
    return run.limit(at).map(Phrase.Limit::amount).filter(Amounts::isTime).isPresent();
  }

  /** "The spread of a split shift shall not exceed", "shall be no more than". */
  private static void subject(BitRun run, int modal) {
    int of = run.article(0, Determiner.THE) ? noun(run, 1) : 0;
    int limit = run.being(modal + 1) ? modal + 2 : modal + 1;
    if (of > 0 && isTime(run, limit)) {
      var bits = new ArrayList<>(run.bits().subList(of + 1, modal + 1));
      bits.add(Coined.word(run.span(modal), SPAN));
      bits.addAll(run.bits().subList(limit, run.size()));
      run.become(List.copyOf(bits));
    }
  }

  /** "Not exceed twelve hours from beginning to end". */
  private static void throughout(BitRun run) {
    int verb = run.modal() + 1;
    int limit = run.word(verb, "last", "take", SPAN) ? verb + 1 : verb;
    boolean ends =
        isTime(run, limit)
            && run.preposition(limit + 1, "from")
            && run.word(limit + 2, "beginning", "start")
            && run.preposition(limit + 3, "to")
            && run.word(limit + 4, "end", "finish");
    if (ends) {
      run.remove(limit + 1, limit + 5);
      run.replace(verb, limit, Coined.word(run.span(verb), SPAN));
    }
  }
}
