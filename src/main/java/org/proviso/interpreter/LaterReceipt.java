package org.proviso.interpreter;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Deadline;
import org.proviso.source.Name;

/**
 * "Within five days of receipt of the grievance": the day of the grievance is that of its receipt,
 * unless another row of the events says that it was received on a later one.
 */
final class LaterReceipt {
  private static final Set<String> RECEIVED =
      Set.of(Name.of("receipt").head(), Name.of("received").head());

  private LaterReceipt() {}

  /** The row of the events that says so, if time runs on from the record. */
  static Optional<String> of(Moment moment, Item record, Deadline deadline) {
    View events = moment.world.view("events");
    Optional<Name> name = name(record.view, record.row);
    boolean runs = !deadline.before() && record.view == events && name.isPresent();
    if (!runs || isReceipt(name.get())) {
      return Optional.empty();
    }
    return IntStream.range(0, events.sheet.size())
        .filter(row -> row != record.row && events.day(row) > record.day)
        .filter(row -> name(events, row).filter(LaterReceipt::isReceipt).isPresent())
        .filter(row -> isOf(events, row, record, name.get()))
        .mapToObj(events::words)
        .findFirst();
  }

  private static boolean isReceipt(Name name) {
    return Stream.of(name.key().split(" ")).anyMatch(RECEIVED::contains);
  }

  /** Of the same case; else by what it says of itself, where it is of no other case. */
  private static boolean isOf(View events, int row, Item record, Name name) {
    SameCase same = SameCase.of(events, row, record);
    String said =
        name(events, row).orElseThrow().key() + " " + Name.of(events.text("about", row)).key();
    boolean called = (" " + said + " ").contains(" " + name.head() + " ");
    return same == SameCase.SAME || (same != SameCase.ANOTHER && called);
  }

  private static Optional<Name> name(View view, int row) {
    return view.naming()
        .filter(column -> !column.isBlank(row))
        .map(column -> column.dictionary().name(column.at(row)));
  }

  static void ask(Moment moment, Item record, Deadline deadline, Evidence evidence) {
    of(moment, record, deadline)
        .ifPresent(
            received ->
                evidence.missing(
                    "whether time runs from "
                        + record.view.words(record.row)
                        + " or from "
                        + received,
                    "leave the one row that is meant in the events",
                    false));
  }
}
