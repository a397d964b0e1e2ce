package org.proviso.binding;

import java.time.LocalDate;
import org.proviso.norm.Filter;
import org.proviso.syntax.Phrase;
import org.proviso.time.DateSpan;

/** The days of a school year that a sentence names. */
final class SchoolYears {
  static final String TAKEN = "a school year runs from July 1 to June 30";

  private SchoolYears() {}

  static Filter filter(Phrase.SchoolYear year) {
    int first = year.firstYear();
    return new Filter.InDates(
        new DateSpan(LocalDate.of(first, 7, 1), LocalDate.of(first + 1, 6, 30)));
  }
}
