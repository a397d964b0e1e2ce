package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * A figure that a clause names and another clause or table gives, here or in another agreement: the
 * subject's own field goes first, then the sheet about, then the clauses that apply to the subject.
 * Where the agreement surely gives another figure than the sheet does, neither is taken.
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
    if (!found.isExact()) {
      return elsewhere(frame);
    }
    return contradicts(frame) ? Reckoned.UNKNOWN : found;
  }

  /** Whether a sheet says one figure, and all in the agreements that goes here another. */
  private boolean contradicts(VirtualFrame frame) {
    Reckoned said = own.executeBound(frame);
    Reckoned stated = elsewhere(frame);
    return said.isExact() && stated.isExact() && !said.low().equals(stated.low());
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
    if (contradicts(frame)) {
      return;
    }
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
    if (contradicts(frame)) {
      evidence.missing(
          "whether the "
              + figure
              + " is "
              + Wording.reckoned(own.executeBound(frame), unit())
              + ", as the sheets say, or "
              + Wording.reckoned(elsewhere(frame), unit())
              + ", as the agreement says",
          "correct the one that is wrong, or take it out of the sheet",
          false);
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
