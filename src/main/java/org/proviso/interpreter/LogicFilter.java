package org.proviso.interpreter;

import java.util.List;
import org.proviso.time.Truth;

/** And, or and not of filters, in three values; where time is cut, on stretches of time. */
abstract sealed class LogicFilter extends FilterNode {
  @Children final FilterNode[] parts;

  LogicFilter(List<? extends FilterNode> parts) {
    this.parts = parts.toArray(FilterNode[]::new);
  }

  @Override
  boolean isPerRow() {
    for (FilterNode part : parts) {
      if (!part.isPerRow()) {
        return false;
      }
    }
    return true;
  }

  @Override
  boolean cutsTime() {
    for (FilterNode part : parts) {
      if (part.cutsTime()) {
        return true;
      }
    }
    return false;
  }

  @Override
  int truth(Item item) {
    return cutsTime() ? truthOfPassing(item) : plainly(item);
  }

  abstract int plainly(Item item);

  @Override
  void ask(Item item, Evidence evidence) {
    for (FilterNode part : parts) {
      part.ask(item, evidence);
    }
  }

  @Override
  void askPart(Item item, Evidence evidence) {
    for (FilterNode part : parts) {
      part.askPart(item, evidence);
    }
  }

  /** All of them. */
  static final class All extends LogicFilter {
    All(List<? extends FilterNode> parts) {
      super(parts);
    }

    @Override
    int truth(int row) {
      int least = TRUE;
      for (FilterNode part : parts) {
        least = Math.min(least, part.truth(row));
      }
      return least;
    }

    @Override
    int plainly(Item item) {
      int least = TRUE;
      for (FilterNode part : parts) {
        least = Math.min(least, part.truth(item));
      }
      return least;
    }

    @Override
    void narrow(Batch batch) {
      for (FilterNode part : parts) {
        part.narrow(batch);
      }
    }

    @Override
    MinuteSpans passing(Item item, boolean surely) {
      MinuteSpans left = MinuteSpans.of(item.left(), item.right());
      for (FilterNode part : parts) {
        left = left.and(part.passing(item, surely));
      }
      return left;
    }

    @Override
    Truth onDay(int day) {
      Truth least = Truth.TRUE;
      for (FilterNode part : parts) {
        least = least.and(part.onDay(day));
      }
      return least;
    }
  }

  /** Any of them. */
  static final class Any extends LogicFilter {
    Any(List<? extends FilterNode> parts) {
      super(parts);
    }

    @Override
    int truth(int row) {
      int most = FALSE;
      for (FilterNode part : parts) {
        most = Math.max(most, part.truth(row));
      }
      return most;
    }

    @Override
    int plainly(Item item) {
      int most = FALSE;
      for (FilterNode part : parts) {
        most = Math.max(most, part.truth(item));
      }
      return most;
    }

    @Override
    MinuteSpans passing(Item item, boolean surely) {
      MinuteSpans all = new MinuteSpans();
      for (FilterNode part : parts) {
        all = all.or(part.passing(item, surely));
      }
      return all;
    }

    @Override
    Truth onDay(int day) {
      Truth most = Truth.FALSE;
      for (FilterNode part : parts) {
        most = most.or(part.onDay(day));
      }
      return most;
    }
  }

  /** Not this. */
  static final class None extends LogicFilter {
    None(FilterNode part) {
      super(List.of(part));
    }

    @Override
    int truth(int row) {
      return TRUE - parts[0].truth(row);
    }

    @Override
    int plainly(Item item) {
      return TRUE - parts[0].truth(item);
    }

    @Override
    MinuteSpans passing(Item item, boolean surely) {
      if (!cutsTime()) {
        return super.passing(item, surely);
      }
      if (!surely && !item.isTimed()) {
        return MinuteSpans.of(item.left(), item.right());
      }
      return parts[0].passing(item, !surely).complement(item.left(), item.right());
    }

    @Override
    Truth onDay(int day) {
      return parts[0].onDay(day).not();
    }
  }
}
