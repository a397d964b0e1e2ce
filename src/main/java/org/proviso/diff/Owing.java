package org.proviso.diff;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.source.Name;
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

  /**
   * Above zero where the same is owed only for what is beyond more ("in excess of 40 hours" after
   * 38), below it where for what is beyond less; zero where something else differs.
   */
  static int later(Norm old, Norm now, BiPredicate<Norm, Norm> same) {
    if (!(old.must() instanceof Fact.Owed(Due.Beyond was, List<Bound> rate, Name use))
        || !(now.must() instanceof Fact.Owed(Due.Beyond is, _, _))
        || !was.past().unit().equals(is.past().unit())) {
      return 0;
    }
    var moved = new Due.Beyond(was.of(), is.past());
    Norm then = old.where(moved(old.when(), was, moved)).requiring(new Fact.Owed(moved, rate, use));
    return same.test(then, now) ? is.past().amount().compareTo(was.past().amount()) : 0;
  }

  /** The same condition, of the other amount. */
  private static Fact moved(Fact when, Due.Beyond was, Due.Beyond is) {
    if (when instanceof Fact.AllOf(List<Fact> all)) {
      return new Fact.AllOf(all.stream().map(one -> moved(one, was, is)).toList());
    }
    boolean own = CanonicalNorm.text(when).equals(CanonicalNorm.text(was.applies()));
    return own ? is.applies() : when;
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
