package org.proviso.interpreter;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which records surely have an event of their own, where several could each do with the same one
 * (S18): one conference answers one observation, one notice is of one transfer.
 *
 * <p>What must come before a record is of the next one; of a later one only perhaps. What must come
 * after may be of any that it comes in time for: sure is who has one however the events are given
 * out, as many records as can be having one each.
 */
final class Pairing {
  private static final int NONE = -1;

  private final List<Reach> records;
  private final int[] recordOf;

  /**
   * The events that could be a record's, by their places in the order of time.
   *
   * @param fits whether it surely is in time for the record, and of its matter
   * @param late whether it came before the record, too late for it, and may be of its matter
   */
  record Reach(int first, int last, IntPredicate fits, IntPredicate late) {
    IntStream events() {
      return IntStream.rangeClosed(first, last).filter(fits);
    }
  }

  private Pairing(List<Reach> records) {
    this.records = records;
    this.recordOf = new int[1 + records.stream().mapToInt(Reach::last).max().orElse(0)];
    Arrays.fill(recordOf, NONE);
  }

  /** The records, in the order of time, that surely have an event. */
  static BitSet sure(List<Reach> records, boolean before) {
    var pairing = new Pairing(records);
    return before ? pairing.nearest() : pairing.inEveryWay();
  }

  /**
   * Each takes the last before it that no earlier one has taken; where none is in time for it, the
   * last before it is of it all the same, and of a later one only perhaps.
   */
  private BitSet nearest() {
    var taken = new BitSet();
    var sure = new BitSet();
    for (int i = 0; i < records.size(); i++) {
      Reach reach = records.get(i);
      int event = taken.previousClearBit(reach.last);
      while (event >= reach.first && !reach.fits.test(event)) {
        event = taken.previousClearBit(event - 1);
      }
      if (event >= reach.first) {
        taken.set(event);
        sure.set(i);
      } else {
        IntStream.rangeClosed(reach.first, reach.last)
            .filter(other -> !taken.get(other) && reach.late.test(other))
            .reduce((_, last) -> last)
            .ifPresent(taken::set);
      }
    }
    return sure;
  }

  /** All that have one when as many have as can, but for those who could trade it away. */
  private BitSet inEveryWay() {
    var sure = new BitSet();
    sure.set(0, records.size());
    var trading = new ArrayDeque<Integer>();
    for (int record = 0; record < records.size(); record++) {
      if (!give(record, new BitSet())) {
        sure.clear(record);
        trading.add(record);
      }
    }
    while (!trading.isEmpty()) {
      records
          .get(trading.remove())
          .events()
          .map(event -> recordOf[event])
          .filter(other -> other != NONE && sure.get(other))
          .forEach(
              other -> {
                sure.clear(other);
                trading.add(other);
              });
    }
    return sure;
  }

  /** Gives the record an event, from another that can do with a further one if need be. */
  private boolean give(int record, BitSet tried) {
    for (int event : records.get(record).events().toArray()) {
      if (tried.get(event)) {
        continue;
      }
      tried.set(event);
      if (recordOf[event] == NONE || give(recordOf[event], tried)) {
        recordOf[event] = record;
        return true;
      }
    }
    return false;
  }
}
