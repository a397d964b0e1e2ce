package org.proviso.report;

import java.util.List;
import org.proviso.change.Applied;
import org.proviso.change.Effect;
import org.proviso.change.SideBySide;
import org.proviso.change.Sides;

/**
 * What a diff reports on.
 *
 * @param oldName how the old version is called in tables: its file
 * @param on the proposal that both were held against; empty if none was
 * @param held what both say of that proposal; none if no proposal was named
 */
public record Compared(
    SideBySide comparison, String oldName, String newName, String on, List<Applied> held) {
  public Compared {
    held = List.copyOf(held);
  }

  /** How the two sides are called. */
  Sides sides() {
    return Sides.of(comparison.now());
  }

  /** What changes for people in the proposal. */
  List<Effect> effects() {
    return held.stream().flatMap(one -> one.effects().stream()).toList();
  }

  /** What people are owed before and after. */
  List<OwedChange> owed() {
    return held.stream().flatMap(one -> OwedChange.of(one.before(), one.after()).stream()).toList();
  }

  /** On what days both versions were held against the proposal; none if each on its own. */
  List<String> basis() {
    return held.stream().map(Applied::basis).filter(basis -> !basis.isEmpty()).toList();
  }
}
