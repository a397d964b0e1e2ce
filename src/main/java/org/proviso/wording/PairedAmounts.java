package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * Two amounts, each of its own thing: "at least 30 minutes of lunch and 50 minutes of preparation
 * each day" is one sentence about lunch and one about preparation.
 */
final class PairedAmounts {
  private final BitRun run;
  private final int first;
  private final int joint;
  private final int second;

  private PairedAmounts(BitRun run, int first, int joint, int second) {
    this.run = run;
    this.first = first;
    this.joint = joint;
    this.second = second;
  }

  /** The sentences that it comes to; the one given, where it has no two amounts. */
  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int modal = run.modal();
    boolean denied = !run.isAffirmed() || other(run, modal);
    int first = denied ? -1 : limit(run, modal + 1);
    int second = first < 0 ? -1 : limit(run, first + 1);
    if (second < 0 || limit(run, second + 1) >= 0 || !run.joint(second - 1, JointKind.AND)) {
      return List.of(bits);
    }
    int joint = run.joint(second - 2, JointKind.COMMA) ? second - 2 : second - 1;
    var paired = new PairedAmounts(run, first, joint, second);
    return paired.fits() ? paired.sentences() : List.of(bits);
  }

  private static boolean other(BitRun run, int modal) {
    for (int i = modal + 1; i < run.size(); i++) {
      if (run.modal(i).isPresent() || run.phrase(i, Phrase.Together.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int limit(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.limit(i).isPresent() || run.phrase(i, Phrase.LimitRange.class).isPresent()) {
        return run.limit(i).isPresent() ? i : -1;
      }
    }
    return -1;
  }

  /** Each amount has a thing of its own, and the second no word that bounds it otherwise. */
  private boolean fits() {
    Phrase.Limit one = run.limit(first).orElseThrow();
    Phrase.Limit other = run.limit(second).orElseThrow();
    boolean word = other.word() == LimitWord.BARE || other.word() == one.word();
    boolean bounded =
        one.word() == LimitWord.AT_LEAST
            || one.word() == LimitWord.AT_MOST
            || one.word() == LimitWord.BARE
            || one.word() == LimitWord.EXACTLY;
    return word
        && bounded
        && isRated()
        && isOfThing(first, joint)
        && isOfThing(second, tail())
        && !thing(first, joint).matches(thing(second, tail()));
  }

  /** One of 45 minutes and one of 30 of the same thing are two of it: each alone would say less. */
  private Name thing(int limit, int end) {
    Phrase.Amount amount = run.limit(limit).orElseThrow().amount();
    String counted = String.join(" ", amount.adjectives()) + " " + amount.unit();
    var words = new StringBuilder(Amounts.isTime(amount) ? "" : counted);
    for (int i = limit + 1; i < end; i++) {
      words.append(' ').append(run.word(i));
    }
    return Name.of(words.toString());
  }

  /** What is said of both is over what stretch of time. */
  private boolean isRated() {
    for (int i = tail(); i < run.size(); i++) {
      boolean rate =
          run.phrase(i, Phrase.Rate.class).isPresent()
              || run.phrase(i, Phrase.Window.class).isPresent()
              || run.phrase(i, Phrase.Weekdays.class).isPresent();
      if (rate) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfThing(int limit, int end) {
    Phrase.Amount amount = run.limit(limit).orElseThrow().amount();
    boolean of = run.preposition(limit + 1, "of", "for") && isWords(limit + 2, end);
    boolean direct = isWords(limit + 1, end);
    boolean counted = !Amounts.isTime(amount) && !amount.unit().isEmpty();
    return Amounts.isTime(amount)
        ? of || direct
        : counted && Amounts.dayKind(amount).isEmpty() && (limit + 1 == end || direct);
  }

  private boolean isWords(int from, int end) {
    for (int i = from; i < end; i++) {
      if (run.word(i).isEmpty() && !run.article(i, Determiner.A, Determiner.THE)) {
        return false;
      }
    }
    return from < end;
  }

  /** Where what is said of both begins: a rate, a window, a condition. */
  private int tail() {
    int at = second + 1;
    at += run.preposition(at, "of", "for") ? 1 : 0;
    while (at < run.size()
        && (!run.word(at).isEmpty() || run.article(at, Determiner.A, Determiner.THE))) {
      at++;
    }
    return at;
  }

  private List<List<Bit>> sentences() {
    var one = new ArrayList<Bit>();
    var other = new ArrayList<Bit>();
    LimitWord word = run.limit(first).orElseThrow().word();
    for (int i = 0; i < run.size(); i++) {
      if (i < first) {
        one.add(run.at(i));
        other.add(run.at(i));
      } else if (i < joint) {
        one.add(run.at(i));
      } else if (i == second) {
        other.add(new Bit.Piece(run.limit(i).orElseThrow().with(word)));
      } else if (i > second && i < tail()) {
        other.add(run.at(i));
      } else if (i >= tail()) {
        one.add(run.at(i));
        other.add(run.at(i));
      }
    }
    return List.of(one, other);
  }
}
