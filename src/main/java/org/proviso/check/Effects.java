package org.proviso.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.change.ClauseChange;
import org.proviso.change.Effect;
import org.proviso.change.Effect.What;
import org.proviso.change.SideBySide;
import org.proviso.diff.PartWords;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/** What becomes otherwise for whom when a proposal is held against both versions. */
final class Effects {
  /** Whom a finding is about, when, and under which clause of the old version. */
  private record Place(String clause, String subject, String when) {}

  private final Map<String, String> oldNumbers = new HashMap<>();
  private final Map<Place, Finding> before = new LinkedHashMap<>();
  private final Map<Place, Finding> after = new LinkedHashMap<>();

  /** Whether more was kept than is listed, so that what is not there may have been kept. */
  private final boolean cut;

  private Effects(SideBySide comparison, boolean cut) {
    this.cut = cut;
    for (ClauseChange change : comparison.clauses()) {
      if (!change.oldNumber().isEmpty() && !change.newNumber().isEmpty()) {
        oldNumbers.put(change.newNumber(), change.oldNumber());
      }
    }
  }

  static List<Effect> of(SideBySide comparison, Result old, Result now) {
    var effects = new Effects(comparison, isCut(old) || isCut(now));
    old.findings()
        .forEach(finding -> effects.put(finding, finding.norm().clause().number(), effects.before));
    for (Finding finding : now.findings()) {
      String number = finding.norm().clause().number();
      // A number that belongs to another clause now must not be taken for the old one.
      String known = effects.oldNumbers.getOrDefault(number, "new " + number);
      effects.put(finding, known, effects.after);
    }
    Set<Place> places = new LinkedHashSet<>(effects.before.keySet());
    places.addAll(effects.after.keySet());
    var all = new ArrayList<Effect>();
    places.forEach(place -> effects.effect(place, all));
    all.sort(Comparator.comparing(Effect::what));
    return all;
  }

  private static boolean isCut(Result result) {
    long listed = result.findings().stream().filter(one -> one.verdict() == Verdict.KEPT).count();
    return result.counts().getOrDefault(Verdict.KEPT, 0L) > listed;
  }

  private void put(Finding finding, String clause, Map<Place, Finding> there) {
    if (finding.verdict() != Verdict.NOT_TESTED) {
      var place = new Place(clause, finding.subject().name(), finding.when().words());
      there.merge(place, finding, Effects::worse);
    }
  }

  private static Finding worse(Finding a, Finding b) {
    return rank(b.verdict()) < rank(a.verdict()) ? b : a;
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case BROKEN -> 0;
      case UNDECIDED -> 1;
      case OPEN -> 2;
      case OWED -> 3;
      case ADVISORY -> 4;
      case EXCUSED, WAIVED -> 5;
      case KEPT, NOT_TESTED -> 6;
    };
  }

  private void effect(Place place, List<Effect> all) {
    List<Finding> was = before.containsKey(place) ? List.of(before.get(place)) : List.of();
    List<Finding> is = after.containsKey(place) ? List.of(after.get(place)) : List.of();
    Verdict old = was.isEmpty() ? Verdict.NOT_TESTED : was.getFirst().verdict();
    Verdict now = is.isEmpty() ? Verdict.NOT_TESTED : is.getFirst().verdict();
    if (old == now && !(old == Verdict.OWED && !said(was).equals(said(is)))) {
      return;
    }
    if (cut && (was.isEmpty() && now == Verdict.KEPT || is.isEmpty() && old == Verdict.KEPT)) {
      return;
    }
    String clause = is.isEmpty() ? place.clause() : is.getFirst().norm().clause().number();
    all.add(new Effect(what(old, now), clause, place.subject(), place.when(), said(was), said(is)));
  }

  private static What what(Verdict old, Verdict now) {
    return switch (now) {
      case BROKEN -> What.NEWLY_BROKEN;
      case UNDECIDED -> What.NEWLY_UNDECIDED;
      case OWED -> What.OWED;
      case KEPT, EXCUSED, WAIVED, OPEN, ADVISORY, NOT_TESTED -> unbroken(old, now);
    };
  }

  private static What unbroken(Verdict old, Verdict now) {
    if (old == Verdict.OWED) {
      return What.OWED;
    }
    if (now == Verdict.KEPT && (old == Verdict.BROKEN || old == Verdict.UNDECIDED)) {
      return What.NEWLY_KEPT;
    }
    return old == Verdict.BROKEN ? What.NO_LONGER_BROKEN : What.OTHERWISE;
  }

  private String said(List<Finding> finding) {
    if (finding.isEmpty()) {
      return cut ? "kept or not tested" : "not tested";
    }
    Finding one = finding.getFirst();
    String limit = one.limit().isEmpty() ? "" : ", " + one.measured() + ", must be " + one.limit();
    String amount = limit.isEmpty() && !one.measured().isEmpty() ? ", " + one.measured() : limit;
    String money = one.verdict() == Verdict.OWED ? one.inMoney() : "";
    String rate = one.verdict() == Verdict.OWED && money.isEmpty() ? rate(one) : "";
    return one.verdict().word() + amount + money + rate;
  }

  /** What hours are paid at, where the rate itself is not given. */
  private static String rate(Finding finding) {
    return finding.norm().must() instanceof Fact.Owed(_, List<Bound> rate, _) && !rate.isEmpty()
        ? " at " + PartWords.bound(rate.getFirst())
        : "";
  }
}
