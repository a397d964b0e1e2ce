package org.proviso.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.time.DayCalendar;
import org.proviso.time.Truth;

/** The letters or colours by which a calendar tells days apart: A and B, Blue and Gold (S25). */
final class DayLetter {
  static final String FIELD = Name.of("day letter").key();

  private DayLetter() {}

  /** What a letter is known by: "A", "A day" and "a days" are one. */
  static String key(String written) {
    return CellWords.folded(written)
        .strip()
        .replaceFirst("^(every|each) ", "")
        .replaceFirst("[ -]days?$", "")
        .replaceFirst("^day (?=\\S)", "");
  }

  /** All that the calendar names. */
  static Set<String> of(Optional<SheetIntake> calendar) {
    var letters = new HashSet<String>();
    calendar
        .flatMap(sheet -> sheet.column("day letter"))
        .ifPresent(
            column -> {
              for (int code = 1; code <= column.texts().size(); code++) {
                letters.add(key(column.texts().text(code)));
              }
            });
    letters.remove("");
    return letters;
  }

  /** Whether the day is of one of the letters; a day of no letter may be, if school may be held. */
  static Truth falls(Set<String> letters, DayCalendar calendar, LocalDate day) {
    Optional<String> letter = calendar.field(FIELD, day);
    Truth runs = calendar.patternRuns(day);
    if (letter.isPresent()) {
      return Truth.of(letters.contains(key(letter.get())) && !runs.isFalse());
    }
    boolean off = runs.isFalse() || day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    return off ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether it says "day", so that no weekday is meant: "F day". */
  static boolean saysDay(String written) {
    return !CellWords.folded(written).strip().equals(key(written));
  }
}
