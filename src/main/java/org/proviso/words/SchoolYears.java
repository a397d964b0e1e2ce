package org.proviso.words;

import java.time.LocalDate;
import org.proviso.norm.Filter;
import org.proviso.syntax.Phrase;
import org.proviso.time.DateSpan;

/** The days of a school year that a sentence names. */
public final class SchoolYears {
  public static final String TAKEN = "a school year runs from July 1 to June 30";

  private SchoolYears() {}

  /** Days from July 1 of its first year to June 30. */
  public static Filter filter(Phrase.SchoolYear year) {
    int first = year.firstYear();
    return new Filter.InDates(
        new DateSpan(LocalDate.of(first, 7, 1), LocalDate.of(first + 1, 6, 30)));
  }
}
