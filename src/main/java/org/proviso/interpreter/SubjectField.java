package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Optional;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Whether something holds of the subject, as a field of its own says. */
abstract class SubjectField extends FactNode {
  final Name field;

  SubjectField(Name field) {
    this.field = field;
  }

  /** What the field says of the subject; the field itself is there for everybody. */
  abstract Truth said(Moment moment);

  @Override
  final Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    return moment.something(said(moment));
  }

  /** What stands in the field of the subject at hand. */
  final Optional<String> cell(Moment moment) {
    return moment.world.fields().at(moment, field, false);
  }

  /** The sheet in which subjects of that kind stand. */
  static String sheet(Moment moment) {
    String home = KindCompiler.home(moment.kind);
    return home.isEmpty() ? moment.record().view.sheet.name() : home;
  }

  @Override
  final void explain(VirtualFrame frame, Evidence evidence) {
    Moment moment = moment(frame);
    moment.world.fields().cite(moment, field, false, evidence);
  }
}
