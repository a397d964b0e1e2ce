package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Meetings shall begin no earlier than 2:45, last no longer than 60 minutes, and end by 4:00" is a
 * sentence for each verb; "limited to two per month, each no longer than 60 minutes" is two.
 */
final class Conjuncts {
  private static final Set<String> LASTING = Set.of("last", "run", "take", "exceed", "continue");

  private static final Set<String> TURNING =
      Set.of("begin", "start", "commence", "end", "finish", "conclude", "close");

  private Conjuncts() {}

  /** The sentences that it comes to; the one given, where it has no such conjuncts. */
  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int modal = run.modal();
    List<List<Bit>> verbs = modal > 0 ? verbs(run, modal) : List.of();
    if (!verbs.isEmpty()) {
      return verbs;
    }
    return modal > 0 ? each(run, modal) : List.of(bits);
  }

  /** A sentence for each verb with its bound, where one of them is of a length; none otherwise. */
  private static List<List<Bit>> verbs(BitRun run, int modal) {
    boolean denied = run.modal(modal).orElseThrow().negated();
    JointKind joint = denied ? JointKind.OR : JointKind.AND;
    var sentences = new ArrayList<List<Bit>>();
    boolean length = false;
    boolean last = false;
    int at = modal + 1;
    while (at < run.size()) {
      int end = conjunct(run, at);
      if (end < 0) {
        return List.of();
      }
      length |= LASTING.contains(run.word(at)) || run.limit(end - 1).isPresent();
      sentences.add(sentence(run, modal, at, end));
      if (end == run.size()) {
        return last && length ? sentences : List.of();
      }
      boolean comma = run.joint(end, JointKind.COMMA);
      at = comma ? end + 1 : end;
      boolean joined = run.joint(at, joint);
      at += joined ? 1 : 0;
      if (last || !(comma || joined)) {
        return List.of();
      }
      last = joined;
    }
    return List.of();
  }

  /** Where the verb and its bound end that begin here; -1 if none begin. */
  private static int conjunct(BitRun run, int at) {
    boolean lasts = LASTING.contains(run.word(at)) && isTime(run, at + 1);
    boolean exceeds = isTime(run, at) && run.limit(at).orElseThrow().word() == LimitWord.AT_MOST;
    boolean turns =
        TURNING.contains(run.word(at)) && run.phrase(at + 1, Phrase.Clock.class).isPresent();
    return exceeds ? at + 1 : lasts || turns ? at + 2 : -1;
  }

  private static boolean isTime(BitRun run, int at) {
    return run.limit(at)
        .filter(l -> Amounts.isTime(l.amount()) && l.amount().adjectives().isEmpty())
        .isPresent();
  }

  private static List<Bit> sentence(BitRun run, int modal, int from, int to) {
    var all = new ArrayList<>(run.bits().subList(0, modal + 1));
    all.addAll(run.bits().subList(from, to));
    return all;
  }

  /** The records are the subject: what follows the modal is their number and no noun. */
  private static List<List<Bit>> each(BitRun run, int modal) {
    int limit = run.being(modal + 1) ? modal + 2 : modal + 1;
    boolean counted =
        run.limit(limit)
            .filter(l -> l.word() == LimitWord.AT_MOST)
            .filter(l -> l.amount().unit().isEmpty() || Amounts.unit(l.amount()).equals("time"))
            .isPresent();
    boolean denied = run.modal(modal).orElseThrow().negated();
    int comma = comma(run, limit + 1);
    if (!counted || denied || comma < 0) {
      return List.of(run.bits());
    }
    int at = run.joint(comma + 1, JointKind.AND) ? comma + 2 : comma + 1;
    boolean first = isEach(run, at) && isTime(run, at + 1) && at + 2 == run.size();
    boolean last = isTime(run, at) && isEach(run, at + 1) && at + 2 == run.size();
    if (!first && !last) {
      return List.of(run.bits());
    }
    Phrase.Limit time = run.limit(first ? at + 1 : at).orElseThrow();
    LimitWord word = time.word() == LimitWord.BARE ? LimitWord.AT_MOST : time.word();
    var second = new ArrayList<>(run.bits().subList(0, modal + 1));
    second.add(Coined.word(time.span(), "last"));
    second.add(new Bit.Piece(time.with(word)));
    return List.of(run.bits().subList(0, comma), second);
  }

  private static int comma(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.joint(i, JointKind.COMMA)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEach(BitRun run, int at) {
    return run.phrase(at, Phrase.Together.class).filter(each -> !each.together()).isPresent();
  }
}
