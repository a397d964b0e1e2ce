package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.forms.Modifiers.Place;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Declaration;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.time.DateSpan;
import org.proviso.time.Stretch;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;

/** Over which subjects, periods and records a measure is taken, from the modifiers (S7, S15). */
final class Scope {
  private static final Period WEEK = new Period.Calendar(Stretch.WEEK);

  private static final Each WHOLE =
      new Each(SubjectKind.WHOLE, Name.of(""), List.of(), Selection.NONE, true);

  private final Context context;
  private final Modifiers modifiers;

  Scope(Context context, Modifiers modifiers) {
    this.context = context;
    this.modifiers = modifiers;
  }

  /** The period that a rate, a window or plain weekdays give. */
  Optional<Period> period() {
    Optional<Period> period = plainPeriod();
    boolean days =
        !modifiers.dayKinds.stream()
            .allMatch(kind -> CalendarStretch.isStretch(kind) || kind instanceof Filter.Not);
    if (period.isEmpty() && days && modifiers.dayKinds.stream().noneMatch(Spanned::isLong)) {
      period = Optional.of(Periods.on(Periods.ALL_DAYS));
    }
    modifiers.daysAreCondition = period.filter(Period.Day.class::isInstance).isPresent();
    return period;
  }

  private Optional<Period> plainPeriod() {
    modifiers.use(Place.PERIODS);
    if (modifiers.periods.isEmpty() && modifiers.weekdays.isEmpty() && isOneMonth()) {
      return Optional.of(new Period.Calendar(Stretch.MONTH));
    }
    if (modifiers.periods.size() > 1) {
      throw Unplaced.at(List.of(), "one rate in a sentence");
    }
    if (modifiers.periods.isEmpty()) {
      if (!modifiers.weekdays.isEmpty()) {
        if (modifiers.eitherWeekday) {
          throw Unplaced.at(List.of(), "how often, as in \"each week on Tuesday or Thursday\"");
        }
        modifiers.use(Place.WEEKDAYS);
      }
      return modifiers.weekdays.isEmpty()
          ? Optional.empty()
          : Optional.of(Periods.on(modifiers.weekdays));
    }
    Period period = modifiers.periods.getFirst();
    if (!modifiers.averages.isEmpty()) {
      return Optional.of(window(period));
    }
    if (period instanceof Period.Day(var kind, _)
        && !modifiers.weekdays.isEmpty()
        && !modifiers.eitherWeekday) {
      modifiers.use(Place.WEEKDAYS);
      return Optional.of(new Period.Day(kind, modifiers.weekdays));
    }
    return Optional.of(period);
  }

  /** "No more than two meetings in June": in the whole of it. */
  private boolean isOneMonth() {
    boolean days = modifiers.dayKinds.stream().allMatch(Filter.Not.class::isInstance);
    return days && modifiers.filters.stream().anyMatch(Scope::isOneMonth);
  }

  private static boolean isOneMonth(Filter filter) {
    return switch (filter) {
      case Filter.InMonths(var months) -> months.size() == 1;
      case Filter.InDates(DateSpan(var first, var last)) ->
          first.getDayOfMonth() == 1 && first.plusMonths(1).minusDays(1).equals(last);
      case Filter _ -> false;
    };
  }

  /** "Per week on average over four weeks": the window is of the same units as the rate. */
  private Period window(Period rate) {
    Period.Rolling window = modifiers.averages.getFirst();
    if (!rate.equals(new Period.Calendar(window.unit()))) {
      throw Unplaced.at(List.of(), "an average per week over weeks, or per month over months");
    }
    return window;
  }

  /** The measure, or its average over the window (S31). */
  Measure averaged(Measure measure) {
    if (modifiers.averages.isEmpty() || modifiers.periods.isEmpty()) {
      return measure;
    }
    boolean plain = measure instanceof Measure.TotalTime || measure instanceof Measure.Count;
    if (!plain) {
      throw Unplaced.at(List.of(), "an average of a time or a number");
    }
    modifiers.use(Place.AVERAGES);
    return new Measure.Average(measure, modifiers.averages.getFirst().unit());
  }

  private static boolean isOfWeeks(Filter days) {
    return switch (days) {
      case Filter.OnDays(DayPlace.WeekWith _) -> true;
      case Filter.Not(Filter.OnDays(DayPlace.WeekWith _)) -> true;
      case Filter _ -> false;
    };
  }

