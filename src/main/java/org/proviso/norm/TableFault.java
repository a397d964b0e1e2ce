package org.proviso.norm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Grades;
import org.proviso.source.Name;

/**
 * What keeps a cell of a table from being looked up: nothing stands in it, its unit is another than
 * that of its column, or its row is there twice, whole or in part.
 *
 * @param row the row's place among the rows, from 0
 * @param column the column's place, from 0
 */
public record TableFault(Kind kind, int row, int column) {
  private static final Pattern NUMBER =
      Pattern.compile("\\$?\\s*[0-9][0-9,.]*\\s*([\\p{L}%]+)?|(\\$)\\s*[0-9][0-9,.]*");

  /** What a heading says of the unit below it; any other unit may be left out of some cells. */
  private static final Map<String, Pattern> HEADINGS =
      Map.of(
          "time", Pattern.compile("(?i)time|hour|hrs?\\b|min|length|duration"),
          "dollar",
              Pattern.compile("(?i)\\$|dollar|pay|paid|rate|salar|wage|stipend|amount|cost|step"),
          "%", Pattern.compile("(?i)%|percent|share|part|rate"));

  /** A heading that names the unit itself: nothing of another kind stands below it. */
  private static final Map<String, Pattern> UNITS =
      Map.of(
          "time", Pattern.compile("(?i)\\b(hours?|hrs?|minutes?|mins?)\\b"),
          "day", Pattern.compile("(?i)\\bdays?\\b"),
          "dollar", Pattern.compile("(?i)\\$|\\bdollars?\\b"),
          "%", Pattern.compile("(?i)%|\\bpercent(age)?\\b"));

  /** The faults a table can have. */
  public enum Kind {
    HOLE,
    UNIT,
    TWICE,
    OVERLAP
  }

  /** All of them, row by row. */
  public static List<TableFault> of(Table table) {
    var found = new ArrayList<TableFault>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (twice(table, row)) {
        found.add(new TableFault(Kind.TWICE, row, 0));
      } else if (overlaps(table, row)) {
        found.add(new TableFault(Kind.OVERLAP, row, 0));
      }
      for (int column = 1; column < table.header().size(); column++) {
        String cell = cell(table, row, column);
        if (cell.isBlank()) {
          found.add(new TableFault(Kind.HOLE, row, column));
        } else if (isOdd(table, row, column)) {
          found.add(new TableFault(Kind.UNIT, row, column));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Whether the cell can be taken at its word. */
  public static boolean isSound(Table table, int row, int column) {
    return of(table).stream()
        .noneMatch(
            fault ->
                fault.row() == row && (fault.kind() == Kind.TWICE || fault.column() == column));
  }

  private static String cell(Table table, int row, int column) {
    List<String> cells = table.rows().get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  private static boolean twice(Table table, int row) {
    Name key = Name.of(cell(table, row, 0));
    for (int other = 0; other < table.rows().size(); other++) {
      if (other != row && !key.isEmpty() && Name.of(cell(table, other, 0)).matches(key)) {
        return true;
      }
    }
    return false;
  }

  /** "TK-3" beside "3-5": for what both hold there are two rows. */
  private static boolean overlaps(Table table, int row) {
    Optional<BitSet> own = Grades.of(cell(table, row, 0));
    for (int other = 0; own.isPresent() && other < table.rows().size(); other++) {
      Optional<BitSet> theirs = Grades.of(cell(table, other, 0));
      if (other != row && theirs.filter(own.get()::intersects).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A unit that fewer cells of the column have than another. */
  private static boolean isOdd(Table table, int row, int column) {
    Map<String, Integer> units = new HashMap<>();
    for (int other = 0; other < table.rows().size(); other++) {
      String unit = unit(cell(table, other, column));
      if (!unit.isEmpty()) {
        units.merge(unit, 1, Integer::sum);
      }
    }
    String own = unit(cell(table, row, column));
    int most = units.values().stream().max(Integer::compare).orElse(0);
    boolean tied = units.size() > 1 && units.values().stream().allMatch(n -> n == most);
    boolean fewer = units.size() > 1 && (tied || units.getOrDefault(own, 0) < most);
    return !own.isEmpty()
        && (fewer
            || isAmongBareNumbers(table, column, own)
            || isOfAnotherKind(table.header().get(column), own));
  }

  /** "4 students" below "minutes". */
  private static boolean isOfAnotherKind(String heading, String unit) {
    boolean named = UNITS.values().stream().anyMatch(pattern -> pattern.matcher(heading).find());
    boolean own =
        (UNITS.containsKey(unit) && UNITS.get(unit).matcher(heading).find())
            || Name.of(heading).stems().contains(unit);
    return named && !own;
  }

  /** "30 minutes" where at least as many cells are numbers, and the heading speaks of no time. */
  private static boolean isAmongBareNumbers(Table table, int column, String unit) {
    int bare = 0;
    int alike = 0;
    for (int other = 0; other < table.rows().size(); other++) {
      String cell = cell(table, other, column).strip();
      bare += cell.matches("[0-9][0-9,.]*") ? 1 : 0;
      alike += unit(cell).equals(unit) ? 1 : 0;
    }
    Pattern said = HEADINGS.getOrDefault(unit, Pattern.compile(""));
    return bare >= alike && bare > 0 && !said.matcher(table.header().get(column)).find();
  }

  /** The unit of a number, hours and minutes being one; empty for words and bare numbers. */
  private static String unit(String cell) {
    Matcher number = NUMBER.matcher(cell.strip());
    if (!number.matches()) {
      return "";
    }
    if (cell.strip().startsWith("$")) {
      return "dollar";
    }
    String unit = number.group(1) == null ? "" : number.group(1).toLowerCase(Locale.ROOT);
    if (unit.equals("%")) {
      return unit;
    }
    return unit.matches("h|hr|hrs|hours?|min|mins|minutes?") ? "time" : Name.of(unit).head();
  }
}
