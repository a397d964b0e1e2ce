package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;

/**
 * "Each counselor shall have a caseload of no more than 400 students", "the maximum caseload of a
 * counselor shall be 400": the caseload of each counselor shall be no more.
 */
final class FigureWording {
  private static final List<String> FIGURES = List.of("caseload", "enrollment", "attendance");

  private FigureWording() {}

  static void apply(BitRun run) {
    has(run);
    most(run);
  }

  /** "Shall have a (maximum) caseload (limit) of 400 students". */
  private static void has(BitRun run) {
    int modal = run.modal();
    boolean have =
        modal > 0
            && run.word(modal + 1, "have", "carry")
            && run.article(modal + 2, Determiner.A)
            && !run.modal(modal).orElseThrow().negated();
    boolean most = run.word(modal + 3, "maximum");
    int figure = most ? modal + 4 : modal + 3;
    boolean capped = run.word(figure + 1, "limit", "maximum", "cap");
    int of = capped ? figure + 2 : figure + 1;
    boolean figured = have && FIGURES.contains(run.word(figure)) && run.preposition(of, "of");
    Optional<Phrase.Limit> limit =
        figured ? run.limit(of + 1).flatMap(l -> bound(l, most || capped)) : Optional.empty();
    boolean whose = isEach(run) || (!run.word(0).isEmpty() && run.word(0).endsWith("s"));
    if (limit.isPresent() && whose && isWords(run, 1, modal)) {
      replace(run, run.at(figure), isEach(run) ? 1 : 0, modal, limit.get(), of + 2);
    }
  }

  private static boolean isWords(BitRun run, int from, int to) {
    boolean words = true;
    for (int i = from; i < to; i++) {
      words &= !run.word(i).isEmpty();
    }
    return words;
  }

  /** A most, where that is said of the figure; else what the limit's own words say. */
  private static Optional<Phrase.Limit> bound(Phrase.Limit limit, boolean most) {
    boolean bare = limit.word() == LimitWord.BARE;
    boolean atMost = limit.word() == LimitWord.AT_MOST || limit.word() == LimitWord.UP_TO;
    if (most) {
      return bare || atMost
          ? Optional.of(BitRun.bound(limit, LimitWord.AT_MOST))
          : Optional.empty();
    }
    return bare ? Optional.empty() : Optional.of(limit);
  }

  /** "The maximum (individual) caseload of a counselor shall be 400". */
  private static void most(BitRun run) {
    int at = run.article(0, Determiner.THE) ? 1 : 0;
    int figure = run.word(at + 1, "individual") ? at + 2 : at + 1;
    int modal = run.modal();
    int of = figure + 1;
    int whose =
        run.article(of + 1, Determiner.A, Determiner.EACH, Determiner.EVERY, Determiner.ANY)
            ? of + 2
            : of + 1;
    boolean figured =
        run.word(at, "maximum")
            && FIGURES.contains(run.word(figure))
            && run.preposition(of, "of", "for")
            && modal > whose
            && isWords(run, whose, modal)
            && !run.modal(modal).orElseThrow().negated();
    int limit = run.being(modal + 1) ? modal + 2 : modal + 1;
    Optional<Phrase.Limit> bound =
        figured ? run.limit(limit).flatMap(l -> bound(l, /* most= */ true)) : Optional.empty();
    if (bound.isPresent()) {
      replace(run, run.at(figure), whose, modal, bound.get(), limit + 1);
    }
  }

  /** The figure of each of those, up to the modal, and its bound; what follows stays. */
  private static void replace(
      BitRun run, Bit figure, int whose, int modal, Phrase.Limit limit, int tail) {
    var bits = new ArrayList<Bit>();
    bits.add(new Bit.Article(figure.span(), Determiner.THE));
    bits.add(figure);
    bits.add(new Bit.Piece(new Phrase.Preposition(figure.span(), "of")));
    bits.add(new Bit.Article(figure.span(), Determiner.EACH));
    bits.addAll(run.bits().subList(whose, modal));
    bits.add(run.at(modal));
    bits.add(new Bit.Piece(new Phrase.Being(run.span(modal))));
    bits.add(new Bit.Piece(limit));
    run.replace(0, tail, bits.toArray(Bit[]::new));
  }

  private static boolean isEach(BitRun run) {
    return run.article(
        0, Determiner.EACH, Determiner.EVERY, Determiner.A, Determiner.ANY, Determiner.ALL);
  }
}
