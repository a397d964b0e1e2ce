package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.verdict.Considered;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Missing;

/**
 * Findings of one clause that rest on the same things, told once: whose they are, how many, from
 * when to when, and what they rest on, with the first of them as the example.
 */
final class Alike {
  private static final String IN = "      ";
  private static final int NAMED = 6;

  /** A day, a month or a time, which the heading tells already. */
  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\w* )?(?:\\d{1,2} )?\\b"
              + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{4}"
              + "|\\d{1,2}:\\d{2}(?:-\\d{1,2}:\\d{2})?");

  private final Paint paint;

  Alike(Paint paint) {
    this.paint = paint;
  }

  void write(List<Finding> findings, PrintWriter out) {
    Map<String, List<Finding>> reasons = new LinkedHashMap<>();
    for (Finding finding : findings) {
      reasons.computeIfAbsent(reason(finding), _ -> new ArrayList<>()).add(finding);
    }
    reasons.values().forEach(alike -> told(alike, out));
  }

  private void told(List<Finding> alike, PrintWriter out) {
    Finding first = alike.getFirst();
    out.println(paint.of(first.verdict(), Wrap.at("  ", "    ", head(alike))));
    if (alike.size() > 1 && !first.missing().isEmpty()) {
      out.println(IN + "For example, " + first.when().words() + ":");
    }
    for (Missing missing : first.missing()) {
      String remedy = missing.remedy().isEmpty() ? "" : " (to settle it: " + missing.remedy() + ")";
      out.println(Wrap.at(IN, IN, "Not known: " + missing.fact() + remedy));
    }
    others(alike)
        .ifPresent(others -> out.println(Wrap.at(IN, IN, "Likewise not known: " + others)));
    for (Considered looked : first.exceptions()) {
      out.println(Wrap.at(IN, IN, FindingLines.exception(looked)));
    }
    first.why().stream()
        .filter(step -> !step.startsWith("Measured:"))
        .forEach(step -> out.println(Wrap.at(IN, IN, step)));
    if (!first.taken().isEmpty()) {
      out.println(Wrap.at(IN, IN, "Taken: " + String.join("; ", first.taken()) + "."));
    }
  }

  /** What else is not known, where more than the day tells one finding from the other. */
  private static Optional<String> others(List<Finding> alike) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Finding finding : alike) {
      for (Missing missing : finding.missing()) {
        String name = finding.subject().name();
        String fact = name.isEmpty() ? missing.fact() : missing.fact().replace(name, "");
        facts.putIfAbsent(WHEN.matcher(fact).replaceAll(""), missing.fact());
      }
    }
    List<String> rest = facts.values().stream().skip(alike.getFirst().missing().size()).toList();
    String more = rest.size() > NAMED ? "; and " + (rest.size() - NAMED) + " more" : "";
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(rest.stream().limit(NAMED).collect(Collectors.joining("; ")) + more + ".");
  }

  private static String head(List<Finding> alike) {
    Finding first = alike.getFirst();
    String word = " (" + Section.of(first).word().replace('-', ' ') + ")";
    return (alike.size() == 1 ? one(first) : several(alike)) + word;
  }

  private static String one(Finding finding) {
    String amounts = FindingLines.amounts(finding);
    return Stream.of(finding.subject().name(), finding.when().words())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "))
        + (amounts.isEmpty() ? "" : ": " + amounts);
  }

  private static String several(List<Finding> alike) {
    List<String> names =
        alike.stream().map(finding -> finding.subject().name()).distinct().toList();
    String whose =
        names.stream().limit(NAMED).collect(Collectors.joining(", "))
            + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
    List<String> periods =
        alike.stream()
            .sorted(Comparator.comparing((Finding finding) -> finding.when().key()))
            .map(finding -> finding.when().words())
            .toList();
    String from = periods.getFirst();
    String to = periods.getLast();
    return "%s: %d findings, %s"
        .formatted(whose, alike.size(), from.equals(to) ? from : from + " to " + to);
  }

  /** Without days, dates and times, which differ from one finding to the next of one reason. */
  private static String reason(Finding finding) {
    String facts =
        finding.missing().stream().map(Missing::fact).collect(Collectors.joining("\n"))
            + "\n"
            + finding.exceptions().stream()
                .map(Considered::words)
                .collect(Collectors.joining("\n"));
    String name = finding.subject().name();
    return SteadyWords.of(name.isEmpty() ? facts : facts.replace(name, ""));
  }
}
