package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.change.Gain;
import org.proviso.norm.Bound;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Deadline;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Office;
import org.proviso.norm.Priority;
import org.proviso.norm.Selection;

/** Says what of a norm has changed from one version to the other, part by part. */
final class Aspects {
  private final Version before;
  private final Version after;
  private final Norm old;
  private final Norm now;
  private final List<Difference> found = new ArrayList<>();

  private Aspects(Version before, Norm old, Version after, Norm now) {
    this.before = before;
    this.after = after;
    this.old = beside(old, now);
    this.now = beside(now, old);
  }

  /** The norm in the form that the other has, where both speak of consent. */
  private static Norm beside(Norm norm, Norm other) {
    Norm told = Version.consenting(norm);
    boolean same = isBan(norm) == isBan(other) || told.must().equals(norm.must());
    return same || consents(other.must()).isEmpty() ? norm : told.as(other.modality());
  }

  static List<Difference> of(Version before, Norm old, Version after, Norm now) {
    var aspects = new Aspects(before, old, after, now);
    aspects.modality();
    if (!aspects.isOfAnotherForm()) {
      aspects.must();
      aspects.frame();
    }
    aspects.exceptions();
    aspects.found.addAll(new Grounds(before, after).of(old, now));
    aspects.reading();
    return List.copyOf(aspects.found);
  }

  private void add(Aspect aspect, String was, String is) {
    var difference = new Difference(aspect, was.equals(is) ? "" : was, was.equals(is) ? "" : is);
    if (!found.contains(difference)) {
      found.add(difference);
    }
  }

  private static boolean same(Object a, Object b) {
    return CanonicalNorm.text(a).equals(CanonicalNorm.text(b));
  }

  /** What is allowed is about records and what is asked for is not: the deed may be the same. */
  private boolean isOfAnotherForm() {
    return old.modality() != now.modality() && old.each().kind() != now.each().kind();
  }

  private void modality() {
    boolean other = old.modality() != now.modality() || isBan(old) != isBan(now);
    if (other && !words(old).equals(words(now))) {
      add(Aspect.MODALITY, words(old), words(now));
    }
  }

  private static boolean isBan(Norm norm) {
    return norm.must().equals(Fact.NEVER);
  }

  private static String words(Norm norm) {
    return isBan(norm) ? "must not" : norm.modality().words();
  }

  private void must() {
    Fact was = CanonicalNorm.of(old).must();
    Fact is = CanonicalNorm.of(now).must();
    if (same(was, is)) {
      return;
    }
    if (was instanceof Fact.Compare a && is instanceof Fact.Compare b) {
      compare(a, b);
    } else if (was instanceof Fact.Timed a && is instanceof Fact.Timed b) {
      if (!same(a.deadline(), b.deadline())) {
        add(Aspect.DEADLINE, PartWords.deadline(a.deadline()), PartWords.deadline(b.deadline()));
      }
      selections(a.event(), b.event());
    } else if (was instanceof Fact.Is(Filter a)
        && is instanceof Fact.Is(Filter b)
        && a.getClass() == b.getClass()
        && consents(was).equals(consents(is))) {
      filters(List.of(a), List.of(b));
    } else if (was instanceof Fact.Exists(Selection a) && is instanceof Fact.Exists(Selection b)) {
      selections(a, b);
      found.replaceAll(ScopeDifference::asDeadline);
    } else if (was instanceof Fact.Owed a && is instanceof Fact.Owed b) {
      add(Aspect.ENTITLEMENT, Owing.words(a), Owing.words(b));
    } else if (was instanceof Fact.InOrder(var a, _) && is instanceof Fact.InOrder(var b, _)) {
      add(Aspect.ORDER, PartWords.ranks(a), PartWords.ranks(b));
    } else if (consents(was).equals(consents(is))) {
      inner(was, is);
    } else {
      add(Aspect.CONSENT, consents(was), consents(is));
    }
  }

