package org.proviso.interpreter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Measures that count records or values, or add up a number field. */
final class CountMeasures {
  private CountMeasures() {}

  /** Number of matching rows, identical ones once; or how many days they are. */
  static final class Count extends RecordMeasure {
    private final boolean days;

    /** Whether it is of everybody together, so that two people's rows may be of one thing. */
    private final boolean shared;

    Count(SelectionNode of) {
      this(of, false, false);
    }

    Count(SelectionNode of, boolean days, boolean shared) {
      super(of, new Unit.Things(""), Growth.UP);
      this.days = days;
      this.shared = shared;
    }

    @Override
    Reckoned measure(Moment moment) {
      Entries entries = Entries.of(of, moment);
      return days ? DayShare.total(entries) : rows(entries);
    }

    private Reckoned rows(Entries entries) {
      int sure = 0;
      int possible = 0;
      for (int i = 0; i < entries.size; i++) {
        int truth = entries.truth(i);
        sure += truth == FilterNode.TRUE ? 1 : 0;
        possible += truth != FilterNode.FALSE ? 1 : 0;
      }
      return Reckoned.between(shared ? new SharedRows(entries).least() : sure, possible);
    }

    @Override
    String addend(Slice slice, int at) {
      return days ? Wording.reckoned(DayShare.of(slice, at), unit()) : "1";
    }

    @Override
    void ask(Moment moment, Evidence evidence) {
      super.ask(moment, evidence);
      if (days) {
        DayShare.ask(Entries.of(of, moment), evidence);
      } else if (shared) {
        new SharedRows(Entries.of(of, moment)).ask(evidence);
      }
    }

    @Override
    void askTime(Slice slice, int at, Evidence evidence) {}
  }

  /** Number of different values of a field; the field "date" counts days. */
  static final class Distinct extends RecordMeasure {
    private final Name field;
    private final boolean days;

    Distinct(SelectionNode of, Name field) {
      super(of, new Unit.Things(""), Growth.UP);
      this.field = field;
      this.days = field.matches(Name.of("date")) || field.matches(Name.of("day"));
    }

    @Override
    Reckoned measure(Moment moment) {
      Entries entries = Entries.of(of, moment);
      return days && DayShare.isSaid(entries) ? DayShare.total(entries) : different(entries);
    }

    private Reckoned different(Entries entries) {
      Set<String> sure = new HashSet<>();
      Set<String> possible = new HashSet<>();
      int blank = 0;
      int sureBlank = 0;
      boolean several = false;
      for (int i = 0; i < entries.size; i++) {
        int truth = entries.truth(i);
        if (truth == FilterNode.FALSE) {
          continue;
        }
        String value = value(entries.slice, entries.at(i));
        if (value.isEmpty()) {
          blank++;
          sureBlank += truth == FilterNode.TRUE ? 1 : 0;
          continue;
        }
        several |= isSeveral(entries.slice, entries.at(i));
        possible.add(value);
        if (truth == FilterNode.TRUE) {
          sure.add(value);
        }
      }
      int least = sure.isEmpty() && sureBlank > 0 ? 1 : sure.size();
      return several ? Reckoned.atLeast(least) : Reckoned.between(least, possible.size() + blank);
    }

    private boolean isSeveral(Slice slice, int at) {
      return !days
          && CellValues.isSeveral(field, slice.view[at].text(field.written(), slice.row[at]));
    }

    private String value(Slice slice, int at) {
      if (days) {
        return slice.day[at] == View.NO_DAY ? "" : Integer.toString(slice.day[at]);
      }
      Optional<Column> column = slice.view[at].sheet.column(field);
      return column.map(found -> CellValues.key(View.text(found, slice.row[at]))).orElse("");
    }

    @Override
    String addend(Slice slice, int at) {
      boolean said = slice.view[at].sheet.column("days").isPresent();
      if (days && (said || slice.view[at].isStanding())) {
        return Wording.reckoned(DayShare.of(slice, at), unit());
      }
      return days && slice.day[at] != View.NO_DAY
          ? Wording.date(slice.day[at])
          : slice.view[at].text(field.written(), slice.row[at]);
    }

    @Override
    void ask(Moment moment, Evidence evidence) {
      super.ask(moment, evidence);
      Entries entries = Entries.of(of, moment);
      if (days && DayShare.isSaid(entries)) {
        DayShare.ask(entries, evidence);
        return;
      }
      for (int i = 0; i < entries.size; i++) {
        if (entries.truth(i) != FilterNode.FALSE && value(entries.slice, entries.at(i)).isEmpty()) {
          View view = entries.slice.view[entries.at(i)];
          String row = view.words(entries.slice.row[entries.at(i)]);
          evidence.missing("the " + field + " of " + row, "fill in the column " + field, false);
        }
      }
    }

    @Override
    void askTime(Slice slice, int at, Evidence evidence) {}
  }

  /** The sum, or the greatest value, of a number field over matching rows. */
  static final class Numbers extends RecordMeasure {
    private final Name field;
    private final boolean sum;

    Numbers(SelectionNode of, Name field, boolean sum) {
      super(of, new Unit.Things(""), Growth.UP);
      this.field = field;
      this.sum = sum;
    }

    @Override
    Reckoned measure(Moment moment) {
      Entries entries = Entries.of(of, moment);
      Ratio low = Ratio.ZERO;
      Ratio high = Ratio.ZERO;
      boolean open = false;
      boolean any = false;
      boolean surely = false;
      for (int i = 0; i < entries.size; i++) {
        int truth = entries.truth(i);
        if (truth == FilterNode.FALSE) {
          continue;
        }
        Reckoned value =
            Numerals.of(entries.slice.view[entries.at(i)], field, entries.slice.row[entries.at(i)]);
        any = true;
        open |= value.noHigh();
        high = join(high, value.noHigh() ? Ratio.ZERO : value.high());
        if (truth == FilterNode.TRUE) {
          low = join(low, value.noLow() ? Ratio.ZERO : value.low());
          surely = true;
        }
      }
      if (!any && !sum) {
        return Reckoned.NOTHING;
      }
      Truth there = sum || surely ? Truth.TRUE : Truth.UNKNOWN;
      return new Reckoned(there, low, high, false, open);
    }

    private Ratio join(Ratio so, Ratio value) {
      return sum ? so.plus(value) : so.compareTo(value) >= 0 ? so : value;
    }

    @Override
    String addend(Slice slice, int at) {
      return slice.view[at].text(field.written(), slice.row[at]);
    }

    @Override
    void ask(Moment moment, Evidence evidence) {
      super.ask(moment, evidence);
      Entries entries = Entries.of(of, moment);
      for (int i = 0; i < entries.size; i++) {
        View view = entries.slice.view[entries.at(i)];
        int row = entries.slice.row[entries.at(i)];
        if (entries.truth(i) != FilterNode.FALSE && Numerals.of(view, field, row).noHigh()) {
          evidence.missing(
              "the " + field + " of " + view.words(row),
              "fill in a number in the column " + field,
              false);
        }
      }
    }

    @Override
    void askTime(Slice slice, int at, Evidence evidence) {}
  }
}
