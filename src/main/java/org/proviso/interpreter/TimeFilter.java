package org.proviso.interpreter;

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

  @Override
  abstract MinuteSpans passing(Item item, boolean surely);
}
