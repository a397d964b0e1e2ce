package org.proviso.interpreter;

import org.proviso.norm.Filter;

/** A filter that may take a part of a record's time and leave the rest. */
abstract class TimeFilter extends FilterNode {
  @Override
  final boolean isPerRow() {
    return false;
  }

  @Override
  final boolean cutsTime() {
    return true;
  }

  @Override
  final int truth(Item item) {
    return truthOfPassing(item);
  }

  /** Whether the time that counts of a record may be less than all of it. */
  static boolean cuts(Filter filter) {
    return switch (filter) {
      case Filter.InClock _, Filter.InMarks _, Filter.During _ -> true;
      case Filter.Not(Filter inner) -> cuts(inner);
      case Filter.AnyOf(var filters) -> filters.stream().anyMatch(TimeFilter::cuts);
      case Filter.AllOf(var filters) -> filters.stream().anyMatch(TimeFilter::cuts);
      case Filter _ -> false;
    };
  }

  /** Whether hours that are paid one by one may be fewer: at night some lie on another day. */
  static boolean cutsHours(Filter filter) {
    return switch (filter) {
      case Filter.OnWeekdays _, Filter.OnDayKind _, Filter.OnCalendarKind _ -> true;
      case Filter.OnNth _, Filter.OnDays _, Filter.InMonths _ -> true;
      case Filter.OnDate _, Filter.InDates _ -> true;
      case Filter.Not(Filter inner) -> cutsHours(inner);
      case Filter.AnyOf(var filters) -> filters.stream().anyMatch(TimeFilter::cutsHours);
      case Filter.AllOf(var filters) -> filters.stream().anyMatch(TimeFilter::cutsHours);
      case Filter other -> cuts(other);
    };
  }

  @Override
  abstract MinuteSpans passing(Item item, boolean surely);
}
