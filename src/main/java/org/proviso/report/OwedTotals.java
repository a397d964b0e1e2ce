package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.proviso.norm.Fact;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/**
 * What each person is owed in pay. Leave that is credited is no pay.
 *
 * @param findings how many findings are summed up
 * @param minutes of the hours owed
 * @param dollars of the money owed, hours whose rate is given among them
 * @param unpriced minutes whose rate is not given, so that they are in no dollars
 * @param undecided how many further amounts nobody can tell yet
 */
record OwedTotals(
    String person, int findings, Ratio minutes, Ratio dollars, Ratio unpriced, int undecided) {
  static final List<String> HEADER =
      List.of("person", "findings", "hours", "dollars", "hours without a rate", "undecided");

  private static final Ratio HOUR = Ratio.of(60);

  /** Person by person, as they come; those of whom nothing is owed for sure are left out. */
  static List<OwedTotals> of(Result result) {
    Map<String, List<Finding>> byPerson = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      if (finding.norm().must() instanceof Fact.Owed owed && !owed.isTimeOff()) {
        byPerson.computeIfAbsent(finding.subject().name(), _ -> new ArrayList<>()).add(finding);
      }
    }
    return byPerson.entrySet().stream()
        .map(person -> sum(person.getKey(), person.getValue()))
        .filter(total -> total.findings() > 0)
        .toList();
  }

  private static OwedTotals sum(String person, List<Finding> findings) {
    List<Finding> owed = findings.stream().filter(one -> !one.owed().isEmpty()).toList();
    List<Quantity> all = owed.stream().flatMap(one -> one.owed().stream()).toList();
    List<Quantity> alone =
        owed.stream()
            .filter(one -> one.owed().stream().allMatch(OwedTotals::isTime))
            .flatMap(one -> one.owed().stream())
            .toList();
    long open = findings.stream().filter(one -> one.verdict() == Verdict.UNDECIDED).count();
    return new OwedTotals(
        person,
        owed.size(),
        sum(all, OwedTotals::isTime),
        sum(all, one -> !isTime(one)),
        sum(alone, OwedTotals::isTime),
        (int) open);
  }

  private static boolean isTime(Quantity quantity) {
    return quantity.unit().equals(Unit.MINUTES);
  }

  private static Ratio sum(List<Quantity> all, Predicate<Quantity> which) {
    return all.stream().filter(which).map(Quantity::amount).reduce(Ratio.ZERO, Ratio::plus);
  }

  String hours() {
    return minutes.over(HOUR).toString();
  }

  String hoursWithoutRate() {
    return unpriced.over(HOUR).toString();
  }

  /** The cells under {@link #HEADER}. */
  List<String> cells() {
    return List.of(
        SheetGuard.guarded(person),
        Integer.toString(findings),
        hours(),
        dollars.toString(),
        hoursWithoutRate(),
        Integer.toString(undecided));
  }

  /** "51.25 hours (no rate is given for 51.25 of them)", "$810 and 2 hours". */
  String words() {
    var said = new ArrayList<String>();
    if (minutes.compareTo(Ratio.ZERO) > 0) {
      said.add(English.counted(hours(), "hour"));
    }
    if (dollars.compareTo(Ratio.ZERO) > 0) {
      boolean worth = minutes.compareTo(unpriced) > 0;
      said.add(dollars.inMoney() + (worth ? " in money" : ""));
    }
    String amounts = said.isEmpty() ? "nothing" : String.join(", ", said);
    boolean lacks = unpriced.compareTo(Ratio.ZERO) > 0;
    String rate =
        lacks ? "; no rate is given for " + English.counted(hoursWithoutRate(), "hour") : "";
    String open = undecided > 0 ? "; " + Count.of(undecided, "amount") + " undecided besides" : "";
    return amounts + " under " + Count.of(findings, "finding") + rate + open;
  }
}
