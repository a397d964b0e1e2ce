package org.proviso.interpreter;

import java.util.Optional;
import org.proviso.proposal.Column;
import org.proviso.proposal.Envelope;
import org.proviso.source.Name;

/** Nothing else required of the person overlaps the record (S29). */
final class DutyFreeFilter extends TimeFilter {
  private static final Name VOLUNTARY = Name.of("voluntary");
  @Child private SelectionNode all;
  private final Roster people;
  private final boolean ofPeople;

  /**
   * @param ofPeople whether records are looked at for people, and not for classes or places
   */
  DutyFreeFilter(SelectionNode all, Roster people, boolean ofPeople) {
    this.all = all;
    this.people = people;
    this.ofPeople = ofPeople;
  }

  /** Whose record it is: duties are a person's, even where the norm is about places. */
  private int person(Item item) {
    for (Roster.Key key : people.keys(item.view)) {
      int named = key.at(item.row);
      if (named != Roster.NOBODY) {
        return isOneOfThem(named, item.subject) ? item.subject : named;
      }
    }
    if (people.hasField(item.view)) {
      return Roster.SOMEBODY;
    }
    return people.size() <= 1 ? 0 : Roster.NOBODY;
  }

  private boolean isOneOfThem(int named, int subject) {
    return ofPeople
        && people.groupMembers().filter(all -> !all.has(named, subject).isFalse()).isPresent();
  }

  /** Surely only the whole record; possibly what the other duties leave of it. */
  @Override
  MinuteSpans passing(Item item, boolean surely) {
    MinuteSpans taken = busy(item, surely);
    if (!surely) {
      return taken.complement(item.left(), item.right());
    }
    return taken.isEmpty() ? MinuteSpans.of(item.left(), item.right()) : new MinuteSpans();
  }

  /** Time of other duties in it: those that may be duties if we must be sure, else sure ones. */
  private MinuteSpans busy(Item item, boolean evenPerhaps) {
    MinuteSpans found = new MinuteSpans();
    Slice slice = all.of(person(item));
    for (int i = slice.indexOf(item.day - 1); i < slice.indexOf(item.day + 2); i++) {
      if (!isOther(slice, i, item)) {
        continue;
      }
      boolean certain = slice.isTimed(i) && item.isTimed();
      int required = required(slice.view[i], slice.row[i]);
      if (evenPerhaps && !certain && required != FALSE && slice.day[i] == item.day) {
        found.add(item.left(), item.right());
      } else if (certain) {
        boolean own = slice.truth[i] == TRUE;
        boolean sure = own && required == TRUE && slice.runsWith(i, item);
        if (sure || (evenPerhaps && required != FALSE)) {
          found.add(Math.max(item.left(), slice.from[i]), Math.min(item.right(), slice.to[i]));
        }
      }
    }
    return found;
  }

  private static boolean isOther(Slice slice, int i, Item item) {
    boolean self = slice.view[i] == item.view && slice.row[i] == item.row;
    Name activity = Name.of(slice.view[i].text("activity", slice.row[i]));
    boolean envelope = Envelope.isOne(activity.written());
    boolean alike = activity.equals(Name.of(item.view.text("activity", item.row)));
    return !self && !envelope && !alike && slice.truth[i] != FALSE;
  }

  /** A row of the schedule is required unless it says that it is voluntary. */
  private static int required(View view, int row) {
    Optional<Column> column = view.sheet.column(VOLUNTARY);
    if (column.isEmpty()) {
      return TRUE;
    }
    String cell = View.text(column.get(), row);
    return YesNo.of(cell).map(yes -> yes ? FALSE : TRUE).orElse(UNKNOWN);
  }

  @Override
  void ask(Item item, Evidence evidence) {
    if (passing(item, true).length() < passing(item, false).length()) {
      evidence.missing(
          "whether the duties that overlap " + item.view.words(item.row) + " are voluntary",
          "add a column voluntary to the schedule, yes or no",
          true);
    }
  }
}
