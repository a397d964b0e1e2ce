package org.proviso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.source.Code;
import org.proviso.source.Severity;
import org.proviso.verdict.Finding;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/** How every report ends: the counts of every kind, then the one line that matters most. */
public final class Closing {
  private static final int NAMED = 3;

  /** More clauses than this are not told again at the end. */
  private static final int WIDEST = 60;

  private Closing() {}

  /** "Verdicts: 1 broken, 4 kept, 0 …; not checked: 3 not-read, 2 declaration." */
  public static String counts(Result result) {
    List<String> verdicts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      verdicts.add(result.counts().getOrDefault(verdict, 0L) + " " + verdict.word());
    }
    String counts = "Verdicts: " + String.join(", ", verdicts) + ".";
    if (result.notChecked().isEmpty()) {
      return counts;
    }
    Map<NotChecked.Why, Long> reasons =
        result.notChecked().stream()
            .collect(
                Collectors.groupingBy(
                    NotChecked::why,
                    () -> new EnumMap<>(NotChecked.Why.class),
                    Collectors.counting()));
    return counts
        + " Not checked: "
        + reasons.entrySet().stream()
            .map(reason -> reason.getValue() + " " + reason.getKey().word())
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** The command that helps next, if one does. */
  static Optional<String> next(Checked checked) {
    return checked.result().findings().stream()
        .filter(finding -> Section.of(finding).ordinal() <= Section.UNDECIDED.ordinal())
        .min(Comparator.comparing(Section::of))
        .map(
            finding ->
                "For how a clause is read and what it needs: proviso explain "
                    + file(checked, finding)
                    + " "
                    + finding.norm().clause());
  }

  /** The agreement as it is named on a command line. */
  private static String file(Checked checked, Finding finding) {
    String file =
        checked.agreements().stream()
            .filter(agreement -> agreement.name().equals(finding.agreement()))
            .findFirst()
            .map(agreement -> agreement.source().name())
            .orElse(finding.agreement());
    String folder = file.replaceFirst("[/\\\\]text\\.agreement$", "");
    return folder.contains(" ") ? '"' + folder + '"' : folder;
  }

  /** The last line: what is broken, or that nothing is and what that rests on. */
  public static String last(Checked checked, Paint paint) {
    Result result = checked.result();
    long broken = result.counts().getOrDefault(Verdict.BROKEN, 0L);
    long undecided = result.counts().getOrDefault(Verdict.UNDECIDED, 0L);
    long tested =
        result.counts().entrySet().stream()
            .filter(count -> count.getKey() != Verdict.NOT_TESTED)
            .mapToLong(Map.Entry::getValue)
            .sum();
    if (broken > 0) {
      return paint.red(
          "Broken: "
              + Count.of(broken, "finding")
              + " ("
              + named(checked, List.of(Section.BROKEN))
              + ").");
    }
    if (tested == 0) {
      return paint.yellow(nothing(result));
    }
    if (undecided > 0) {
      return paint.yellow(
          "Nothing is certainly broken, but "
              + Count.of(undecided, "finding")
              + (undecided == 1 ? " is" : " are")
              + " undecided ("
              + named(checked, List.of(Section.UNLESS, Section.UNDECIDED))
              + ").");
    }
    return paint.green("Nothing broken.");
  }

  private static String nothing(Result result) {
    boolean faults =
        result.diagnostics().stream()
            .anyMatch(
                diagnostic ->
                    diagnostic.severity() == Severity.ERROR
                        && diagnostic.code() != Code.NOTHING_CHECKED);
    return faults
        ? "Nothing was checked, because of the errors above."
        : "Nothing was checked: nothing in the proposal falls under a clause that was read.";
  }

  /** "1.14.2 Rivera April 2021; …", the first few of the sections, one section after the other. */
  private static String named(Checked checked, List<Section> sections) {
    List<String> names =
        sections.stream()
            .flatMap(
                section ->
                    checked.result().findings().stream()
                        .filter(finding -> Section.of(finding) == section))
            .map(finding -> name(checked, finding))
            .distinct()
            .limit(NAMED + 1L)
            .toList();
    String named = names.stream().limit(NAMED).collect(Collectors.joining("; "));
    return names.size() > NAMED ? named + "; …" : named;
  }

  private static String name(Checked checked, Finding finding) {
    String clauses = Clauses.of(finding);
    String few = clauses.length() > WIDEST ? clauses.substring(0, WIDEST).strip() + "…" : clauses;
    return (few
            + checked.whose(finding)
            + " "
            + finding.subject().name()
            + " "
            + finding.when().words())
        .strip();
  }
}