  /** A change of requirement that no one word names. */
  private void inner(Fact was, Fact is) {
    boolean modal = found.stream().anyMatch(one -> one.aspect() == Aspect.MODALITY);
    List<Bound.Fixed> a = NormParts.within(was, Bound.Fixed.class);
    List<Bound.Fixed> b = NormParts.within(is, Bound.Fixed.class);
    List<Deadline> due = NormParts.within(was, Deadline.class);
    List<Deadline> dueNow = NormParts.within(is, Deadline.class);
    if (!same(due, dueNow) && due.size() == 1 && dueNow.size() == 1) {
      add(
          Aspect.DEADLINE,
          PartWords.deadline(due.getFirst()),
          PartWords.deadline(dueNow.getFirst()));
    } else if (!same(a, b) && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        if (!same(a.get(i), b.get(i))) {
          add(Aspect.BOUND, PartWords.bound(a.get(i)), PartWords.bound(b.get(i)));
        }
      }
    } else if (!modal) {
      add(Aspect.MEASURE, "", "");
    }
  }

  private static String consents(Fact fact) {
    return PartWords.consents(NormParts.within(fact, Filter.Consented.class));
  }

  private void compare(Fact.Compare a, Fact.Compare b) {
    if (a.relation() != b.relation() || !same(a.bound(), b.bound())) {
      boolean bare = a.relation() == b.relation();
      add(
          Aspect.BOUND,
          bare ? PartWords.bound(a.bound()) : PartWords.limit(a.relation(), a.bound()),
          bare ? PartWords.bound(b.bound()) : PartWords.limit(b.relation(), b.bound()));
    }
    if (a.measure().getClass() != b.measure().getClass()) {
      add(Aspect.MEASURE, "", "");
      return;
    }
    if (!same(a.measure(), b.measure())) {
      List<Selection> was = NormParts.measured(a.measure());
      List<Selection> is = NormParts.measured(b.measure());
      if (same(was, is)) {
        add(Aspect.MEASURE, "", "");
      } else if (was.size() == is.size() && !was.isEmpty()) {
        selections(was.getFirst(), is.getFirst());
        if (was.size() > 1) {
          selections(was.get(1), is.get(1));
        }
      } else {
        add(Aspect.MEASURE, "", "");
      }
    }
  }

  private void selections(Selection was, Selection is) {
    if (!same(was.kinds(), is.kinds())) {
      add(Aspect.SCOPE, PartWords.names(was.kinds()), PartWords.names(is.kinds()));
    }
    if (!same(CanonicalNorm.of(was).filters(), CanonicalNorm.of(is).filters())) {
      filters(CanonicalNorm.of(was).filters(), CanonicalNorm.of(is).filters());
    }
  }

  private void filters(List<Filter> was, List<Filter> is) {
    Difference difference = ScopeDifference.of(was, is);
    if (!found.contains(difference)) {
      found.add(difference);
    }
  }

  private void frame() {
    Norm a = CanonicalNorm.of(old);
    Norm b = CanonicalNorm.of(now);
    if (!same(a.period(), b.period())) {
      add(Aspect.PERIOD, PartWords.period(a.period()), PartWords.period(b.period()));
    }
    if (a.each().kind() != b.each().kind() || !a.each().term().equals(b.each().term())) {
      add(Aspect.SCOPE, subject(a), subject(b));
    } else if (!same(a.each().where(), b.each().where())) {
      filters(a.each().where(), b.each().where());
    }
    if (!same(a.each().records(), b.each().records())) {
      selections(a.each().records(), b.each().records());
    }
    if (!same(a.when(), b.when())) {
      conditions(a.when(), b.when());
    }
    if (!same(old.headed(), now.headed())) {
      add(Aspect.SCOPE, "", "");
    }
    if (!same(before.comparable(old).priorities(), after.comparable(now).priorities())) {
      boolean another = ranks(old).equals(ranks(now));
      add(Aspect.PRECEDENCE, ranks(old), ranks(now) + (another ? ", another clause now" : ""));
    }
    if (bearerChanged(old, now)) {
      add(Aspect.BEARER, old.bearer().written(), now.bearer().written());
    }
  }

  private void conditions(Fact was, Fact is) {
    String from = FilterNames.of(was);
    String to = FilterNames.of(is);
    boolean said =
        (was.equals(Fact.ALWAYS) || !from.isEmpty()) && (is.equals(Fact.ALWAYS) || !to.isEmpty());
    add(Aspect.CONDITION, said ? from : "", said ? to : "");
  }

  private static String ranks(Norm norm) {
    return String.join("; ", norm.priorities().stream().map(Priority::words).toList());
  }

  private static String subject(Norm norm) {
    String term = norm.each().term().written();
    return term.isEmpty() ? norm.each().kind().words() : "each " + term;
  }

  /** Another side bears it, or somebody else in person. */
  static boolean bearerChanged(Norm old, Norm now) {
    boolean named = !old.bearer().isEmpty() && !now.bearer().isEmpty();
    return sideChanged(old, now) || named && !Office.bearing(old).equals(Office.bearing(now));
  }

  /** Both name a side, and not the same one. */
  static boolean sideChanged(Norm old, Norm now) {
    return !old.bearer().equals(now.bearer())
        && Gains.owing(old) != Gains.owing(now)
        && Gains.owing(old) != Gain.NOT_CLEAR
        && Gains.owing(now) != Gain.NOT_CLEAR;
  }

  private void exceptions() {
    List<Exemption> gone = without(old.exemptions(), now.exemptions());
    List<Exemption> come = without(now.exemptions(), old.exemptions());
    if (!gone.isEmpty() || !come.isEmpty()) {
      found.add(
          new Difference(
              Aspect.EXCEPTION,
              PartWords.exceptions(told(old, gone, come, now)),
              PartWords.exceptions(told(now, come, gone, old))));
    }
  }

  /** What differs, and of what stays whatever the other version words as one with what differs. */
  private static List<Exemption> told(
      Norm norm, List<Exemption> own, List<Exemption> others, Norm other) {
    return norm.exemptions().stream()
        .filter(
            one ->
                own.contains(one)
                    || own.stream().anyMatch(it -> it.words().equals(one.words()))
                    || other.exemptions().stream()
                        .filter(it -> same(fact(it), fact(one)))
                        .anyMatch(
                            it -> others.stream().anyMatch(o -> o.words().equals(it.words()))))
        .toList();
  }

  private static List<Exemption> without(List<Exemption> these, List<Exemption> others) {
    return these.stream()
        .filter(one -> others.stream().noneMatch(other -> same(fact(one), fact(other))))
        .toList();
  }

  private static Object fact(Exemption exemption) {
    return exemption.unless();
  }

  private void reading() {
    if (old.clouds().isEmpty() != now.clouds().isEmpty()) {
      add(
          Aspect.READ,
          old.clouds().isEmpty() ? "" : "limited by a sentence that is not read",
          now.clouds().isEmpty() ? "" : "limited by a sentence that is not read");
    } else if (!before.clouds(old).equals(after.clouds(now))) {
      add(Aspect.READ, "", "may be limited by other sentences that are not read");
    }
    if (!same(old.vague(), now.vague()) && old.modality() == now.modality()) {
      add(Aspect.WORDS, String.join(", ", old.vague()), String.join(", ", now.vague()));
    }
  }
}
