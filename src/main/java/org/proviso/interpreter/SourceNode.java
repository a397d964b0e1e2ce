package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.proviso.time.Truth;

/** One sheet's share of a selection: the filters of its batches and those of its records. */
final class SourceNode extends Node {
  final View view;
  @Children private final FilterNode[] early;
  @Children private final FilterNode[] late;
  private final int subjects;
  private final boolean cuts;
  private Gather[] gathered = new Gather[0];

  SourceNode(View view, List<FilterNode> filters, int subjects) {
    this.view = view;
    this.early = filters.stream().filter(FilterNode::isPerRow).toArray(FilterNode[]::new);
    this.late = filters.stream().filter(node -> !node.isPerRow()).toArray(FilterNode[]::new);
    this.subjects = subjects;
    this.cuts = List.of(late).stream().anyMatch(FilterNode::cutsTime);
  }

  Gather gather(Roster roster) {
    if (gathered.length == 0) {
      gathered = new Gather[] {new Gather(view, roster).run(early, subjects)};
    }
    return gathered[0];
  }

  /** Lets rows in, of which so much is known at best. */
  void admitAll(int[] codes, int subject, int most, Slice slice) {
    if (late.length == 0) {
      slice.addAll(view, codes, most);
      return;
    }
    for (int code : codes) {
      admit(
          new Item(view, code >>> 1, subject), Math.min(most, FilterNode.TRUE - (code & 1)), slice);
    }
  }

  /** Lets the record in if the late filters do; {@code found} is what the early ones said. */
  void admit(Item item, int found, Slice slice) {
    if (cuts) {
      admitCut(item, found, slice);
      return;
    }
    int least = found;
    for (FilterNode filter : late) {
      least = Math.min(least, filter.truth(item));
    }
    if (least != FilterNode.FALSE) {
      slice.add(item, least);
    }
  }

  private void admitCut(Item item, int found, Slice slice) {
    MinuteSpans sure = MinuteSpans.of(item.left(), item.right());
    MinuteSpans possible = sure;
    for (FilterNode filter : late) {
      sure = sure.and(filter.passing(item, true));
      possible = possible.and(filter.passing(item, false));
    }
    if (found == FilterNode.TRUE && !sure.isEmpty()) {
      slice.add(item, FilterNode.TRUE);
    } else if (!possible.isEmpty()) {
      slice.add(item, FilterNode.UNKNOWN);
    } else {
      return;
    }
    slice.cut(sure, possible);
  }

  void admitThis(Item item, Slice slice) {
    int found = FilterNode.TRUE;
    for (FilterNode filter : early) {
      found = Math.min(found, filter.truth(item));
    }
    if (found != FilterNode.FALSE) {
      admit(item, found, slice);
    }
  }

  int truth(Item item) {
    Slice one = new Slice();
    admitThis(item, one);
    return one.size == 0 ? FilterNode.FALSE : one.truth[0];
  }

  Truth onDay(int day) {
    Truth least = Truth.TRUE;
    for (FilterNode filter : early) {
      least = least.and(filter.onDay(day));
    }
    return least;
  }

  void ask(Item item, Roster roster, Evidence evidence) {
    boolean named = roster.keys(view).isEmpty() && roster.size() <= 1 && !roster.standsIn();
    for (Roster.Key key : roster.keys(view)) {
      named |= key.at(item.row) != Roster.NOBODY;
    }
    if (!named && (roster.size() > 1 || roster.standsIn())) {
      evidence.missing(
          "whose it is: " + view.words(item.row),
          "fill in the column " + roster.kind.words(),
          false);
    }
    roster.groupMembers().ifPresent(members -> askOfGroups(members, item, roster, evidence));
    ask(item, evidence);
  }

  /** What of the record itself is not known, whosever it is. */
  void ask(Item item, Evidence evidence) {
    for (FilterNode filter : early) {
      filter.ask(item, evidence);
    }
    for (FilterNode filter : late) {
      filter.ask(item, evidence);
    }
  }

  void askPart(Item item, Evidence evidence) {
    for (FilterNode filter : late) {
      filter.askPart(item, evidence);
    }
  }

  void explain(Item item, Evidence evidence) {
    for (FilterNode filter : early) {
      filter.explain(item, evidence);
    }
    for (FilterNode filter : late) {
      filter.explain(item, evidence);
    }
  }

  private void askOfGroups(GroupMembers members, Item item, Roster roster, Evidence evidence) {
    for (Roster.Key key : members.groups().isEmpty() ? List.<Roster.Key>of() : roster.keys(view)) {
      int named = key.at(item.row);
      if (members.groups().contains(named) && members.has(named, item.subject) == Truth.UNKNOWN) {
        evidence.missing(
            "whether "
                + roster.name(item.subject)
                + " is one of "
                + roster.name(named)
                + ": "
                + view.words(item.row),
            "name each person in a row of their own",
            false);
      }
    }
  }
}
