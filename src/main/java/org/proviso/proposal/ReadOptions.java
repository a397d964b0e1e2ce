package org.proviso.proposal;

import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/**
 * What a reader is told from outside the proposal.
 *
 * @param term the agreement's term, which weekly patterns are laid over when nothing else gives
 *     them dates; {@link DateSpan#ALWAYS} if the agreement has none
 * @param dateOrder from the agreement or the command line; {@code about} goes before it
 * @param clock how bare clock times are meant; {@code about} goes before it
 * @param fields the fields that will be asked for; empty for all. Other fields are not kept, and
 *     stand in {@link Sheet#headers()} only
 */
public record ReadOptions(DateSpan term, DateOrder dateOrder, Clock clock, List<Name> fields) {
  public static final ReadOptions PLAIN =
      new ReadOptions(DateSpan.ALWAYS, DateOrder.UNKNOWN, Clock.UNKNOWN, List.of());

  public ReadOptions {
    fields = List.copyOf(fields);
  }

  public ReadOptions withTerm(DateSpan other) {
    return new ReadOptions(other, dateOrder, clock, fields);
  }

  public ReadOptions withDateOrder(DateOrder other) {
    return new ReadOptions(term, other, clock, fields);
  }

  public ReadOptions withClock(Clock other) {
    return new ReadOptions(term, dateOrder, other, fields);
  }

  public ReadOptions withFields(List<Name> others) {
    return new ReadOptions(term, dateOrder, clock, others);
  }
}
