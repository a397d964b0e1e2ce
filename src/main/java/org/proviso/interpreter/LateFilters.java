package org.proviso.interpreter;

import java.util.Optional;
import org.proviso.proposal.Column;
import org.proviso.source.Name;

/** Filters that look at other records of the same subject. */
final class LateFilters {
  private LateFilters() {}

  /** During records of another selection, of the same subject (S16). */
  static final class During extends FilterNode {
    @Child private SelectionNode other;

    During(SelectionNode other) {
      this.other = other;
    }

    @Override
    boolean isPerRow() {
      return false;
    }

    @Override
    boolean cutsTime() {
      return true;
    }

    @Override
    int truth(Item item) {
      return truthOfPassing(item);
    }

    @Override
    MinuteSpans passing(Item item, boolean surely) {
      MinuteSpans found = new MinuteSpans();
      if (item.subject == Roster.NOBODY || item.day == View.NO_DAY) {
        return surely ? found : MinuteSpans.of(item.left(), item.right());
      }
      Slice slice = other.of(item.subject);
      for (int i = slice.indexOf(item.day - 1); i < slice.indexOf(item.day + 2); i++) {
        boolean sure = slice.truth[i] == FilterNode.TRUE && runsWith(item, slice, i);
        if (slice.truth[i] != FilterNode.FALSE && (sure || !surely)) {
          add(found, slice, i, item, surely);
        }
      }
      return found.joined();
    }

    private static void add(MinuteSpans found, Slice slice, int i, Item item, boolean surely) {
      if (!slice.isTimed(i) || (!item.isTimed() && !startsIn(slice, i, item))) {
        if (!surely && slice.day[i] == item.day && mayMeet(slice, i, item)) {
          found.add(item.left(), item.right());
        }
      } else if (slice.isCut()) {
        found.addAll(surely ? slice.sure[i] : slice.possible[i], item.left(), item.right());
      } else {
        found.add(Math.max(item.left(), slice.from[i]), Math.min(item.right(), slice.to[i]));
      }
    }

    /** A record whose start alone is known is in it if it starts in it. */
    private static boolean startsIn(Slice slice, int i, Item item) {
      return item.from != View.NO_TIME && slice.from[i] <= item.from && item.from < slice.to[i];
    }

    /** Whether the time that is known leaves room for an overlap. */
    private static boolean mayMeet(Slice slice, int i, Item item) {
      boolean before =
          item.to != View.NO_TIME && slice.from[i] != View.NO_TIME && item.to <= slice.from[i];
      boolean after =
          item.from != View.NO_TIME && slice.to[i] != View.NO_TIME && slice.to[i] <= item.from;
      return !before && !after;
    }

    @Override
    void ask(Item item, Evidence evidence) {
      if (truth(item) != FALSE && passing(item, true).length() < passing(item, false).length()) {
        evidence.missing(
            "whether " + item.view.words(item.row) + " lies in " + other.words,
            "give the times of " + other.words + " in the schedule",
            true);
        Slice slice = other.of(item.subject);
        for (int i = slice.indexOf(item.day - 1); i < slice.indexOf(item.day + 2); i++) {
          other.ask(slice.view[i], slice.row[i], item.subject, evidence);
        }
      }
    }
  }

  /** Whether another takes place if the record does: what patterns lay on one day runs together. */
  private static boolean runsWith(Item item, Slice slice, int i) {
    return !slice.provisional[i]
        || (slice.day[i] == item.day && item.view.sheet.isProvisional(item.row));
  }

  /** A further record exists for the same subject, the same day if so said. */
  static final class Has extends FilterNode {
    @Child private SelectionNode other;
    private final boolean sameDay;

    Has(SelectionNode other, boolean sameDay) {
      this.other = other;
      this.sameDay = sameDay;
    }

    @Override
    boolean isPerRow() {
      return false;
    }

    @Override
    int truth(Item item) {
      if (item.subject == Roster.NOBODY) {
        return UNKNOWN;
      }
      Slice slice = other.of(item.subject);
      int best = FALSE;
      for (int i = 0; i < slice.size; i++) {
        boolean dayFits = !sameDay || slice.view[i].isStanding() || slice.day[i] == item.day;
        boolean self =
            slice.view[i] == item.view
                && (slice.row[i] == item.row || item.view.same(slice.row[i], item.row));
        if (dayFits && !self) {
          boolean sure = runsWith(item, slice, i);
          best = Math.max(best, sure ? slice.truth[i] : Math.min(UNKNOWN, slice.truth[i]));
        }
      }
      return best;
    }

    @Override
    void ask(Item item, Evidence evidence) {
      if (truth(item) == UNKNOWN) {
        Slice slice = other.of(item.subject);
        for (int i = 0; i < slice.size; i++) {
          if (!sameDay || slice.day[i] == item.day) {
            other.ask(slice.view[i], slice.row[i], item.subject, evidence);
          }
        }
      }
    }
  }

  /** Nothing else required of the person overlaps the record (S29). */
  static final class DutyFree extends FilterNode {
    private static final Name VOLUNTARY = Name.of("voluntary");
    @Child private SelectionNode all;
    private final Roster people;
    private final boolean ofPeople;

    /**
     * @param ofPeople whether records are looked at for people, and not for classes or places
     */
    DutyFree(SelectionNode all, Roster people, boolean ofPeople) {
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

    @Override
    boolean isPerRow() {
      return false;
    }

    @Override
    boolean cutsTime() {
      return true;
    }

    @Override
    int truth(Item item) {
      return truthOfPassing(item);
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
          boolean sure = own && required == TRUE && runsWith(item, slice, i);
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
      boolean envelope = activity.head().equals("day");
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
}
