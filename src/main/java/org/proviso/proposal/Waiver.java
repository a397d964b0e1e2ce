package org.proviso.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.proviso.source.Name;
import org.proviso.source.Place;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/**
 * An agreed exception (S25): which clause, for whom, who agreed, and when it holds.
 *
 * @param subject a name, several with semicolons or "and" between, or "all"
 * @param span from the day it was agreed on, unless the row gives other days
 * @param torn whether one of its dates could not be read, so that it surely holds on no day
 * @param place the row it stands in
 */
public record Waiver(
    String clause, String subject, String agreedBy, DateSpan span, boolean torn, Place place) {
  private static final List<String> ALL = List.of("all", "everyone", "everybody", "all staff");

  /** Whether it is a waiver of the clause of that number. */
  public boolean names(String number) {
    return bare(clause).equals(bare(number));
  }

  /** "Section 3(b)", "clause 3 (b)" and "3(b)" are one. */
  private static String bare(String number) {
    return number
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(clause|section|article|sec\\.?|art\\.?|\u00a7) *", "")
        .replaceAll("[\\s.]+$", "")
        .replace(" ", "");
  }

  /** Where it stands, for a sentence: " (waivers.csv row 2)". */
  public String source() {
    return place instanceof Place.InRow row
        ? " (" + row.file().replaceFirst(".*[/\\\\]", "") + " row " + row.row() + ")"
        : "";
  }

  /** Whether it says that it is for everybody. */
  public boolean isForAll() {
    return ALL.contains(subject.strip().toLowerCase(Locale.ROOT));
  }

  /** The names of those it is for. */
  public List<String> subjects() {
    return Stream.concat(Stream.of(subject), Stream.of(subject.split(";|\\band\\b|&")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether it is for the one of this name. */
  public boolean covers(String name) {
    return isForAll() || subjects().stream().anyMatch(one -> Name.of(one).equals(Name.of(name)));
  }

  /**
   * Whether it holds on all of the days, on none of them, or on some. In a proposal without any
   * dates it holds where it was given without an end.
   */
  public Truth during(DateSpan days) {
    Truth held = held(days);
    return torn ? held.and(Truth.UNKNOWN) : held;
  }

  private Truth held(DateSpan days) {
    if (days.isEmpty()) {
      return Truth.of(span.last().equals(LocalDate.MAX)).or(Truth.UNKNOWN);
    }
    return span.contains(days) ? Truth.TRUE : Truth.of(span.overlaps(days)).and(Truth.UNKNOWN);
  }
}
