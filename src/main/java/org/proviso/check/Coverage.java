package org.proviso.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Example;
import org.proviso.norm.Exemption;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;

/**
 * Which clauses and exceptions no example reaches.
 *
 * @param without clauses with norms that no example is about
 * @param neverKept clauses that no example keeps, of those that can break
 * @param neverBroken clauses that no example breaks, of those that can break
 * @param exceptions exceptions that no example puts to use: clause and words
 */
public record Coverage(
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
    for (Example example : agreement.examples()) {
      about.add(example.target().number());
      switch (example.expectation()) {
        case KEEPS -> kept.add(example.target().number());
        case BREAKS -> broken.add(example.target().number());
        case EXCUSES,
            ADVISES,
            LEAVES_OPEN,
            LEAVES_UNDECIDED,
            DOES_NOT_TEST,
            OWES,
            REFERS_TO_JUDGEMENT -> {}
      }
    }
    Set<String> all = new LinkedHashSet<>();
    Set<String> breakable = new LinkedHashSet<>();
    List<String> exceptions = new ArrayList<>();
    for (Norm norm : agreement.norms()) {
      all.add(norm.clause().number());
      if (canBreak(norm.modality())) {
        breakable.add(norm.clause().number());
      }
      for (Exemption exemption : norm.exemptions()) {
        String key = exception(norm, exemption.words().flat());
        if (!applied.contains(key)) {
          exceptions.add(key);
        }
      }
    }
    return new Coverage(
        rest(all, about), rest(breakable, kept), rest(breakable, broken), exceptions);
  }

  static String exception(Norm norm, String words) {
    return norm.clause() + " \u201c" + words + "\u201d";
  }

  private static boolean canBreak(Modality modality) {
    return switch (modality) {
      case DUTY, BAN, EXEMPTION, RIGHT -> true;
      case PERMISSION, POWER, ADVISORY -> false;
    };
  }

  private static List<String> rest(Set<String> all, Set<String> reached) {
    return all.stream().filter(clause -> !reached.contains(clause)).toList();
  }
}
