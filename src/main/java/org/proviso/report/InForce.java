package org.proviso.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.proviso.norm.Agreement;
import org.proviso.time.DateSpan;

/** The term of an agreement in words. */
final class InForce {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private InForce() {}

  /** ", in force from 2 December 2020 to 4 June 2021"; empty if the agreement states no term. */
  static String words(Agreement agreement) {
    DateSpan term = agreement.inForce();
    boolean open = term.first().equals(LocalDate.MIN);
    boolean endless = term.last().equals(LocalDate.MAX);
    if (open && endless) {
      return "";
    }
    return ", in force"
        + (open ? "" : " from " + DAY.format(term.first()))
        + (endless ? "" : " to " + DAY.format(term.last()));
  }
}
