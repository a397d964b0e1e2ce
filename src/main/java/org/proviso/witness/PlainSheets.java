package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Filter;

/**
 * A plain world as rows of a proposal and as lines for people.
 *
 * @param work what a row of it is
 * @param who what everybody in it is
 * @param where the place or the thing whose rows they are
 * @param besides what else the norms ask of rows or people
 */
record PlainSheets(
    RowType work,
    RowType who,
    SubjectCell where,
    List<Filter.FieldIs> besides,
    DayFrame frame,
    List<PlainWorlds.Work> works) {
  List<WitnessSheet> all() {
    var sheets = new ArrayList<WitnessSheet>();
    if (!works.isEmpty()) {
      sheets.add(WitnessSheet.of(RowType.SCHEDULE, works.stream().map(this::row).toList()));
    }
    List<Map<String, String>> people = people();
    if (!people.isEmpty() && people.getFirst().size() > 1) {
      sheets.add(WitnessSheet.of("people", people));
    }
    sheets.add(about());
    return sheets;
  }

  private WitnessSheet about() {
    WitnessSheet whole = WholeSpan.about(first().toString(), last().toString());
    var items = new ArrayList<>(whole.rows());
    items.add(List.of("clock", "24 hours"));
    return new WitnessSheet(whole.name(), whole.header(), items);
  }

  /** A day is enough where all of it lies on one. */
  private LocalDate first() {
    return isOneDay() ? works.getFirst().day() : frame.first();
  }

  private LocalDate last() {
    return isOneDay() ? works.getFirst().day() : frame.last();
  }

  private boolean isOneDay() {
    return works.stream().map(PlainWorlds.Work::day).distinct().count() == 1;
  }

  private Map<String, String> row(PlainWorlds.Work one) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("person", name(one));
    cells.put("date", one.day().toString());
    cells.put("start", clock(one.from()));
    cells.put("end", clock(one.to()));
    work.cells().forEach(cells::putIfAbsent);
    cells.putIfAbsent(where.field(), where.name());
    besides.stream()
        .filter(filter -> !filter.field().equals(Focus.ROLE))
        .forEach(
            filter ->
                cells.putIfAbsent(filter.field().written(), filter.anyOf().getFirst().written()));
    return cells;
  }

  private static String name(PlainWorlds.Work one) {
    return WorldSheets.PEOPLE.get(one.person() % WorldSheets.PEOPLE.size());
  }

  private List<Map<String, String>> people() {
    var names = new LinkedHashSet<String>();
    works.forEach(one -> names.add(name(one)));
    if (names.isEmpty()) {
      names.add(WorldQuestion.PERSON);
    }
    return names.stream().map(this::person).toList();
  }

  private Map<String, String> person(String name) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("person", name);
    who.cells().forEach(cells::putIfAbsent);
    besides.stream()
        .filter(filter -> filter.field().equals(Focus.ROLE))
        .forEach(filter -> cells.putIfAbsent("role", filter.anyOf().getFirst().written()));
    return cells;
  }

  private static String clock(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  List<String> words() {
    var lines = new ArrayList<String>();
    for (PlainWorlds.Work one : works) {
      Map<String, String> cells = row(one);
      var line = new StringBuilder(name(one)).append(", ").append(work.name()).append(", ");
      line.append(FrameWords.DAY.format(one.day())).append(", ");
      line.append(clock(one.from())).append('-').append(clock(one.to()));
      cells.forEach(
          (field, cell) -> {
            if (!Set.of("person", "date", "start", "end", "activity").contains(field)) {
              line.append(", ").append(field).append(' ').append(cell);
            }
          });
      lines.add(line.toString());
    }
    for (Map<String, String> person : people()) {
      var line = new StringBuilder();
      person.forEach(
          (field, cell) -> line.append(line.isEmpty() ? cell : ", " + field + " " + cell));
      if (person.size() > 1) {
        lines.add(line.toString());
      }
    }
    if (!isOneDay()) {
      lines.add(
          "From %s to %s".formatted(FrameWords.DAY.format(first()), FrameWords.DAY.format(last())));
    }
    return lines;
  }
}
