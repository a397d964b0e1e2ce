package org.proviso.interpreter;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.source.Name;
import org.proviso.time.Unit;

/**
 * How many share the subject: surely those of one day; those of different days only perhaps, for
 * one may have followed the other.
 */
final class SharingMeasure extends RecordMeasure {
  private final Name field;

  SharingMeasure(SelectionNode of, Name field) {
    super(of, new Unit.Things(""), Growth.UP);
    this.field = field;
  }

  @Override
  Reckoned measure(Moment moment) {
    Entries entries = entries(moment);
    Set<String> possible = new HashSet<>();
    int blank = 0;
    int least = 0;
    for (int i = 0; i < entries.size; i++) {
      if (entries.truth(i) == FilterNode.FALSE) {
        continue;
      }
      String user = user(entries, i);
      blank += user.isEmpty() ? 1 : 0;
      possible.add(user);
      if (entries.truth(i) == FilterNode.TRUE) {
        least = Math.max(least, together(entries, day(entries, i, moment)));
      }
    }
    possible.remove("");
    return Reckoned.between(least, possible.size() + blank);
  }

  /** How many surely have the subject on the day. */
  private int together(Entries entries, int day) {
    Set<String> users = new TreeSet<>();
    boolean any = false;
    for (int i = 0; i < entries.size; i++) {
      if (entries.truth(i) == FilterNode.TRUE && isThere(entries, i, day)) {
        users.add(user(entries, i));
        any = true;
      }
    }
    users.remove("");
    return Math.max(users.size(), any ? 1 : 0);
  }

  /** The day of a record, or the first of the days that it holds for. */
  private static int day(Entries entries, int i, Moment moment) {
    int at = entries.at(i);
    View view = entries.slice.view[at];
    return view.isStanding()
        ? view.beginsIn(entries.slice.row[at], moment.firstDay)
        : entries.slice.day[at];
  }

  private static boolean isThere(Entries entries, int i, int day) {
    int at = entries.at(i);
    View view = entries.slice.view[at];
    return view.isStanding()
        ? view.standsIn(entries.slice.row[at], day, day)
        : entries.slice.day[at] == day && day != View.NO_DAY;
  }

  private String user(Entries entries, int i) {
    int at = entries.at(i);
    return Name.of(entries.slice.view[at].text(field.written(), entries.slice.row[at])).key();
  }

  @Override
  String addend(Slice slice, int at) {
    return slice.view[at].text(field.written(), slice.row[at]);
  }

  @Override
  void ask(Moment moment, Evidence evidence) {
    super.ask(moment, evidence);
    Reckoned found = measure(moment);
    if (found.low().compareTo(found.high()) < 0) {
      evidence.missing(
          "whether \""
              + moment.subjectName
              + "\" is shared where one has it on one day and another on another",
          "the clause does not say; write \"on the same day\" into it if that is meant",
          false);
    }
  }

  @Override
  void askTime(Slice slice, int at, Evidence evidence) {}
}
