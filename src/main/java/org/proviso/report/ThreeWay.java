package org.proviso.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;

/** Two proposals for one current agreement, each beside it. */
public record ThreeWay(Compared ours, Compared theirs) {
  /** What each proposal does to one clause; either may leave it alone. */
  record Line(String current, List<ClauseChange> ours, List<ClauseChange> theirs) {
    boolean isChanged() {
      return changed(ours) || changed(theirs);
    }

    private static boolean changed(List<ClauseChange> side) {
      return side.stream().anyMatch(change -> !change.isUnchanged());
    }

    String status() {
      if (changed(ours) && changed(theirs)) {
        ClauseChange one = ours.getFirst();
        ClauseChange other = theirs.getFirst();
        return one.newWords().equals(other.newWords())
            ? "both propose the same words"
            : "open: both change it";
      }
      ClauseChange alone = changed(ours) ? ours.getFirst() : theirs.getFirst();
      boolean idle = alone.kind() == ChangeKind.REWORDED || alone.kind() == ChangeKind.UNCHANGED;
      String who = changed(ours) ? "only ours changes it" : "only theirs changes it";
      return idle ? who + ", not its meaning" : "open: " + who;
    }
  }

  /** By clause, those that at least one proposal changes. */
  Map<String, Line> lines() {
    Map<String, ClauseChange> mine = byClause(ours);
    Map<String, ClauseChange> yours = byClause(theirs);
    Map<String, Line> lines = new LinkedHashMap<>();
    var clauses = new java.util.LinkedHashSet<>(mine.keySet());
    clauses.addAll(yours.keySet());
    for (String clause : clauses) {
      List<ClauseChange> a = mine.containsKey(clause) ? List.of(mine.get(clause)) : List.of();
      List<ClauseChange> b = yours.containsKey(clause) ? List.of(yours.get(clause)) : List.of();
      String current = a.isEmpty() ? b.getFirst().oldWords() : a.getFirst().oldWords();
      var line = new Line(current, a, b);
      if (line.isChanged()) {
        lines.put(clause, line);
      }
    }
    return lines;
  }

  private static Map<String, ClauseChange> byClause(Compared compared) {
    Map<String, ClauseChange> changes = new LinkedHashMap<>();
    for (ClauseChange change : compared.comparison().clauses()) {
      String clause =
          change.oldNumber().isEmpty() ? "new " + change.newNumber() : change.oldNumber();
      changes.put(clause, change);
    }
    return changes;
  }

  String summary() {
    long both =
        lines().values().stream()
            .filter(line -> Line.changed(line.ours()) && Line.changed(line.theirs()))
            .count();
    long same =
        lines().values().stream().filter(line -> line.status().startsWith("both propose")).count();
    return "%s changed by either; %d by both, %d of them in the same words."
        .formatted(Count.of(lines().size(), "clause"), both, same);
  }
}
