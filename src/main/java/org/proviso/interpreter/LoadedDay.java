package org.proviso.interpreter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days in a field of no kind of its own: they are loaded as 2020-07-01. */
final class LoadedDay {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private LoadedDay() {}

  /** The day that stands in a cell; anything else is no day that is known. */
  static Optional<LocalDate> of(String cell) {
    if (!DAY.matcher(cell.strip()).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(cell.strip()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
