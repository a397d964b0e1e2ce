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

  @Override
  abstract MinuteSpans passing(Item item, boolean surely);
}
