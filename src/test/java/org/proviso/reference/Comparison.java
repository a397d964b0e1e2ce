package org.proviso.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.verdict.Finding;
import org.proviso.verdict.RowRef;
import org.proviso.verdict.Verdict;

/** Both evaluators on one case, and where they differ. */
final class Comparison {
  /** Worst first: several findings in one period come to the worst of them. */
  private static final List<Verdict> WORST =
      List.of(
          Verdict.BROKEN,
          Verdict.ADVISORY,
          Verdict.WAIVED,
          Verdict.UNDECIDED,
          Verdict.EXCUSED,
          Verdict.OWED,
          Verdict.KEPT,
          Verdict.OPEN,
          Verdict.NOT_TESTED);

  /** What the product says of one norm, subject and period, beside what the reference holds. */
  record Pair(Opinion opinion, Verdict said, String amount) {
    boolean differs() {
      return !opinion.allowed().contains(said) || isOtherAmount();
    }

    /** Both say that something is owed, and not how much alike. */
    private boolean isOtherAmount() {
      return said == Verdict.OWED
          && opinion.amount().filter(owed -> !AmountText.of(owed).contains(amount)).isPresent();
    }

    /** Where the product asks and the reference knows. */
    boolean isUnsure() {
      return said == Verdict.UNDECIDED && opinion.verdict() != Verdict.UNDECIDED;
    }

    String kind() {
      return opinion.verdict() + " said to be " + said;
    }
  }

  private final Case held;
  private final Map<List<Object>, Verdict> said = new HashMap<>();
  private final Map<List<Object>, String> amounts = new HashMap<>();
  private final Map<List<Object>, Opinion> opinions = new HashMap<>();

  private Comparison(Case held) {
    this.held = held;
  }

  static List<Pair> of(Case held) {
    Comparison comparison = new Comparison(held);
    for (Opinion opinion : new ReferenceEvaluator(held).opinions()) {
      comparison.opinions.put(
          List.of(opinion.norm(), opinion.subject(), opinion.period()), opinion);
    }
    ProductVerdicts.findings(held).forEach(comparison::take);
    return comparison.pairs();
  }

  /** Of stretches that only may be periods, some may be open or waived and others not. */
  private static Verdict worse(Norm norm, Verdict one, Verdict other) {
    if (norm.period() instanceof Period.Every) {
      Set<Verdict> both = Set.copyOf(List.of(one, other));
      if (both.equals(Set.of(Verdict.OPEN, Verdict.KEPT))) {
        return Verdict.OPEN;
      }
      if (both.equals(Set.of(Verdict.WAIVED, Verdict.UNDECIDED))) {
        return Verdict.UNDECIDED;
      }
    }
    return WORST.indexOf(one) < WORST.indexOf(other) ? one : other;
  }

  private void take(Finding finding) {
    if (finding.verdict() == Verdict.NOT_TESTED) {
      return;
    }
    int index = held.norms().indexOf(finding.norm());
    Norm norm = held.norms().get(index);
    List<Object> key = List.of(index, subject(norm, finding), period(norm, finding));
    amounts.put(key, finding.measured());
    said.merge(key, finding.verdict(), (one, other) -> worse(norm, one, other));
  }

  private static String subject(Norm norm, Finding finding) {
    return switch (norm.each().kind()) {
      case WHOLE, RECORD -> "";
      case PERSON, CLASS, STUDENT, SITE, THING -> finding.subject().name();
    };
  }

  private static String period(Norm norm, Finding finding) {
    LocalDate first = finding.when().span().first();
    if (norm.each().kind() == SubjectKind.RECORD) {
      RowRef row = finding.rows().getFirst();
      return row.source() + " " + row.row() + " " + first;
    }
    return norm.period() instanceof Period.Day || norm.period() instanceof Period.Calendar
        ? Spans.key(norm.period(), first)
        : "";
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    opinions.forEach(
        (key, opinion) ->
            pairs.add(
                new Pair(
                    opinion,
                    said.getOrDefault(key, Verdict.NOT_TESTED),
                    amounts.getOrDefault(key, ""))));
    said.forEach(
        (key, verdict) -> {
          if (!opinions.containsKey(key)) {
            pairs.add(new Pair(unforeseen(key), verdict, ""));
          }
        });
    return pairs;
  }

  private static Opinion unforeseen(List<Object> key) {
    return new Opinion(
        (Integer) key.get(0),
        key.get(1).toString(),
        key.get(2).toString(),
        Verdict.NOT_TESTED,
        Set.of(Verdict.NOT_TESTED, Verdict.UNDECIDED, Verdict.OPEN));
  }
}
