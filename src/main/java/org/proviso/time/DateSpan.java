package org.proviso.time;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record DateSpan(LocalDate first, LocalDate last) {
  public static final DateSpan ALWAYS = new DateSpan(LocalDate.MIN, LocalDate.MAX);

  /** Whether the day lies in it, both ends included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether all of the other lies in it. */
  public boolean contains(DateSpan other) {
    return contains(other.first) && contains(other.last);
  }

  /** Whether they have a day in common. */
  public boolean overlaps(DateSpan other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** What both have in common; empty where that is no day. */
  public DateSpan within(DateSpan other) {
    return new DateSpan(
        first.isBefore(other.first) ? other.first : first,
        last.isAfter(other.last) ? other.last : last);
  }

  /** From the first day of either to the last day of either. */
  public DateSpan around(DateSpan other) {
    return new DateSpan(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** Whether both ends are given. */
  public boolean isBounded() {
    return !first.equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
  }

  /** Whether it holds no day. */
  public boolean isEmpty() {
    return first.isAfter(last);
  }
}
