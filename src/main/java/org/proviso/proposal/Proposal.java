package org.proviso.proposal;

import java.util.List;
import java.util.Optional;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayCalendar;

/**
 * All that is held against an agreement, as read: sheets, calendar, and what is said about them.
 */
public interface Proposal {
  /** The sheet of that name; an empty one with no columns where the proposal has none. */
  Sheet sheet(String name);

  /** Every sheet that has rows or columns. */
  List<Sheet> sheets();

  /** The value of an item of the sheet {@code about} ("clock", "passing time"), if given. */
  Optional<String> about(Name item);

  /** Whether {@code about} says that nothing is missing from the sheet, be it there or not. */
  boolean saysComplete(String sheet);

  /**
   * First to last day covered: {@code about}, else the schedule's dates; empty if there are none.
   */
  Optional<DateSpan> coverage();

  /** Whether the coverage was stated in {@code about} rather than taken from the dates. */
  boolean coverageStated();

  /** The days as its sheets tell of them. */
  DayCalendar calendar();

  /** The time between one period and the next, if the sheet {@code bells} leaves any (S30). */
  default Optional<Passing> passing() {
    return Optional.empty();
  }

  /** What the sheet {@code terms} answers: this word of the proposal means that term. */
  Optional<Name> means(Name word);

  /** Agreed exceptions, from the sheet {@code waivers}. */
  List<Waiver> waivers();

  /** What could not be read, and what was taken for something. */
  List<Diagnostic> diagnostics();
}
