package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Between two uses of the subject by different users, there is an act about it. */
final class BetweenNode extends FactNode {
  @Child private SelectionNode act;
  @Child private SelectionNode uses;
  private final Name by;

  BetweenNode(SelectionNode act, SelectionNode uses, Name by) {
    this.act = act;
    this.uses = uses;
    this.by = by;
  }

  /** One use, or one act: when, and for a use by whom. */
  private record Point(View view, int row, int day, long from, long to, String user) {}

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    List<Point> all = uses(moment);
    Truth found = Truth.TRUE;
    boolean any = false;
    for (int i = 1; i < all.size(); i++) {
      Point one = all.get(i - 1);
      Point next = all.get(i);
      if (!one.user().isEmpty() && one.user().equalsIgnoreCase(next.user())) {
        continue;
      }
      any = true;
      boolean unknown = one.user().isEmpty() || next.user().isEmpty();
      Truth between = acted(moment, one, next);
      found = found.and(unknown ? between.or(Truth.UNKNOWN) : between);
    }
    return any ? moment.something(found) : moment.nothing();
  }

  private List<Point> uses(Moment moment) {
    List<Point> points = new ArrayList<>();
    Slice slice = uses.of(moment.subject);
    for (int i = 0; i < slice.size; i++) {
      if (slice.truth[i] != FilterNode.FALSE && slice.day[i] != View.NO_DAY) {
        View view = slice.view[i];
        String user = view.text(by.written(), slice.row[i]);
        points.add(new Point(view, slice.row[i], slice.day[i], slice.from[i], slice.to[i], user));
      }
    }
    points.sort(Comparator.comparingInt(Point::day).thenComparingLong(Point::from));
    return points;
  }

  /** Whether somebody did it in between; an act that is not listed may have been (S27). */
  private Truth acted(Moment moment, Point one, Point next) {
    Truth best = act.isStatedComplete() ? Truth.FALSE : Truth.UNKNOWN;
    for (SourceNode source : act.sources()) {
      View view = source.view;
      for (int row = 0; row < view.sheet.size(); row++) {
        Item item = new Item(view, row, Roster.NOBODY);
        boolean ofKind = source.truth(item) == FilterNode.TRUE;
        if (ofKind && isAbout(view, row, moment)) {
          best = best.or(lies(item, one, next));
        }
      }
    }
    return best;
  }

  private static boolean isAbout(View view, int row, Moment moment) {
    Name thing = Name.of(moment.subjectName);
    for (String field : List.of("about", "place", moment.roster.kind.words())) {
      if (Name.of(view.text(field, row)).matches(thing)) {
        return true;
      }
    }
    return view.sheet.columns().stream()
        .anyMatch(column -> Name.of(View.text(column, row)).matches(thing));
  }

  private static Truth lies(Item item, Point one, Point next) {
    if (item.day == View.NO_DAY || item.day < one.day() || item.day > next.day()) {
      return item.day == View.NO_DAY ? Truth.UNKNOWN : Truth.FALSE;
    }
    boolean inside = item.day > one.day() && item.day < next.day();
    boolean timed =
        item.from != View.NO_TIME && one.to() != View.NO_TIME && next.from() != View.NO_TIME;
    if (inside || !timed) {
      return inside ? Truth.TRUE : Truth.UNKNOWN;
    }
    return Truth.of(item.from >= one.to() && item.from <= next.from());
  }

  @Override
  void explain(VirtualFrame frame, Evidence evidence) {
    for (Point use : uses(moment(frame))) {
      evidence.part("used by " + use.user(), "", use.view(), use.row());
    }
  }

  @Override
  void ask(VirtualFrame frame, Evidence evidence) {
    evidence.missing(
        "whether "
            + moment(frame).subjectName
            + " was "
            + act.words
            + " between its uses, which may not be listed",
        "list it in the sheet events with date, time and about, or say in the sheet about that"
            + " events are complete",
        true);
  }
}
