package org.proviso.time;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record DateSpan(LocalDate first, LocalDate last) {
  public static final DateSpan ALWAYS = new DateSpan(LocalDate.MIN, LocalDate.MAX);

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean contains(DateSpan other) {
    return contains(other.first) && contains(other.last);
  }

  public boolean overlaps(DateSpan other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  public DateSpan within(DateSpan other) {
    return new DateSpan(
        first.isBefore(other.first) ? other.first : first,
        last.isAfter(other.last) ? other.last : last);
  }

  /** Whether both ends are given. */
  public boolean isBounded() {
    return !first.equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
  }

  public boolean isEmpty() {
    return first.isAfter(last);
  }
}
