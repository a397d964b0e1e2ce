package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Selection;
import org.proviso.proposal.Envelope;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * The time of a record without what is listed within it and left out by its kind (S16): where meals
 * are no work, a shift from 8:00 to 16:30 with a meal of half an hour is eight hours of work. Of
 * what is neither a shift nor a day nobody knows whether it stopped for the meal.
 */
final class LeavingOutFilter extends TimeFilter {
  @Child private SelectionNode left;

  LeavingOutFilter(SelectionNode left) {
    this.left = left;
  }

  /** What is none of these kinds, and the time that is not one of theirs. */
  static FilterNode of(
      Optional<FilterNode> kinds, List<Name> names, View view, SelectionsAtHand selections) {
    if (kinds.isEmpty()) {
      return new ConstantFilter(Truth.TRUE, "", "");
    }
    var others = new LogicFilter.None(kinds.get());
    var records = new Selection("schedule", names, List.of());
    return view.isSchedule()
        ? new LogicFilter.All(List.of(others, new LeavingOutFilter(selections.compile(records))))
        : others;
  }

  @Override
  MinuteSpans passing(Item item, boolean surely) {
    MinuteSpans out = new MinuteSpans();
    if (item.subject != Roster.NOBODY && item.day != View.NO_DAY && item.isTimed()) {
      boolean whole = Envelope.isOne(item.view.text("activity", item.row));
      Slice slice = left.of(item.subject);
      for (int i = slice.indexOf(item.day - 1); i < slice.indexOf(item.day + 2); i++) {
        boolean self = slice.view[i] == item.view && slice.row[i] == item.row;
        boolean certain = whole && slice.truth[i] == TRUE;
        if (!self && slice.isTimed(i) && (certain || (surely && slice.truth[i] != FALSE))) {
          out.add(slice.from[i], slice.to[i]);
        }
      }
    }
    return out.complement(item.left(), item.right());
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (passing(item, true).length() < passing(item, false).length()) {
      evidence.missing(
          "whether what is listed within it was left out of " + item.view.words(item.row),
          "list the time before and the time after in rows of their own",
          true);
    }
  }
}
