package org.proviso.witness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Unit;

/** What measures can come to at all: as much as their days hold, and whole before part. */
final class LooseMeasures {
  /** A day's last end: what begins at a minute to midnight and runs on. */
  static final int LATEST = LooseSpan.DAY + LooseSpan.PAST_MIDNIGHT;

  private final LooseModel loose;
  private final LooseSpan span;
  private final LooseDay day;
  private final boolean daily;
  private final Map<String, Records> known = new LinkedHashMap<>();

  /** What can be said of some records of one stretch of days. */
  private record Records(Selection of, IntVar minutes, IntVar count, IntVar days) {}

  /**
   * @param daily whether the stretch is the one day
   */
  LooseMeasures(LooseModel loose, LooseSpan span, LooseDay day, boolean daily) {
    this.loose = loose;
    this.span = span;
    this.day = day;
    this.daily = daily;
  }

  IntVar of(Measure measure, Unit unit) {
    String key = CanonicalNorm.text(measure);
    return switch (measure) {
      case Measure.TotalTime(Selection of) -> records(of).minutes();
      case Measure.Count(Selection of) -> records(of).count();
      case Measure.Distinct(Selection of, Name field) ->
          field.key().equals("dat") ? records(of).days() : atMost(key, records(of).count());
      case Measure.Longest(Selection of) -> atMost(key, records(of).minutes());
      case Measure.Run(Selection of, boolean counted) ->
          counted ? atMost(key, records(of).count()) : loose.amount(key);
      case Measure.Unrelieved(Selection of, _, boolean counted, _) ->
          counted ? atMost(key, records(of).count()) : loose.amount(key);
      case Measure.DaysOff _ when !span.isOpen() -> loose.number(key, 0, span.days());
      case Measure.DaysOff _, Measure.Weekends _, Measure.Busiest _ -> loose.amount(key);
      case Measure.AtOnce(Selection of, _) -> atMost(key, records(of).count());
      case Measure.FewestAtOnce _ -> loose.amount(key);
      case Measure.Sharing(Selection of, _) -> atMost(key, records(of).count());
      case Measure.Shortest _, Measure.Gap _ -> loose.number(key, 0, LooseSpan.DAY);
      case Measure.FirstStart _ -> loose.number(key, 0, LooseSpan.DAY - 1);
      case Measure.LastEnd _, Measure.Span _ -> loose.number(key, 0, LATEST);
      case Measure.Share(Measure part, Measure whole) -> share(key, part, whole);
      case Measure.Rest _, Measure.WeeklyPatterns _, Measure.Average _ -> loose.amount(key);
      case Measure.Field(Name field) -> field(field, unit);
      case Measure.Difference _, Measure.Sum _, Measure.Greatest _ ->
          loose.number(key + CanonicalNorm.text(unit));
    };
  }

  /** A number of the subject or of the record itself; one number in one unit. */
  IntVar field(Name field, Unit unit) {
    return loose.number("field " + field.key() + " " + unit.getClass().getSimpleName());
  }

  /** Whether there is such a record. */
  BoolVar exists(Selection of) {
    return loose.stands(records(of).count(), ">", 0);
  }

  private IntVar atMost(String key, IntVar other) {
    IntVar found = loose.amount(key);
    loose.model.arithm(found, "<=", other).post();
    return found;
  }

  /** A part of a whole is no more than all of it. */
  private IntVar share(String key, Measure part, Measure whole) {
    boolean within =
        part instanceof Measure.TotalTime(Selection some)
                && whole instanceof Measure.TotalTime(Selection all)
                && isWithin(some, all)
            || part instanceof Measure.Count(Selection few)
                && whole instanceof Measure.Count(Selection many)
                && isWithin(few, many);
    return within ? loose.number(key, 0, 100) : loose.amount(key);
  }

  private Records records(Selection of) {
    if (of.isThis() || of.isNone()) {
      throw new OutsideFragment("the record itself");
    }
    Selection plain = CanonicalNorm.of(of);
    String key = CanonicalNorm.text(plain);
    Records before = known.get(key);
    return before == null ? first(key, plain) : before;
  }

  private Records first(String key, Selection of) {
    var found =
        new Records(
            of,
            span.isOpen()
                ? loose.amount("minutes " + key)
                : loose.number("minutes " + key, 0, span.mostMinutes(of)),
            loose.amount("count " + key),
            span.isOpen()
                ? loose.amount("days " + key)
                : loose.number("days " + key, 0, span.mostDays(of)));
    loose.model.arithm(found.days(), "<=", found.count()).post();
    someOnSomeDay(found);
    if (daily) {
      ofTheDay(found);
    }
    known.values().forEach(other -> parts(found, other));
    known.put(key, found);
    return found;
  }

  private void someOnSomeDay(Records records) {
    loose.implies(loose.stands(records.count(), ">", 0), loose.stands(records.days(), ">", 0));
  }

  /** On a day of which the records do not speak there is at most what began the day before. */
  private void ofTheDay(Records records) {
    var here = new ArrayList<BoolVar>();
    for (Filter filter : records.of().filters()) {
      if (LooseDay.settles(filter)) {
        here.add(day.holds(filter));
      }
    }
    if (!here.isEmpty()) {
      BoolVar there = loose.and(here);
      loose.implies(loose.stands(records.count(), ">", 0), there);
      loose.implies(
          there.not(),
          loose.stands(records.minutes(), "<=", loose.scaled(LooseSpan.PAST_MIDNIGHT)));
    }
  }

  private void parts(Records one, Records other) {
    if (isWithin(one.of(), other.of())) {
      within(one, other);
    }
    if (isWithin(other.of(), one.of())) {
      within(other, one);
    }
  }

  private void within(Records some, Records all) {
    loose.model.arithm(some.minutes(), "<=", all.minutes()).post();
    loose.model.arithm(some.count(), "<=", all.count()).post();
    loose.model.arithm(some.days(), "<=", all.days()).post();
  }

  /** The same records, narrowed by more filters. */
  private static boolean isWithin(Selection some, Selection all) {
    List<String> filters =
        CanonicalNorm.of(some).filters().stream().map(CanonicalNorm::text).toList();
    return some.sheet().equals(all.sheet())
        && CanonicalNorm.text(CanonicalNorm.of(some).kinds())
            .equals(CanonicalNorm.text(CanonicalNorm.of(all).kinds()))
        && CanonicalNorm.of(all).filters().stream()
            .map(CanonicalNorm::text)
            .allMatch(filters::contains);
  }
}
