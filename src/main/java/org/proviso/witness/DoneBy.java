package org.proviso.witness;

import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Office;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/** Who did it is a cell of the event, where two stances want it done by different people. */
final class DoneBy {
  static final String BY = "by";

  private DoneBy() {}

  static boolean differs(List<Norm> norms) {
    return norms.stream().map(Office::bearing).distinct().count() > 1;
  }

  /** The norm with that said of the event that it waits for. */
  static Norm told(Norm norm) {
    Name office = Office.bearing(norm);
    if (office.isEmpty()) {
      return norm;
    }
    var by = new Filter.FieldIs(Name.of(BY), List.of(office));
    return switch (norm.must()) {
      case Fact.Timed(Selection event, var deadline) ->
          norm.requiring(new Fact.Timed(event.where(by), deadline));
      case Fact.Exists(Selection of) when of.sheet().equals(RowType.EVENTS) ->
          norm.requiring(new Fact.Exists(of.where(by)));
      case Fact _ -> norm;
    };
  }
}
