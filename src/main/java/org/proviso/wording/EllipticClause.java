package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * A second clause that says its grades or weekdays and leaves the rest of the subject to the first:
 * "class size in grades 1-3 shall not exceed 24, and in grades 4-6 (it) shall not exceed 28".
 */
public final class EllipticClause {
  /** Where grades or weekdays stand in a run. */
  private record Scope(int from, int to, boolean grades) {}

  private final BitRun run;
  private final int first;
  private final int second;

  private EllipticClause(BitRun run, int first, int second) {
    this.run = run;
    this.first = first;
    this.second = second;
  }

  /** The two sentences that it comes to; empty where it is no such sentence. */
  public static Optional<List<List<Bit>>> sentences(List<Bit> bits) {
    var run = new BitRun(bits);
    List<Integer> modals = MainModals.of(run);
    return modals.size() == 2
        ? new EllipticClause(run, modals.getFirst(), modals.getLast()).both()
        : Optional.empty();
  }

  private Optional<List<List<Bit>>> both() {
    int end = run.word(second - 1, "they", "it") ? second - 1 : second;
    Optional<Scope> other = scopeBefore(end);
    Optional<Scope> own = other.flatMap(scope -> scopeOfSubject(scope.grades()));
    if (own.isEmpty() || run.article(0, Determiner.NO) || !isPlain(second + 1, run.size())) {
      return Optional.empty();
    }
    int joint = other.get().from() - 1;
    boolean apart = run.joint(joint, JointKind.SEMICOLON);
    boolean comma = run.joint(joint - 1, JointKind.COMMA, JointKind.SEMICOLON);
    int cut = comma ? joint - 1 : joint;
    if (!(apart || run.joint(joint, JointKind.AND, JointKind.BUT)) || !isPlain(first + 1, cut)) {
      return Optional.empty();
    }
    var sentence = new ArrayList<>(run.bits().subList(0, own.get().from()));
    sentence.addAll(run.bits().subList(other.get().from(), other.get().to()));
    sentence.addAll(run.bits().subList(own.get().to(), first));
    sentence.addAll(run.bits().subList(second, run.size()));
    return Optional.of(List.of(run.bits().subList(0, cut), sentence));
  }

  /** The grades or weekdays that end there, and nothing before them but what joins the clauses. */
  private Optional<Scope> scopeBefore(int end) {
    int at = run.joint(end - 1, JointKind.COMMA) ? end - 1 : end;
    if (run.phrase(at - 1, Phrase.Weekdays.class).isPresent()) {
      return Optional.of(new Scope(at - 1, at, false));
    }
    int words = run.beforeWords(at - 1);
    return isGrades(words) ? Optional.of(new Scope(words, at, true)) : Optional.empty();
  }

  /** The only such words before the first modal verb. */
  private Optional<Scope> scopeOfSubject(boolean grades) {
    Optional<Scope> found = Optional.empty();
    for (int i = 0; i < first; i++) {
      boolean days = run.phrase(i, Phrase.Weekdays.class).isPresent();
      if (days || isGrades(i)) {
        if (found.isPresent() || days == grades) {
          return Optional.empty();
        }
        found = Optional.of(new Scope(i, days ? i + 1 : run.wordsEnd(i + 1), grades));
      } else if (!isName(i) && !run.joint(i, JointKind.COMMA)) {
        return Optional.empty();
      }
    }
    return found;
  }

  private boolean isGrades(int at) {
    return run.preposition(at, "in", "for") && run.word(at + 1, "grade", "grades");
  }

  private boolean isName(int at) {
    return !run.word(at).isEmpty()
        || run.article(at, Determiner.EACH, Determiner.THE, Determiner.ALL, Determiner.ANY)
        || run.preposition(at, "of");
  }

  /** A bound and a verb: a condition or a window there might be said of both clauses. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean plain =
          !run.word(i).isEmpty()
              || run.being(i)
              || run.limit(i).isPresent()
              || run.phrase(i, Phrase.Clock.class).isPresent()
              || run.phrase(i, Phrase.Deadline.class).isPresent();
      if (!plain) {
        return false;
      }
    }
    return from < to;
  }
}
