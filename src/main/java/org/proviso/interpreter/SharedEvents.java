package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.proviso.norm.Deadline;
import org.proviso.time.Truth;

/**
 * Whether what came in time for a record may have been another's of the same subject: a notice
 * serves one transfer, and whether it serves the next one too is not known (S18).
 */
final class SharedEvents extends Node {
  @Child private SelectionNode records;
  private final Deadline deadline;
  private final Serving serving;

  private int subject = Roster.SOMEBODY - 1;
  private List<List<Item>> groups = List.of();
  private BitSet sure = new BitSet();

  SharedEvents(SelectionNode records, Deadline deadline, Serving serving) {
    this.records = records;
    this.deadline = deadline;
    this.serving = serving;
  }

  boolean arePerhapsAnothers(Moment moment, Item anchor, Slice events) {
    load(moment, events);
    if (groups.size() < 2 || told(moment, anchor, events)) {
      return false;
    }
    int group = groupOf(anchor);
    return group >= 0 && !sure.get(group);
  }

  private boolean told(Moment moment, Item anchor, Slice events) {
    return IntStream.range(0, events.size)
        .filter(i -> isInTime(moment, anchor, events, i))
        .anyMatch(i -> OfTheSame.isTold(events, i, anchor));
  }

  private int groupOf(Item anchor) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).stream()
          .anyMatch(one -> one.view == anchor.view && one.row == anchor.row)) {
        return i;
      }
    }
    return -1;
  }

  private void load(Moment moment, Slice events) {
    if (moment.subject == subject) {
      return;
    }
    subject = moment.subject;
    groups = groups(records.slice(moment), moment.subject);
    sure =
        groups.size() < 2
            ? new BitSet()
            : Pairing.sure(
                groups.stream().map(group -> reach(moment, group, events)).toList(),
                deadline.before());
  }

  /** What begins at one moment is one: the same meeting, entered for each of those who come. */
  private static List<List<Item>> groups(Slice slice, int subject) {
    List<List<Item>> groups = new ArrayList<>();
    for (int i = slice.undated(); i < slice.size; i++) {
      if (slice.truth[i] == FilterNode.FALSE) {
        continue;
      }
      Item item = new Item(slice.view[i], slice.row[i], subject);
      Item last = groups.isEmpty() ? item : groups.getLast().getFirst();
      if (groups.isEmpty() || last.day != item.day || last.from != item.from) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(item);
    }
    return groups;
  }

  private Pairing.Reach reach(Moment moment, List<Item> group, Slice events) {
    Item first = group.getFirst();
    long latest = edges(moment).reckoning().lastMoment(edges(moment).anchor(first, first.day));
    int from = deadline.before() ? events.undated() : events.indexOf(first.day);
    int last = deadline.before() ? first.day : (int) Math.floorDiv(latest, View.DAY);
    return new Pairing.Reach(
        from,
        events.indexOf(last + 1) - 1,
        i -> group.stream().anyMatch(item -> isInTime(moment, item, events, i)),
        i -> group.stream().anyMatch(item -> isLate(moment, item, events, i)));
  }

  /** Before the record, not in time for it, and perhaps its own. */
  private boolean isLate(Moment moment, Item anchor, Slice events, int i) {
    return deadline.before()
        && events.day[i] != View.NO_DAY
        && (events.day[i] < anchor.day
            || (events.day[i] == anchor.day && !isAfter(events, i, anchor)))
        && serving.of(moment, events, i, anchor) != Truth.FALSE;
  }

  private static boolean isAfter(Slice events, int i, Item anchor) {
    return events.isTimed(i) && events.from[i] >= anchor.from;
  }

  private boolean isInTime(Moment moment, Item anchor, Slice events, int i) {
    return events.day[i] != View.NO_DAY
        && edges(moment).inTime(anchor, anchor.day, events, i).isTrue()
        && serving.of(moment, events, i, anchor) == Truth.TRUE;
  }

  private DeadlineEdges edges(Moment moment) {
    return new DeadlineEdges(new Reckoning(moment.world.proposal.calendar(), deadline), deadline);
  }

  /** Which of the records each event belongs to. */
  void ask(Moment moment, Item anchor, Slice events, String words, Evidence evidence) {
    for (int i = 0; i < events.size; i++) {
      if (isInTime(moment, anchor, events, i)) {
        evidence.missing(
            "whether "
                + events.view[i].words(events.row[i])
                + " was for "
                + anchor.view.words(anchor.row)
                + ", or for another that it came in time for",
            anchor.view.sheet.name().equals("events")
                ? "give the two that belong together one number in a column case"
                : "write the days that the " + words + " was for in its column about",
            true);
      }
    }
  }
}
