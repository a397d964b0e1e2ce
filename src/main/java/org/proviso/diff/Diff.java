package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.proviso.change.Aspect;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Difference;
import org.proviso.change.Motion;
import org.proviso.change.SentenceChange;
import org.proviso.change.SideBySide;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;

/** Lays two versions of an agreement side by side, clause by clause. */
public final class Diff {
  private final Version before;
  private final Version after;

  private Diff(Agreement old, Agreement now, List<ClausePair> pairs) {
    SideNames sides = SideNames.of(List.of(old, now));
    before = new Version(old, Renumbering.NONE, sides);
    after = new Version(now, Renumbering.of(pairs), sides);
  }

  /** What has changed, from the form of the clauses alone; worlds are for {@code witness}. */
  public static SideBySide of(Agreement old, Agreement now) {
    List<ClausePair> pairs = ClauseMatcher.match(old, now);
    var diff = new Diff(old, now, pairs);
    Map<ClausePair, List<SentencePair>> sentences = SentenceMatcher.match(pairs);
    var changes = new ArrayList<>(new HeadingChanges(old, now, diff.after.renumbering()).changed());
    List<ClauseChange> clauses = pairs.stream().map(pair -> diff.clause(pair, sentences)).toList();
    changes.addAll(diff.withTables(diff.across(clauses)));
    return new SideBySide(old, now, changes);
  }

  /** What one clause no longer says may be said by another. */
  private List<ClauseChange> across(List<ClauseChange> clauses) {
    List<ClauseChange> same = new AcrossClauses(before, after).of(clauses);
    List<ClauseChange> carried = new CarriedOver(new NormComparison(before, after)).of(same);
    return new AskedElsewhere(before, after).of(carried);
  }

  private List<ClauseChange> withTables(List<ClauseChange> clauses) {
    var standing = new Standing(before, after);
    return clauses.stream()
        .map(clause -> ClauseKind.with(clause, standing.untold(clause, clauses)))
        .map(Diff::withOrder)
        .toList();
  }

  /** The same sentences one after the other are words that changed, if nothing else did. */
  private static ClauseChange withOrder(ClauseChange clause) {
    return clause.isUnchanged() && clause.isRearranged()
        ? ClauseKind.with(
            clause, List.of(new Difference(Aspect.WORDS, "", "", "the order of its sentences")))
        : clause;
  }

  private ClauseChange clause(ClausePair pair, Map<ClausePair, List<SentencePair>> all) {
    String old = number(pair.old());
    String now = number(pair.now());
    List<SentenceChange> each = new ArrayList<>();
    for (SentencePair sentence : all.getOrDefault(pair, List.of())) {
      each.add(new SentenceComparison(before, after).of(sentence, old, now));
    }
    List<SentenceChange> sentences = pair.isWhole() ? new Together(before, after).of(each) : each;
    var declarations = new Declarations(before, after);
    var differences = new ArrayList<Difference>();
    if (pair.isWhole()) {
      differences.addAll(declarations.definitions(old, now));
      differences.addAll(declarations.judgements(old, now));
      differences.addAll(HeadingChanges.of(pair));
    }
    Motion motion = motion(pair, sentences);
    ChangeKind kind = ClauseKind.of(motion, sentences, differences);
    return new ClauseChange(
        motion,
        old,
        now,
        others(sentences),
        kind,
        sentences,
        differences,
        ClauseKind.gain(kind, sentences, differences));
  }

  private static String number(List<Clause> clause) {
    return clause.isEmpty() ? "" : clause.getFirst().id().number();
  }

  private static Motion motion(ClausePair pair, List<SentenceChange> sentences) {
    if (pair.isWhole()) {
      boolean place =
          ClausePair.isNumbered(pair.old().getFirst())
              || ClausePair.isNumbered(pair.now().getFirst());
      boolean moved = !number(pair.old()).equals(number(pair.now()));
      return moved && place ? Motion.MOVED : Motion.STAYED;
    }
    boolean elsewhere =
        sentences.stream().allMatch(one -> !one.movedFrom().isEmpty() || !one.movedTo().isEmpty());
    boolean added = pair.old().isEmpty();
    return elsewhere && !sentences.isEmpty()
        ? added ? Motion.SPLIT : Motion.MERGED
        : added ? Motion.ADDED : Motion.REMOVED;
  }

  private static List<String> others(List<SentenceChange> sentences) {
    var numbers = new ArrayList<String>();
    for (SentenceChange sentence : sentences) {
      numbers.add(sentence.movedFrom());
      numbers.add(sentence.movedTo());
    }
    return numbers.stream().filter(number -> !number.isEmpty()).distinct().toList();
  }
}
