package org.proviso.forms;

import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.words.Force;

/** "Not less than four hours of work on a day" asks nobody to work on every day. */
final class DaysWorked {
  private static final List<Name> WORK = List.of(Name.of("work"));

  private DaysWorked() {}

  /** The draft, held only on days with such work where it denies a least amount of work a day. */
  static Draft only(Draft draft, Force force, Selection records) {
    boolean least =
        draft.must() instanceof Fact.Compare(_, var relation, _)
            && !relation.isUpper()
            && force.negative();
    boolean daily = draft.period() instanceof Period.Day && records.kinds().equals(WORK);
    return least && daily ? draft.where(new Fact.Exists(records)) : draft;
  }
}
