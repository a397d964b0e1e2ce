package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.proviso.time.Truth;

/**
 * "Part-time teachers": those whose role is called so; else teachers, as far as their own row says
 * that they are part-time.
 */
final class DescribedPeople extends FactNode {
  @Child private FactNode called;
  @Child private FactNode people;
  @Child private FactNode described;

  DescribedPeople(FactNode called, FactNode people, FactNode described) {
    this.called = called;
    this.people = people;
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
    return moment(frame).something(people.executeTruth(frame).and(like));
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    FactNode said = called.executeTruth(frame).isTrue() ? called : described;
    said.explain(frame, evidence);
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    (people.executeTruth(frame).isTrue() ? described : called).ask(frame, evidence);
  }
}
