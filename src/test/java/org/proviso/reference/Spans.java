package org.proviso.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;

/** The periods that a norm is held over, as first and last days. */
final class Spans {
  /** A period; {@code cutByTerm} where the term ends within it. */
  record Stay(String key, long first, long last, boolean cutByTerm) {}

  /** What the key of days begins with that may lie in stretches that nobody gives. */
  static final String NOT_GIVEN = "not given ";

  private final long from;
  private final long to;
  private final DateSpan inForce;
  private final List<Diary> diary;

  Spans(Diary diary, DateSpan inForce) {
    this.diary = List.of(diary);
    this.inForce = inForce;
    from = Math.max(diary.first(), inForce.first().toEpochDay());
    to = Math.min(diary.last(), inForce.last().toEpochDay());
  }

  private Spans(LocalDate day) {
    diary = List.of();
    inForce = DateSpan.ALWAYS;
    from = day.toEpochDay();
    to = day.toEpochDay();
  }

  /** A sum over a term of which nobody says when it ends may still grow, one of given days not. */
  List<Stay> of(Norm norm) {
    boolean isSum =
        norm.period() instanceof Period.WholeTerm
            && norm.must() instanceof Fact.Compare(Measure measure, var _, var _)
            && (measure instanceof Measure.Count || measure instanceof Measure.TotalTime);
    boolean always = inForce.equals(DateSpan.ALWAYS);
    DateSpan given = isSum ? given(((Fact.Compare) norm.must()).measure()) : DateSpan.ALWAYS;
    if (given.isBounded()) {
      DateSpan days = given.within(inForce);
      return from > to
          ? List.of()
          : List.of(new Stay("", days.first().toEpochDay(), days.last().toEpochDay(), false));
    }
    return isSum && always
        ? whole().stream()
            .map(stay -> new Stay(stay.key(), stay.first(), stay.last() + 1, stay.cutByTerm()))
            .toList()
        : norm.period() instanceof Period.Day(var _, Set<DayOfWeek> on)
                && Applies.isLimitOfTime(norm.must())
            ? days(on, inForce.contains(LocalDate.ofEpochDay(to + 1)) ? to + 1 : to)
            : of(norm.period());
  }

  /** "From January 26 to 28": the days that all of it keeps to. */
  private static DateSpan given(Measure measure) {
    return RecordTree.without(Filter.class, measure).stream()
        .filter(Selection.class::isInstance)
        .flatMap(of -> ((Selection) of).filters().stream())
        .filter(Filter.InDates.class::isInstance)
        .map(filter -> ((Filter.InDates) filter).span())
        .reduce(DateSpan.ALWAYS, DateSpan::within);
  }

  private List<Stay> of(Period period) {
    return switch (period) {
      case Period.Occurrence _ -> List.of();
      case Period.Day(DayKind _, Set<DayOfWeek> on) -> days(on, to);
      case Period.Calendar(Stretch stretch) -> stretches(stretch);
      case Period.Rolling(int count, Stretch unit, DayKind _) ->
          windows(unit == Stretch.WEEK ? 7 * count : count);
      case Period.Every every -> following(every);
      case Period.WholeTerm _ -> whole();
    };
  }

  private List<Stay> following(Period.Every every) {
    List<Stay> all = new ArrayList<>();
    new Successions(diary.getFirst(), from, to)
        .of(every)
        .forEach(
            (key, days) -> {
              Stay cut = stay(days[0], days[1]);
              all.add(new Stay(key, cut.first(), cut.last(), cut.cutByTerm()));
            });
    return all;
  }

  /** Into the day behind the last one something may run past midnight. */
  private List<Stay> days(Set<DayOfWeek> on, long until) {
    return from > to
        ? List.of()
        : LongStream.rangeClosed(from, until)
            .filter(day -> on.isEmpty() || on.contains(LocalDate.ofEpochDay(day).getDayOfWeek()))
            .mapToObj(day -> stay(day, day))
            .toList();
  }

