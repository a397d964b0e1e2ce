package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Deadline;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.Relation;
import org.proviso.time.Quantity;

/**
 * Says why one norm follows from the other in every world, where they differ in a single part and
 * what follows from what is sure: a bound of the same measure, a deadline of the same event, an
 * exception dropped (S21). {@code ProvedTest} holds each of them against the interpreter on random
 * worlds; of everything else nothing is called proved.
 */
record Proof(Version weak, Version strong) {
  /** The reason, for the norm that follows and the one that it follows from; empty if none. */
  String of(Norm weaker, Norm stronger) {
    Norm a = CanonicalNorm.of(weaker);
    Norm b = CanonicalNorm.of(stronger);
    if (same(Owing.without(a), Owing.without(b))) {
      return ofMust(a.must(), b.must());
    }
    boolean onlyExceptions =
        same(a.excused(List.of()), b.excused(List.of())) && within(b.exemptions(), a.exemptions());
    return onlyExceptions
        ? "the two differ only in the exception, and what holds without it holds with it."
        : "";
  }

  private boolean same(Norm a, Norm b) {
    return weak.meaning(a).equals(strong.meaning(b));
  }

  private boolean same(Object a, Object b) {
    return weak.meaning(a).equals(strong.meaning(b));
  }

  private String ofMust(Fact weaker, Fact stronger) {
    if (weaker instanceof Fact.Compare(var measure, Relation relation, Bound.Fixed(Quantity loose))
        && stronger instanceof Fact.Compare(var other, Relation same, Bound.Fixed(Quantity tight))
        && same(measure, other)
        && !loose.equals(tight)
        && relation == same
        && relation != Relation.EXACTLY
        && loose.unit().equals(tight.unit())) {
      return "the two differ only in the bound, and what is %s %s is %s %s."
          .formatted(
              relation.words(),
              PartWords.quantity(tight),
              relation.words(),
              PartWords.quantity(loose));
    }
    if (weaker instanceof Fact.Timed(var event, Deadline late)
        && stronger instanceof Fact.Timed(var same, Deadline early)
        && same(event, same)
        && late.quantity().unit().equals(early.quantity().unit())) {
      return "the two differ only in the deadline, and what comes %s comes %s."
          .formatted(PartWords.deadline(early), PartWords.deadline(late));
    }
    return weaker instanceof Fact.Ahead(Deadline late, _)
            && stronger instanceof Fact.Ahead(Deadline early, _)
            && late.quantity().unit().equals(early.quantity().unit())
        ? "the two differ only in the deadline, and what comes %s it comes %s it."
            .formatted(PartWords.deadline(early), PartWords.deadline(late))
        : "";
  }

  /** Whether all of the fewer exceptions are among the more. */
  private static boolean within(List<Exemption> fewer, List<Exemption> more) {
    var texts = new ArrayList<String>();
    more.forEach(one -> texts.add(CanonicalNorm.text(one.unless())));
    return fewer.stream().allMatch(one -> texts.contains(CanonicalNorm.text(one.unless())));
  }
}
