package org.proviso.norm;

import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;

/** What a measure is held against. */
public sealed interface Bound {
  /** A number with its unit, as printed in the clause. */
  record Fixed(Quantity quantity) implements Bound {}

  /** So many per cent of another bound. */
  record PercentOf(Ratio percent, Bound whole) implements Bound {}

  /**
   * A figure the clause names and does not give: "the maximum class size". Looked up in the
   * subject's fields, then {@code about}, then the tables and clauses of all agreements; else a
   * missing fact.
   */
  record Named(Name figure) implements Bound {}

  /** A moment of the day that the clause names and the proposal gives. */
  record Mark(DayMark mark) implements Bound {}

  /** A cell of a table of the agreement: the column of this name, by the subject's key field. */
  record InTable(String table, Name column, Name key) implements Bound {}

  /** Another measure: "equal in length to the students' lunch". */
  record Measured(Measure measure) implements Bound {}

  /** The greatest of several: "whichever is longer". */
  record Greatest(List<Bound> of) implements Bound {
    public Greatest {
      of = List.copyOf(of);
    }
  }

  /** The least of several: "whichever is less". */
  record Least(List<Bound> of) implements Bound {
    public Least {
      of = List.copyOf(of);
    }
  }
}
