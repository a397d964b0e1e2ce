package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.norm.Deadline;
import org.proviso.norm.Relation;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.DayCalendar;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/**
 * A record of no more, of more, or of at least so many days, weeks, months or years: from its first
 * day to its last, both counted, or as its column days says. Whether the first day counts toward
 * what it must last at least, nobody can tell: just so many are not known to be enough.
 */
final class DaysLongFilter extends RowFilter {
  private static final Name DAYS = Name.of("days");

  private final View view;
  private final Relation relation;
  private final Quantity length;
  private final Reckoning reckoning;

  /** The same for one day, week or month less. */
  private final Reckoning fewer;

  /** The rows that one stretch may be cut into, found when they are first asked for. */
  private final Map<List<String>, List<Integer>> alike = new HashMap<>();

  DaysLongFilter(View view, Relation relation, Quantity length, DayCalendar calendar) {
    this.view = view;
    this.relation = relation;
    this.length = length;
    this.reckoning = new Reckoning(calendar, new Deadline(Relation.AT_MOST, length, false, false));
    Quantity less = new Quantity(length.amount().minus(Ratio.of(1)), length.unit());
    this.fewer = new Reckoning(calendar, new Deadline(Relation.AT_MOST, less, false, false));
  }

  @Override
  int truth(int row) {
    if (relation == Relation.AT_LEAST) {
      return of(least(row));
    }
    Truth within = isStretch(row) ? between(first(row), last(row)) : said(row);
    if (within.isTrue() && isStretch(row)) {
      within = joined(row).isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }
    return of(relation == Relation.MORE_THAN ? within.not() : within);
  }

  /** More is enough; just so many may be, and fewer are not, unless another row goes on with it. */
  private Truth least(int row) {
    if (view.sheet.column(DAYS).isPresent() && !view.text("days", row).isEmpty()) {
      return saidAtLeast(row);
    }
    if (!isStretch(row)) {
      return Truth.UNKNOWN;
    }
    Truth more = between(first(row), last(row)).not();
    boolean fewer = shorter(first(row), last(row)).isTrue() && joined(row).isTrue();
    return more.isTrue() ? more : fewer ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Surely fewer, whichever way the first day counts. */
  private Truth shorter(int first, int last) {
    if (!(length.unit() instanceof Unit.Days)) {
      return between(first, last + 1);
    }
    return length.amount().compareTo(Ratio.of(1)) > 0
        ? fewer.inTime(
            Reckoning.Moments.of(first - 1, View.NO_TIME), Reckoning.Moments.of(last, View.NO_TIME))
        : Truth.FALSE;
  }

  private Truth saidAtLeast(int row) {
    boolean days = length.unit() instanceof Unit.Days;
    Reckoned number = days ? Numerals.of(view, DAYS, row) : Reckoned.atLeast(0);
    Truth enough = number.stands(Relation.AT_LEAST, Reckoned.exactly(length.amount()));
    return enough.isTrue() && !isPlain() ? Truth.UNKNOWN : enough;
  }

  /** With all that it may go on in: rows of the same person that leave no day between them. */
  private Truth joined(int row) {
    int from = first(row);
    int to = last(row);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int other : ofTheSame(row)) {
        boolean touches = first(other) <= to + 1 && last(other) >= from - 1;
        if (touches && (first(other) < from || last(other) > to)) {
          from = Math.min(from, first(other));
          to = Math.max(to, last(other));
          grows = true;
        }
      }
    }
    return between(from, to);
  }

  private List<Integer> ofTheSame(int row) {
    if (alike.isEmpty()) {
      for (int i = 0; i < view.sheet.size(); i++) {
        if (isStretch(i)) {
          alike.computeIfAbsent(whose(i), _ -> new ArrayList<>()).add(i);
        }
      }
    }
    return alike.getOrDefault(whose(row), List.of());
  }

  private List<String> whose(int row) {
    return Stream.of(
            "person",
            "by",
            "kind",
            "about",
            "job",
            "position",
            view.naming().map(Column::header).orElse(""))
        .map(field -> CellValues.key(view.text(field, row)))
        .toList();
  }

  private boolean isStretch(int row) {
    return view.standsFrom(row) != Long.MIN_VALUE && view.standsTo(row) != Long.MAX_VALUE;
  }

  private int first(int row) {
    return (int) Math.floorDiv(view.standsFrom(row), View.DAY);
  }

  private int last(int row) {
    return (int) Math.floorDiv(view.standsTo(row), View.DAY) - 1;
  }

  private Truth between(int first, int last) {
    if (last < first) {
      return Truth.UNKNOWN;
    }
    if (length.unit() instanceof Unit.Spans(Stretch stretch)) {
      return within(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last), stretch);
    }
    return reckoning.inTime(
        Reckoning.Moments.of(first - 1, View.NO_TIME), Reckoning.Moments.of(last, View.NO_TIME));
  }

  /** A month from the 31st may end with the 30th or a day later: the agreement must say which. */
  private Truth within(LocalDate first, LocalDate last, Stretch stretch) {
    long many = length.amount().numerator();
    LocalDate next =
        switch (stretch) {
          case WEEK -> first.plusWeeks(many);
          case MONTH -> first.plusMonths(many);
          case YEAR -> first.plusYears(many);
          case DAY, QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR -> LocalDate.MAX;
        };
    if (last.isBefore(next)) {
      return next.equals(LocalDate.MAX) ? Truth.UNKNOWN : Truth.TRUE;
    }
    int over = stretch == Stretch.WEEK ? 0 : first.getDayOfMonth() - next.getDayOfMonth();
    return last.isBefore(next.plusDays(over)) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** More days than so many may still be so many work days. */
  private Truth said(int row) {
    boolean told = view.sheet.column(DAYS).isPresent() && length.unit() instanceof Unit.Days;
    Reckoned number = told ? Numerals.of(view, DAYS, row) : Reckoned.atLeast(0);
    Truth within = number.stands(Relation.AT_MOST, Reckoned.exactly(length.amount()));
    return within.isFalse() && !isPlain() ? Truth.UNKNOWN : within;
  }

  private boolean isPlain() {
    return length.unit() instanceof Unit.Days(DayKind kind)
        && (kind == DayKind.PLAIN || kind == DayKind.CALENDAR);
  }

  @Override
  void askOpen(Item item, Evidence evidence) {
    evidence.missing("how long " + view.words(item.row) + " lasts", how(item.row), false);
  }

  private String how(int row) {
    if (relation == Relation.AT_LEAST && isStretch(row)) {
      return "write in the column days how many it counts";
    }
    if (isStretch(row) && between(first(row), last(row)).isTrue()) {
      return "write what is one in one row, and what is not with another kind";
    }
    if (!isStretch(row)) {
      return "list it in one row, in a sheet of its own, with its first day in the column from and"
          + " its last in to";
    }
    return length.unit() instanceof Unit.Days
        ? "list the days of that time in the sheet calendar, each with its kind"
        : "say in the agreement on which day a month ends that lacks the day it began with";
  }
}
