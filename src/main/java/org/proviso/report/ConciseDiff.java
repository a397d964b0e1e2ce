package org.proviso.report;

import java.io.PrintWriter;
import java.util.List;
import org.proviso.change.ClauseChange;
import org.proviso.change.Effect;

/** A line for each clause that changed. */
public final class ConciseDiff implements DiffReport {
  private final NormWording wording;

  public ConciseDiff(NormWording wording) {
    this.wording = wording;
  }

  @Override
  public void write(Compared compared, PrintWriter out) {
    for (ClauseChange change : compared.comparison().changed()) {
      ChangeRow row = ChangeRow.of(change, wording, compared.sides());
      out.println(
          English.spaced(
              row.clause() + ":",
              row.kind() + ";",
              String.join(" ", row.changes()),
              "Who gains: " + row.gains() + "."));
    }
    for (Effect effect : compared.effects()) {
      out.println(
          "%s %s %s: %s"
              .formatted(effect.clause(), effect.subject(), effect.when(), effect.what().words()));
    }
    out.println(DiffSummary.of(compared.comparison()));
  }

  @Override
  public void write(ThreeWay three, PrintWriter out) {
    three
        .lines()
        .forEach(
            (clause, line) ->
                out.println(clause + ": " + line.status().words() + sides(line) + "."));
    out.println(three.summary());
  }

  private static String sides(ThreeWay.Line line) {
    return side("; ours: ", line.ours()) + side("; theirs: ", line.theirs());
  }

  private static String side(String lead, List<ClauseChange> change) {
    return change.isEmpty() || change.getFirst().isUnchanged()
        ? ""
        : lead + ChangeRow.kind(change.getFirst());
  }
}
