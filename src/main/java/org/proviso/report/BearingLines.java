package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.norm.Priority;
import org.proviso.precedence.Clash;
import org.proviso.precedence.Conflict;
import org.proviso.precedence.Conflicts;
import org.proviso.precedence.NormAt;

/** What yields to what, clause by clause, for people to read (S20). */
public final class BearingLines {
  private final Conflicts conflicts;

  public BearingLines(List<Agreement> together) {
    this.conflicts = Conflicts.of(together);
  }

  /** What the clause prevails over, yields to or conflicts with; nothing if there is nothing. */
  public List<String> of(Agreement agreement, String number) {
    Set<String> lines = new LinkedHashSet<>();
    for (Clause clause : agreement.clauses()) {
      if (clause.id().number().equals(number)) {
        clause.sentences().forEach(one -> one.norms().forEach(norm -> of(agreement, norm, lines)));
      }
    }
    return List.copyOf(lines);
  }

  private void of(Agreement agreement, Norm norm, Set<String> lines) {
    for (Priority rank : norm.priorities()) {
      lines.add("Stated: " + rank.words() + ".");
    }
    var at = new NormAt(agreement, norm);
    conflicts.of(at).forEach(conflict -> lines.add(line(conflict, at)));
  }

  private static String line(Conflict conflict, NormAt at) {
    boolean yields = conflict.yielding().equals(at);
    NormAt other = yields ? conflict.prevailing() : conflict.yielding();
    String clause = other.words(at.agreement());
    return switch (conflict.stated()) {
      case ORDER -> (yields ? "Yields to " : "Prevails over ") + clause + how(conflict.clash());
      case NOTHING ->
          (conflict.clash() == Clash.CERTAIN ? "Conflicts with " : "May conflict with ")
              + clause
              + "; nothing says which of them prevails.";
      case CIRCLE -> "Is said to prevail over " + clause + " and to yield to it; neither does.";
    };
  }

  private static String how(Clash clash) {
    return switch (clash) {
      case CERTAIN -> ", where both speak of the same.";
      case POSSIBLE -> ", perhaps: one measure, different bounds.";
      case STATED -> ", where the two meet; nothing in their form shows where.";
    };
  }

  /** All pairs, one line each: "7.1 of the CBA yields to 1.14.2 of the memorandum …". */
  public List<String> all() {
    var lines = new ArrayList<String>();
    for (Conflict conflict : conflicts.all()) {
      NormAt one = conflict.yielding();
      String line = line(conflict, one);
      lines.add(
          one.clause()
              + " of "
              + one.agreement().label()
              + ": "
              + line.substring(0, 1).toLowerCase(Locale.ROOT)
              + line.substring(1));
    }
    return lines.stream().distinct().toList();
  }
}
