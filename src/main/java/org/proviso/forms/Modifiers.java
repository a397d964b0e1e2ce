package org.proviso.forms;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Consent;
import org.proviso.norm.DayMark;
import org.proviso.norm.Deadline;
import org.proviso.norm.Exemption;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.time.DateSpan;
import org.proviso.words.Bit;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;

/** What stands around the core of a sentence, by type, while one reading of it is built. */
public final class Modifiers {
  /** A subordinate clause: its opener and its words, not yet bound. */
  record Clause(OpenerWord word, List<Bit> bits, Span span) {}

  /** A deadline and the record that it is reckoned from. */
  record Timing(Deadline deadline, Noun anchor) {}

  final List<Period> periods = new ArrayList<>();

  /**
   * What something is to be during, under a name that no term defines: a least amount during
   * something that nobody has would be missed by everybody.
   */
  final List<Noun> unknown = new ArrayList<>();

  /** Days that the norm holds on, where narrowing its records would ask for them on other days. */
  final List<Filter> onDays = new ArrayList<>();

  final List<Noun> subjects = new ArrayList<>();
  final List<Filter> filters = new ArrayList<>();

  /** Where or in which grade the subjects are: "in elementary schools, each teacher …". */
  final List<Filter> places = new ArrayList<>();

  final List<Filter> only = new ArrayList<>();
  final List<Selection> excluded = new ArrayList<>();
  final List<Clause> clauses = new ArrayList<>();
  final List<Clause> onlyIf = new ArrayList<>();

  /** Consents without which, and how it is said: "without the permission of". */
  final List<Exemption> needed = new ArrayList<>();

  /** Consents with which: "with the permission of". */
  final List<Consent> given = new ArrayList<>();

  final List<Between> between = new ArrayList<>();
  final List<Timing> timings = new ArrayList<>();
  final List<String> vague = new ArrayList<>();

  /** "From 8:00 to 12:00": what is done there may be done throughout. */
  final List<Span> fromTo = new ArrayList<>();

  final List<String> taken = new ArrayList<>();

  /** Windows that an average is taken over. */
  final List<Period.Rolling> averages = new ArrayList<>();

  /** Windows of so many hours: "in any 24-hour period". */
  final List<Integer> hours = new ArrayList<>();

  /** Figures beside the number, of which the greater or the less counts. */
  final List<Alternative> alternatives = new ArrayList<>();

  final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
  boolean eachWeekday;

  /** "On Tuesday or Thursday": either will do, so they are no period. */
  boolean eitherWeekday;

  /** Kinds of day that only the calendar knows: "on minimum days". */
  final List<Filter> dayKinds = new ArrayList<>();

  /** The norm has a period of days: then their kind is a condition of it, not of its records. */
  boolean daysAreCondition;

  /**
   * The windows that stand before the modal: they say which records, never what is asked of them.
   */
  final List<Filter> ahead = new ArrayList<>();

  /** A window stands behind the core: after a list it could mean its last name only (S29). */
  boolean trailing;

  /** A least amount: what it is taken of may not be narrowed by days that are excepted. */
  boolean owed;

  /** The rate was "that day", the day of the condition. */
  boolean thatPeriod;

  boolean together;

  /** "For all persons together". */
  boolean whole;

  boolean each;
  boolean nonWorkDaysOut;
  boolean purpose;

  /** A purpose behind a denied action is part of what is denied (S10). */
  boolean purposeBehind;

  /**
   * "Between A and B": two kinds of record, one and the next day's, or a moment and a kind.
   *
   * @param since the moment that the first is, in place of records
   */
  record Between(Selection first, Selection second, boolean nextDay, List<DayMark> since) {
    Between(Selection first, Selection second, boolean nextDay) {
      this(first, second, nextDay, List.of());
    }

    static Between since(DayMark moment, Selection second) {
      return new Between(Selection.NONE, second, /* nextDay= */ false, List.of(moment));
    }
  }

  /**
   * A least amount "after January 4" is owed after it only: the days narrow when the norm holds,
   * not the records, of which there may be none on any other day.
   */
  void daysOwed() {
    if (!unknown.isEmpty()) {
      throw Unplaced.at(unknown.getFirst().first(), "a time that a definition gives");
    }
    owed = true;
    OwedDays.take(this);
  }

  /** The same in each such period. */
  void daysOwed(Period period) {
    daysOwed();
    OwedDays.giveBack(this, period);
  }

  /** The time with "non-work days excluded", where the sentence says so. */
  Deadline due(Deadline read) {
    use(Place.NON_WORK_DAYS);
    return new Deadline(
        read.relation(), read.quantity(), read.before(), nonWorkDaysOut, read.edge());
  }

