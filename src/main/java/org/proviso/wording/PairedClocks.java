package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * Two times of the clock, each for its own days: "meetings shall end by 3:30 p.m. on Fridays and by
 * 4:00 p.m. on Mondays" is a sentence for each.
 */
final class PairedClocks {
  /** What is "held before 8:00 on Mondays and after 3:00 on Fridays" need not be both. */
  private static final String[] TURNING = {
    "begin", "start", "commence", "end", "finish", "conclude", "close", "remain"
  };

  private PairedClocks() {}

  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int first = clock(run, run.modal() + 1);
    int second = first < 0 ? -1 : clock(run, first + 1);
    boolean turns = first > 0 && run.word(first - 1, TURNING);
    if (run.modal() < 0 || !turns || second < 0 || clock(run, second + 1) > 0) {
      return List.of(bits);
    }
    int leading = days(run, 0);
    int behind = days(run, first + 1);
    int comma = Math.max(behind, first + 1);
    int and = run.joint(comma, JointKind.COMMA) ? comma + 1 : comma;
    int before = days(run, and + 1);
    int after = days(run, second + 1);
    boolean one = (leading > 0) != (behind > 0);
    boolean other = (before == second) != (after == run.size());
    boolean whole = before < 0 ? and + 1 == second : second + 1 == run.size();
    if (!run.joint(and, JointKind.AND) || !one || !other || !whole) {
      return List.of(bits);
    }
    int subject = run.joint(leading, JointKind.COMMA) ? leading + 1 : Math.max(leading, 0);
    var sentence = new ArrayList<>(run.bits().subList(subject, first));
    sentence.add(run.at(second));
    sentence.addAll(
        before < 0
            ? run.bits().subList(second + 1, run.size())
            : run.bits().subList(and + 1, before));
    return List.of(run.bits().subList(0, comma), sentence);
  }

  private static int clock(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.phrase(i, Phrase.Clock.class).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Where "on Fridays", "on minimum days" ends that begins there, or -1. */
  private static int days(BitRun run, int at) {
    if (run.phrase(at, Phrase.Weekdays.class).isPresent()) {
      return at + 1;
    }
    int end = run.wordsEnd(at + 1);
    boolean named = run.preposition(at, "on") && end > at + 2 && run.word(end - 1, "days");
    return named ? end : -1;
  }
}
