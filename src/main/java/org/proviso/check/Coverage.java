package org.proviso.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Due;
import org.proviso.norm.Example;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;

/**
 * Which clauses and exceptions no example reaches.
 *
 * @param clauses how many clauses have norms
 * @param allExceptions how many exceptions the norms have
 * @param without clauses with norms that no example is about
 * @param neverKept clauses that no example keeps, of those that can break; a clause that its
 *     examples show to be undecidable as it stands is not among them, nor a ban on records whose
 *     examples show what does not fall under it
 * @param neverBroken clauses that no example breaks, of those that can break
 * @param exceptions exceptions that no example puts to use: clause and words
 */
public record Coverage(
    int clauses,
    int allExceptions,
    List<String> without,
    List<String> neverKept,
    List<String> neverBroken,
    List<String> exceptions) {
  public Coverage {
    without = List.copyOf(without);
    neverKept = List.copyOf(neverKept);
    neverBroken = List.copyOf(neverBroken);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * @param applied the exceptions that applied in some example, by clause and words
   */
  static Coverage of(Agreement agreement, Set<String> applied) {
    Set<String> about = new HashSet<>();
    Set<String> kept = new HashSet<>();
    Set<String> broken = new HashSet<>();
    Set<String> undecided = new HashSet<>();
    Set<String> untested = new HashSet<>();
    for (Example example : agreement.examples()) {
      about.add(example.target().number());
      switch (example.expectation()) {
        case KEEPS -> kept.add(example.target().number());
        case BREAKS -> broken.add(example.target().number());
        case LEAVES_UNDECIDED -> undecided.add(example.target().number());
        case DOES_NOT_TEST -> untested.add(example.target().number());
        case LEAVES_OPEN, EXCUSES, ADVISES, OWES, REFERS_TO_JUDGEMENT -> {}
      }
    }
    Set<String> all = new LinkedHashSet<>();
    Set<String> breakable = new LinkedHashSet<>();
    List<String> exceptions = new ArrayList<>();
    int allExceptions = 0;
    undecided.removeAll(kept);
    undecided.removeAll(broken);
    for (Norm norm : agreement.norms()) {
      all.add(norm.clause().number());
      String number = norm.clause().number();
      if (canBreak(norm) && !undecided.contains(number)) {
        breakable.add(number);
        if (isShownByAbsence(norm) && untested.contains(number)) {
          kept.add(number);
        }
      }
      for (Exemption exemption : norm.exemptions()) {
        allExceptions++;
        String key = exception(norm, exemption.words().flat());
        if (!applied.contains(key)) {
          exceptions.add(key);
        }
      }
    }
    return new Coverage(
        all.size(),
        allExceptions,
        rest(all, about),
        rest(breakable, kept),
        rest(breakable, broken),
        exceptions);
  }

  /** Whether some example reaches every clause and exception, and shows both sides of each. */
  public boolean complete() {
    return without.isEmpty()
        && neverKept.isEmpty()
        && neverBroken.isEmpty()
        && exceptions.isEmpty();
  }

  static String exception(Norm norm, String words) {
    return norm.clause() + " \u201c" + words + "\u201d";
  }

  /** An undated duty waits for its event as long as the agreement runs. */
  private static boolean isUndated(Norm norm) {
    return norm.must() instanceof Fact.Exists(Selection of)
        && of.sheet().equals("events")
        && norm.period() instanceof Period.WholeTerm;
  }

  /** A ban on records and a right: nothing keeps them but that nothing breaks them. */
  private static boolean isShownByAbsence(Norm norm) {
    return norm.must() instanceof Fact.Never || norm.modality() == Modality.RIGHT;
  }

  /** Hours or money on a claim: owed or not owed, never broken. */
  private static boolean isClaimed(Norm norm) {
    return norm.must() instanceof Fact.Owed(Due due, _) && !(due instanceof Due.FullPay);
  }

  private static boolean canBreak(Norm norm) {
    return switch (norm.modality()) {
      case DUTY, BAN, EXEMPTION, RIGHT -> !isUndated(norm) && !isClaimed(norm);
      case PERMISSION, POWER, ADVISORY -> false;
    };
  }

  private static List<String> rest(Set<String> all, Set<String> reached) {
    return all.stream().filter(clause -> !reached.contains(clause)).toList();
  }
}
