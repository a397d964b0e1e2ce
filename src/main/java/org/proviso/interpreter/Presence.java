package org.proviso.interpreter;

import java.util.BitSet;
import java.util.List;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Column;
import org.proviso.time.Truth;

/** On which days each subject has a row; a bit a subject and day. */
final class Presence {
  private final int firstDay;
  private final int days;
  private final BitSet bits = new BitSet();
  private final BitSet sure = new BitSet();
  private final BitSet everybody = new BitSet();
  private final BitSet everybodySure = new BitSet();
  private final boolean alone;

  Presence(List<View> views, Roster roster, int firstDay, int lastDay) {
    this.firstDay = firstDay;
    // Were there only one class, rows that name none need not be of it (S1).
    this.alone = roster.kind == SubjectKind.WHOLE || roster.standsIn();
    this.days = Math.max(0, lastDay - firstDay + 1);
    views.forEach(view -> mark(view, roster, lastDay));
  }

  private void mark(View view, Roster roster, int lastDay) {
    List<Roster.Key> keys = roster.keys(view);
    int[] dates = new int[Batch.SIZE];
    int[] names = new int[Batch.SIZE];
    boolean patterns = view.sheet.hasProvisional();
    // A student's day says nothing of those whom its sheet never names.
    if (keys.isEmpty()
        && view.sheet.name().equals("students")
        && roster.kind != SubjectKind.WHOLE) {
      return;
    }
    for (int first = 0; first < view.sheet.size(); first += Batch.SIZE) {
      int count = Math.min(Batch.SIZE, view.sheet.size() - first);
      view.date.copy(first, count, dates);
      if (keys.size() == 1) {
        keys.getFirst().column().copy(first, count, names);
      }
      // Rows of one person and day mostly stand together.
      boolean marked = false;
      int day = View.NO_DAY;
      int name = Column.BLANK;
      for (int i = 0; i < count; i++) {
        boolean again = marked && dates[i] == day && names[i] == name;
        if (!again && dates[i] >= firstDay && dates[i] <= lastDay) {
          boolean surely = !patterns || !view.sheet.isProvisional(first + i);
          mark(keys, first + i, dates[i] - firstDay, surely);
          marked = surely && keys.size() == 1;
          day = dates[i];
          name = names[i];
        }
      }
    }
  }

  private void mark(List<Roster.Key> keys, int row, int day, boolean surely) {
    boolean named = false;
    for (Roster.Key key : keys) {
      int subject = key.at(row);
      if (subject != Roster.NOBODY) {
        int at = Math.addExact(Math.multiplyExact(subject, days), day);
        bits.set(at);
        sure.set(at, sure.get(at) || surely);
        named = true;
      }
    }
    if (!named && keys.isEmpty()) {
      everybody.set(day);
      everybodySure.set(day, everybodySure.get(day) || surely);
    }
  }

  /** TRUE if a row surely takes place that day, UNKNOWN if one may, FALSE if there is none. */
  Truth on(int subject, int day) {
    int at = day - firstDay;
    if (at < 0 || at >= days) {
      return Truth.FALSE;
    }
    int own = subject == Roster.NOBODY ? -1 : subject * days + at;
    if ((alone && everybodySure.get(at)) || (own >= 0 && sure.get(own))) {
      return Truth.TRUE;
    }
    return everybody.get(at) || (own >= 0 && bits.get(own)) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether rows of its own tell what the subject did that day: those that name nobody do not. */
  boolean isListed(int subject, int day) {
    int at = day - firstDay;
    return isPresent(subject, day)
        && (alone || (subject != Roster.NOBODY && bits.get(subject * days + at)));
  }

  boolean isPresent(int subject, int day) {
    int at = day - firstDay;
    return at >= 0
        && at < days
        && (everybody.get(at) || (subject != Roster.NOBODY && bits.get(subject * days + at)));
  }
}
