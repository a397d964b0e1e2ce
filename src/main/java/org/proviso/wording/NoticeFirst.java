package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "No shift change shall be made without (with less than) ten days' notice", "ten days' notice
 * shall be given before a shift change": so much notice before each, by whomever it is given.
 */
final class NoticeFirst {
  private NoticeFirst() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    boolean plain =
        run.modal(modal)
            .filter(one -> one.sense() == Phrase.Sense.PLAIN)
            .filter(one -> one.word() != Phrase.ModalWord.SHOULD)
            .isPresent();
    if (modal > 0 && plain && run.being(modal + 1)) {
      only(run, modal);
      without(run);
      given(run);
    }
  }

  /** "Meetings shall be held only with two days' notice": none without it. */
  private static void only(BitRun run, int modal) {
    boolean held =
        run.word(modal + 2, "held", "called", "scheduled")
            && run.phrase(modal + 3, Phrase.Only.class).isPresent()
            && run.preposition(modal + 4, "with", "upon", "on", "after")
            && run.limit(modal + 5).isPresent();
    boolean any = !run.word(0).isEmpty() || run.article(0, Determiner.A, Determiner.ANY);
    if (held && any && run.isAffirmed()) {
      run.replace(modal + 3, modal + 5, Coined.preposition(run.span(modal + 4), "without"));
      run.replace(modal, modal + 1, Coined.must(run.span(modal)));
      Bit no = Coined.article(run.span(0), Determiner.NO);
      run.replace(0, run.word(0).isEmpty() ? 1 : 0, no);
    }
  }

  private static void without(BitRun run) {
    int modal = run.modal();
    int last = run.size() - 1;
    int first = run.word(0).isEmpty() ? 1 : 0;
    boolean one = first == 0 || run.article(0, Determiner.NO, Determiner.A, Determiner.ANY);
    boolean denied = run.article(0, Determiner.NO) != run.modal(modal).orElseThrow().negated();
    boolean made = run.word(modal + 2, "made", "implemented", "held", "called", "scheduled");
    Optional<Phrase.Limit> least = least(run, modal + 3);
    boolean changed = run.word(modal + 2, "changed", "altered", "modified");
    boolean thing = one && modal > first && run.wordsEnd(first) == modal;
    if (!thing
        || !denied
        || !(made || changed)
        || least.isEmpty()
        || !isNotice(run, modal + 4, last)) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(new Bit.Piece(least.get()));
    bits.addAll(run.bits().subList(modal + 5, last + 1));
    bits.add(Coined.preposition(run.span(modal + 3), "before"));
    bits.add(Coined.article(run.span(0), Determiner.A));
    bits.addAll(singular(run, first, modal));
    if (changed) {
      bits.add(Coined.word(run.span(modal + 2), "change"));
    }
    bits.add(Coined.must(run.span(modal)));
    bits.add(Coined.be(run.span(modal + 1)));
    bits.add(Coined.word(run.span(modal + 2), "given"));
    run.become(bits);
  }

  /** The words before the modal, of one of them. */
  static List<Bit> singular(BitRun run, int first, int end) {
    var words = new ArrayList<>(run.bits().subList(first, end));
    var last = (Bit.Word) words.removeLast();
    words.add(Coined.word(last.span(), Plurals.singular(last.text())));
    return words;
  }

  /** "Without (at least) ten days", "with less than ten days": no less than that. */
  static Optional<Phrase.Limit> least(BitRun run, int at) {
    if (run.preposition(at, "without")) {
      return run.limit(at + 1)
          .filter(one -> one.amount().determiner() == Determiner.NONE)
          .filter(one -> one.word() == LimitWord.BARE || one.word() == LimitWord.AT_LEAST);
    }
    return run.preposition(at, "with")
        ? run.limit(at + 1)
            .filter(one -> one.word() == LimitWord.LESS_THAN)
            .map(one -> one.with(LimitWord.AT_LEAST))
        : Optional.empty();
  }

  /** "Ten days' (written) notice", from one place to the other. */
  private static boolean isNotice(BitRun run, int limit, int last) {
    boolean unit =
        last == limit
            && run.limit(limit).filter(one -> one.amount().unit().endsWith("notice")).isPresent();
    return unit || (last > limit && run.word(last, "notice"));
  }

  private static void given(BitRun run) {
    int modal = run.modal();
    boolean give =
        run.modal(modal).filter(Phrase.Modal::isPlainMust).isPresent()
            && run.word(modal + 2, "given", "provided")
            && run.preposition(modal + 3, "before", "of", "for")
            && run.limit(0).isPresent()
            && isNotice(run, 0, modal - 1);
    int thing = run.article(modal + 4, Determiner.A, Determiner.ANY, Determiner.EACH) ? 5 : 4;
    boolean several = thing == 4 && !run.preposition(modal + 3, "before");
    if (!give || thing == 4 && !several || run.wordsEnd(modal + thing) != run.size()) {
      return;
    }
    List<Bit> bits = new ArrayList<>(run.bits().subList(0, modal));
    bits.add(Coined.preposition(run.span(modal + 3), "before"));
    bits.add(Coined.article(run.span(modal + 3), Determiner.A));
    bits.addAll(singular(run, modal + thing, run.size()));
    bits.addAll(run.bits().subList(modal, modal + 3));
    run.become(bits);
  }
}
