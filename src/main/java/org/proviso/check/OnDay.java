package org.proviso.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.norm.Agreement;
import org.proviso.time.DateSpan;

/** Which of several agreements are in force on one day; without a day, all of them. */
public final class OnDay {
  /** Every agreement is looked at, whatever its term. */
  public static final OnDay ANY = new OnDay(List.of());

  private static final DateTimeFormatter SAID =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private final List<LocalDate> day;

  private OnDay(List<LocalDate> day) {
    this.day = day;
  }

  /** Only what is in force on this day. */
  public static OnDay of(LocalDate day) {
    return new OnDay(List.of(day));
  }

  /** Those of the agreements that count. */
  public List<Agreement> inForce(List<Agreement> agreements) {
    return agreements.stream().filter(this::isInForce).toList();
  }

  /** Whether the agreement counts: on no day in particular, each does. */
  public boolean isInForce(Agreement agreement) {
    return day.stream().allMatch(agreement.inForce()::contains);
  }

  /** A line for each agreement: whether it is in force, and since or until when. */
  public List<String> lines(List<Agreement> agreements) {
    var lines = new ArrayList<String>();
    for (LocalDate one : day) {
      for (Agreement agreement : agreements) {
        lines.add(
            "On " + SAID.format(one) + ": " + agreement.label() + " " + says(agreement, one) + ".");
      }
    }
    return lines;
  }

  private static String says(Agreement agreement, LocalDate day) {
    DateSpan term = agreement.inForce();
    boolean ends = !term.last().equals(LocalDate.MAX);
    String extended =
        !ends || !agreement.mayBeExtended()
            ? ""
            : agreement.mayGoOn()
                ? ", unless it went on from year to year"
                : ", unless both parties extended it in writing";
    if (day.isBefore(term.first())) {
      return "is not yet in force; it begins on " + SAID.format(term.first());
    }
    if (day.isAfter(term.last())) {
      return "has expired, on " + SAID.format(term.last()) + extended;
    }
    return ends ? "is in force, to " + SAID.format(term.last()) : "is in force";
  }
}
