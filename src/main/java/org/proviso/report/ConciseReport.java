package org.proviso.report;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.proviso.verdict.Finding;
import org.proviso.verdict.NotChecked;

/**
 * One line a finding: {@code clause verdict subject period measured/limit row}, for grep and for
 * eyes in a hurry. Kept findings are only counted.
 */
public final class ConciseReport implements Report {
  private final Paint paint;

  public ConciseReport(Paint paint) {
    this.paint = paint;
  }

  @Override
  public void write(Checked checked, PrintWriter out) {
    boolean several = checked.agreements().size() > 1;
    for (Finding finding : checked.result().findings()) {
      switch (Section.of(finding)) {
        case KEPT, NOT_TESTED -> {}
        case BROKEN, UNLESS, UNDECIDED, OPEN, OWED, EXCUSED, WAIVED, ADVISORY ->
            out.println((several ? finding.agreement() + " " : "") + line(finding));
      }
    }
    for (NotChecked clause : checked.result().notChecked()) {
      out.println(
          (several ? clause.agreement() + " " : "")
              + clause.clause()
              + " not-checked "
              + clause.why().word());
    }
    OwedTotals.of(checked.result())
        .forEach(total -> out.println("Owed to " + total.person() + ": " + total.words() + "."));
    out.println(Closing.counts(checked.result()));
    out.println(Closing.last(checked, paint));
    out.flush();
  }

  private String line(Finding finding) {
    Section section = Section.of(finding);
    StringBuilder line = new StringBuilder(Clauses.of(finding).replace(", ", ","));
    line.append(' ')
        .append(paint.of(finding.verdict(), section.word()))
        .append(' ')
        .append(finding.subject().name())
        .append(' ')
        .append(finding.when().key());
    if (!finding.measured().isEmpty()) {
      line.append(' ').append(finding.measured());
      line.append(finding.limit().isEmpty() ? "" : " / " + finding.limit());
    }
    if (!finding.rows().isEmpty()) {
      line.append(' ')
          .append(finding.rows().getFirst().source())
          .append(':')
          .append(
              finding.rows().stream()
                  .map(row -> String.valueOf(row.row()))
                  .distinct()
                  .limit(5)
                  .collect(Collectors.joining(",")))
          .append(finding.rows().size() > 5 ? ",…" : "");
    }
    return line.toString();
  }
}
