package org.proviso.proposal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 *     stand in {@link Sheet#headers()} only; rows that differ in nothing else then look the same
 * @param sheets the sheets that the agreements name themselves, which no header makes anything else
 * @param records what their clauses count or ban; a list of students under such a name is one of
 *     them
 * @param encoding of CSV files; in UTF-8, bytes that are none are reported and read as Windows-1252
 */
public record ReadOptions(
    DateSpan term,
    DateOrder dateOrder,
    Clock clock,
    List<Name> fields,
    List<Name> sheets,
    List<Name> records,
    Charset encoding) {
  public static final ReadOptions PLAIN =
      new ReadOptions(
          DateSpan.ALWAYS,
          DateOrder.UNKNOWN,
          Clock.UNKNOWN,
          List.of(),
          List.of(),
          List.of(),
          StandardCharsets.UTF_8);

  public ReadOptions {
    fields = List.copyOf(fields);
    sheets = List.copyOf(sheets);
    records = List.copyOf(records);
  }

  /** The same with another span for patterns without dates of their own. */
  public ReadOptions withTerm(DateSpan other) {
    return new ReadOptions(other, dateOrder, clock, fields, sheets, records, encoding);
  }

  /** The same with another order of day and month. */
  public ReadOptions withDateOrder(DateOrder other) {
    return new ReadOptions(term, other, clock, fields, sheets, records, encoding);
  }

  /** The same with another clock. */
  public ReadOptions withClock(Clock other) {
    return new ReadOptions(term, dateOrder, other, fields, sheets, records, encoding);
  }

  /** The same with only these fields decoded. */
  public ReadOptions withFields(List<Name> others) {
    return new ReadOptions(term, dateOrder, clock, others, sheets, records, encoding);
  }

  /** The same with another encoding of text files. */
  public ReadOptions withEncoding(Charset other) {
    return new ReadOptions(term, dateOrder, clock, fields, sheets, records, other);
  }

  /** The same with these records that clauses speak of. */
  public ReadOptions withRecords(List<Name> others) {
    return new ReadOptions(term, dateOrder, clock, fields, sheets, others, encoding);
  }

  /** The same with only these sheets. */
  public ReadOptions withSheets(List<Name> others) {
    return new ReadOptions(term, dateOrder, clock, fields, others, records, encoding);
  }
}
