package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.change.WitnessSheet;

/**
 * A world as the solver found it, written as rows of a proposal and as lines for people to read.
 *
 * @param anchorTo whether the events that start a deadline are to the person, and not by them
 * @param answerTo whether the events that a deadline waits for are
 * @param named whether it is said that each thing is what it is called and nothing else
 */
record WorldSheets(
    WorldAttempt world,
    boolean oneDay,
    boolean byDays,
    boolean anchorTo,
    boolean answerTo,
    boolean named) {

  List<WitnessSheet> sheets() {
    var sheets = new ArrayList<WitnessSheet>();
    sheet(RowType.SCHEDULE).forEach(sheets::add);
    sheet(RowType.EVENTS).forEach(sheets::add);
    RowType.NAMELESS.forEach(name -> sheet(name).forEach(sheets::add));
    if (isDescribed()) {
      sheets.add(subject());
    }
    new FrameWords(rows().frame).sheet().forEach(sheets::add);
    if (named && !names().isEmpty()) {
      sheets.add(new WitnessSheet("terms", List.of("word", "means"), names()));
    }
    sheets.add(aboutSheet());
    return sheets;
  }

  private List<List<String>> names() {
    var names = new LinkedHashSet<String>();
    for (int i = 0; i < rows().count(); i++) {
      if (world.isNearAnother(type(i).name())) {
        names.add(type(i).name());
      }
    }
    return names.stream().map(name -> List.of(name, name)).toList();
  }

  /** The day of the last row, or of the last day of all. */
  LocalDate lastDay() {
    return rows().count() == 0 ? rows().frame.last() : date(rows().count() - 1);
  }

  private Rows rows() {
    return world.rows;
  }

  private SubjectCell about() {
    return world.subject();
  }

  /** Whether anything is said of the subject beyond its name. */
  private boolean isDescribed() {
    return !about().isNamedByRows() || subject().header().size() > 1;
  }

  private List<WitnessSheet> sheet(String name) {
    var rows = new ArrayList<Map<String, String>>();
    for (int i = 0; i < rows().count(); i++) {
      if (type(i).sheet().equals(name)) {
        rows.add(cells(i));
      }
    }
    return rows.isEmpty() ? List.of() : List.of(table(name, rows));
  }

  private static WitnessSheet table(String name, List<Map<String, String>> rows) {
    Set<String> header = new LinkedHashSet<>();
    rows.forEach(row -> header.addAll(row.keySet()));
    return new WitnessSheet(
        name,
        List.copyOf(header),
        rows.stream()
            .map(row -> header.stream().map(field -> row.getOrDefault(field, "")).toList())
            .toList());
  }

  private RowType type(int row) {
    return rows().types.get(rows().type[row].getValue());
  }

  private LocalDate date(int row) {
    return rows().frame.day(rows().day[row].getValue());
  }

  private Map<String, String> cells(int row) {
    return switch (type(row).sheet()) {
      case RowType.EVENTS -> event(row);
      case RowType.ASSIGNMENTS -> standing(row);
      default -> timed(row);
    };
  }

  /** An assignment that holds for the one day. */
  private Map<String, String> standing(int row) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("person", WorldQuestion.PERSON);
    cells.put("from", date(row).toString());
    cells.put("to", date(row).toString());
    type(row).cells().forEach(cells::putIfAbsent);
    numbers(row, cells);
    return cells;
  }

  private Map<String, String> timed(int row) {
    Map<String, String> cells = new LinkedHashMap<>();
    if (about().hasPerson()) {
      cells.put("person", WorldQuestion.PERSON);
    }
    if (!type(row).name().isEmpty()) {
      cells.put(RowType.naming(RowType.SCHEDULE), type(row).name());
    }
    cells.put("date", date(row).toString());
    cells.put("start", clock(rows().start[row].getValue()));
    cells.put("end", clock(rows().end[row].getValue()));
    cells.putIfAbsent(about().field(), about().name());
    type(row).cells().forEach(cells::putIfAbsent);
    if (type(row).name().endsWith(" day")) {
      // A row for a sick day may stand for several.
      cells.put("days", "1");
    }
    numbers(row, cells);
    return cells;
  }

  private Map<String, String> event(int row) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("date", date(row).toString());
    if (!byDays) {
      cells.put("time", clock(rows().start[row].getValue()));
    }
    cells.put(RowType.naming(RowType.EVENTS), type(row).name());
    // What has to come before is the first row, and an answer all the same.
    boolean others = row == 0 && !world.isAnsweredFirst() ? anchorTo : answerTo;
    // Whoever has a grievance files it.
    boolean to = others && !type(row).name().matches("(?i).*\\bgrievance");
    cells.put("by", to ? "" : WorldQuestion.PERSON);
    cells.put("to", to ? WorldQuestion.PERSON : "");
    type(row).cells().forEach((field, cell) -> cells.merge(field, cell, WorldSheets::said));
    rows().frame.next().forEach(stretch -> cells.put(stretch.words(), FrameWords.NEXT));
    numbers(row, cells);
    return cells;
  }

  /** Who did it is told by their office. */
  private static String said(String before, String after) {
    return before.isEmpty() || before.equals(WorldQuestion.PERSON) ? after : before;
  }

  private void numbers(int row, Map<String, String> cells) {
    rows()
        .numbers()
        .forEach(
            (name, number) -> {
              int mark = name.lastIndexOf('#');
              if (name.substring(mark + 1).equals(String.valueOf(row))) {
                cells.put(name.substring(0, mark), String.valueOf(number.getValue()));
              }
            });
    rows()
        .labels()
        .forEach(
            (name, label) -> {
              int mark = name.lastIndexOf('#');
              String field = name.substring(0, mark);
              if (name.substring(mark + 1).equals(String.valueOf(row))) {
                cells.put(field, field + " " + label.getValue());
              }
            });
  }

  private WitnessSheet subject() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(about().field(), about().name());
    world.focus.cells().forEach(cells::putIfAbsent);
    numbers(-1, cells);
    return table(world.focus.sheet(), List.of(cells));
  }

  private WitnessSheet aboutSheet() {
    LocalDate first = rows().frame.first();
    LocalDate last = rows().frame.last();
    if (oneDay && rows().count() > 0) {
      first = date(0);
      last = first;
    }
    var items = new ArrayList<List<String>>();
    items.add(List.of("complete sheets", "all"));
    items.add(List.of("other weekdays", world.weekdays()));
    items.add(List.of("clock", "24 hours"));
    items.add(List.of("covers from", first.toString()));
    items.add(List.of("covers to", last.toString()));
    world.namedTimes().forEach((name, times) -> items.add(List.of(name, times)));
    rows()
        .stated()
        .forEach((fact, holds) -> items.add(List.of(fact, holds.getValue() == 1 ? "yes" : "no")));
    return new WitnessSheet("about", List.of("item", "value"), items);
  }

  /** A line for each row, and one for what is said of the subject or the whole. */
  List<String> words() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < rows().count(); i++) {
      lines.add(line(i));
    }
    WitnessSheet subject = subject();
    if (subject.header().size() > 1) {
      lines.add(
          joined(subject.header().subList(1, subject.header().size()), subject.rows().getFirst()));
    }
    lines.addAll(new FrameWords(rows().frame).words());
    if (named && !names().isEmpty()) {
      lines.add("The sheet says: " + only());
    }
    world.namedTimes().forEach((name, times) -> lines.add("The sheet says: " + name + " " + times));
    rows()
        .stated()
        .forEach(
            (fact, holds) ->
                lines.add((holds.getValue() == 1 ? "It is so: " : "It is not so: ") + fact));
    return lines;
  }

  /** "A lunch duty is nothing else", "each of these is nothing else than it is called". */
  private String only() {
    List<List<String>> names = names();
    String name = names.getFirst().getFirst();
    String article = name.matches("(?i)[aeiou].*") ? "an " : "a ";
    return names.size() == 1
        ? article + name + " is nothing else"
        : "each of these is nothing else than it is called";
  }

  private static String joined(List<String> fields, List<String> cells) {
    var line = new StringBuilder(cells.getFirst());
    for (int i = 0; i < fields.size(); i++) {
      line.append(", ").append(fields.get(i)).append(' ').append(cells.get(i + 1));
    }
    return line.toString();
  }

  private String line(int row) {
    boolean event = type(row).sheet().equals(RowType.EVENTS);
    Map<String, String> cells = cells(row);
    var line = new StringBuilder(about().name());
    line.append(type(row).name().isEmpty() ? "" : ", " + type(row).name());
    if (type(row).sheet().equals(RowType.ASSIGNMENTS)) {
      line.append(", assigned for the day");
    }
    if (event) {
      String office = type(row).cells().getOrDefault(DoneBy.BY, "");
      line.append(office.isEmpty() ? "" : " by the " + office);
      boolean told = type(row).name().matches("[a-z]+ed by .*");
      line.append(told ? "" : cells.getOrDefault("to", "").isEmpty() ? " (by them)" : " (to them)");
    }
    line.append(", ").append(FrameWords.DAY.format(date(row)));
    if (cells.containsKey("start")) {
      line.append(", ").append(cells.get("start")).append('-').append(cells.get("end"));
    } else if (cells.containsKey("time")) {
      line.append(", ").append(cells.get("time"));
    }
    Set<String> said =
        Set.of("person", "activity", "event", "date", "start", "end", "time", "by", "to", "from");
    cells.forEach(
        (field, cell) -> {
          boolean here = field.equals(about().field());
          if (!said.contains(field) && !here && !cell.isEmpty()) {
            String label = cell.startsWith(field + " ") ? "" : field + " ";
            line.append(", ").append(label).append(cell);
          }
        });
    return line.toString();
  }

  private String clock(int step) {
    int minutes = step * rows().steps.minutes();
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
