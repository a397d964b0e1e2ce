package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.verdict.Finding;

/** Kept findings in short: a line for each clause and subject, with what is left of the limit. */
final class KeptLines {
  private static final int SUBJECTS = 10;
  private static final int PERIODS = 6;
  private static final int READING = 80;

  private KeptLines() {}

  static void write(List<Finding> kept, NormWording wording, FindingLines lines, PrintWriter out) {
    Map<String, Map<String, List<Finding>>> clauses = new LinkedHashMap<>();
    for (Finding finding : kept) {
      clauses
          .computeIfAbsent(Grouping.CLAUSE.key(finding), _ -> new LinkedHashMap<>())
          .computeIfAbsent(finding.subject().name(), _ -> new ArrayList<>())
          .add(finding);
    }
    clauses.values().forEach(subjects -> clause(subjects, wording, lines, out));
  }

  private static void clause(
      Map<String, List<Finding>> subjects,
      NormWording wording,
      FindingLines lines,
      PrintWriter out) {
    List<List<Finding>> all = List.copyOf(subjects.values());
    Finding first = all.getFirst().getFirst();
    out.println("  " + Clauses.of(first) + lines.of(first) + "  " + cut(wording.of(first.norm())));
    for (List<Finding> periods : all.subList(0, Math.min(SUBJECTS, all.size()))) {
      out.println(Wrap.at("    ", "      ", subject(periods)));
    }
    if (all.size() > SUBJECTS) {
      long rest = all.subList(SUBJECTS, all.size()).stream().mapToLong(List::size).sum();
      out.println("    and " + Count.of(rest, "more finding"));
    }
  }

  /** "Rivera: January 2021 2 h 15 (45 min left); …", equal amounts of many periods once. */
  private static String subject(List<Finding> periods) {
    List<String> words = new ArrayList<>();
    Map<String, List<Finding>> amounts = new LinkedHashMap<>();
    for (Finding finding : periods) {
      String key = periods.size() > PERIODS ? amount(finding) : finding.when().key();
      amounts.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding);
    }
    amounts.values().stream().limit(PERIODS).forEach(equal -> words.add(told(equal)));
    if (amounts.size() > PERIODS) {
      long rest = amounts.values().stream().skip(PERIODS).mapToLong(List::size).sum();
      words.add("and " + Count.of(rest, "more period"));
    }
    String name = periods.getFirst().subject().name();
    return (name.isEmpty() ? "" : name + ": ") + String.join("; ", words) + ".";
  }

  private static String told(List<Finding> equal) {
    Finding first = equal.getFirst();
    String amount = amount(first);
    if (equal.size() == 1) {
      return (first.when().words() + (amount.isEmpty() ? "" : " " + amount)).strip();
    }
    List<Finding> byTime =
        equal.stream().sorted(Comparator.comparing((Finding kept) -> kept.when().key())).toList();
    String from = byTime.getFirst().when().words();
    String to = byTime.getLast().when().words();
    return equal.size()
        + " times"
        + (from.equals(to) ? " " + from : ", " + from + " to " + to)
        + (amount.isEmpty() ? "" : ", " + amount);
  }

  /** Enough to tell one norm of a clause from another. */
  private static String cut(String reading) {
    return reading.length() > READING
        ? reading.substring(0, READING - 1).strip() + "\u2026"
        : reading;
  }

  private static String amount(Finding finding) {
    String left = finding.headroom().isEmpty() ? "" : " (" + finding.headroom() + ")";
    return (finding.measured() + left).strip();
  }
}