  /** The records, narrowed; weekdays that are in the period already are left out. */
  Selection records(Selection of, Optional<Period> period, boolean time) {
    Selection all = of;
    modifiers.use(Place.FILTERS, Place.EXCLUDED);
    for (Filter filter : modifiers.filters) {
      all = all.where(filter);
    }
    boolean inPeriod = period.filter(Period.Day.class::isInstance).isPresent();
    if (period.filter(WEEK::equals).isPresent()) {
      // A week is in it or not as a whole: the days say when the norm holds, and of no record.
      modifiers.dayKinds.stream().filter(Scope::isOfWeeks).forEach(modifiers.onDays::add);
      modifiers.dayKinds.removeIf(Scope::isOfWeeks);
    }
    if (!modifiers.weekdays.isEmpty() && !inPeriod) {
      modifiers.use(Place.WEEKDAYS);
      all = all.where(new Filter.OnWeekdays(modifiers.weekdays));
    }
    if (!modifiers.dayKinds.isEmpty() && !inPeriod) {
      modifiers.use(Place.DAY_KINDS);
      modifiers.daysAreCondition = false;
      if (modifiers.owed && modifiers.dayKinds.stream().anyMatch(Filter.Not.class::isInstance)) {
        throw Unplaced.at(List.of(), "\"each day\" where some days are excepted");
      }
      for (Filter kind : modifiers.dayKinds) {
        all = all.where(kind);
      }
    }
    for (Selection out : modifiers.excluded) {
      things(out);
      boolean cut = time && !isEachOfKind(of, out, period);
      all = all.where(new Filter.Not(excluded(out, cut)));
    }
    return all;
  }

  /** People are left out of people, not of what these have. */
  private void things(Selection out) {
    boolean people = out.kinds().stream().anyMatch(name -> context.kinds().isPerson(name));
    if (people) {
      throw Unplaced.at(List.of(), "whom it leaves out right behind the subject");
    }
  }

  /** "Each meeting other than a department meeting": whatever else goes on at the time. */
  private boolean isEachOfKind(Selection of, Selection out, Optional<Period> period) {
    return period.isEmpty()
        && out.kinds().stream()
            .allMatch(
                name ->
                    of.kinds().stream().anyMatch(kind -> context.kinds().mayBeOfKind(name, kind)));
  }

  /** What is left out of a time is cut out of it; what is left out of a count is not counted. */
  private static Filter excluded(Selection out, boolean time) {
    return time || !out.filters().isEmpty()
        ? new Filter.During(out)
        : new Filter.KindIs(out.kinds());
  }

  /** The subjects of a measure over records, or two readings where nothing says (S7). */
  List<Each> subjects(List<Noun> owner) {
    if (modifiers.subjects.size() + owner.size() > 1) {
      throw Unplaced.at(modifiers.subjects.getFirst().first(), "one kind of subject");
    }
    if (!owner.isEmpty()) {
      modifiers.use(Place.PLACES);
      return List.of(of(owner.getFirst(), modifiers.places));
    }
    if (!modifiers.subjects.isEmpty()) {
      modifiers.use(Place.SUBJECTS, Place.PLACES);
      return List.of(of(modifiers.subjects.getFirst(), modifiers.places));
    }
    if (modifiers.whole) {
      modifiers.use(Place.WHOLE);
      modifiers.taken.add("all persons");
      return List.of(WHOLE);
    }
    if (!context.each().isEmpty()) {
      Declaration.EachRule rule = context.each().getFirst();
      return List.of(new Each(rule.kind(), rule.term(), List.of(), Selection.NONE, true));
    }
    return List.of(
        new Each(SubjectKind.PERSON, Name.of("person"), List.of(), Selection.NONE, true), WHOLE);
  }

  /** A person taken where the measure is one of a person's own day (S16). */
  Each person(List<Noun> owner) {
    if (owner.isEmpty() && modifiers.subjects.isEmpty()) {
      modifiers.use(Place.PLACES);
      return new Each(
          SubjectKind.PERSON, Name.of("person"), modifiers.places, Selection.NONE, true);
    }
    return subjects(owner).getFirst();
  }

  Each of(Noun noun, List<Filter> where) {
    return of(noun, where, context.kinds().of(noun.name()));
  }

  Each of(Noun noun, List<Filter> where, Optional<SubjectKind> known) {
    SubjectKind kind =
        known.orElseThrow(() -> Unplaced.at(noun.first(), "teachers, classes, students or sites"));
    if (!noun.isGeneric() || noun.isList() || !noun.owner().isEmpty()) {
      throw Unplaced.at(noun.first(), "\"each\" before it");
    }
    var all = new ArrayList<>(noun.filters());
    where.stream().filter(filter -> !all.contains(filter)).forEach(all::add);
    return new Each(kind, singular(noun), all, Selection.NONE, false);
  }

  /** "The parties" stay several. */
  static Name singular(Noun noun) {
    if (noun.isPlural() && noun.name().head().equals("party")) {
      return noun.name();
    }
    return Name.of(Plurals.singular(noun.name().written()));
  }
}
