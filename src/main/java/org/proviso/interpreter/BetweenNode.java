package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.proviso.proposal.Column;
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
  private record Point(View view, int row, int day, long from, long to, String user, boolean sure) {
    boolean isTimed() {
      return from != View.NO_TIME && to != View.NO_TIME;
    }
  }

  @Override
  Truth executeTruth(VirtualFrame frame) {
    Moment moment = moment(frame);
    List<Point> all = uses(moment);
    List<Point> sure = all.stream().filter(Point::sure).toList();
    if (!anyPair(all)) {
      return moment.nothing();
    }
    Truth found = between(moment, all);
    Truth least = between(moment, sure);
    moment.something(found);
    moment.maybeNothing = !anyPair(sure);
    return found == least ? found : least == Truth.FALSE ? Truth.FALSE : found.and(Truth.UNKNOWN);
  }

  private static boolean isPair(Point one, Point next) {
    return one.user().isEmpty() || !one.user().equalsIgnoreCase(next.user());
  }

  private static boolean anyPair(List<Point> uses) {
    for (int i = 1; i < uses.size(); i++) {
      if (isPair(uses.get(i - 1), uses.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether every change of user was acted on, were these all the uses. */
  private Truth between(Moment moment, List<Point> uses) {
    Truth found = Truth.TRUE;
    for (int i = 1; i < uses.size(); i++) {
      Point one = uses.get(i - 1);
      Point next = uses.get(i);
      if (isPair(one, next)) {
        boolean known =
            one.sure() && next.sure() && !one.user().isEmpty() && !next.user().isEmpty();
        Truth between = acted(moment, one, next);
        found = found.and(known ? between : between.or(Truth.UNKNOWN));
      }
    }
    return found.isTrue() && isOutOfOrder(uses) ? Truth.UNKNOWN : found;
  }

  /** A use at nobody knows what time of a day on which it was used at another time too. */
  private static boolean isOutOfOrder(List<Point> uses) {
    return uses.stream()
        .filter(use -> !use.isTimed())
        .anyMatch(
            use -> uses.stream().anyMatch(other -> other.day() == use.day() && !use.equals(other)));
  }

  private List<Point> uses(Moment moment) {
    List<Point> points = new ArrayList<>();
    Slice slice = uses.of(moment.subject);
    for (int i = 0; i < slice.size; i++) {
      boolean inTerm = slice.day[i] >= moment.firstDay && slice.day[i] <= moment.lastDay;
      if (slice.truth[i] != FilterNode.FALSE && slice.day[i] != View.NO_DAY && inTerm) {
        View view = slice.view[i];
        boolean sure = slice.truth[i] == FilterNode.TRUE;
        String user = view.text(by.written(), slice.row[i]);
        points.add(
            new Point(view, slice.row[i], slice.day[i], slice.from[i], slice.to[i], user, sure));
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
        if (ofKind) {
          best = best.or(isAbout(view, row, moment).and(lies(item, one, next)));
        }
      }
    }
    return best;
  }

  /** Of the thing itself or of all such; of another one; or it does not say of which. */
  private static Truth isAbout(View view, int row, Moment moment) {
    Name thing = Name.of(moment.subjectName);
    Name kind = moment.roster.field();
    boolean other = false;
    for (Column column : view.sheet.columns()) {
      Name said = Name.of(View.text(column, row));
      if (said.matches(thing) || said.matches(kind) || said.matches(Name.of("all " + kind))) {
        return Truth.TRUE;
      }
      other |= moment.roster.isKnown(said) && !NoneWords.isNone(said.written());
    }
    return other ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth lies(Item item, Point one, Point next) {
    if (item.day == View.NO_DAY || item.day < one.day() || item.day > next.day()) {
      return item.day == View.NO_DAY ? Truth.UNKNOWN : Truth.FALSE;
    }
    boolean inside = item.day > one.day() && item.day < next.day();
    boolean timed = item.from != View.NO_TIME && one.isTimed() && next.isTimed();
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
