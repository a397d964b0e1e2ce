package org.proviso.proposal;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.proviso.proposal.GridReading.Plain;
import org.proviso.proposal.GridReading.Read;
import org.proviso.proposal.GridReading.Unclear;
import org.proviso.source.Plurals;

/** Finds out what stands along the top, down the side and inside a grid. */
final class GridReader {
  private static final Set<String> MARKS =
      Set.of("x", "\u2713", "\u2714", "yes", "y", "1", "\u2022", "no", "n", "0");

  private final GridHeader header;
  private final GridTable table;
  private final GridFacts facts;

  /** What may stand along the top. */
  private enum Top {
    WEEKDAYS("weekdays", "day"),
    LETTERS("day letters", "day"),
    PERIODS("periods", "period");

    private final String words;
    private final String field;

    Top(String words, String field) {
      this.words = words;
      this.field = field;
    }
  }

  GridReader(GridTable table, GridFacts facts) {
    this.header = table.header();
    this.table = table;
    this.facts = facts;
  }

  GridReading read() {
    List<Top> tops = List.copyOf(tops());
    if (tops.isEmpty()) {
      return new Plain();
    }
    return tops.size() == 1
        ? below(tops.getFirst())
        : new Unclear(
            "the columns are " + tops.get(0).words, "the columns are " + tops.get(1).words);
  }

  private EnumSet<Top> tops() {
    var tops = EnumSet.noneOf(Top.class);
    List<String> corner = header.corner();
    for (Top top : Top.values()) {
      boolean said = corner.isEmpty() || corner.contains(top.field);
      if (said && !header.has(top.field) && across(top).size() >= 2) {
        tops.add(top);
      }
    }
    return tops;
  }

  /** The columns that cross: all between the first and the last of that kind. */
  private List<Integer> across(Top top) {
    Predicate<String> is =
        switch (top) {
          case WEEKDAYS -> GridHeader::isWeekday;
          case LETTERS -> facts::isLetter;
          case PERIODS -> facts::isPeriod;
        };
    List<Integer> found =
        header.across().stream().filter(i -> is.test(header.written().get(i))).toList();
    return found.size() < 2 || top != Top.PERIODS
        ? found
        : header.across().stream()
            .filter(i -> i >= found.getFirst() && i <= found.getLast())
            .toList();
  }

  private GridReading below(Top top) {
    List<Integer> across = across(top);
    if (across.size() < header.across().size() && across.stream().noneMatch(i -> i == 1)) {
      return new Plain();
    }
    List<String> sides = sides(top);
    if (sides.size() != 1) {
      String first =
          sides.isEmpty() ? "rooms, classes or another thing" : Plurals.plural(sides.get(1));
      return new Unclear(
          "the first column names " + (sides.isEmpty() ? "people" : Plurals.plural(sides.get(0))),
          "it names " + first);
    }
    return inside(top, across, sides.getFirst());
  }

  /** What the first column may be, by the header or by what stands in it. */
  private List<String> sides(Top top) {
    if (!header.field(0).equals("corner")) {
      return List.of(header.field(0).isEmpty() ? header.written().getFirst() : header.field(0));
    }
    List<String> corner =
        header.corner().stream()
            .filter(side -> !side.equals(top.field) && !side.isEmpty())
            .toList();
    if (corner.size() == 1) {
      return corner;
    }
    var sides = new LinkedHashSet<String>();
    Set<String> down = table.texts(0);
    if (down.stream().allMatch(facts::isPerson)) {
      sides.add("person");
    }
    if (top != Top.PERIODS && down.stream().allMatch(facts::isPeriod)) {
      sides.add("period");
    }
    if (top == Top.PERIODS
        && down.stream().allMatch(cell -> GridHeader.isWeekday(cell) || facts.isLetter(cell))) {
      sides.add("day");
    }
    return List.copyOf(sides);
  }

  private GridReading inside(Top top, List<Integer> across, String side) {
    Set<String> cells = new LinkedHashSet<>();
    across.forEach(column -> cells.addAll(table.texts(column)));
    boolean person = header.has("person") || side.equals("person");
    boolean activity = header.has("activity");
    if (person && activity) {
      boolean marks =
          cells.stream().allMatch(cell -> MARKS.contains(cell.toLowerCase(Locale.ROOT)));
      return marks
          ? new Read(across, top.field, side, "")
          : new Unclear("its cells are classes", "its cells are places");
    }
    if (!cells.isEmpty()
        && cells.stream().allMatch(cell -> cell.matches("[\\d.,]+ ?(min|minutes)?"))) {
      return new Plain(); // A table of numbers says how much, not what takes place.
    }
    if (!person && !activity && cells.stream().anyMatch(facts::isPerson)) {
      return new Unclear("its cells are people", "its cells are activities");
    }
    return new Read(across, top.field, side, activity ? "person" : "activity");
  }

  /** Whether a cell says that something takes place. */
  static boolean isSaid(String cell, String inside) {
    String folded = CellWords.folded(cell).strip();
    boolean denied = inside.isEmpty() && Set.of("no", "n", "0").contains(folded);
    return !denied && !folded.matches("-*");
  }
}
