package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.proviso.change.WitnessSheet;

/**
 * A world as the solver found it, written as rows of a proposal.
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
  /** Whoever has a grievance files it, and whoever wants leave asks for it. */
  private static final Pattern THEIRS =
      Pattern.compile(
          "(?i).*\\bgrievance|(?:\\w+ )?(?:request|application)s?(?: (?:for|of|to) .*)?");

  static final List<String> PEOPLE =
      List.of(
          WorldQuestion.PERSON,
          OrderWorlds.OTHER,
          "Lindgren",
          "Tanaka",
          "Haddad",
          "Moreau",
          "Novak",
          "Silva");

  /** A row for a sick day may stand for several. */
  static final String DAYS = "days";

  List<WitnessSheet> sheets() {
    var sheets = new ArrayList<WitnessSheet>();
    sheet(RowType.SCHEDULE).forEach(sheets::add);
    sheet(RowType.EVENTS).forEach(sheets::add);
    RowType.NAMELESS.forEach(name -> sheet(name).forEach(sheets::add));
    if (isDescribed()) {
      sheets.add(subject());
    }
    new FrameWords(rows().frame).sheet().forEach(sheets::add);
    if (!saidToBeNamed().isEmpty()) {
      sheets.add(new WitnessSheet("terms", List.of("word", "means"), saidToBeNamed()));
    }
    sheets.add(aboutSheet());
    return sheets;
  }

  /** The names that are said to mean no more than themselves. */
  List<List<String>> saidToBeNamed() {
    var names = new LinkedHashSet<String>();
    for (int i = 0; named && i < rows().count(); i++) {
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

  Rows rows() {
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
    return rows.isEmpty() ? List.of() : List.of(WitnessSheet.of(name, rows));
  }

  RowType type(int row) {
    return rows().types.get(rows().type[row].getValue());
  }

  LocalDate date(int row) {
    return rows().frame.day(rows().day[row].getValue());
  }

  Map<String, String> cells(int row) {
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
    if (type(row).isWholeDay()) {
      cells.put(DAYS, "1");
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
    boolean to = others && !THEIRS.matcher(type(row).name()).matches();
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
                cells.put(field, called(field, label.getValue()));
              }
            });
  }

  /** One of several values of a field that need only be told apart: people have names. */
  private static String called(String field, int value) {
    return field.equals("person") && value <= PEOPLE.size()
        ? PEOPLE.get(value - 1)
        : field + " " + value;
  }

  WitnessSheet subject() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(about().field(), about().name());
    world.focus.cells().forEach(cells::putIfAbsent);
    numbers(-1, cells);
    return WitnessSheet.of(world.focus.sheet(), List.of(cells));
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

  /** The same as lines for people to read. */
  List<String> words() {
    return new WorldWords(this).lines();
  }

  private String clock(int step) {
    int minutes = step * rows().steps.minutes();
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
