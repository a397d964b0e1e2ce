package org.proviso.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * Two amounts, each on its own days or in its own half of the day: "240 minutes on regular days and
 * 180 minutes on minimum days" is one sentence about regular days and one about minimum days.
 */
final class PairedDays {
  /** Days that hold days of other names too: what is asked on them is asked on those as well. */
  private static final Set<String> ANY =
      Set.of("all", "school", "work", "working", "duty", "business", "instructional", "student");

  private final BitRun run;
  private final int joint;
  private final int first;
  private final int end;
  private final int window;
  private final int other;
  private final int tail;

  private PairedDays(BitRun run, int joint) {
    this.run = run;
    this.joint = joint;
    this.first = start(run, run.modal() + 1, joint);
    this.end = run.joint(joint - 1, JointKind.COMMA) ? joint - 1 : joint;
    this.window = window(run, first, end);
    int second = window(run, joint + 1, run.size());
    this.other = second;
    this.tail = second < 0 ? -1 : behind(run, second);
  }

  /** The sentences that it comes to; the one given, where it has no two amounts. */
  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    int joint = -1;
    for (int i = run.modal() + 2; run.modal() >= 0 && i < run.size(); i++) {
      boolean joins = run.joint(i, JointKind.AND, JointKind.BUT, JointKind.OR, JointKind.NOR);
      if (joins && isAmount(run, i + 1)) {
        if (joint >= 0) {
          return List.of(bits);
        }
        joint = i;
      }
    }
    if (joint < 0) {
      return List.of(bits);
    }
    var paired = new PairedDays(run, joint);
    return paired.fits() ? paired.sentences() : List.of(bits);
  }

  private static boolean isAmount(BitRun run, int at) {
    return run.limit(run.article(at, Determiner.A) ? at + 1 : at).isPresent();
  }

  /** Where the first amount begins, with its article; -1 where there is none. */
  private static int start(BitRun run, int from, int before) {
    for (int i = from; i < before; i++) {
      if (run.phrase(i, Phrase.LimitRange.class).isPresent()) {
        return -1;
      }
      if (isAmount(run, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where "on minimum days", "in the morning", "on Fridays" begins, the first of them; or -1. */
  private static int window(BitRun run, int from, int before) {
    for (int i = Math.max(from, 0); from >= 0 && i < before; i++) {
      if (!isPlain(run, i)) {
        boolean weekdays = run.phrase(i, Phrase.Weekdays.class).isPresent();
        boolean named = run.preposition(i, "on", "in", "during") && isNamed(run, i);
        return weekdays || named ? i : -1;
      }
    }
    return -1;
  }

  /** What may stand between an amount and its days: what the amount is of. */
  private static boolean isPlain(BitRun run, int at) {
    return run.limit(at).isPresent()
        || !run.word(at).isEmpty()
        || run.article(at, Determiner.A, Determiner.THE)
        || run.preposition(at, "of", "for");
  }

  private static boolean isNamed(BitRun run, int at) {
    return run.word(behind(run, at) - 1).matches("days?|mornings?|afternoons?|evenings?");
  }

  private static int behind(BitRun run, int window) {
    if (run.phrase(window, Phrase.Weekdays.class).isPresent()) {
      return window + 1;
    }
    boolean article =
        run.article(window + 1, Determiner.THE, Determiner.A, Determiner.ALL, Determiner.EACH);
    return run.wordsEnd(article ? window + 2 : window + 1);
  }

  private boolean fits() {
    return window > first
        && first >= 0
        && other > 0
        && behind(run, window) == end
        && apart()
        && bounds()
        && shared();
  }

  /** Neither of the two windows holds what is of the other. */
  private boolean apart() {
    var one = run.phrase(window, Phrase.Weekdays.class);
    var two = run.phrase(other, Phrase.Weekdays.class);
    if (one.isPresent() || two.isPresent()) {
      return one.isPresent()
          && two.isPresent()
          && Collections.disjoint(one.get().days(), two.get().days());
    }
    List<String> these = name(window);
    List<String> those = name(other);
    boolean days = these.getLast().startsWith("day");
    return days == those.getLast().startsWith("day")
        && !these.equals(those)
        && (!days || isOwn(these) && isOwn(those));
  }

  private List<String> name(int at) {
    return run.words(run.at(at + 1) instanceof Bit.Article ? at + 2 : at + 1).stream()
        .map(word -> word.lower().replaceFirst("s$", ""))
        .toList();
  }

  private static boolean isOwn(List<String> name) {
    return name.size() > 1 && !ANY.contains(name.getFirst());
  }

  /** The second amount is bounded as the first is, by the same word or none. */
  private boolean bounds() {
    LimitWord one = limit(first).word();
    Phrase.Limit two = limit(joint + 1);
    boolean or = run.joint(joint, JointKind.OR, JointKind.NOR);
    boolean word =
        switch (one) {
          case MORE_THAN -> !run.isAffirmed();
          case AT_MOST -> run.isAffirmed();
          case AT_LEAST, EXACTLY, BARE -> run.isAffirmed() && !or;
          case LESS_THAN, UP_TO, WITHIN -> false;
        };
    return word && (two.word() == LimitWord.BARE || two.word() == one);
  }

  /** "And three on Fridays" is of what the first is of; "and one" of so many minutes is not. */
  private boolean shared() {
    Phrase.Amount two = limit(joint + 1).amount();
    if (!two.unit().isEmpty()) {
      return true;
    }
    Phrase.Limit one = limit(first);
    boolean plain = run.limit(first).isPresent() && run.limit(first + 1).isEmpty();
    return plain
        && two.adjectives().isEmpty()
        && !one.amount().unit().isEmpty()
        && !(Amounts.isTime(one.amount()) && two.value().equals("1"));
  }

  private Phrase.Limit limit(int at) {
    return run.limit(at).or(() -> run.limit(at + 1)).orElseThrow();
  }

  private List<List<Bit>> sentences() {
    List<Bit> bits = run.bits();
    List<Bit> behind = bits.subList(tail, bits.size());
    var two = new ArrayList<>(bits.subList(0, first));
    int at = joint + 1;
    if (run.limit(at).isEmpty()) {
      two.add(run.at(at++));
    }
    Phrase.Limit one = limit(first);
    Phrase.Limit said = limit(at);
    Phrase.Amount amount = said.amount();
    boolean bare = amount.unit().isEmpty();
    two.add(
        new Bit.Piece(
            said.with(one.word())
                .with(bare ? amount.of(one.amount().adjectives(), one.amount().unit()) : amount)));
    List<Bit> own = bits.subList(at + 1, other);
    int thing = run.limit(first).isPresent() ? first + 1 : first + 2;
    two.addAll(own.isEmpty() ? bits.subList(thing, window) : own);
    two.addAll(bits.subList(other, bits.size()));
    return List.of(Bit.together(bits.subList(0, end), behind), two);
  }
}
