package org.proviso.wording;

import java.util.stream.IntStream;
import org.proviso.norm.Stoppage;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.BitRun;

/**
 * "There shall be no strikes during the term of this Agreement": a ban holds for just that time
 * anyway. Where something is counted it is the time that it is counted over, and stays.
 */
final class TermWording {
  private TermWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean during =
          run.preposition(i, "during", "throughout", "for")
              && run.article(i + 1, Determiner.THE)
              && run.word(i + 2, "term", "life", "duration");
      if (during && i + 3 == run.size() && isOfStoppages(run) && isPlainBan(run, 1)) {
        run.remove(i, i + 3);
        return;
      }
      boolean term = during && run.preposition(i + 3, "of") && isThisAgreement(run, i + 4);
      boolean led = i == 0 && run.joint(5, Phrase.JointKind.COMMA);
      if (term && (led || i + 5 == run.size()) && isPlainBan(run, 2)) {
        run.remove(i, led ? i + 6 : i + 5);
        return;
      }
    }
  }

  /** The bare "term" is the agreement's where strikes are spoken of; a school has others. */
  private static boolean isOfStoppages(BitRun run) {
    return IntStream.range(0, run.size()).anyMatch(i -> Stoppage.is(Name.of(run.word(i))));
  }

  private static boolean isThisAgreement(BitRun run, int at) {
    return run.phrase(at, Phrase.Reference.class)
        .filter(named -> named.span().flat().matches("(?i)this (agreement|contract|memorandum)"))
        .isPresent();
  }

  /** Nothing is counted, and nothing else stands beside it that could be what the time is of. */
  private static boolean isPlainBan(BitRun run, int prepositions) {
    int phrases = 0;
    boolean plain = RunWording.isDenied(run) || isThereNo(run);
    for (int i = 0; i < run.size(); i++) {
      boolean bound =
          run.limit(i).isPresent()
              || run.phrase(i, Phrase.Rate.class).isPresent()
              || run.phrase(i, Phrase.Opener.class).isPresent()
              || run.phrase(i, Phrase.Only.class).isPresent();
      plain &= !bound;
      phrases += run.phrase(i, Phrase.Preposition.class).isPresent() ? 1 : 0;
    }
    return plain && phrases == prepositions;
  }

  private static boolean isThereNo(BitRun run) {
    int modal = run.modal();
    return run.word(modal - 1, "there")
        && run.isAffirmed()
        && run.being(modal + 1)
        && run.article(modal + 2, Determiner.NO);
  }
}
