package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.norm.Deadline;
import org.proviso.source.Name;

/**
 * Whether an event stands under somebody who has a record of his own that it is in time for: then
 * it is of that record, and not what another still waits for.
 */
final class OwnRecords extends Node {
  @Child private SelectionNode records;
  private final Deadline deadline;
  private Map<Name, List<Item>> byPerson = Map.of();
  private boolean loaded;

  OwnRecords(SelectionNode records, Deadline deadline) {
    this.records = records;
    this.deadline = deadline;
  }

  /** Nothing else on the row may tell whose it is. */
  boolean haveOne(Moment moment, Slice events, int i) {
    Name person = Name.of(events.view[i].text("person", events.row[i]));
    boolean bare =
        Stream.of("by", "to", "about", "case")
            .allMatch(field -> events.view[i].text(field, events.row[i]).isBlank());
    if (!bare || person.isEmpty() || events.day[i] == View.NO_DAY) {
      return false;
    }
    var reckoning = new Reckoning(moment.world.proposal.calendar(), deadline);
    var edges = new DeadlineEdges(reckoning, deadline);
    return theirs().getOrDefault(person, List.of()).stream()
        .anyMatch(record -> edges.inTime(record, record.day, events, i).isTrue());
  }

  /** Whether there is but one in all, which whatever speaks of such a thing must mean. */
  boolean areOne() {
    return records.of(Roster.NOBODY).size == 1;
  }

  private Map<Name, List<Item>> theirs() {
    if (!loaded) {
      loaded = true;
      byPerson = new HashMap<>();
      Slice all = records.of(Roster.NOBODY);
      for (int i = all.undated(); i < all.size; i++) {
        Name person = Name.of(all.view[i].text("person", all.row[i]));
        if (all.truth[i] == FilterNode.TRUE && !person.isEmpty()) {
          byPerson
              .computeIfAbsent(person, _ -> new ArrayList<>())
              .add(new Item(all.view[i], all.row[i], Roster.NOBODY));
        }
      }
    }
    return byPerson;
  }
}
