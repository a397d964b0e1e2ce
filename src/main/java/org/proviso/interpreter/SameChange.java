package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import org.proviso.time.Truth;

/**
 * A transfer may stand twice in a proposal: as an event, and as the change between two assignments.
 * Of one person and one day it is one change; of different days nobody knows whether it is.
 */
final class SameChange {
  private final List<SourceNode> changes = new ArrayList<>();
  private final List<SourceNode> events = new ArrayList<>();
  private final Roster roster;

  SameChange(SourceNode[] sources, Roster roster) {
    this.roster = roster;
    for (SourceNode source : sources) {
      if (source.view.sheet.name().equals("changes")) {
        changes.add(source);
      } else if (source.view.sheet.name().equals("events")) {
        events.add(source);
      }
    }
  }

  /** Whether the selection holds both, so that one could stand for the other. */
  boolean isPossible() {
    return !changes.isEmpty() && !events.isEmpty();
  }

  /** Whether the record is a change of its own, and not one that another row tells of. */
  Truth isItsOwn(Item item, int found) {
    if (item.subject < 0) {
      return Truth.TRUE;
    }
    boolean event = item.view.sheet.name().equals("events");
    if (!event && !item.view.sheet.name().equals("changes")) {
      return Truth.TRUE;
    }
    List<Item> others = of(event ? changes : events, item.subject);
    for (Item other : others) {
      if (other.day == item.day && item.day != View.NO_DAY) {
        int told = truth(other);
        boolean better = event ? told >= found : told > found;
        return Truth.of(!better);
      }
    }
    return event && others.stream().anyMatch(this::isAlone) ? Truth.UNKNOWN : Truth.TRUE;
  }

  /** A change with no event on its day. */
  private boolean isAlone(Item change) {
    return of(events, change.subject).stream().noneMatch(event -> event.day == change.day);
  }

  private List<Item> of(List<SourceNode> sources, int subject) {
    List<Item> found = new ArrayList<>();
    for (SourceNode source : sources) {
      for (int code : source.gather(roster).of(subject)) {
        Item item = new Item(source.view, code >>> 1, subject);
        if (source.truth(item) != FilterNode.FALSE) {
          found.add(item);
        }
      }
    }
    return found;
  }

  private int truth(Item item) {
    int best = FilterNode.FALSE;
    for (SourceNode source : changes) {
      best = source.view == item.view ? Math.max(best, source.truth(item)) : best;
    }
    for (SourceNode source : events) {
      best = source.view == item.view ? Math.max(best, source.truth(item)) : best;
    }
    return best;
  }

  /** Leaves out of the slice what another row tells of, and doubts what one may tell of. */
  void apply(Slice slice, int subject) {
    for (int i = 0; i < slice.size && subject >= 0; i++) {
      Truth own = isItsOwn(new Item(slice.view[i], slice.row[i], subject), slice.truth[i]);
      int most = own == Truth.TRUE ? FilterNode.TRUE : own == Truth.FALSE ? 0 : FilterNode.UNKNOWN;
      slice.truth[i] = (byte) Math.min(slice.truth[i], most);
    }
  }

  void ask(Item item, Evidence evidence) {
    if (isItsOwn(item, truth(item)) == Truth.UNKNOWN) {
      evidence.missing(
          "whether " + item.view.words(item.row) + " is the change that the assignments show",
          "give the event the date from which the new assignment runs",
          false);
    }
  }
}
