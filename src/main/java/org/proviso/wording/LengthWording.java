package org.proviso.wording;

import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "The maximum length of a meeting shall be 60 minutes", "meetings shall be kept to 60 minutes",
 * "shall not be reduced below 45 minutes".
 */
final class LengthWording {
  private LengthWording() {}

  static void apply(BitRun run) {
    meeting(run);
    remain(run);
    subject(run);
    for (int i = 0; i < run.size(); i++) {
      equal(run, i);
      kept(run, i);
      reduced(run, i);
    }
  }

  /** The subject's own length: its words go, and "maximum" goes to the bound. */
  private static void subject(BitRun run) {
    int at = run.article(0, Determiner.THE) ? 1 : 0;
    boolean most = run.word(at, "maximum");
    boolean least = run.word(at, "minimum");
    int noun = most || least ? at + 1 : at;
    boolean length = run.word(noun, "length", "duration") && run.preposition(noun + 1, "of", "for");
    boolean number = run.word(noun, "number") && run.preposition(noun + 1, "of");
    if (total(run, at) || (number && noun == at && explicit(run, noun + 2, /* time= */ false))) {
      run.remove(0, noun + (run.word(at, "total") ? 3 : 2));
      return;
    }
    int verb = verb(run);
    if (!(length || (number && (most || least))) || verb < 0) {
      return;
    }
    int limit = run.modal(verb).isPresent() && run.being(verb + 1) ? verb + 2 : verb + 1;
    var bare = run.limit(limit).filter(l -> l.word() == LimitWord.BARE);
    boolean range = run.phrase(limit, Phrase.LimitRange.class).isPresent();
    boolean time = range || run.limit(limit).filter(l -> Amounts.isTime(l.amount())).isPresent();
    if (bare.isPresent() && (most || least) && time == length) {
      run.replace(limit, limit + 1, bare.get().with(most ? LimitWord.AT_MOST : LimitWord.AT_LEAST));
    } else if (most || least || !time) {
      return;
    }
    if (run.modal(verb).isEmpty()) {
      if (!most && !least) {
        return;
      }
      Bit is = run.at(verb);
      run.replace(verb, verb + 1, Coined.must(is.span()), Coined.be(is.span()));
    }
    run.remove(0, noun + 2);
  }

  /** "The total time of staff meetings", over some stretch of time. */
  private static boolean total(BitRun run, int at) {
    return run.word(at, "total")
        && run.word(at + 1, "time", "length", "duration")
        && run.preposition(at + 2, "of")
        && explicit(run, at + 3, /* time= */ true);
  }

  /** Records, a modal, a limit with a word that bounds, and a rate. */
  private static boolean explicit(BitRun run, int from, boolean time) {
    int modal = run.modal();
    boolean words = modal > from;
    for (int i = from; i < modal; i++) {
      words &= !run.word(i).isEmpty();
    }
    boolean records =
        words
            && !run.word(modal - 1)
                .matches("class(es)?|(section|student|teacher|member|school|site|group|cohort)s?");
    int limit = run.being(modal + 1) ? modal + 2 : modal + 1;
    boolean bounded =
        run.limit(limit)
            .filter(l -> l.word() == LimitWord.AT_MOST || l.word() == LimitWord.AT_LEAST)
            .filter(l -> Amounts.isTime(l.amount()) == time)
            .isPresent();
    boolean rated = false;
    for (int i = limit; i < run.size(); i++) {
      rated |= run.phrase(i, Phrase.Rate.class).isPresent();
    }
    return records && bounded && rated;
  }

  /** The modal, or the "is" of a sentence without one. */
  private static int verb(BitRun run) {
    if (run.modal() >= 0) {
      return run.modal();
    }
    for (int i = 0; i < run.size(); i++) {
      if (run.being(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Shall equal 225 minutes". */
  private static void equal(BitRun run, int at) {
    boolean equal = run.isAffirmed() && run.modal() == at - 1 && run.word(at, "equal");
    run.limit(at + 1)
        .filter(limit -> equal && limit.word() == LimitWord.BARE)
        .ifPresent(
            limit ->
                run.replace(
                    at,
                    at + 2,
                    Coined.be(run.span(at)),
                    new Bit.Piece(limit.with(LimitWord.EXACTLY))));
  }

  private static void kept(BitRun run, int at) {
    boolean kept = run.being(at) && run.word(at + 1, "kept", "held", "confined", "restricted");
    var limit = run.limit(at + 3);
    if (!kept || !run.preposition(at + 2, "to", "at", "under", "within") || limit.isEmpty()) {
      return;
    }
    LimitWord word = limit.get().word();
    boolean to = run.preposition(at + 2, "to");
    if (word == LimitWord.AT_MOST && to) {
      run.remove(at + 1, at + 3);
    } else if (word == LimitWord.BARE && run.preposition(at + 2, "to", "within")) {
      run.replace(at + 1, at + 4, limit.get().with(LimitWord.AT_MOST));
    } else if (word == LimitWord.BARE && run.preposition(at + 2, "under")) {
      run.replace(at + 1, at + 4, limit.get().with(LimitWord.LESS_THAN));
    }
  }

  /** Denied only: what may not fall below 45 minutes is at least 45. */
  private static void reduced(BitRun run, int at) {
    int modal = run.modal();
    boolean denied = modal == at && run.modal(at).filter(Phrase.Modal::negated).isPresent();
    int verb = run.being(at + 1) ? at + 2 : at + 1;
    boolean reduced =
        run.being(at + 1)
            ? run.word(verb, "reduced", "shortened", "decreased", "cut")
            : run.word(verb, "fall", "go", "drop", "sink");
    if (!denied || !reduced) {
      return;
    }
    boolean below = run.preposition(verb + 1, "below") || run.word(verb + 1, "below");
    boolean to = run.preposition(verb + 1, "to");
    var limit = run.limit(verb + 2);
    if (below && limit.filter(l -> l.word() == LimitWord.BARE).isPresent()) {
      run.replace(
          at + 1,
          verb + 3,
          Coined.be(run.span(verb)),
          new Bit.Piece(limit.get().with(LimitWord.LESS_THAN)));
    } else if (to && limit.filter(l -> l.word() == LimitWord.LESS_THAN).isPresent()) {
      run.replace(at + 1, verb + 3, Coined.be(run.span(verb)), new Bit.Piece(limit.get()));
    }
  }

  /** "A posting shall remain open for at least five days": shall last so long. */
  private static void remain(BitRun run) {
    int verb = run.modal() + 1;
    boolean open =
        verb > 1
            && run.word(verb, "remain", "stay")
            && run.word(verb + 1, "open", "posted", "up")
            && run.preposition(verb + 2, "for");
    boolean bounded =
        run.limit(verb + 3)
            .filter(l -> l.word() != LimitWord.BARE && Amounts.span(l.amount()).isPresent())
            .isPresent();
    if (open && bounded) {
      run.replace(verb, verb + 3, Coined.word(run.span(verb), "last"));
    }
  }

  /** "Homework clubs shall not meet for more than four hours per week": shall not last so long. */
  private static void meeting(BitRun run) {
    int verb = run.modal() + 1;
    boolean time = run.limit(verb + 2).filter(limit -> Amounts.isTime(limit.amount())).isPresent();
    if (verb > 1 && time && run.word(verb, "meet") && run.preposition(verb + 1, "for")) {
      run.replace(verb, verb + 2, Coined.word(run.span(verb), "last"));
    }
  }
}
