package org.proviso.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.change.Aspect;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Norm;

/** Two proposals for one current agreement, each beside it. */
public record ThreeWay(Compared ours, Compared theirs) {
  /** What each proposal does to one clause; either may leave it alone. */
  record Line(String current, List<ClauseChange> ours, List<ClauseChange> theirs) {
    /** What changes a norm and is not said in it. */
    private static final Set<Aspect> UNSAID =
        EnumSet.of(Aspect.DEFINITION, Aspect.TABLE, Aspect.READ, Aspect.WORDS);

    boolean isChanged() {
      return changed(ours) || changed(theirs);
    }

    private static boolean changed(List<ClauseChange> side) {
      return side.stream().anyMatch(change -> !change.isUnchanged());
    }

    LineStatus status() {
      if (changed(ours) && changed(theirs)) {
        ClauseChange one = ours.getFirst();
        ClauseChange other = theirs.getFirst();
        return one.newWords().equals(other.newWords()) ? sameWords(one, other) : apart(one, other);
      }
      if (changed(ours)) {
        return isIdle(ours.getFirst()) ? LineStatus.OURS_IDLE : LineStatus.OURS;
      }
      return isIdle(theirs.getFirst()) ? LineStatus.THEIRS_IDLE : LineStatus.THEIRS;
    }

    private static LineStatus sameWords(ClauseChange one, ClauseChange other) {
      boolean moved = !one.newNumber().equals(other.newNumber());
      return one.newWords().isEmpty()
          ? LineStatus.BOTH_TAKE_OUT
          : moved ? LineStatus.SAME_WORDS_ELSEWHERE : LineStatus.SAME_WORDS;
    }

    /** What only moves or words a clause anew leaves the other's change alone. */
    private static LineStatus apart(ClauseChange one, ClauseChange other) {
      if (isIdle(one) != isIdle(other)) {
        return isIdle(one) ? LineStatus.THEIR_MEANING : LineStatus.OUR_MEANING;
      }
      return isIdle(one)
          ? LineStatus.BOTH_IDLE
          : saySame(one, other) ? LineStatus.SAME_MEANING : LineStatus.BOTH_CHANGE;
    }

    /** Each sentence is read, as the same norm, and by no definition or table of one side only. */
    private static boolean saySame(ClauseChange one, ClauseChange other) {
      List<Norm> mine = one.norms().stream().flatMap(norm -> norm.now().stream()).toList();
      List<Norm> theirs = other.norms().stream().flatMap(norm -> norm.now().stream()).toList();
      boolean same = mine.size() == theirs.size() && isRead(one) && isRead(other);
      for (int i = 0; same && i < mine.size(); i++) {
        same = CanonicalNorm.sameMeaning(mine.get(i), theirs.get(i));
      }
      return same && !mine.isEmpty();
    }

    private static boolean isRead(ClauseChange change) {
      return change.sentences().stream().noneMatch(sentence -> sentence.norms().isEmpty())
          && change.allDifferences().stream()
              .noneMatch(difference -> UNSAID.contains(difference.aspect()));
    }

    private static boolean isIdle(ClauseChange change) {
      return change.kind() == ChangeKind.REWORDED || change.kind() == ChangeKind.UNCHANGED;
    }
  }

  /** By clause, those that at least one proposal changes, each new one after the one before it. */
  Map<String, Line> lines() {
    Map<String, ClauseChange> mine = byClause(ours, Map.of());
    Map<String, ClauseChange> yours = byClause(theirs, mine);
    var clauses = new ArrayList<>(mine.keySet());
    int at = 0;
    for (String clause : yours.keySet()) {
      if (!clauses.contains(clause)) {
        clauses.add(at, clause);
      }
      at = clauses.indexOf(clause) + 1;
    }
    Map<String, Line> lines = new LinkedHashMap<>();
    for (String clause : clauses) {
      List<ClauseChange> a = mine.containsKey(clause) ? List.of(mine.get(clause)) : List.of();
      List<ClauseChange> b = yours.containsKey(clause) ? List.of(yours.get(clause)) : List.of();
      var line = new Line(current(a, b), a, b);
      if (line.isChanged()) {
        lines.put(clause, line);
      }
    }
    return lines;
  }

  /** Of a long clause that only one side changes, what it changes. */
  private static String current(List<ClauseChange> ours, List<ClauseChange> theirs) {
    boolean both = Line.changed(ours) && Line.changed(theirs);
    ClauseChange one = Line.changed(ours) || theirs.isEmpty() ? ours.getFirst() : theirs.getFirst();
    return both ? one.oldWords() : Shortened.words(one, true);
  }

  /** What is new on both sides is one clause only where the words are alike. */
  private static Map<String, ClauseChange> byClause(
      Compared compared, Map<String, ClauseChange> others) {
    Map<String, ClauseChange> changes = new LinkedHashMap<>();
    for (ClauseChange change : compared.comparison().clauses()) {
      String clause = change.oldNumber();
      if (clause.isEmpty()) {
        String own = "new " + change.newNumber();
        boolean taken = others.containsKey(own) && !areAlike(others.get(own), change);
        clause =
            others.entrySet().stream()
                .filter(other -> other.getValue().oldNumber().isEmpty())
                .filter(other -> !changes.containsKey(other.getKey()))
                .filter(other -> other.getValue().newWords().equals(change.newWords()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(taken ? own + " (theirs)" : own);
      }
      while (changes.containsKey(clause)) {
        clause = clause + "*";
      }
      changes.put(clause, change);
    }
    return changes;
  }

  /** More than half of the words of the one stand in the other. */
  private static boolean areAlike(ClauseChange one, ClauseChange other) {
    List<String> words = new ArrayList<>(List.of(one.newWords().split("\\W+")));
    List<String> others = List.of(other.newWords().split("\\W+"));
    int all = words.size() + others.size();
    long shared = others.stream().filter(words::remove).count();
    return 4 * shared > all;
  }

  String summary() {
    long both =
        lines().values().stream()
            .filter(line -> Line.changed(line.ours()) && Line.changed(line.theirs()))
            .count();
    long same = lines().values().stream().filter(line -> line.status().isInSameWords()).count();
    return "%s changed by either; %d by both, %d of them in the same words."
        .formatted(Count.of(lines().size(), "clause"), both, same);
  }
}
