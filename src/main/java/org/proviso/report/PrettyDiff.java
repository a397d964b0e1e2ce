package org.proviso.report;

import java.io.PrintWriter;
import java.util.List;
import org.proviso.change.ClauseChange;
import org.proviso.change.Effect;

/** The bargaining table for a terminal: a block for each clause that changed. */
public final class PrettyDiff implements DiffReport {
  private static final String INDENT = "            ";

  private final NormWording wording;
  private final Paint paint;

  public PrettyDiff(NormWording wording, Paint paint) {
    this.wording = wording;
    this.paint = paint;
  }

  @Override
  public void write(Compared compared, PrintWriter out) {
    out.println("Current:  " + compared.oldName());
    out.println("Proposed: " + compared.newName());
    out.println();
    for (ClauseChange change : compared.comparison().changed()) {
      write(ChangeRow.of(change, wording), out);
    }
    if (!compared.on().isEmpty()) {
      effects(compared, out);
    }
    out.println(paint.bold(DiffSummary.of(compared.comparison())));
    if (!compared.on().isEmpty()) {
      out.println(paint.bold(DiffSummary.of(compared.effects())));
    }
  }

  private void write(ChangeRow row, PrintWriter out) {
    out.println(paint.bold(row.clause() + "  " + row.kind()));
    labelled("Current", quoted(row.current()), out);
    labelled("Proposed", quoted(row.proposed()), out);
    several("Changes", row.changes(), out);
    labelled("Who gains", row.gains(), out);
    several("Witness", row.witness(), out);
    labelled("Status", row.status(), out);
    out.println();
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "(none)" : "\u201c" + words + "\u201d";
  }

  private static void labelled(String label, String words, PrintWriter out) {
    out.println(Wrap.at(lead(label), INDENT, words));
  }

  private static String lead(String label) {
    return "  " + label + " ".repeat(Math.max(1, INDENT.length() - 2 - label.length()));
  }

  private static void several(String label, List<String> lines, PrintWriter out) {
    String lead = lead(label);
    for (String line : lines) {
      String inner = line.startsWith("  ") ? "  " : "";
      out.println(Wrap.at(lead + inner, INDENT + inner, line));
      lead = INDENT;
    }
  }

  private void effects(Compared compared, PrintWriter out) {
    out.println(paint.bold("On " + compared.on()));
    for (Effect effect : compared.effects()) {
      out.println(
          Wrap.at(
              "  ",
              "    ",
              "%s  %s, %s: %s (was: %s; now: %s)"
                  .formatted(
                      effect.clause(),
                      effect.subject(),
                      effect.when(),
                      effect.what().words(),
                      effect.before(),
                      effect.after())));
    }
    out.println();
  }
}
