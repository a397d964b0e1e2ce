package org.proviso.witness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.change.Witness;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.source.Name;
import org.proviso.time.Unit;

/**
 * Worlds that are plain enough to be tried one by one where a solver would need many rows, or has
 * no encoding: so many people at work between the clock times that a norm names, weekends on which
 * somebody works, hours on end over several days.
 */
record PlainWorlds(WorldQuestion question) {
  private static final int MOST_PEOPLE = 6;
  private static final int DAY = 24 * 60;
  private static final int STEP = 30;
  private static final int HALF = DAY / 2;

  /** Somebody at work from one minute of a day to another. */
  record Work(int person, LocalDate day, int from, int to) {}

  /** The first world that the one stance allows and the other does not; none if none is. */
  List<Witness> find(boolean oldAllows, Replay replay) {
    var trial = new Trial(question, replay);
    var beside = new ArrayList<Witness>();
    for (DayFrame frame : question.frames().stream().limit(2).toList()) {
      for (List<Work> works : all(frame)) {
        for (RowType who : question.focuses().stream().limit(2).toList()) {
          var sheets =
              new PlainSheets(
                  question.rowTypes().getFirst(), who, question.subject(), filters(), frame, works);
          List<Witness> shown = trial.of(oldAllows, sheets.all(), sheets::words);
          beside.addAll(shown);
          if (shown.stream().anyMatch(one -> one.beside().isEmpty())) {
            return shown;
          }
        }
      }
    }
    return beside.stream().limit(1).toList();
  }

  /** Whether what the norms measure is of these kinds. */
  boolean fit() {
    return !question.broken().norms().isEmpty()
            && question.norms().stream().allMatch(norm -> isCrew(norm) || isWeekends(norm))
        || isOnEnd();
  }

  /** More time than one day holds. */
  boolean fitsTotals() {
    return !question.broken().norms().isEmpty()
        && question.norms().stream().allMatch(norm -> measured(norm) instanceof Measure.TotalTime)
        && question.norms().stream().anyMatch(norm -> minutes(norm) > DAY);
  }

  private static boolean isCrew(Norm norm) {
    return measured(norm) instanceof Measure.FewestAtOnce;
  }

  private static boolean isWeekends(Norm norm) {
    return measured(norm) instanceof Measure.Weekends;
  }

  /** Hours on end that do not fit into a day. */
  private boolean isOnEnd() {
    return !question.broken().norms().isEmpty()
        && question.norms().stream()
            .allMatch(
                norm ->
                    measured(norm) instanceof Measure.Run(_, boolean counted)
                        && !counted
                        && minutes(norm) > 2 * HALF);
  }

  private static Measure measured(Norm norm) {
    return norm.must() instanceof Fact.Compare(Measure measure, _, Bound.Fixed _)
        ? measure
        : new Measure.Field(Name.of(""));
  }

  private static long minutes(Norm norm) {
    return norm.must() instanceof Fact.Compare(_, _, Bound.Fixed(var bound))
            && bound.unit() instanceof Unit.Minutes
        ? bound.amount().numerator() / bound.amount().denominator()
        : 0;
  }

  private static int number(Norm norm) {
    return norm.must() instanceof Fact.Compare(_, _, Bound.Fixed(var bound))
        ? (int) Math.min(MOST_PEOPLE, bound.amount().numerator())
        : 0;
  }

  /** What the rows and the people must be besides: a place, a role. */
  private List<Filter.FieldIs> filters() {
    return question.norms().stream()
        .flatMap(norm -> NormParts.of(norm, Filter.FieldIs.class).stream())
        .filter(filter -> !filter.anyOf().isEmpty())
        .distinct()
        .toList();
  }

  private List<List<Work>> all(DayFrame frame) {
    if (isOnEnd()) {
      return onEnd(frame);
    }
    if (fitsTotals()) {
      return days(frame, minutesTried());
    }
    return question.norms().stream().allMatch(PlainWorlds::isCrew) ? crews(frame) : weekends(frame);
  }

  /** So many people in the hours of the one norm, so many in those of the other. */
  private List<List<Work>> crews(DayFrame frame) {
    Set<List<Integer>> hours = new LinkedHashSet<>();
    question.norms().forEach(norm -> hours.add(hours(norm)));
    List<Integer> first = List.copyOf(hours).getFirst();
    List<Integer> last = List.copyOf(hours).getLast();
    int most = question.norms().stream().mapToInt(PlainWorlds::number).max().orElse(0);
    var worlds = new ArrayList<List<Work>>();
    for (LocalDate day : days(frame)) {
      for (int some = 0; some <= most; some++) {
        for (int more = 0; more <= (first.equals(last) ? 0 : most); more++) {
          List<Work> here = crew(0, some, day, first);
          worlds.add(Stream.concat(here.stream(), crew(some, more, day, last).stream()).toList());
        }
      }
    }
    return worlds;
  }

  private static List<Integer> hours(Norm norm) {
    return NormParts.of(norm, Filter.InClock.class).stream()
        .map(clock -> List.of(clock.from(), clock.to()))
        .findFirst()
        .orElse(List.of(0, DAY));
  }

  private static List<Work> crew(int first, int count, LocalDate day, List<Integer> hours) {
    return IntStream.range(first, first + count)
        .mapToObj(person -> new Work(person, day, hours.getFirst(), hours.getLast()))
        .toList();
  }

  private static List<LocalDate> days(DayFrame frame) {
    return List.of(
        frame.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
        frame.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
  }

  /** Any of the whole weekends, both their days. */
  private static List<List<Work>> weekends(DayFrame frame) {
    List<LocalDate> saturdays =
        IntStream.range(0, frame.length() - 1)
            .mapToObj(frame::day)
            .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
            .limit(5)
            .toList();
    var worlds = new ArrayList<List<Work>>();
    for (int chosen = 0; chosen < 1 << saturdays.size(); chosen++) {
      var works = new ArrayList<Work>();
      for (int i = 0; i < saturdays.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          works.add(new Work(0, saturdays.get(i), 8 * 60, 16 * 60));
          works.add(new Work(0, saturdays.get(i).plusDays(1), 8 * 60, 16 * 60));
        }
      }
      worlds.add(works);
    }
    return worlds;
  }

  private List<Long> minutesTried() {
    return question.norms().stream()
        .map(PlainWorlds::minutes)
        .flatMap(length -> Stream.of(length, length + STEP))
        .distinct()
        .toList();
  }

  /** Eight hours a day, day after day, so much in all. */
  private static List<List<Work>> days(DayFrame frame, List<Long> lengths) {
    int shift = HALF - 4 * 60;
    return lengths.stream()
        .filter(length -> length <= (long) shift * frame.length())
        .map(
            length -> {
              var works = new ArrayList<Work>();
              for (int at = 0; at < length; at += shift) {
                int to = shift + (int) Math.min(shift, length - at);
                works.add(new Work(0, frame.day(at / shift), shift, to));
              }
              return List.<Work>copyOf(works);
            })
        .toList();
  }

  /** Half a day after the other, as long as each of the norms says. */
  private List<List<Work>> onEnd(DayFrame frame) {
    return minutesTried().stream()
        .map(
            length -> {
              var works = new ArrayList<Work>();
              for (int at = 0; at < length; at += HALF) {
                int from = at % DAY;
                int to = from + (int) Math.min(HALF, length - at);
                works.add(new Work(0, frame.first().plusDays(at / DAY), from, to));
              }
              return List.<Work>copyOf(works);
            })
        .toList();
  }
}
