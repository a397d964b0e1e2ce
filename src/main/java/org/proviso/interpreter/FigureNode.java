package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * A figure that a clause names and another clause or table gives, here or in another agreement: the
 * subject's own field goes first, then the sheet about, then the clauses that apply to the subject.
 */
final class FigureNode extends BoundNode {
  private final Name figure;
  private final List<String> names;
  @Child private BoundNode.Named own;
  @Children private final FactNode[] applies;
  @Children private final BoundNode[] given;

  /**
   * One place that gives the figure.
   *
   * @param name the clause or table, as a finding says it
   * @param applies whether it goes for the subject and the period
   */
  record Source(String name, FactNode applies, BoundNode bound) {}

  FigureNode(Name figure, boolean onRecord, List<Source> sources) {
    this.figure = figure;
    this.own = new BoundNode.Named(figure, onRecord);
    this.names = sources.stream().map(Source::name).toList();
    this.applies = sources.stream().map(Source::applies).toArray(FactNode[]::new);
    this.given = sources.stream().map(Source::bound).toArray(BoundNode[]::new);
  }

  @Override
  Reckoned executeBound(VirtualFrame frame) {
    Reckoned found = own.executeBound(frame);
    return found.isExact() ? found : elsewhere(frame);
  }

  /** What all that apply agree on; nothing is known where two differ or one may apply. */
  private Reckoned elsewhere(VirtualFrame frame) {
    var found = new ArrayList<Reckoned>();
    for (int i = 0; i < given.length; i++) {
      Truth goes = applies[i].executeTruth(frame);
      if (goes == Truth.UNKNOWN) {
        return Reckoned.UNKNOWN;
      }
      if (goes == Truth.TRUE) {
        found.add(given[i].executeBound(frame));
      }
    }
    boolean same = !found.isEmpty() && found.stream().allMatch(found.getFirst()::equals);
    return same ? found.getFirst() : Reckoned.UNKNOWN;
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    if (own.executeBound(frame).isExact()) {
      own.explain(frame, evidence);
      return;
    }
    Reckoned found = elsewhere(frame);
    for (int i = 0; i < given.length && found.isExact(); i++) {
      if (applies[i].executeTruth(frame) == Truth.TRUE) {
        evidence.why.add(
            "The "
                + figure
                + " is "
                + Wording.reckoned(found, unit())
                + ", by "
                + names.get(i)
                + ".");
        return;
      }
    }
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    if (executeBound(frame).isExact()) {
      return;
    }
    boolean asked = false;
    var differing = new ArrayList<String>();
    for (int i = 0; i < given.length; i++) {
      Truth goes = applies[i].executeTruth(frame);
      if (goes == Truth.UNKNOWN) {
        applies[i].ask(frame, evidence);
        asked = true;
      } else if (goes == Truth.TRUE) {
        given[i].ask(frame, evidence);
        asked |= !given[i].executeBound(frame).isExact();
        differing.add(names.get(i));
      }
    }
    if (differing.size() > 1) {
      evidence.missing(
          "which " + figure + " goes here: that of " + String.join(" or of ", differing),
          "add an item " + figure + " to the sheet about",
          false);
    } else if (!asked) {
      own.ask(frame, evidence);
    }
  }
}
