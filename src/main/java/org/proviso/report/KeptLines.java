package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.verdict.Finding;

/** Kept findings in short: a line for each clause and subject, with the headroom of a few. */
final class KeptLines {
  private static final int SUBJECTS = 10;
  private static final int PERIODS = 6;

  private KeptLines() {}

  static void write(List<Finding> kept, PrintWriter out) {
    Map<String, Map<String, List<Finding>>> clauses = new LinkedHashMap<>();
    for (Finding finding : kept) {
      clauses
          .computeIfAbsent(Grouping.CLAUSE.key(finding), any -> new LinkedHashMap<>())
          .computeIfAbsent(finding.subject().name(), any -> new ArrayList<>())
          .add(finding);
    }
    clauses.values().forEach(subjects -> clause(subjects, out));
  }

  private static void clause(Map<String, List<Finding>> subjects, PrintWriter out) {
    List<List<Finding>> all = List.copyOf(subjects.values());
    out.println("  " + Clauses.of(all.getFirst().getFirst()));
    for (List<Finding> periods : all.subList(0, Math.min(SUBJECTS, all.size()))) {
      out.println(Wrap.at("    ", "      ", subject(periods)));
    }
    if (all.size() > SUBJECTS) {
      long rest = all.subList(SUBJECTS, all.size()).stream().mapToLong(List::size).sum();
      out.println("    and " + Count.of(rest, "more finding"));
    }
  }

  /** "Rivera: January 2021 2 h 15 (45 min left); …". */
  private static String subject(List<Finding> periods) {
    List<String> words = new ArrayList<>();
    for (Finding finding : periods.subList(0, Math.min(PERIODS, periods.size()))) {
      String amount = finding.measured().isEmpty() ? "" : " " + finding.measured();
      String left = finding.headroom().isEmpty() ? "" : " (" + finding.headroom() + ")";
      words.add((finding.when().words() + amount + left).strip());
    }
    if (periods.size() > PERIODS) {
      words.add("and " + Count.of(periods.size() - PERIODS, "more period"));
    }
    String name = periods.getFirst().subject().name();
    return (name.isEmpty() ? "" : name + ": ") + String.join("; ", words) + ".";
  }
}
