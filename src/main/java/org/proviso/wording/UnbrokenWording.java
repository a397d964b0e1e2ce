package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounts;
import org.proviso.words.BitRun;

/**
 * What is uninterrupted is the time: "45 minutes of uninterrupted preparation", "a duty-free,
 * uninterrupted lunch of 30 minutes", "an uninterrupted 30-minute lunch".
 */
final class UnbrokenWording {
  private UnbrokenWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      if (run.limit(i).filter(limit -> Amounts.isTime(limit.amount())).isPresent()) {
        behindOf(run, i);
      }
      beforeNoun(run, i);
    }
  }

  /** Adjectives in a row, and the place behind them. */
  private record Row(List<String> words, int end) {
    boolean unbroken() {
      return words.stream().anyMatch(Adjectives::isUnbroken);
    }
  }

  private static Row row(BitRun run, int from) {
    var words = new ArrayList<String>();
    int next = from;
    while (!TimeAdjectives.adjective(run, next).isEmpty()) {
      String adjective = TimeAdjectives.adjective(run, next);
      words.add(adjective);
      next += adjective.equals("duty-free") && run.word(next, "duty") ? 2 : 1;
      int joined = run.joint(next, JointKind.COMMA) ? next + 1 : next;
      joined += run.joint(joined, JointKind.AND) ? 1 : 0;
      next = TimeAdjectives.adjective(run, joined).isEmpty() ? next : joined;
    }
    return new Row(words, next);
  }

  private static void behindOf(BitRun run, int at) {
    int from = at + 2;
    from += run.article(from, Determiner.A) ? 1 : 0;
    Row row = row(run, from);
    if (run.preposition(at + 1, "of", "for") && row.unbroken() && !run.word(row.end()).isEmpty()) {
      run.remove(from, row.end());
      add(run, at, row.words());
    }
  }

  /** "An uninterrupted lunch of 30 minutes", "an uninterrupted 30-minute lunch". */
  private static void beforeNoun(BitRun run, int at) {
    Row row = row(run, at + 1);
    if (!run.article(at, Determiner.A) || !row.unbroken()) {
      return;
    }
    Optional<Phrase.Limit> direct =
        run.bareTime(row.end()).filter(l -> l.amount().determiner() == Determiner.NONE);
    int noun = row.end();
    int end = run.wordsEnd(noun);
    boolean of = run.preposition(end, "of", "for") || run.word(end, "lasting");
    Optional<Phrase.Limit> behind =
        run.limit(end + 1).filter(limit -> Amounts.isTime(limit.amount()));
    if (direct.isPresent() && !run.word(noun + 1).isEmpty()) {
      run.replace(at, noun + 1, direct.get().with(direct.get().amount().with(Determiner.A)));
      add(run, at, row.words());
    } else if (of && end > noun && behind.isPresent()) {
      add(run, end + 1, row.words());
      run.remove(at + 1, noun);
    }
  }

  private static void add(BitRun run, int at, List<String> adjectives) {
    Phrase.Limit limit = run.limit(at).orElseThrow();
    var all = new ArrayList<>(limit.amount().adjectives());
    all.addAll(adjectives);
    run.replace(at, at + 1, limit.with(limit.amount().with(all)));
  }
}
