package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.norm.Agreement;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.verdict.Finding;

/** The result for people to read: findings in full, the rest in short, the main line last. */
public final class PrettyReport implements Report {
  /** Beyond this a group says how many more there are; the JSON report has them all. */
  private static final int SHOWN = 25;

  /** In a group, so many findings are told in full; the others by who, when and how much. */
  private static final int IN_FULL = 4;

  private final Paint paint;
  private final Grouping by;
  private final NormWording wording;

  public PrettyReport(NormWording wording, Paint paint, Grouping by) {
    this.wording = wording;
    this.paint = paint;
    this.by = by;
  }

  @Override
  public void write(Checked checked, PrintWriter out) {
    checked.agreements().forEach(agreement -> out.println(title(agreement)));
    Map<Section, List<Finding>> sections = new EnumMap<>(Section.class);
    for (Finding finding : checked.result().findings()) {
      sections.computeIfAbsent(Section.of(finding), _ -> new ArrayList<>()).add(finding);
    }
    FindingLines lines =
        new FindingLines(paint, by, Sources.of(checked.result())).naming(checked.agreements());
    sections.forEach((section, findings) -> section(section, findings, lines, out));
    RestLines rest = new RestLines(paint, checked.agreements());
    rest.notChecked(checked.result().notChecked(), out);
    rest.unclassified(checked.result().unclassified(), out);
    assumptions(checked.result().diagnostics(), out);
    owed(OwedTotals.of(checked.result()), out);
    out.println();
    checked.agreements().forEach(agreement -> out.println(share(agreement)));
    out.println(Closing.counts(checked.result()));
    Closing.next(checked).ifPresent(out::println);
    out.println(Closing.last(checked, paint));
    out.flush();
  }

  private String title(Agreement agreement) {
    boolean untitled = agreement.title().isEmpty() || agreement.title().equals(agreement.name());
    String named =
        untitled
            ? paint.bold(agreement.name())
            : paint.bold(agreement.title()) + " (" + agreement.name() + ")";
    return named + InForce.words(agreement);
  }

  private static String share(Agreement agreement) {
    return agreement.name() + ": " + Share.of(agreement).words();
  }

  private void section(
      Section section, List<Finding> findings, FindingLines lines, PrintWriter out) {
    switch (section) {
      case KEPT -> {
        heading(section, findings.size(), out);
        KeptLines.write(findings, wording, lines, out);
      }
      case NOT_TESTED -> {
        // The clauses not tested stand among those not checked, once each.
      }
      case BROKEN, UNLESS, UNDECIDED, OPEN, OWED, EXCUSED, WAIVED, ADVISORY -> {
        heading(section, findings.size(), out);
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
          groups.computeIfAbsent(by.key(finding), _ -> new ArrayList<>()).add(finding);
        }
        groups.values().forEach(group -> group(section, group, lines, out));
      }
    }
  }

  private void heading(Section section, int count, PrintWriter out) {
    String words = section.heading() + " (" + count + ")";
    out.println();
    out.println(
        switch (section) {
          case BROKEN -> paint.red(words);
          case UNLESS, UNDECIDED, OPEN, ADVISORY -> paint.yellow(words);
          case OWED -> paint.blue(words);
          case EXCUSED, WAIVED, KEPT -> paint.green(words);
          case NOT_TESTED -> paint.dim(words);
        });
  }

  private void group(Section section, List<Finding> group, FindingLines lines, PrintWriter out) {
    Finding first = group.getFirst();
    out.println();
    switch (by) {
      case CLAUSE -> {
        out.println(paint.bold(Clauses.of(first)) + lines.of(first));
        clause(first, "  ", out);
        if (section.inFull()) {
          inFull(group, lines, out);
        } else {
          new Alike(paint).write(group, out);
        }
      }
      case PERSON -> {
        out.println(paint.bold(first.subject().name()));
        inFull(group, lines, out);
      }
    }
  }

  private void inFull(List<Finding> group, FindingLines lines, PrintWriter out) {
    int told = 0;
    for (Finding finding : group.subList(0, Math.min(SHOWN, group.size()))) {
      if (told++ < IN_FULL) {
        lines.write(finding, out);
        if (by == Grouping.PERSON) {
          clause(finding, "      ", out);
        }
      } else {
        lines.brief(finding, out);
      }
    }
    if (group.size() > SHOWN) {
      out.println("  and " + (group.size() - SHOWN) + " more; --format json lists them all.");
    }
  }

  private void clause(Finding finding, String indent, PrintWriter out) {
    out.println(Wrap.at(indent + "\u201c", indent + " ", finding.norm().words().flat() + "\u201d"));
    if (!finding.norm().reading().isEmpty()) {
      out.println(Wrap.at(indent, indent, "The parties' reading: " + finding.norm().reading()));
    }
    out.println(Wrap.at(indent, indent, "Read as: " + wording.of(finding.norm())));
  }

  private static void owed(List<OwedTotals> totals, PrintWriter out) {
    if (!totals.isEmpty()) {
      out.println();
      out.println("Owed in all");
      totals.forEach(
          total -> out.println(Wrap.at("  ", "    ", total.person() + ": " + total.words())));
    }
  }

  private static void assumptions(List<Diagnostic> diagnostics, PrintWriter out) {
    List<String> assumed =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.code() == Code.CALENDAR_ASSUMED)
            .map(Diagnostic::message)
            .distinct()
            .toList();
    if (!assumed.isEmpty()) {
      out.println();
      out.println("Assumed");
      assumed.forEach(line -> out.println(Wrap.at("  ", "  ", line)));
    }
  }
}