  /** As the calendar gives them; days that may lie in one that it does not give are not given. */
  private List<Stay> named(Stretch stretch) {
    List<Stay> all = new ArrayList<>();
    List<Long> gap = new ArrayList<>();
    List<long[]> terms = diary.getFirst().schoolTerms().of(stretch);
    for (long next = from; next <= to + 1; next++) {
      long day = next;
      List<long[]> here =
          terms.stream().filter(term -> term[0] <= day && day <= term[1] && day <= to).toList();
      if (here.isEmpty() && day <= to) {
        gap.add(day);
        continue;
      }
      if (gap.stream().anyMatch(this::mayBeWorked)) {
        all.add(
            new Stay(
                NOT_GIVEN + stretch + " " + gap.getFirst(), gap.getFirst(), gap.getLast(), false));
      }
      gap.clear();
      if (!here.isEmpty()) {
        Stay cut = stay(here.getFirst()[0], here.getFirst()[1]);
        all.add(new Stay(stretch + " " + cut.first(), cut.first(), cut.last(), cut.cutByTerm()));
        next = here.getFirst()[1];
      }
    }
    return all;
  }

  private boolean mayBeWorked(long day) {
    return LocalDate.ofEpochDay(day).getDayOfWeek().getValue() < 6
        && !diary.getFirst().days().is(DayKind.WORK, day).isFalse();
  }

  private List<Stay> stretches(Stretch stretch) {
    if (isNamed(stretch)) {
      return named(stretch);
    }
    List<Stay> all = new ArrayList<>();
    long next = from;
    while (next <= to) {
      Stay stay = stretch(stretch, LocalDate.ofEpochDay(next));
      all.add(stay);
      next = stay.last() + 1;
    }
    return all;
  }

  /** The key of the day or stretch that a day lies in. */
  static String key(Period period, LocalDate day) {
    Spans always = new Spans(day);
    Stretch stretch = period instanceof Period.Calendar(Stretch of) ? of : Stretch.DAY;
    if (isNamed(stretch)) {
      return stretch + " " + day.toEpochDay();
    }
    return always.stretch(stretch, day).key();
  }

  private static boolean isNamed(Stretch stretch) {
    return switch (stretch) {
      case DAY, WEEK, MONTH, YEAR -> false;
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR -> true;
    };
  }

  private Stay stretch(Stretch stretch, LocalDate day) {
    return switch (stretch) {
      case DAY -> stay(day.toEpochDay(), day.toEpochDay());
      case WEEK -> {
        long monday = day.toEpochDay() - day.getDayOfWeek().getValue() + 1;
        yield stay(monday, monday + 6);
      }
      case MONTH -> {
        YearMonth month = YearMonth.from(day);
        yield stay(month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay());
      }
      case YEAR ->
          stay(
              LocalDate.of(day.getYear(), 1, 1).toEpochDay(),
              LocalDate.of(day.getYear(), 12, 31).toEpochDay());
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR ->
          throw new IllegalArgumentException("Needs a calendar: " + stretch);
    };
  }

  /** Every window that begins on a covered day; those that end after the last are cut. */
  private List<Stay> windows(int days) {
    return LongStream.rangeClosed(from, to).mapToObj(day -> stay(day, day + days - 1)).toList();
  }

  private List<Stay> whole() {
    boolean always = inForce.equals(DateSpan.ALWAYS);
    return from > to
        ? List.of()
        : List.of(
            always
                ? new Stay("", from, to, false)
                : new Stay("", inForce.first().toEpochDay(), inForce.last().toEpochDay(), false));
  }

  /** Cut to the days that the agreement is in force (S17). */
  private Stay stay(long first, long last) {
    long begin = Math.max(first, inForce.first().toEpochDay());
    long end = Math.min(last, inForce.last().toEpochDay());
    return new Stay(
        LocalDate.ofEpochDay(first) + "/" + LocalDate.ofEpochDay(last),
        begin,
        end,
        begin != first || end != last);
  }

  boolean isInForce(long day) {
    return inForce.contains(LocalDate.ofEpochDay(day));
  }
}
