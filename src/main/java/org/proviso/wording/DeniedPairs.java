package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.Modal;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * Two things denied at once are each denied: "no teacher shall teach more than five classes or
 * attend more than two meetings each day", "teachers shall neither supervise recess nor monitor the
 * cafeteria", "no teacher shall be assigned bus duty, nor shall any teacher be assigned recess
 * duty".
 */
final class DeniedPairs {
  private final BitRun run;
  private final int modal;

  private DeniedPairs(BitRun run) {
    this.run = run;
    this.modal = run.modal();
  }

  /** The sentences that it comes to, mostly the one given. */
  static List<List<Bit>> expand(List<Bit> bits) {
    var run = new BitRun(bits);
    neither(run);
    var pairs = new DeniedPairs(run);
    if (pairs.modal < 0) {
      return List.of(run.bits());
    }
    return pairs
        .nor()
        .or(pairs::amounts)
        .or(pairs::deeds)
        .or(pairs::timed)
        .orElse(List.of(run.bits()));
  }

  private static boolean isNeither(BitRun run, int at) {
    return run.article(at, Determiner.NO) && run.span(at).flat().matches("(?i)neither\\b.*");
  }

  /** "Shall neither … nor": denied, and no "no" of the first thing. */
  private static void neither(BitRun run) {
    int modal = run.modal();
    int nor = -1;
    for (int i = 0; i < run.size(); i++) {
      nor = run.joint(i, JointKind.NOR) ? (nor == -1 ? i : -2) : nor;
    }
    if (modal < 0 || nor < 0 || run.modal(modal).filter(Modal::negated).isPresent()) {
      return;
    }
    if (nor > modal) {
      int neither = modal + 1;
      while (neither < nor && run.being(neither)) {
        neither++;
      }
      if (isNeither(run, neither) && !run.article(0, Determiner.NO)) {
        Modal of = run.modal(modal).orElseThrow();
        run.remove(neither, neither + 1);
        run.replace(modal, modal + 1, new Modal(of.span(), of.word(), true, of.sense()));
        run.replace(nor - 1, nor, new Phrase.Joint(run.span(nor - 1), JointKind.OR));
      }
    }
  }

  private boolean isDenied() {
    boolean negated = run.modal(modal).filter(Modal::negated).isPresent();
    return negated != run.article(0, Determiner.NO);
  }

  /** "…, nor shall any teacher be assigned recess duty": a sentence of its own. */
  private Optional<List<List<Bit>>> nor() {
    for (int i = modal + 1; i + 2 < run.size(); i++) {
      Optional<Modal> second = run.modal(i + 1).filter(m -> !m.negated());
      boolean any = run.article(i + 2, Determiner.ANY, Determiner.A) || run.word(i + 2, "they");
      boolean own = run.word(i + 2, "they") || isGraded(i + 3) || !isGraded(1);
      if (run.joint(i, JointKind.NOR)
          && second.isPresent()
          && any
          && own
          && isDenied()
          && isPlain()) {
        int end = run.joint(i - 1, JointKind.COMMA) ? i - 1 : i;
        return Optional.of(List.of(run.bits().subList(0, end), second(i, second.get())));
      }
    }
    return Optional.empty();
  }

  /** Whether a name that begins there is followed by its grades. */
  private boolean isGraded(int from) {
    int at = from;
    while (!run.word(at).isEmpty()) {
      at++;
    }
    return run.preposition(at, "in", "of") && run.word(at + 1, "grade", "grades");
  }

  /** Nothing but its name before the modal: what else stood there might hold of both. */
  private boolean isPlain() {
    for (int i = run.word(0).isEmpty() ? 1 : 0; i < modal; i++) {
      boolean grades = run.preposition(i, "in", "of") && run.word(i + 1, "grade", "grades");
      if (run.word(i).isEmpty() && !grades) {
        return false;
      }
    }
    return modal > 0;
  }

  private List<Bit> second(int nor, Modal other) {
    var bits = new ArrayList<Bit>();
    int from = nor + 3;
    if (run.word(nor + 2, "they")) {
      bits.addAll(run.bits().subList(0, modal));
    } else {
      bits.add(Coined.article(run.span(nor + 2), Determiner.NO));
      while (!run.word(from).isEmpty()) {
        bits.add(run.at(from++));
      }
      while (run.preposition(from, "in", "of") && run.word(from + 1, "grade", "grades")) {
        bits.addAll(run.bits().subList(from, from + 3));
        from += 3;
      }
    }
    boolean no = bits.getFirst() instanceof Bit.Article(_, Determiner of) && of == Determiner.NO;
    bits.add(new Bit.Piece(new Modal(other.span(), other.word(), !no, other.sense())));
    bits.addAll(run.bits().subList(from, run.size()));
    return bits;
  }

