package org.proviso.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.proposal.Bells.Ring;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.Place;
import org.proviso.time.DayCalendar;
import org.proviso.time.Truth;

/**
 * Gives rows that name a period the times that the bells of their day say for it; what cannot be
 * told stays without times, and says why (S25).
 */
final class PeriodTimes {
  private static final int MOST_TOLD = 10;

  private final Bells bells;
  private final Belongings belongings;
  private final DayCalendar calendar;
  private final List<Diagnostic> diagnostics;

  /** What is found for one period on one day for one kind of row. */
  private sealed interface Found {
    record Times(int start, int end) implements Found {}

    record Nothing(Untimed why) implements Found {}
  }

  /** What decides the times of a row; rows alike in this have the same. */
  private record Asked(String period, int day, Map<String, String> belongs) {}

  PeriodTimes(
      Bells bells, Belongings belongings, DayCalendar calendar, List<Diagnostic> diagnostics) {
    this.bells = bells;
    this.belongings = belongings;
    this.calendar = calendar;
    this.diagnostics = diagnostics;
  }

  /** The sheet with the times that its periods have. */
  LoadedSheet timed(LoadedSheet sheet) {
    Optional<Column> period =
        sheet.column("period").filter(column -> column.kind() == Column.Kind.WORD);
    Optional<Column> date = sheet.column("date").filter(column -> column.kind() == Column.Kind.DAY);
    return period.isEmpty() || date.isEmpty() ? sheet : timed(sheet, period.get(), date.get());
  }

  private LoadedSheet timed(LoadedSheet sheet, Column period, Column date) {
    int[] starts = minutes(sheet, "start");
    int[] ends = minutes(sheet, "end");
    var known = new HashMap<Asked, Found>();
    var untimed = new HashMap<Integer, Untimed>();
    int timed = 0;
    for (int row = 0; row < sheet.size(); row++) {
      boolean given = starts[row] != Column.BLANK || ends[row] != Column.BLANK;
      if (given || period.isBlank(row) || date.isBlank(row)) {
        continue;
      }
      String name = period.dictionary().word(period.at(row));
      Map<String, String> belongs = bells.isEmpty() ? Map.of() : belongings.of(sheet, row);
      Found found = known.computeIfAbsent(new Asked(name, date.at(row), belongs), this::find);
      switch (found) {
        case Found.Times(int start, int end) -> {
          starts[row] = start;
          ends[row] = end;
          timed++;
        }
        case Found.Nothing(Untimed why) -> untimed.put(row, why);
      }
    }
    tell(sheet, timed, untimed);
    return timed == 0 && untimed.isEmpty() ? sheet : sheet.timed(starts, ends, untimed);
  }

  private static int[] minutes(Sheet sheet, String field) {
    int[] minutes = new int[sheet.size()];
    Arrays.fill(minutes, Column.BLANK);
    sheet
        .column(field)
        .filter(column -> column.kind() == Column.Kind.MINUTE)
        .ifPresent(column -> column.copy(0, minutes.length, minutes));
    return minutes;
  }

  private Found find(Asked asked) {
    LocalDate day = LocalDate.ofEpochDay(asked.day);
    List<Ring> sure = new ArrayList<>();
    List<Ring> perhaps = new ArrayList<>();
    for (Ring ring : bells.of(asked.period, day, calendar)) {
      Truth holds = ring.on(day, calendar).and(belongings.isFor(ring.forWhom(), asked.belongs));
      if (!holds.isFalse()) {
        (holds.isTrue() ? sure : perhaps).add(ring);
      }
    }
    // What is said for a group goes before what is said for all.
    if (sure.stream().anyMatch(ring -> !ring.forWhom().isEmpty())) {
      sure.removeIf(ring -> ring.forWhom().isEmpty());
    }
    Set<List<Integer>> times =
        Stream.concat(sure.stream(), perhaps.stream())
            .map(ring -> List.of(ring.start(), ring.end()))
            .collect(Collectors.toSet());
    return times.size() == 1 && !sure.isEmpty() && sure.getFirst().isTimed()
        ? new Found.Times(sure.getFirst().start(), sure.getFirst().end())
        : new Found.Nothing(why(asked, day, sure, perhaps));
  }

  private Untimed why(Asked asked, LocalDate day, List<Ring> sure, List<Ring> perhaps) {
    String fact = "when " + PeriodName.words(asked.period) + " is on " + DateWords.of(day);
    if (bells.isEmpty()) {
      return new Untimed(
          fact,
          "add a sheet bells (bell schedule, period, days, start, end), or fill in start and end");
    }
    if (!bells.hasPeriod(asked.period)) {
      return new Untimed(
          fact + "; the bells have no such period", "add the period to the sheet bells");
    }
    Optional<Name> schedule = bells.scheduleOf(day, calendar);
    if (schedule.isPresent() && !bells.hasSchedule(schedule.get())) {
      return new Untimed(
          fact + "; the bells have no bell schedule \"" + schedule.get().written() + "\"",
          "add that bell schedule to the sheet bells");
    }
    if (sure.isEmpty() && perhaps.isEmpty()) {
      return new Untimed(
          fact + "; which bell schedule that day has is not said",
          "give the day a bell schedule in the sheet calendar, or days in the sheet bells");
    }
    if (Stream.concat(sure.stream(), perhaps.stream()).anyMatch(Ring::damaged)) {
      return new Untimed(
          fact + "; a cell of its row in the bells could not be read",
          "put right the cells of the sheet bells named among the errors");
    }
    return perhaps.isEmpty()
        ? new Untimed(
            fact + "; the bells say several times",
            "give the day a bell schedule in the sheet calendar, or say in the bells for whom")
        : new Untimed(
            fact + "; the bells differ by group, and the group is not known",
            "say in the row, or in the sheet people, which grade, site or group it is");
  }

  private void tell(LoadedSheet sheet, int timed, Map<Integer, Untimed> untimed) {
    if (timed > 0) {
      diagnostics.add(
          Diagnostic.of(
              Code.PERIODS_TIMED,
              new Place.InFile(sheet.file(0)),
              Integer.toString(timed),
              timed == 1 ? "row gives a period" : "rows give a period"));
    }
    var told = new LinkedHashMap<Untimed, Integer>();
    untimed.keySet().stream().sorted().forEach(row -> told.putIfAbsent(untimed.get(row), row));
    told.entrySet().stream()
        .limit(MOST_TOLD)
        .forEach(
            each ->
                diagnostics.add(
                    Diagnostic.of(
                        Code.PERIOD_UNKNOWN,
                        place(sheet, each.getValue()),
                        each.getKey().fact(),
                        each.getKey().remedy())));
  }

  private static Place place(Sheet sheet, int row) {
    return new Place.InRow(sheet.file(row), sheet.name(), sheet.sourceRow(row), "period");
  }
}
