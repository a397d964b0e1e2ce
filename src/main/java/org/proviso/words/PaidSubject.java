package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/**
 * "Double time shall be paid for …", "a differential of $1 per hour shall be paid to nurses for …":
 * what is paid stands first, and goes behind "paid"; who is paid, else each person, goes first.
 */
final class PaidSubject {
  private PaidSubject() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    if (modal < 1 || !PaidWork.isPaid(run) || !isPay(run.bits().subList(0, modal))) {
      return;
    }
    int from = modal + 3;
    int to = run.preposition(from, "to") ? people(run, from + 1, kinds) : from;
    if (to < from) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.addAll(to > from ? run.bits().subList(from + 1, to) : PaidWork.person(run));
    bits.addAll(run.bits().subList(modal, from));
    bits.addAll(run.bits().subList(0, modal));
    bits.addAll(run.bits().subList(to, run.size()));
    run.become(bits);
  }

  /**
   * "Time and one-half", "two dollars per hour", "a premium of $2 per hour", and nothing behind.
   */
  private static boolean isPay(List<Bit> bits) {
    var cursor = new Cursor(bits);
    if (PayRate.multiple(cursor).isPresent()) {
      return cursor.atEnd();
    }
    var run = new BitRun(bits);
    int noun = run.article(0, Determiner.A) ? run.wordsEnd(1) : 0;
    int dollars = noun == 0 ? 0 : noun + 1;
    boolean named =
        noun == 0
            || (run.word(noun - 1, "premium", "differential", "bonus", "stipend", "allowance")
                && run.preposition(noun, "of"));
    boolean rated = run.phrase(dollars + 1, Phrase.Rate.class).isPresent();
    boolean money =
        run.limit(dollars).filter(l -> Amounts.unit(l.amount()).equals("dollar")).isPresent();
    return named && money && run.size() == dollars + (rated ? 2 : 1);
  }

  /** Where the people end that it is paid to, or -1. */
  private static int people(BitRun run, int from, SubjectKinds kinds) {
    boolean each =
        run.article(from, Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.ALL);
    int first = each ? from + 1 : from;
    int end = run.wordsEnd(first);
    boolean people = end > first && kinds.isPerson(NounReader.name(run.words(first)));
    return people && (each || run.word(end - 1).endsWith("s")) ? end : -1;
  }
}
