package org.proviso.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/**
 * The first row of a table that may cross two things: periods and weekdays, people and periods
 * (S25).
 */
record GridHeader(List<String> written) {
  private static final Set<String> FIELDS =
      keys(
          "period person day date from to weeks start end time activity class place room site mode"
              + " grade subject students voluntary note role group cohort course");
  private static final Set<String> PEOPLE = keys("teacher employee name staff");
  private static final int LONGEST_NAME = 14;

  GridHeader {
    written = written.stream().map(CellWords::plain).toList();
  }

  private static Set<String> keys(String words) {
    return Set.of(words.split(" ")).stream().map(GridHeader::key).collect(Collectors.toSet());
  }

  private static String key(String cell) {
    return Name.of(cell).key();
  }

  /** Whether it says by itself that columns are weekdays or periods, or may turn out to. */
  boolean fits() {
    List<Integer> across = across();
    if (across.size() < 2) {
      return false;
    }
    long days = across.stream().filter(i -> isWeekday(written.get(i))).count();
    long periods = across.stream().filter(i -> isPeriod(written.get(i))).count();
    boolean letters = across.stream().allMatch(i -> PeriodName.isLetter(written.get(i)));
    boolean crossed = letters || has("period") || field(0).equals("corner");
    boolean names = across.stream().allMatch(i -> written.get(i).length() <= LONGEST_NAME);
    return days >= 2 || periods >= 2 || (crossed && names && !has("activity") && !has("start"));
  }

  /** The columns that are no field of a schedule, in order. */
  List<Integer> across() {
    var across = new ArrayList<Integer>();
    for (int i = 1; i < written.size(); i++) {
      if (field(i).isEmpty() && !written.get(i).isEmpty()) {
        across.add(i);
      }
    }
    return across;
  }

  /**
   * The field of the schedule that a column is: teachers are people, "weekday" is the day, "corner"
   * a first cell that is empty or names two things; empty if it is none.
   */
  String field(int column) {
    String key = key(written.get(column));
    boolean crossing = written.get(column).isEmpty() || corner().size() == 2;
    if (column == 0 && crossing) {
      return "corner";
    }
    if (PEOPLE.contains(key)) {
      return "person";
    }
    if (key.equals("weekday")) {
      return "day";
    }
    return FIELDS.contains(key) ? written.get(column).toLowerCase(Locale.ROOT) : "";
  }

  boolean has(String field) {
    for (int i = 0; i < written.size(); i++) {
      if (key(field(i)).equals(key(field))) {
        return true;
      }
    }
    return false;
  }

  /** The two things that a first cell names: "teacher / period", "period \ day". */
  List<String> corner() {
    String first = written.getFirst();
    return first.matches(".+[/\\\\|].+")
        ? List.of(first.split("[/\\\\|]")).stream().map(word -> axis(key(word))).toList()
        : List.of();
  }

  private static String axis(String key) {
    return switch (key) {
      case "day", "weekday", "day letter" -> "day";
      case "period", "block", "hour" -> "period";
      default -> PEOPLE.contains(key) || key.equals("person") ? "person" : "";
    };
  }

  static boolean isWeekday(String cell) {
    return new DateParser(true, DateSpan.ALWAYS).read(cell) instanceof DateReading.Weekly weekly
        && !weekly.hasOwnDates()
        && weekly.ordinals().isEmpty();
  }

  /** "Period 3", "3rd", or a mere number. */
  static boolean isPeriod(String cell) {
    return PeriodName.saysSo(cell) || PeriodName.isNumber(cell);
  }
}
