package org.proviso.interpreter;

import java.util.List;
import java.util.TreeSet;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Unit;

/** The greatest number of different values of a field at any one moment. */
final class AtOnceMeasure extends RecordMeasure {
  private final Name field;

  /** Of a thing, or of a place by its name: another one at another site. */
  private final List<Roster> sites;

  AtOnceMeasure(SelectionNode of, Measure.AtOnce said, Each each, World world) {
    super(of, new Unit.Things(""), Growth.UP);
    this.field = said.field();
    boolean there = each.kind() == SubjectKind.THING || isOfPlace(said.of());
    this.sites = there ? List.of(world.roster(SubjectKind.SITE)) : List.of();
  }

  private static boolean isOfPlace(Selection of) {
    return of.filters().stream()
        .anyMatch(
            filter ->
                filter instanceof Filter.FieldIs(Name place, _) && place.equals(Name.of("place")));
  }

  /** What began the evening before may still run. */
  @Override
  Entries entries(Moment moment) {
    return Entries.since(of, moment, 1);
  }

  @Override
  boolean concerns(Slice slice, int at, Moment moment) {
    return slice.view[at].isStanding() || BusyDays.mayReach(slice, at, moment);
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries entries = entries(moment);
    long vague = 0;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      boolean clear = isTimed(entries.slice, at) && isOne(entries.slice, at);
      boolean may = entries.truth(i) != FilterNode.FALSE && concerns(entries.slice, at, moment);
      vague += may && !clear ? 1 : 0;
    }
    long start = (long) moment.firstDay * View.DAY;
    long low = most(entries, start, /* surely= */ true);
    long high = most(entries, start, /* surely= */ false);
    if (severalInOne(entries)) {
      return Reckoned.atLeast(low);
    }
    return Reckoned.between(low, high + vague);
  }

  /** Whether a cell names several, however many. */
  private boolean severalInOne(Entries entries) {
    boolean several = false;
    for (int i = 0; i < entries.size; i++) {
      Slice slice = entries.slice;
      int at = entries.at(i);
      several |= entries.truth(i) != FilterNode.FALSE && isSeveral(slice, at);
    }
    return several;
  }

  private boolean isSeveral(Slice slice, int at) {
    return CellValues.isSeveral(field, slice.view[at].text(field.written(), slice.row[at]));
  }

  private boolean isOne(Slice slice, int at) {
    return !value(slice, at).isEmpty() && !isSeveral(slice, at);
  }

  /** A row that stands from one day to another has no clock times, and runs all the same. */
  private static boolean isTimed(Slice slice, int at) {
    return slice.view[at].isStanding() || slice.isTimed(at);
  }

  private static long from(Slice slice, int at, boolean surely) {
    View view = slice.view[at];
    int row = slice.row[at];
    if (!view.isStanding()) {
      return slice.from[at];
    }
    boolean onlyEnded = !hasBegun(view, row) && hasEnded(view, row);
    // Of a row that says only when it ended, nobody knows for how long it held.
    return surely && onlyEnded ? view.standsTo(row) - View.DAY : view.standsFrom(row);
  }

  private static long to(Slice slice, int at, boolean surely) {
    View view = slice.view[at];
    int row = slice.row[at];
    if (!view.isStanding()) {
      return slice.to[at];
    }
    // One that follows may have put an end to it; rows that say nothing at all hold together.
    return surely && !hasEnded(view, row) ? view.standsFrom(row) + View.DAY : view.standsTo(row);
  }

  private static boolean hasBegun(View view, int row) {
    return view.standsFrom(row) != Long.MIN_VALUE;
  }

  private static boolean hasEnded(View view, int row) {
    return view.standsTo(row) != Long.MAX_VALUE;
  }

  /** At the start of every record, and of the period, how many different values run. */
  private long most(Entries entries, long start, boolean surely) {
    long best = 0;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) >= least(surely) && isTimed(entries.slice, at)) {
        long from = from(entries.slice, at, surely);
        boolean before = !entries.slice.view[at].isStanding() && from < start;
        best = Math.max(best, running(entries, before ? start : from, at, surely));
      }
    }
    return best;
  }

  private static int least(boolean surely) {
    return surely ? FilterNode.TRUE : FilterNode.UNKNOWN;
  }

  /** At the same site as the record that stands there. */
  private long running(Entries entries, long moment, int beside, boolean surely) {
    TreeSet<String> different = new TreeSet<>();
    boolean any = false;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      Slice slice = entries.slice;
      boolean runs =
          entries.truth(i) >= least(surely)
              && isTimed(slice, at)
              && isAtSite(slice, at, beside, surely)
              && from(slice, at, surely) <= moment
              && to(slice, at, surely) > moment;
      if (runs) {
        any = true;
        different.add(value(slice, at));
      }
    }
    different.remove("");
    return Math.max(different.size(), any ? 1 : 0);
  }

  /** Of one site and of none that is said, nobody knows whether they are the same. */
  private boolean isAtSite(Slice slice, int at, int beside, boolean surely) {
    int one = site(slice, at);
    int other = site(slice, beside);
    boolean unknown = one == Roster.NOBODY || other == Roster.NOBODY;
    return one == other || (unknown && !surely);
  }

  private int site(Slice slice, int at) {
    return sites.stream()
        .flatMap(roster -> roster.keys(slice.view[at]).stream())
        .mapToInt(key -> key.at(slice.row[at]))
        .filter(site -> site != Roster.NOBODY)
        .findFirst()
        .orElse(Roster.NOBODY);
  }

  private String value(Slice slice, int at) {
    return CellValues.key(slice.view[at].text(field.written(), slice.row[at]));
  }

  @Override
  String addend(Slice slice, int at) {
    return slice.view[at].text(field.written(), slice.row[at]);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    Entries entries = entries(moment);
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && value(entries.slice, at).isEmpty()) {
        String row = entries.slice.view[at].words(entries.slice.row[at]);
        evidence.missing("the " + field + " of " + row, "fill in the column " + field, false);
      }
      askSpan(entries, i, evidence);
      askSite(entries, i, evidence);
    }
  }

  @Override
  void askTime(Slice slice, int at, Evidence evidence) {
    if (!slice.view[at].isStanding()) {
      super.askTime(slice, at, evidence);
    }
  }

  /** Where others of them say at which site they are. */
  private void askSite(Entries entries, int i, Evidence evidence) {
    Slice slice = entries.slice;
    boolean said = false;
    for (int k = 0; k < entries.size; k++) {
      said |= site(slice, entries.at(k)) != Roster.NOBODY;
    }
    int at = entries.at(i);
    if (said && entries.truth(i) != FilterNode.FALSE && site(slice, at) == Roster.NOBODY) {
      evidence.missing(
          "the site of " + slice.view[at].words(slice.row[at]), "fill in the column site", false);
    }
  }

  private static void askSpan(Entries entries, int i, Evidence evidence) {
    View view = entries.slice.view[entries.at(i)];
    int row = entries.slice.row[entries.at(i)];
    boolean asked = entries.truth(i) != FilterNode.FALSE && view.isStanding();
    if (asked && !hasEnded(view, row)) {
      evidence.missing(
          "when " + view.words(row) + " ended, if it did", "fill in the column to", false);
    } else if (asked && !hasBegun(view, row)) {
      evidence.missing("when " + view.words(row) + " began", "fill in the column from", false);
    }
  }
}