  /** "More than five classes or (attend) more than two meetings each day". */
  private Optional<List<List<Bit>>> amounts() {
    List<Integer> limits = new ArrayList<>();
    for (int i = modal + 1; i < run.size(); i++) {
      if (run.limit(i).isPresent()) {
        limits.add(i);
      }
    }
    if (limits.size() != 2 || !isDenied() || !limits.stream().allMatch(this::isMore)) {
      return Optional.empty();
    }
    int first = limits.getFirst();
    int second = limits.getLast();
    int joint = first + 1;
    while (isName(joint)) {
      joint++;
    }
    int comma = run.joint(joint, JointKind.COMMA) ? joint++ : joint;
    if (!run.joint(joint, JointKind.OR, JointKind.NOR)) {
      return Optional.empty();
    }
    for (int i = joint + 1; i < second; i++) {
      if (run.word(i).isEmpty() && !run.being(i)) {
        return Optional.empty();
      }
    }
    int tail = second + 1;
    while (isName(tail)) {
      tail++;
    }
    return isOfBoth(tail) ? Optional.of(each(first, comma, joint, second, tail)) : Optional.empty();
  }

  private boolean isMore(int limit) {
    return run.limit(limit).filter(l -> l.word() == LimitWord.MORE_THAN).isPresent();
  }

  private boolean isName(int at) {
    return !run.word(at).isEmpty() || (run.preposition(at, "of") && !run.word(at + 1).isEmpty());
  }

  /** A rate, and nothing that could be meant of the last of the two only. */
  private boolean isOfBoth(int tail) {
    return tail < run.size()
        && run.phrase(tail, Phrase.Rate.class).isPresent()
        && tail == run.size() - 1;
  }

  private List<List<Bit>> each(int first, int end, int joint, int second, int tail) {
    var one = new ArrayList<Bit>(run.bits().subList(0, end));
    one.addAll(run.bits().subList(tail, run.size()));
    boolean verb = second > joint + 1;
    var other = new ArrayList<Bit>(run.bits().subList(0, verb ? modal + 1 : first));
    other.addAll(run.bits().subList(verb ? joint + 1 : second, run.size()));
    return List.of(one, other);
  }

  /** "Supervise recess or monitor the cafeteria": a verb and an object with an article. */
  private Optional<List<List<Bit>>> deeds() {
    int or = -1;
    for (int i = modal + 1; i < run.size(); i++) {
      if (run.joint(i, JointKind.OR, JointKind.NOR)) {
        or = or == -1 ? i : -2;
      } else if (run.word(i).isEmpty() && !isArticle(i) && !run.being(i)) {
        return Optional.empty();
      }
    }
    boolean verb =
        or > modal + 1 && !run.word(or + 1).isEmpty() && run.article(or + 2, Determiner.THE);
    if (!verb || !isDenied() || run.word(or + 3).isEmpty() || run.being(modal + 1)) {
      return Optional.empty();
    }
    var other = new ArrayList<Bit>(run.bits().subList(0, modal + 1));
    other.addAll(run.bits().subList(or + 1, run.size()));
    return Optional.of(List.of(run.bits().subList(0, or), other));
  }

  /** "Report before 7:30 a.m. or to remain after 3:30 p.m.": each with a clock time of its own. */
  private Optional<List<List<Bit>>> timed() {
    int or = -1;
    var clocks = new ArrayList<Integer>();
    for (int i = modal + 1; i < run.size(); i++) {
      boolean plain =
          !run.word(i).isEmpty() || isArticle(i) || run.preposition(i, "to", "at", "on", "for");
      if (run.joint(i, JointKind.OR, JointKind.NOR)) {
        or = or == -1 ? i : -2;
      } else if (run.phrase(i, Phrase.Clock.class).isPresent()) {
        clocks.add(i);
      } else if (!plain && !(run.joint(i, JointKind.COMMA) && or == -1)) {
        return Optional.empty();
      }
    }
    int end = run.joint(or - 1, JointKind.COMMA) ? or - 1 : or;
    boolean own =
        clocks.size() == 2 && clocks.getFirst() == end - 1 && clocks.getLast() == run.size() - 1;
    int verb = run.preposition(or + 1, "to") ? or + 2 : or + 1;
    if (or < 0 || !own || run.word(verb).isEmpty() || !isDenied()) {
      return Optional.empty();
    }
    var other = new ArrayList<Bit>(run.bits().subList(0, modal + 1));
    other.addAll(run.bits().subList(verb, run.size()));
    return Optional.of(List.of(run.bits().subList(0, end), other));
  }

  private boolean isArticle(int at) {
    return run.article(at, Determiner.THE, Determiner.A, Determiner.ANY, Determiner.THEIR);
  }
}
