package org.proviso.reference;

import static org.proviso.reference.RandomFilters.minutes;
import static org.proviso.reference.RandomFilters.things;

import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Random measures against bounds that they come close to. */
final class RandomMeasures {
  /** The number of the table of class sizes. */
  static final String SIZES = "2";

  private final Lot lot;
  private final RandomFilters filters;

  RandomMeasures(Lot lot) {
    this.lot = lot;
    this.filters = new RandomFilters(lot);
  }

  /** A comparison that makes sense over any period. */
  Fact overAny() {
    return lot.<Fact>make(this::time, this::time, this::count, this::single, this::number);
  }

  /** A comparison of something that is always there to measure. */
  Fact plain() {
    return lot.<Fact>make(this::time, this::count);
  }

  private Fact compare(Measure measure, Bound bound) {
    return new Fact.Compare(measure, filters.relation(), bound);
  }

  private Selection some() {
    return filters.selection();
  }

  private Selection open() {
    return new Selection("schedule", filters.kinds().kinds(), List.of())
        .where(new Filter.InClock(lot.of(480, 540), lot.of(600, 720)));
  }

  private Fact time() {
    return compare(new Measure.TotalTime(some()), timeBound());
  }

  private Bound timeBound() {
    return lot.chance(75) ? minutes(lot.of(0, 30, 45, 60, 90, 120, 180)) : oddBound();
  }

  private Bound oddBound() {
    return lot.<Bound>make(
        () -> new Bound.PercentOf(Ratio.of(50), minutes(lot.of(120, 180))),
        () -> new Bound.Named(Name.of("meeting cap")),
        () -> new Bound.Measured(new Measure.TotalTime(some())),
        () -> new Bound.Greatest(List.of(minutes(30), minutes(lot.of(15, 60)))),
        () -> new Bound.Least(List.of(minutes(90), new Bound.Named(Name.of("meeting cap")))));
  }

  private Fact count() {
    Bound few = things(lot.of(0, 1, 1, 2, 3, 4));
    return lot.<Fact>make(
        () -> compare(new Measure.Count(some()), few),
        () -> compare(new Measure.Distinct(some(), field()), few),
        () -> compare(new Measure.Sharing(some(), cell()), few),
        () -> compare(new Measure.AtOnce(some(), cell()), things(lot.of(1, 2))),
        () -> compare(new Measure.FewestAtOnce(some(), cell()), things(lot.of(1, 2))),
        () -> compare(new Measure.FewestAtOnce(open(), cell()), things(lot.of(1, 2))),
        () -> compare(new Measure.Run(some(), true), few),
        () -> new Fact.Compare(unrelieved(true), Relation.AT_MOST, few),
        () -> compare(new Measure.WeeklyPatterns(some()), things(lot.of(1, 2))));
  }

  private Name field() {
    return lot.chance(25) ? Name.of("date") : cell();
  }

  private Name cell() {
    return Name.of(lot.of("class", "mode", "place"));
  }

  private Fact single() {
    Bound bound = minutes(lot.of(15, 30, 45, 60, 90));
    return lot.<Fact>make(
        () -> compare(new Measure.Longest(some()), bound),
        () -> compare(new Measure.Shortest(some()), bound),
        () -> compare(new Measure.Run(some(), false), bound),
        () -> new Fact.Compare(busiest(), Relation.AT_MOST, bound),
        () -> new Fact.Compare(unrelieved(false), Relation.AT_MOST, bound));
  }

  /** Within a few hours of one day, or so long that it runs into the next. */
  private Measure busiest() {
    return new Measure.Busiest(some(), lot.of(2, 4, 8, 24, 48));
  }

  private Measure unrelieved(boolean counted) {
    Selection rest = Selection.of(Name.of("break"));
    Selection relief =
        lot.<Selection>make(
            this::some,
            () -> rest,
            () -> rest.where(new Filter.Lasting(Relation.AT_LEAST, minutes(lot.of(10, 15, 30)))));
    return new Measure.Unrelieved(some(), relief, counted, lot.of(true, false));
  }

  /** A comparison that makes sense over several days. */
  Fact overDays() {
    return lot.<Fact>make(this::rest, this::daysOff, this::weekendsOff, this::weekendsOn);
  }

  private Fact daysOff() {
    return new Fact.Compare(
        new Measure.DaysOff(filters.kinds(), lot.of(true, false)),
        Relation.AT_LEAST,
        things(lot.of(1, 2, 4, 6)));
  }

  private Fact weekendsOn() {
    return new Fact.Compare(
        new Measure.Weekends(filters.kinds(), false), Relation.AT_MOST, things(lot.of(0, 1, 2)));
  }

  private Fact weekendsOff() {
    return new Fact.Compare(
        new Measure.Weekends(filters.kinds(), true), Relation.AT_LEAST, things(lot.of(1, 2, 4)));
  }

  private Fact rest() {
    return new Fact.Compare(
        new Measure.Rest(some(), some()), Relation.AT_LEAST, minutes(lot.of(720, 900, 1440, 4000)));
  }

  private Fact number() {
    Name students = Name.of("students");
    return lot.<Fact>make(
        () -> compare(new Measure.Sum(some(), students), things(lot.of(10, 40))),
        () -> compare(new Measure.Greatest(some(), students), things(lot.of(15, 25))),
        () -> share());
  }

  private Fact share() {
    Selection whole = filters.kinds();
    Selection part = whole.where(filters.filter(1));
    Bound bound = new Bound.Fixed(new Quantity(Ratio.of(50), Unit.PERCENT));
    return compare(
        new Measure.Share(new Measure.TotalTime(part), new Measure.TotalTime(whole)), bound);
  }

  /** A comparison that makes sense within one day. */
  Fact withinDay() {
    Selection a = some();
    Selection b = some();
    Bound clock =
        lot.chance(80)
            ? new Bound.Fixed(Quantity.clock(lot.of(480, 600, 720, 900)))
            : new Bound.Mark(filters.mark(lot.chance(60)));
    Bound length = minutes(lot.of(0, 15, 30, 60, 90));
    return lot.<Fact>make(
        () -> compare(new Measure.Gap(a, b), length),
        () -> compare(new Measure.FirstStart(a), clock),
        () -> compare(new Measure.LastEnd(a), clock),
        () -> compare(new Measure.Span(a), minutes(lot.of(60, 240, 420))),
        () ->
            compare(
                new Measure.Difference(new Measure.FirstStart(a), new Measure.FirstStart(b)),
                length));
  }

  /** An average over a rolling window. */
  Fact average() {
    return compare(
        new Measure.Average(new Measure.TotalTime(some()), Stretch.WEEK),
        minutes(lot.of(15, 30, 60)));
  }

  /** The size of a class against what the table says for its grade. */
  Fact sizeInTable() {
    Name column = Name.of(lot.of("most", "least"));
    return compare(
        new Measure.Field(Name.of("enrolled")), new Bound.InTable(SIZES, column, Name.of("grade")));
  }

  /** A field of the subject's own. */
  Fact field(String name, long bound) {
    return compare(new Measure.Field(Name.of(name)), things(bound));
  }
}
