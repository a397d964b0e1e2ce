package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.change.WitnessSheet;

/**
 * A world as lines for people to read: one for each row, and what is said of the subject and the
 * whole.
 */
record WorldWords(WorldSheets world) {
  /** Fields that a line tells in its own way, or that go without saying. */
  private static final Set<String> TOLD =
      Set.of(
          "person",
          "activity",
          "event",
          "date",
          WorldSheets.DAYS,
          "start",
          "end",
          "time",
          "by",
          "to",
          "from");

  /** So many alike are no longer told one by one. */
  private static final int MANY = 6;

  List<String> lines() {
    var lines = new ArrayList<String>();
    rows(lines);
    boolean none = world.rows().count() == 0 && world.world().isDated();
    if (none || world.world().isAskedAgain()) {
      DayFrame frame = world.rows().frame;
      lines.add(
          "From %s to %s"
              .formatted(
                  FrameWords.DAY.format(frame.first()), FrameWords.DAY.format(frame.last())));
    }
    WitnessSheet subject = world.subject();
    if (subject.header().size() > 1) {
      lines.add(
          joined(subject.header().subList(1, subject.header().size()), subject.rows().getFirst()));
    }
    lines.addAll(new FrameWords(world.rows().frame).words());
    if (!world.saidToBeNamed().isEmpty()) {
      lines.add("The sheet says: " + only());
    }
    world
        .world()
        .namedTimes()
        .forEach((name, times) -> lines.add("The sheet says: " + name + " " + times));
    world
        .rows()
        .stated()
        .forEach(
            (fact, holds) ->
                lines.add((holds.getValue() == 1 ? "It is so: " : "It is not so: ") + fact));
    return lines;
  }

  /** "A lunch duty is nothing else", "each of these is nothing else than it is called". */
  private String only() {
    List<List<String>> names = world.saidToBeNamed();
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

  /** Of many rows that are alike, the first two and the last. */
  private void rows(List<String> lines) {
    int row = 0;
    while (row < world.rows().count()) {
      int last = lastAlike(row);
      int between = last - row - 2;
      if (between < MANY) {
        lines.add(line(row++));
      } else {
        lines.add(line(row));
        lines.add(line(row + 1));
        lines.add("and %d more of the same, the last of them".formatted(between + 1));
        lines.add(line(last));
        row = last + 1;
      }
    }
  }

  private int lastAlike(int row) {
    int last = row;
    while (last + 1 < world.rows().count() && world.type(last + 1).equals(world.type(row))) {
      last++;
    }
    return last;
  }

  private String line(int row) {
    RowType type = world.type(row);
    Map<String, String> cells = world.cells(row);
    var line = new StringBuilder(whose(cells));
    line.append(type.name().isEmpty() ? "" : ", " + type.name());
    line.append(type.sheet().equals(RowType.ASSIGNMENTS) ? ", assigned for the day" : "");
    line.append(type.sheet().equals(RowType.EVENTS) ? sides(type, cells) : "");
    line.append(", ").append(FrameWords.DAY.format(world.date(row)));
    line.append(time(cells));
    cells.forEach((field, cell) -> line.append(isTold(field, cell) ? "" : field(field, cell)));
    return line.toString();
  }

  /** Where a world holds several people, each row is of its own. */
  private String whose(Map<String, String> cells) {
    return subject().field().equals("person")
        ? cells.getOrDefault("person", subject().name())
        : subject().name();
  }

  private SubjectCell subject() {
    return world.world().subject();
  }

  /** By whom an event was, or to whom. */
  private static String sides(RowType type, Map<String, String> cells) {
    String office = type.cells().getOrDefault(DoneBy.BY, "");
    boolean named = type.name().matches("[a-z]+ed by .*");
    boolean to = !cells.getOrDefault("to", "").isEmpty();
    return (office.isEmpty() ? "" : " by the " + office)
        + (named ? "" : to ? " (to them)" : " (by them)");
  }

  private static String time(Map<String, String> cells) {
    if (cells.containsKey("start")) {
      return ", " + cells.get("start") + "-" + cells.get("end");
    }
    return cells.containsKey("time") ? ", " + cells.get("time") : "";
  }

  private boolean isTold(String field, String cell) {
    if (field.equals("person") && !subject().field().equals("person") && holdsSeveralPeople()) {
      return false;
    }
    return TOLD.contains(field) || field.equals(subject().field()) || cell.isEmpty();
  }

  private boolean holdsSeveralPeople() {
    return world.rows().labels().keySet().stream().anyMatch(name -> name.startsWith("person#"));
  }

  private static String field(String field, String cell) {
    return ", " + (cell.startsWith(field + " ") ? "" : field + " ") + cell;
  }
}
