package org.proviso.witness;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;

/**
 * What a ban on some hours of the day leaves of it: records of that kind lie wholly within.
 *
 * @param first the first minute that is left
 * @param last the end of the last one
 * @param minutes how many are left
 */
record OpenHours(int first, int last, int minutes) {
  /**
   * The minutes that are left for such records; empty where the norm bans no hours by themselves.
   *
   * @param said what the day itself says of a filter
   */
  static Optional<OpenHours> of(Norm ban, Selection records, Said said) {
    if (!OneRecord.isBan(ban) || !ban.when().equals(Fact.ALWAYS) || !ban.exemptions().isEmpty()) {
      return Optional.empty();
    }
    var shut = new BitSet(LooseSpan.DAY);
    List<String> own = records.filters().stream().map(CanonicalNorm::text).toList();
    for (Filter filter : CanonicalNorm.of(ban.each().records()).filters()) {
      boolean holds = own.contains(CanonicalNorm.text(filter)) || said.of(filter).orElse(false);
      if (!holds && (!shut.isEmpty() || !shut(filter, shut))) {
        return Optional.empty();
      }
    }
    return shut.isEmpty() ? Optional.empty() : left(shut);
  }

  /** What the day alone says of a filter. */
  interface Said {
    Optional<Boolean> of(Filter filter);
  }

  private static Optional<OpenHours> left(BitSet shut) {
    int minutes = LooseSpan.DAY - shut.cardinality();
    return minutes == 0
        ? Optional.empty()
        : Optional.of(
            new OpenHours(
                shut.nextClearBit(0), shut.previousClearBit(LooseSpan.DAY - 1) + 1, minutes));
  }

  /** Whether it is nothing but hours of the day, any of them. */
  private static boolean shut(Filter filter, BitSet shut) {
    return switch (filter) {
      case Filter.InClock(int from, int to) when from < to -> {
        shut.set(from, to);
        yield true;
      }
      case Filter.AnyOf(List<Filter> any) -> any.stream().allMatch(one -> shut(one, shut));
      case Filter _ -> false;
    };
  }
}
