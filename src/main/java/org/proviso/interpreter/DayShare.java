package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Selection;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;

/**
 * How many days a record is whose name says that it is a day, as a personal day: what its column
 * days says; a part of one where it is only of hours; some where it goes from one day to another.
 */
final class DayShare {
  /** A morning or an afternoon: nobody can tell whether it was meant as a whole day. */
  private static final long MORNING = 5 * 60;

  private static final Name DAYS = Name.of("days");
  private static final Name HOURS = Name.of("hours");
  private static final String DAY = Name.of("day").head();
  private static final Reckoned ONE = Reckoned.of(1);
  private static final Reckoned PART = Reckoned.between(0, 1);

  private DayShare() {}

  /** Whether all that is meant are days had: of "half days" and of days alone none is told. */
  static boolean isMeant(Selection of) {
    return !of.kinds().isEmpty() && of.kinds().stream().allMatch(DayShare::isDay);
  }

  private static boolean isDay(Name kind) {
    return kind.head().equals(DAY)
        && !kind.written().matches("(?i).*\\b(?:half|minimum|partial)\\b.*");
  }

  /** Whether some record says how many days it is, or between which. */
  static boolean isSaid(Entries entries) {
    for (int i = 0; i < entries.size; i++) {
      View view = entries.slice.view[entries.at(i)];
      boolean said = view.sheet.column(DAYS).isPresent() || view.isStanding();
      if (said && entries.truth(i) != FilterNode.FALSE) {
        return true;
      }
    }
    return false;
  }

  /** All of them together. */
  static Reckoned total(Entries entries) {
    Ratio sure = Ratio.ZERO;
    Ratio possible = Ratio.ZERO;
    boolean open = false;
    for (int i = 0; i < entries.size; i++) {
      int truth = entries.truth(i);
      if (truth == FilterNode.FALSE) {
        continue;
      }
      Reckoned share = of(entries.slice, entries.at(i));
      sure = truth == FilterNode.TRUE ? sure.plus(share.low()) : sure;
      open |= share.noHigh();
      possible = share.noHigh() ? possible : possible.plus(share.high());
    }
    return new Reckoned(Truth.TRUE, sure, possible, false, open);
  }

  static Reckoned of(Slice slice, int at) {
    View view = slice.view[at];
    int row = slice.row[at];
    Optional<Column> days = view.sheet.column(DAYS);
    int laid = laidOut(view, row);
    if (days.isPresent()) {
      return shared(Numerals.of(view, DAYS, row), laid);
    }
    if (laid > 1) {
      return ONE;
    }
    if (view.sheet.column(HOURS).filter(hours -> !hours.isBlank(row)).isPresent()) {
      return PART;
    }
    boolean undated = slice.day[at] == View.NO_DAY;
    if (undated && (view.sheet.name().equals("events") || view.isStanding())) {
      return spanned(view, row);
    }
    boolean isShort = slice.isTimed(at) && slice.to[at] - slice.from[at] <= MORNING;
    return isShort ? PART : ONE;
  }

  /** A row that is laid out over several days says once how many days it is. */
  private static Reckoned shared(Reckoned days, int laid) {
    if (laid == 1) {
      return days.noHigh() ? Reckoned.atLeast(0) : days;
    }
    boolean fits = days.isExact() && days.low().compareTo(Ratio.of(laid)) == 0;
    boolean fewer = days.isExact() && days.low().compareTo(Ratio.of(laid)) < 0;
    return fits ? ONE : fewer ? PART : Reckoned.atLeast(0);
  }

  /** On how many days the row of the file stands. */
  private static int laidOut(View view, int row) {
    int first = row;
    while (first > 0 && isOne(view, first - 1, row)) {
      first--;
    }
    int last = row;
    while (last + 1 < view.sheet.size() && isOne(view, last + 1, row)) {
      last++;
    }
    return last - first + 1;
  }

  private static boolean isOne(View view, int other, int row) {
    return view.sheet.sourceRow(other) == view.sheet.sourceRow(row)
        && view.sheet.file(other).equals(view.sheet.file(row));
  }

  /** An event from one day to another: not all of these days need count. */
  private static Reckoned spanned(View view, int row) {
    if (view.sheet.isDamaged(row)) {
      return Reckoned.atLeast(0);
    }
    List<Integer> ends =
        List.of("from", "to").stream()
            .flatMap(field -> view.sheet.column(field).stream())
            .filter(column -> column.kind() == Column.Kind.DAY && !column.isBlank(row))
            .map(column -> column.at(row))
            .toList();
    return ends.size() == 2 && ends.get(0) <= ends.get(1)
        ? Reckoned.between(1, ends.get(1) - ends.get(0) + 1)
        : ONE;
  }

  static void ask(Entries entries, Evidence evidence) {
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && !of(entries.slice, at).isExact()) {
        evidence.missing(
            "how many days " + entries.slice.view[at].words(entries.slice.row[at]) + " is",
            "fill in a number in the column days",
            false);
      }
    }
  }
}
