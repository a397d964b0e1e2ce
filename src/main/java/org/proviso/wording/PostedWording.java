package org.proviso.wording;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Each vacancy shall be posted for (a period of, at least) seven days": each posting of a vacancy
 * shall last at least seven days, for what is provided is a minimum (S16).
 */
final class PostedWording {
  private static final Set<String> OPEN =
      Set.of("vacancy", "vacancies", "opening", "openings", "position", "positions");

  private static final Set<LimitWord> LEAST = Set.of(LimitWord.BARE, LimitWord.AT_LEAST);

  private PostedWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean duty = modal > 0 && run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent();
    int at = modal + 3;
    boolean posted = duty && run.being(modal + 1) && run.word(modal + 2, "posted");
    if (!posted || !run.preposition(at, "for") || !isVacancies(run, modal)) {
      return;
    }
    boolean period =
        run.article(at + 1, Determiner.A)
            && run.word(at + 2, "period")
            && run.preposition(at + 3, "of");
    int length = period ? at + 4 : at + 1;
    Optional<Phrase.Limit> limit =
        run.limit(length)
            .filter(found -> LEAST.contains(found.word()))
            .filter(found -> found.amount().unit().matches("(?i)(.* )?(days?|weeks?)"));
    if (limit.isEmpty() || run.size() != length + 1) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.EACH));
    bits.add(Coined.word(run.span(0), "posting"));
    bits.add(Coined.preposition(run.span(0), "of"));
    bits.add(Coined.article(run.span(0), Determiner.A));
    bits.add(Coined.word(run.span(modal - 1), singular(run.word(modal - 1))));
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(modal + 2), "last"));
    bits.add(new Bit.Piece(limit.get().with(LimitWord.AT_LEAST)));
    run.become(bits);
  }

  /** "A vacancy", "all vacancies", "each position": whichever there is. */
  private static boolean isVacancies(BitRun run, int modal) {
    boolean any =
        run.article(0, Determiner.A, Determiner.EACH, Determiner.EVERY, Determiner.ANY)
            || run.article(0, Determiner.ALL, Determiner.THE);
    return OPEN.contains(run.word(modal - 1)) && modal == (any ? 2 : 1);
  }

  private static String singular(String word) {
    return word.endsWith("ies") ? "vacancy" : word.replaceFirst("s$", "");
  }
}
