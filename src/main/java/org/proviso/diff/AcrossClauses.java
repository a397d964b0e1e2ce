package org.proviso.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Gain;
import org.proviso.change.Motion;
import org.proviso.change.NormChange;
import org.proviso.change.SentenceChange;
import org.proviso.change.Settlement;
import org.proviso.norm.Norm;

/**
 * Takes clauses together that are only cut otherwise: what one of them no longer says and another
 * one now says in the same meaning has not changed.
 */
record AcrossClauses(Version before, Version after) {
  /** A change of a norm, the clause that it stands in, and the least parts of what it says. */
  private record Part(int clause, NormChange change, Set<String> old, Set<String> now) {
    boolean sharesWith(Part other) {
      return old.stream().anyMatch(other.now::contains)
          || now.stream().anyMatch(other.old::contains);
    }

    boolean isOneSided() {
      return old.isEmpty() || now.isEmpty();
    }
  }

  List<ClauseChange> of(List<ClauseChange> clauses) {
    List<ClauseChange> all = new ArrayList<>(clauses);
    var open = new ArrayList<>(parts(clauses));
    while (!open.isEmpty()) {
      List<Part> group = group(open.removeFirst(), open);
      open.removeAll(group);
      List<Part> kept = conserved(group);
      if (kept.stream().map(Part::clause).distinct().count() > 1) {
        all = joined(all, kept);
      }
    }
    return all;
  }

  private List<Part> parts(List<ClauseChange> clauses) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < clauses.size(); i++) {
      for (NormChange change : clauses.get(i).norms()) {
        boolean clear =
            change.old().stream().allMatch(norm -> before.clouds(norm).isEmpty())
                && change.now().stream().allMatch(norm -> after.clouds(norm).isEmpty());
        if (clear && Together.counts(change)) {
          parts.add(new Part(i, change, said(before, change.old()), said(after, change.now())));
        }
      }
    }
    return parts;
  }

  /** The least parts, and which side owes them. */
  private static Set<String> said(Version version, List<Norm> norms) {
    var said = new TreeSet<String>();
    for (Norm norm : norms) {
      new Apart(version)
          .meanings(List.of(norm))
          .forEach(part -> said.add(part + "\n" + version.gains().owing(norm)));
    }
    return said;
  }

  /** All that shares parts with it, and with those in turn. */
  private static List<Part> group(Part first, List<Part> others) {
    var group = new ArrayList<>(List.of(first));
    var rest = new ArrayList<>(others);
    for (int i = 0; i < group.size(); i++) {
      Part one = group.get(i);
      rest.stream().filter(one::sharesWith).forEach(group::add);
      rest.removeAll(group);
    }
    return group;
  }

  /** Those that together say what they said, without what is only new or only gone. */
  private static List<Part> conserved(List<Part> group) {
    Set<String> old = all(group, Part::old);
    Set<String> now = all(group, Part::now);
    List<Part> kept =
        group.stream()
            .filter(
                part ->
                    !part.isOneSided() || now.containsAll(part.old) && old.containsAll(part.now))
            .toList();
    return all(kept, Part::old).equals(all(kept, Part::now)) ? kept : List.of();
  }

  private static Set<String> all(List<Part> parts, Function<Part, Set<String>> side) {
    var all = new TreeSet<String>();
    parts.forEach(part -> all.addAll(side.apply(part)));
    return all;
  }

  private static List<ClauseChange> joined(List<ClauseChange> clauses, List<Part> parts) {
    int main =
        parts.stream()
            .map(Part::clause)
            .filter(at -> isWhole(clauses.get(at)))
            .findFirst()
            .orElse(parts.getFirst().clause());
    var all = new ArrayList<>(clauses);
    List<NormChange> moved = parts.stream().map(Part::change).toList();
    Set<Integer> places = new LinkedHashSet<>(parts.stream().map(Part::clause).toList());
    for (int at : places) {
      ClauseChange clause = clauses.get(at);
      List<String> others =
          places.stream()
              .filter(other -> at == main ? other != main : other == main)
              .map(other -> clauses.get(other).number())
              .toList();
      boolean alone = clause.norms().stream().allMatch(moved::contains);
      List<NormChange> told = at == main ? List.of(same(moved, others, alone)) : List.of();
      all.set(at, with(clause, moved, told, others));
    }
    return all;
  }

  private static boolean isWhole(ClauseChange clause) {
    return clause.motion() == Motion.STAYED || clause.motion() == Motion.MOVED;
  }

  /**
   * @param alone whether the clause says nothing else that has changed
   */
  private static NormChange same(List<NormChange> changes, List<String> others, boolean alone) {
    String numbers = String.join(", ", others);
    return new NormChange(
        changes.stream().flatMap(one -> one.old().stream()).toList(),
        changes.stream().flatMap(one -> one.now().stream()).toList(),
        ChangeKind.REWORDED,
        List.of(),
        Gain.NEITHER,
        alone
            ? "Together with " + numbers + " it says the same."
            : "Part of it is said in " + numbers + " and means the same.",
        Settlement.NOT_NEEDED);
  }

  private static ClauseChange with(
      ClauseChange clause, List<NormChange> gone, List<NormChange> told, List<String> others) {
    var sentences = new ArrayList<SentenceChange>();
    var open = new ArrayList<>(told);
    for (SentenceChange sentence : clause.sentences()) {
      var norms = new ArrayList<>(sentence.norms());
      if (norms.removeIf(gone::contains)) {
        norms.addAll(0, open);
        open.clear();
      }
      sentences.add(sentence.with(norms));
    }
    Motion motion =
        switch (clause.motion()) {
          case ADDED -> Motion.SPLIT;
          case REMOVED -> Motion.MERGED;
          case STAYED, MOVED, SPLIT, MERGED -> clause.motion();
        };
    var also = new LinkedHashSet<>(clause.also());
    also.addAll(others);
    return ClauseKind.with(clause, motion, List.copyOf(also), sentences);
  }
}
