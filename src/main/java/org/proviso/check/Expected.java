package org.proviso.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Example;
import org.proviso.time.Ratio;
import org.proviso.verdict.Finding;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/** Whether what came of an example is what the parties said would (S22). */
final class Expected {
  private static final Pattern HOURS =
      Pattern.compile("(?:(\\d+(?:\\.\\d+)?) ?h(?:ours?)?)?(?: ?(\\d+)(?: ?min(?:utes?)?)?)?");

  private Expected() {}

  /** The findings under the clause that the example is about. */
  static List<Finding> about(Example example, Agreement agreement, Result result) {
    String target = example.target().number();
    return result.findings().stream()
        .filter(finding -> finding.agreement().equals(agreement.name()))
        .filter(
            finding ->
                finding.norm().clause().number().equals(target)
                    || finding.also().stream().anyMatch(also -> also.number().equals(target)))
        .filter(finding -> finding.verdict() != Verdict.NOT_TESTED)
        .toList();
  }

  static boolean met(Example example, Agreement agreement, List<Finding> about, Result result) {
    return switch (example.expectation()) {
      case KEEPS ->
          only(about, Verdict.KEPT, Verdict.EXCUSED, Verdict.OWED)
              || only(about, Verdict.OWED, Verdict.EXCUSED);
      case BREAKS -> has(about, Verdict.BROKEN);
      case EXCUSES -> only(about, Verdict.EXCUSED, Verdict.KEPT);
      case ADVISES -> has(about, Verdict.ADVISORY) && !has(about, Verdict.BROKEN);
      case LEAVES_OPEN -> has(about, Verdict.OPEN) && !has(about, Verdict.BROKEN);
      case LEAVES_UNDECIDED -> has(about, Verdict.UNDECIDED) && !has(about, Verdict.BROKEN);
      case DOES_NOT_TEST -> about.isEmpty();
      case OWES -> about.stream().anyMatch(finding -> owed(example, finding));
      case REFERS_TO_JUDGEMENT -> judged(example, agreement, about, result);
    };
  }

  /** At least one finding of the first verdict, and none but of those listed. */
  private static boolean only(List<Finding> about, Verdict first, Verdict... others) {
    Set<Verdict> allowed = Set.of(others);
    return has(about, first)
        && about.stream()
            .map(Finding::verdict)
            .allMatch(verdict -> verdict == first || allowed.contains(verdict));
  }

  private static boolean has(List<Finding> about, Verdict verdict) {
    return about.stream().anyMatch(finding -> finding.verdict() == verdict);
  }

  private static boolean owed(Example example, Finding finding) {
    return finding.verdict() == Verdict.OWED
        && (example.subject().isEmpty() || example.subject().equals(finding.subject().name()))
        && (example.amount().isEmpty() || same(example.amount(), finding.measured()));
  }

  /** "18 hours" and "18 h" are the same amount; anything that is no time is compared as written. */
  private static boolean same(String stated, String measured) {
    return minutes(stated).equals(minutes(measured));
  }

  private static String minutes(String amount) {
    Matcher hours = HOURS.matcher(amount.strip());
    if (amount.isBlank() || !hours.matches()) {
      return amount.strip();
    }
    return number(hours, 1).times(Ratio.of(60)).plus(number(hours, 2)) + " min";
  }

  /** The number that is written there, or zero. */
  private static Ratio number(Matcher amount, int group) {
    return Optional.ofNullable(amount.group(group))
        .map(written -> Ratio.of(new BigDecimal(written)))
        .orElse(Ratio.ZERO);
  }

  private static boolean judged(
      Example example, Agreement agreement, List<Finding> about, Result result) {
    String target = example.target().number();
    boolean labelled =
        agreement.judgements().stream()
            .anyMatch(judgement -> judgement.clause().number().equals(target));
    boolean sentence =
        agreement.clauses().stream()
            .filter(clause -> clause.id().number().equals(target))
            .flatMap(clause -> clause.sentences().stream())
            .anyMatch(judged -> judged.became() == SentenceClass.JUDGEMENT);
    boolean reported =
        result.notChecked().stream()
            .anyMatch(
                clause ->
                    clause.clause().equals(target) && clause.why() == NotChecked.Why.JUDGEMENT);
    return (labelled || sentence || reported) && !has(about, Verdict.BROKEN);
  }
}
