package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "Caseloads shall not exceed 60 students per counselor", "the caseload for resource teachers shall
 * not exceed 22 per teacher": the caseload of each of them.
 */
final class PerPersonWording {
  private PerPersonWording() {}

  /** Those whose students are their caseload, and no class that they teach. */
  private static final String CARRIES =
      "counselors?|psychologists?|pathologists?|therapists?|nurses?|workers?";

  static void apply(BitRun run, SubjectKinds kinds) {
    has(run);
    forAll(run, kinds);
    int last = run.size() - 1;
    Optional<String> unit = run.phrase(last, Phrase.Rate.class).flatMap(r -> person(r, kinds));
    int modal = run.modal();
    int at = run.article(0, Determiner.THE) ? 1 : 0;
    boolean most = run.word(at, "maximum");
    int figure = most ? at + 1 : at;
    int limit = run.being(modal + 1) ? modal + 2 : modal + 1;
    boolean fits =
        unit.isPresent()
            && run.word(figure, "caseload", "caseloads")
            && limit + 1 == last
            && run.modal(modal).filter(m -> !m.negated()).isPresent();
    Optional<Phrase.Limit> bound =
        fits ? run.limit(limit).flatMap(l -> bound(l, most)) : Optional.empty();
    List<Bit> whose = fits ? whose(run, figure + 1, modal, unit.get(), last) : List.of();
    if (bound.isPresent() && !whose.isEmpty()) {
      var bits = new ArrayList<Bit>();
      bits.add(Coined.article(run.span(0), Determiner.THE));
      bits.add(Coined.word(run.span(figure), "caseload"));
      bits.add(Coined.preposition(run.span(figure), "of"));
      bits.add(Coined.article(run.span(last), Determiner.EACH));
      bits.addAll(whose);
      bits.add(run.at(modal));
      bits.add(Coined.be(run.span(modal)));
      bits.add(new Bit.Piece(bound.get()));
      run.become(bits);
    }
  }

  /** "The lunch period for all aides shall be at least 30 minutes": that of each aide. */
  private static void forAll(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int noun = run.article(0, Determiner.THE) ? 1 : 0;
    int of = run.wordsEnd(noun);
    int people = of + 2;
    boolean all =
        of > noun
            && run.preposition(of, "for")
            && run.article(of + 1, Determiner.ALL, Determiner.EACH, Determiner.EVERY)
            && modal > people
            && run.wordsEnd(people) == modal;
    boolean time =
        all
            && run.being(modal + 1)
            && run.limit(modal + 2).filter(l -> Amounts.isTime(l.amount())).isPresent();
    if (time && kinds.isPerson(NounReader.name(run.words(people)))) {
      String last = Plurals.singular(run.word(modal - 1));
      run.replace(modal - 1, modal, Coined.word(run.span(modal - 1), last));
      run.replace(
          of,
          people,
          Coined.preposition(run.span(of), "of"),
          Coined.article(run.span(of + 1), Determiner.EACH));
    }
  }

  /** "Each counselor shall have no more than 400 students": a caseload of so many. */
  private static void has(BitRun run) {
    int modal = run.modal();
    int at = modal + 2;
    boolean carries =
        modal > 0
            && run.word(modal - 1).matches(CARRIES)
            && run.word(modal + 1, "have", "serve")
            && at + 1 == run.size();
    boolean students =
        run.limit(at)
            .filter(l -> l.word() == LimitWord.AT_MOST || l.word() == LimitWord.MORE_THAN)
            .filter(l -> l.amount().adjectives().isEmpty())
            .filter(l -> Amounts.unit(l.amount()).equals("student"))
            .isPresent();
    if (carries && students) {
      FigureWording.carry(run, modal, at);
    }
  }

  private static Optional<String> person(Phrase.Rate rate, SubjectKinds kinds) {
    return rate.count() == 1 && kinds.isPerson(Name.of(rate.unit()))
        ? Optional.of(rate.unit())
        : Optional.empty();
  }

  /** What the limit's own words say; "maximum" makes a bare number the most. */
  private static Optional<Phrase.Limit> bound(Phrase.Limit limit, boolean most) {
    boolean people =
        limit.amount().unit().isEmpty() || Amounts.unit(limit.amount()).equals("student");
    boolean upper = limit.word() == LimitWord.AT_MOST || limit.word() == LimitWord.UP_TO;
    boolean capped = upper || (most && limit.word() == LimitWord.BARE);
    return people && capped && limit.amount().adjectives().isEmpty()
        ? Optional.of(limit.with(LimitWord.AT_MOST))
        : Optional.empty();
  }

  /** The people named before, of whom the rate says the last word again; else those of the rate. */
  private static List<Bit> whose(BitRun run, int from, int modal, String unit, int last) {
    if (from == modal) {
      return List.of(Coined.word(run.span(last), unit));
    }
    boolean named = run.preposition(from, "of", "for") && run.wordsEnd(from + 1) == modal;
    String end = Plurals.singular(run.word(modal - 1));
    return named && end.equals(unit.toLowerCase(Locale.ROOT))
        ? run.bits().subList(from + 1, modal)
        : List.of();
  }
}
