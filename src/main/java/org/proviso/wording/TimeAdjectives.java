package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * What stands between a length of time and its noun: "a thirty minute, duty free, uninterrupted
 * lunch", "one 15-minute daily break".
 */
final class TimeAdjectives {
  private TimeAdjectives() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      scheduled(run, i);
      if (run.limit(i).filter(limit -> Amounts.isTime(limit.amount())).isPresent()) {
        instructional(run, i);
        office(run, i);
        listed(run, i);
        rate(run, i);
      }
    }
  }

  /** "A scheduled 15-minute break": what a schedule holds is scheduled. */
  private static void scheduled(BitRun run, int at) {
    boolean a = run.article(at - 1, Determiner.A) && run.word(at, "scheduled");
    Optional<Phrase.Limit> time =
        run.bareTime(at + 1).filter(l -> l.amount().determiner() == Determiner.NONE);
    if (a && time.isPresent() && !run.word(at + 2).isEmpty()) {
      Phrase.Amount amount = time.get().amount();
      run.replace(at - 1, at + 2, time.get().with(amount.with(Determiner.A)));
    } else if (a && run.word(at + 2, "period", "periods", "time", "break", "lunch")) {
      run.remove(at, at + 1);
    }
  }

  /** "300 instructional minutes" are minutes of instruction. */
  private static void instructional(BitRun run, int at) {
    Phrase.Limit limit = run.limit(at).orElseThrow();
    boolean plain = limit.amount().adjectives().equals(List.of("instructional"));
    boolean ends = run.word(at + 1).isEmpty() && !run.preposition(at + 1, "of");
    if (plain && ends) {
      run.replace(
          at,
          at + 1,
          new Bit.Piece(limit.with(limit.amount().with(List.of()))),
          Coined.preposition(run.span(at), "of"),
          Coined.word(run.span(at), "instruction"));
    }
  }

  /** "Five office hours" are hours of office hours. */
  private static void office(BitRun run, int at) {
    Phrase.Limit limit = run.limit(at).orElseThrow();
    boolean plain =
        limit.amount().adjectives().equals(List.of("office"))
            && limit.amount().unit().equals("hour");
    if (plain && run.word(at + 1).isEmpty() && !run.preposition(at + 1, "of")) {
      run.replace(
          at,
          at + 1,
          new Bit.Piece(limit.with(limit.amount().with(List.of()))),
          Coined.preposition(run.span(at), "of"),
          Coined.word(run.span(at), "office"),
          Coined.word(run.span(at), "hours"));
    }
  }

  /** Adjectives set off by commas go to the amount. */
  private static void listed(BitRun run, int at) {
    var adjectives = new ArrayList<String>();
    int next = at + 1;
    while (run.joint(next, JointKind.COMMA, JointKind.AND) || !adjectives.isEmpty()) {
      int word = run.joint(next, JointKind.COMMA) ? next + 1 : next;
      word += run.joint(word, JointKind.AND) ? 1 : 0;
      String adjective = adjective(run, word);
      if (adjective.isEmpty()) {
        break;
      }
      adjectives.add(adjective);
      next = word + (adjective.equals("duty-free") && run.word(word, "duty") ? 2 : 1);
    }
    if (adjectives.isEmpty() || run.word(next).isEmpty()) {
      return;
    }
    Phrase.Limit limit = run.limit(at).orElseThrow();
    var all = new ArrayList<>(limit.amount().adjectives());
    all.addAll(adjectives);
    run.replace(at, next, limit.with(limit.amount().with(all)));
  }

  /** "Duty-free" or a word for unbroken, else empty. */
  static String adjective(BitRun run, int at) {
    boolean free = run.word(at, "duty") && run.word(at + 1, "free");
    return free || run.word(at, "duty-free")
        ? "duty-free"
        : Adjectives.isUnbroken(run.word(at)) ? run.word(at) : "";
  }

  /** "Daily" before the noun says how often. */
  private static void rate(BitRun run, int at) {
    boolean rated = run.phrase(at + 1, Phrase.Rate.class).isPresent();
    int end = run.wordsEnd(at + 2);
    if (rated && end > at + 2 && run.span(at + 1).flat().toLowerCase(Locale.ROOT).endsWith("ly")) {
      Bit rate = run.at(at + 1);
      run.replace(end, end, rate);
      run.remove(at + 1, at + 2);
    }
  }
}
