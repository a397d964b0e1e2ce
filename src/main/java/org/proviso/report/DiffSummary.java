package org.proviso.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Effect;
import org.proviso.change.SideBySide;

/** The closing lines of a diff: how many clauses, of what kind, and for whom. */
final class DiffSummary {
  private DiffSummary() {}

  static String of(SideBySide comparison) {
    List<ClauseChange> changed = comparison.changed();
    if (changed.isEmpty()) {
      return "Nothing has changed in " + Count.of(comparison.clauses().size(), "clause") + ".";
    }
    Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
    changed.forEach(change -> kinds.merge(change.kind(), 1, Integer::sum));
    var parts = new ArrayList<String>();
    kinds.forEach(
        (kind, count) ->
            parts.add(count + " " + (kind == ChangeKind.UNCHANGED ? "moved only" : kind.words())));
    return "%s of %d changed: %s."
        .formatted(
            Count.of(changed.size(), "clause"),
            comparison.clauses().size(),
            String.join(", ", parts));
  }

  static String of(List<Effect> effects) {
    if (effects.isEmpty()) {
      return "Nothing changes for anybody in the proposal.";
    }
    Map<Effect.What, Integer> kinds = new EnumMap<>(Effect.What.class);
    effects.forEach(effect -> kinds.merge(effect.what(), 1, Integer::sum));
    var parts = new ArrayList<String>();
    kinds.forEach((what, count) -> parts.add(count + " " + what.words()));
    return "In the proposal: " + String.join(", ", parts) + ".";
  }
}
