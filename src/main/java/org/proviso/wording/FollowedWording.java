package org.proviso.wording;

import java.util.ArrayList;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "Each observation shall be followed by a conference within five days" is a conference within five
 * days after each observation; "no employee shall be transferred without ten days' notice" is so
 * much notice before a transfer.
 */
final class FollowedWording {
  private FollowedWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    PassiveWording.laidOff(run);
    Optional<Phrase.Modal> must =
        run.modal(modal)
            .filter(said -> said.word() == Phrase.ModalWord.MUST)
            .filter(said -> said.sense() == Phrase.Sense.PLAIN);
    if (modal > 0 && must.isPresent() && run.being(modal + 1)) {
      if (!must.get().negated()) {
        followed(run, modal);
      }
      withoutNotice(run, modal, kinds);
    }
  }

  private static void followed(BitRun run, int modal) {
    int last = run.size() - 1;
    Optional<Phrase.Deadline> within =
        run.phrase(last, Phrase.Deadline.class).filter(one -> one.direction() == Direction.NONE);
    boolean each = run.article(0, Determiner.EACH, Determiner.EVERY, Determiner.ALL);
    boolean by =
        run.word(modal + 2, "followed") && run.preposition(modal + 3, "by") && last > modal + 4;
    if (within.isEmpty() || !each || !by || !areWords(run, modal + 4, last)) {
      return;
    }
    var bits = new ArrayList<Bit>();
    for (int i = modal + 4; i < last; i++) {
      bits.add(run.at(i));
    }
    bits.add(run.at(modal));
    bits.add(run.at(modal + 1));
    bits.add(Coined.word(run.span(modal + 2), "held"));
    Phrase.Deadline due = within.get();
    bits.add(
        new Bit.Piece(new Phrase.Deadline(due.span(), due.word(), due.amount(), Direction.AFTER)));
    for (int i = 0; i < modal; i++) {
      bits.add(run.at(i));
    }
    run.become(bits);
  }

  private static boolean areWords(BitRun run, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean article = i == from && run.article(i, Determiner.A);
      if (!article && run.word(i).isEmpty()) {
        return false;
      }
    }
    return run.article(from, Determiner.A);
  }

  private static void withoutNotice(BitRun run, int modal, SubjectKinds kinds) {
    int last = run.size() - 1;
    boolean will = run.word(modal + 2, "involuntarily");
    int done = will ? modal + 3 : modal + 2;
    String noun = PassiveWording.noun(run.word(done)).written();
    boolean none = run.article(0, Determiner.NO);
    int first = run.word(0).isEmpty() ? 1 : 0;
    boolean denied =
        none || first == 0 || run.article(0, Determiner.A, Determiner.ANY, Determiner.EACH);
    denied &= none != run.modal(modal).orElseThrow().negated();
    Optional<Phrase.Limit> least = NoticeFirst.least(run, done + 1);
    boolean without = denied && !noun.equals(run.word(done)) && least.isPresent();
    boolean notice =
        run.word(last, "notice")
            || run.limit(last).filter(one -> one.amount().unit().endsWith("notice")).isPresent();
    if (!without || !notice || !isPeople(run, first, modal, kinds)) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.EACH));
    bits.addAll(NoticeFirst.singular(run, first, modal));
    bits.add(Coined.must(run.span(modal)));
    bits.add(run.at(modal + 1));
    bits.add(Coined.word(run.span(done), "given"));
    bits.add(new Bit.Piece(least.orElseThrow()));
    bits.addAll(run.bits().subList(done + 3, last + 1));
    bits.add(Coined.preposition(run.span(done + 1), "before"));
    bits.add(Coined.article(run.span(done), Determiner.A));
    if (will) {
      bits.add(Coined.word(run.span(modal + 2), PassiveWording.adjective(run.word(modal + 2))));
    }
    bits.add(Coined.word(run.span(done), noun));
    run.become(bits);
  }

  private static boolean isPeople(BitRun run, int first, int modal, SubjectKinds kinds) {
    return modal > first
        && run.wordsEnd(first) == modal
        && kinds.isPerson(NounReader.name(run.words(first)));
  }
}