  /** Dates narrow one another; two that have no day in common would leave nothing. */
  void onDate(Filter date, Span span) {
    boolean apart =
        filters.stream()
            .anyMatch(
                other ->
                    switch (other) {
                      case Filter.InDates(DateSpan known) ->
                          date instanceof Filter.InDates(DateSpan more) && !known.overlaps(more);
                      case Filter.OnDate _ -> date instanceof Filter.OnDate && !other.equals(date);
                      case Filter _ -> false;
                    });
    if (apart) {
      throw Unplaced.at(span, "one date, or a sentence for each");
    }
    filters.add(date);
  }

  /** Filters on the records, the weekdays among them. */
  List<Filter> recordFilters() {
    var all = new ArrayList<>(filters);
    if (!weekdays.isEmpty()) {
      all.add(new Filter.OnWeekdays(weekdays));
    }
    all.addAll(dayKinds);
    return all;
  }

  /** Kinds of modifier; each that a sentence has must be used by the form that reads it. */
  enum Place {
    PERIODS,
    AVERAGES,
    HOURS,
    ALTERNATIVES,
    SUBJECTS,
    PLACES,
    FILTERS,
    WEEKDAYS,
    DAY_KINDS,
    EXCLUDED,
    ONLY,
    NEEDED,
    GIVEN,
    BETWEEN,
    TIMINGS,
    TOGETHER,
    WHOLE,
    EACH,
    NON_WORK_DAYS
  }

  private final Set<Place> used = EnumSet.noneOf(Place.class);

  void use(Place... places) {
    used.addAll(List.of(places));
  }

  /** What stands in the sentence and found no place in the norm. */
  List<Place> unused() {
    var left = EnumSet.noneOf(Place.class);
    mark(left, Place.PERIODS, !periods.isEmpty());
    mark(left, Place.ALTERNATIVES, !alternatives.isEmpty());
    mark(left, Place.AVERAGES, !averages.isEmpty());
    mark(left, Place.HOURS, !hours.isEmpty());
    mark(left, Place.SUBJECTS, !subjects.isEmpty());
    mark(left, Place.PLACES, !places.isEmpty());
    mark(left, Place.FILTERS, !filters.isEmpty());
    mark(left, Place.WEEKDAYS, !weekdays.isEmpty());
    mark(left, Place.DAY_KINDS, !dayKinds.isEmpty());
    mark(left, Place.EXCLUDED, !excluded.isEmpty());
    mark(left, Place.ONLY, !only.isEmpty() || !onlyIf.isEmpty());
    mark(left, Place.NEEDED, !needed.isEmpty());
    mark(left, Place.GIVEN, !given.isEmpty());
    mark(left, Place.BETWEEN, !between.isEmpty());
    mark(left, Place.TIMINGS, !timings.isEmpty());
    mark(left, Place.TOGETHER, together);
    mark(left, Place.WHOLE, whole);
    mark(left, Place.EACH, each);
    mark(left, Place.NON_WORK_DAYS, nonWorkDaysOut);
    left.removeAll(used);
    return List.copyOf(left);
  }

  private static void mark(Set<Place> left, Place place, boolean present) {
    if (present) {
      left.add(place);
    }
  }

  boolean isBare() {
    return places.isEmpty() && isBareElsewhere();
  }

  /** Nothing but where the subjects are. */
  boolean isBareElsewhere() {
    return filters.isEmpty() && isBareButDatesAndPlaces();
  }

  /** Nothing but what narrows the records. */
  boolean isBareButFilters() {
    return places.isEmpty() && isBareButDatesAndPlaces();
  }

  /** Nothing but where the subjects are, between which dates, and without whose consent. */
  boolean isBareButDaysAndConsents() {
    return filters.stream().allMatch(Filter.InDates.class::isInstance)
        && isBareButDatesPlacesAndConsents();
  }

  private boolean isBareButDatesAndPlaces() {
    return needed.isEmpty() && isBareButDatesPlacesAndConsents();
  }

  private boolean isBareButDatesPlacesAndConsents() {
    return periods.isEmpty()
        && averages.isEmpty()
        && hours.isEmpty()
        && alternatives.isEmpty()
        && subjects.isEmpty()
        && onDays.isEmpty()
        && only.isEmpty()
        && excluded.isEmpty()
        && weekdays.isEmpty()
        && dayKinds.isEmpty()
        && timings.isEmpty()
        && between.isEmpty()
        && !together
        && !whole
        && !each
        && onlyIf.isEmpty()
        && given.isEmpty()
        && !nonWorkDaysOut;
  }
}
