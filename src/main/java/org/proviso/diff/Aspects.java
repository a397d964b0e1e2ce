package org.proviso.diff;

import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.CloudedBy;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.Priority;

/** Says what of a norm has changed from one version to the other, part by part. */
final class Aspects {
  private final Version before;
  private final Version after;
  private final Norm old;
  private final Norm now;
  private final FoundDifferences found = new FoundDifferences();

  private Aspects(Version before, Norm old, Version after, Norm now) {
    this.before = before;
    this.after = after;
    this.old = days(beside(old, now), now);
    this.now = days(beside(now, old), old);
  }

  /** The norm in the form that the other has, where both speak of consent. */
  private static Norm beside(Norm norm, Norm other) {
    Norm told = Version.consenting(norm);
    boolean same = isBan(norm) == isBan(other) || told.must().equals(norm.must());
    return same || Requirements.consents(other.must()).isEmpty() ? norm : told.as(other.modality());
  }

  /** What is asked of days, as a ban on the others, where the other version bans them. */
  private static Norm days(Norm norm, Norm other) {
    return isBan(other) ? BannedDays.of(norm) : norm;
  }

  static List<Difference> of(Version before, Norm old, Version after, Norm now) {
    var aspects = new Aspects(before, old, after, now);
    aspects.modality();
    if (!aspects.isOfAnotherForm()) {
      new Requirements(aspects.found)
          .compare(CanonicalNorm.of(aspects.old).must(), CanonicalNorm.of(aspects.now).must());
      aspects.frame();
    }
    aspects.exceptions();
    new Grounds(before, after).of(old, now).forEach(aspects.found::add);
    aspects.reading();
    return aspects.found.all();
  }

  /** What is allowed is about records and what is asked for is not: the deed may be the same. */
  private boolean isOfAnotherForm() {
    return old.modality() != now.modality() && old.each().kind() != now.each().kind();
  }

  private void modality() {
    boolean other = old.modality() != now.modality() || isBan(old) != isBan(now);
    if (other && !words(old).equals(words(now))) {
      found.add(Aspect.MODALITY, words(old), words(now));
    }
  }

  private static boolean isBan(Norm norm) {
    return norm.must().equals(Fact.NEVER);
  }

  private static String words(Norm norm) {
    return isBan(norm) ? "must not" : norm.modality().words();
  }

  private void frame() {
    Norm a = CanonicalNorm.of(old);
    Norm b = CanonicalNorm.of(now);
    if (!FoundDifferences.same(a.period(), b.period())) {
      found.add(Aspect.PERIOD, PartWords.period(a.period()), PartWords.period(b.period()));
    }
    if (a.each().kind() != b.each().kind() || !a.each().term().equals(b.each().term())) {
      found.add(Aspect.SCOPE, subject(a), subject(b));
    } else if (!FoundDifferences.same(a.each().where(), b.each().where())) {
      found.filters(a.each().where(), b.each().where());
    }
    if (!FoundDifferences.same(a.each().records(), b.each().records())) {
      found.selections(a.each().records(), b.each().records());
    }
    if (!FoundDifferences.same(a.when(), b.when())) {
      conditions(a.when(), b.when());
    }
    if (!FoundDifferences.same(old.headed(), now.headed())) {
      found.add(Aspect.SCOPE, "", "");
    }
    if (!FoundDifferences.same(
        before.comparable(old).priorities(), after.comparable(now).priorities())) {
      boolean another = ranks(old).equals(ranks(now));
      found.add(
          Aspect.PRECEDENCE, ranks(old), ranks(now) + (another ? ", another clause now" : ""));
    }
    if (before.gains().bearerChanged(old, now)) {
      found.add(Aspect.BEARER, old.bearer().written(), now.bearer().written());
    }
  }

  private void conditions(Fact was, Fact is) {
    String from = FilterNames.of(was);
    String to = FilterNames.of(is);
    boolean said =
        (was.equals(Fact.ALWAYS) || !from.isEmpty()) && (is.equals(Fact.ALWAYS) || !to.isEmpty());
    found.add(Aspect.CONDITION, said ? from : "", said ? to : "");
  }

  private static String ranks(Norm norm) {
    return String.join("; ", norm.priorities().stream().map(Priority::words).toList());
  }

  private static String subject(Norm norm) {
    String term = norm.each().term().written();
    return term.isEmpty() ? norm.each().kind().words() : "each " + term;
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
                        .filter(it -> FoundDifferences.same(fact(it), fact(one)))
                        .anyMatch(
                            it -> others.stream().anyMatch(o -> o.words().equals(it.words()))))
        .toList();
  }

  private static List<Exemption> without(List<Exemption> these, List<Exemption> others) {
    return these.stream()
        .filter(
            one ->
                others.stream().noneMatch(other -> FoundDifferences.same(fact(one), fact(other))))
        .toList();
  }

  private static Object fact(Exemption exemption) {
    return exemption.unless();
  }

  private void reading() {
    if (old.clouds().isEmpty() != now.clouds().isEmpty()) {
      found.add(Aspect.READ, clouded(before, old), clouded(after, now));
    } else if (!before.clouds(old).equals(after.clouds(now))) {
      List<String> where = CloudedBy.clauses(after.agreement(), now);
      String stands = where.isEmpty() ? "" : " (now in " + String.join(", ", where) + ")";
      found.add(Aspect.READ, "", "may be limited by other sentences that are not read" + stands);
    }
    if (!FoundDifferences.same(old.vague(), now.vague()) && old.modality() == now.modality()) {
      found.add(Aspect.WORDS, String.join(", ", old.vague()), String.join(", ", now.vague()));
    }
  }

  private static String clouded(Version version, Norm norm) {
    List<String> where = CloudedBy.clauses(version.agreement(), norm);
    return norm.clouds().isEmpty()
        ? ""
        : where.isEmpty()
            ? "limited by a sentence that is not read"
            : "limited by what is not read in " + String.join(", ", where);
  }
}
