package org.proviso.diff;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.time.Quantity;

/** Amounts owed, one beside the other. */
final class Owing {
  private Owing() {}

  /** Below zero where the second is more; zero where that is not plain. */
  static int compared(Fact.Owed was, Fact.Owed is, Bounds bounds) {
    Optional<Quantity> before = figure(was.due());
    Optional<Quantity> after = figure(is.due());
    boolean alike =
        was.due().getClass() == is.due().getClass()
            && was.use().equals(is.use())
            && was.rate().equals(is.rate())
            && before.isPresent()
            && after.isPresent()
            && before.get().unit().equals(after.get().unit());
    return alike
        ? before.get().amount().compareTo(after.get().amount())
        : was.due().equals(is.due()) && was.use().equals(is.use())
            ? rates(was.rate(), is.rate(), bounds)
            : 0;
  }

  private static int rates(List<Bound> was, List<Bound> is, Bounds bounds) {
    if (was.size() != 1 || is.size() != 1 || bounds.same(was.getFirst(), is.getFirst())) {
      return 0;
    }
    boolean less = bounds.below(was.getFirst(), is.getFirst());
    boolean more = bounds.turned().below(is.getFirst(), was.getFirst());
    return less == more ? 0 : less ? -1 : 1;
  }

  private static Optional<Quantity> figure(Due due) {
    return switch (due) {
      case Due.Flat(Quantity amount) -> Optional.of(amount);
      case Due.UpTo(Quantity cap) -> Optional.of(cap);
      case Due.NoLess(Quantity least) -> Optional.of(least);
      case Due.Worked _, Due.Beyond _, Due.FullPay _ -> Optional.empty();
    };
  }

  /** "22 hours", "up to 22 hours", "45 dollars an hour". */
  static String words(Fact.Owed owed) {
    String use = owed.use().isEmpty() ? "" : " " + owed.useInWords();
    String at = owed.rate().isEmpty() ? "" : " at " + PartWords.bound(owed.rate().getFirst());
    String rate = at + use;
    return switch (owed.due()) {
      case Due.Flat(Quantity amount) -> PartWords.quantity(amount) + rate;
      case Due.UpTo(Quantity cap) -> "up to " + PartWords.quantity(cap) + rate;
      case Due.NoLess(Quantity least) -> "at least " + PartWords.quantity(least) + rate;
      case Due.Worked _ -> "the time worked" + rate;
      case Due.Beyond(_, Quantity past) -> "the time beyond " + PartWords.quantity(past) + rate;
      case Due.FullPay _ -> "full pay";
    };
  }

  /** The norm with no amount in it: when it applies, and to whom. */
  static Norm without(Norm norm) {
    return norm.requiring(Fact.ALWAYS);
  }
}
