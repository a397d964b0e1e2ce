package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Each counselor shall have a caseload of no more than 400 students", "the maximum caseload of a
 * counselor shall be 400": the caseload of each counselor shall be no more.
 */
final class FigureWording {
  private static final List<String> FIGURES = List.of("caseload", "enrollment", "attendance");

  private FigureWording() {}

  static void apply(BitRun run) {
    assigned(run);
    has(run);
    most(run);
  }

  /** "Shall be assigned no more than 350 students": a caseload of so many; not per day or class. */
  private static void assigned(BitRun run) {
    int modal = run.modal();
    int at = modal + 3;
    boolean students =
        run.limit(at)
            .filter(l -> l.word() == LimitWord.AT_MOST || l.word() == LimitWord.MORE_THAN)
            .filter(l -> l.amount().adjectives().isEmpty())
            .filter(l -> Amounts.unit(l.amount()).matches("student|pupil"))
            .isPresent();
    boolean load = modal > 0 && run.being(modal + 1) && run.word(modal + 2, "assigned");
    boolean last = at + 1 == run.size() || run.opens(at + 1, OpenerWord.UNLESS);
    if (students && load && last) {
      carry(run, modal, at);
    }
  }

  /** What stands between the modal verb and the number becomes "have a caseload of". */
  static void carry(BitRun run, int modal, int at) {
    Span verb = run.span(modal + 1);
    run.replace(
        modal + 1,
        at,
        Coined.word(verb, "have"),
        Coined.article(verb, Determiner.A),
        Coined.word(verb, "caseload"),
        Coined.preposition(verb, "of"));
  }

  /** "Shall have a (maximum) caseload (limit) of 400 students", "… not to exceed 400". */
  private static void has(BitRun run) {
    int modal = run.modal();
    int verb = modal + 1;
    boolean have =
        run.word(verb, "have", "carry")
            || (run.being(verb) && run.word(++verb, "assigned", "given"));
    if (modal > 0 && have && run.word(verb + 1, "caseloads") && run.preposition(verb + 2, "of")) {
      Bit loads = run.at(verb + 1);
      run.replace(
          verb + 1,
          verb + 2,
          Coined.article(loads.span(), Determiner.A),
          Coined.word(loads.span(), "caseload"));
    }
    if (modal <= 0 || !have || !run.article(verb + 1, Determiner.A)) {
      return;
    }
    boolean most = run.word(verb + 2, "maximum");
    int figure = most ? verb + 3 : verb + 2;
    boolean capped = run.word(figure + 1, "limit", "maximum", "cap");
    int of = capped ? figure + 2 : figure + 1;
    int at = run.preposition(of, "of") ? of + 1 : of;
    boolean none = run.article(0, Determiner.NO);
    boolean denied = none != run.modal(modal).orElseThrow().negated();
    Optional<Phrase.Limit> limit =
        FIGURES.contains(run.word(figure)) && (at > of || !denied)
            ? run.limit(at).flatMap(l -> bound(l, most || capped, denied))
            : Optional.empty();
    boolean bounds = at > of || limit.filter(l -> l.word() == LimitWord.AT_MOST).isPresent();
    boolean each = run.isOfEach() || none;
    boolean whose = each || (!run.word(0).isEmpty() && run.word(modal - 1).endsWith("s"));
    if (limit.isPresent() && bounds && whose && isWords(run, 1, modal)) {
      Bit must = affirmed(run, modal);
      run.replace(modal, modal + 1, must);
      replace(run, run.at(figure), each ? 1 : 0, modal, limit.get(), at + 1);
    }
  }

  private static Bit affirmed(BitRun run, int at) {
    Phrase.Modal modal = run.modal(at).orElseThrow();
    return new Bit.Piece(
        modal.negated()
            ? new Phrase.Modal(
                modal.span(), Phrase.ModalWord.MUST, /* negated= */ false, modal.sense())
            : modal);
  }

  /** What is denied to be more than so many is no more than so many. */
  private static Optional<Phrase.Limit> bound(Phrase.Limit limit, boolean most, boolean denied) {
    if (!denied) {
      return bound(limit, most);
    }
    return limit.word() == LimitWord.MORE_THAN && !most
        ? Optional.of(limit.with(LimitWord.AT_MOST))
        : Optional.empty();
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
      return bare || atMost ? Optional.of(limit.with(LimitWord.AT_MOST)) : Optional.empty();
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
    bits.add(Coined.article(figure.span(), Determiner.THE));
    bits.add(figure);
    bits.add(Coined.preposition(figure.span(), "of"));
    bits.add(Coined.article(figure.span(), Determiner.EACH));
    bits.addAll(run.bits().subList(whose, modal));
    bits.add(run.at(modal));
    bits.add(Coined.be(run.span(modal)));
    bits.add(new Bit.Piece(limit));
    run.replace(0, tail, bits);
  }
}
