package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.time.Truth;

/**
 * "Part-time teachers", a "music class": those that are called so; else teachers or classes, as far
 * as their own row says that they are part-time, or music.
 */
final class DescribedSubject extends FactNode {
  @Child private FactNode called;
  @Child private FactNode things;
  @Child private FactNode described;

  DescribedSubject(FactNode called, FactNode things, FactNode described) {
    this.called = called;
    this.things = things;
    this.described = described;
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Truth role = called.executeTruth(frame);
    if (role.isTrue()) {
      return moment(frame).something(role);
    }
    Truth like = described.executeTruth(frame);
    if (like == Truth.UNKNOWN) {
      return moment(frame).something(role);
    }
    return moment(frame).something(things.executeTruth(frame).and(like));
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    FactNode said = called.executeTruth(frame).isTrue() ? called : described;
    said.explain(frame, evidence);
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    (things.executeTruth(frame).isTrue() ? described : called).ask(frame, evidence);
  }
}
