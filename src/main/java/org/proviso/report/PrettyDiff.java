package org.proviso.report;

import java.io.PrintWriter;
import java.util.List;
import org.proviso.change.ClauseChange;

/** The bargaining table for a terminal: a block for each clause that changed. */
public final class PrettyDiff implements DiffReport {
  private static final LabelledLines NARROW = new LabelledLines(12);
  private static final LabelledLines WIDE = new LabelledLines(24);

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
    DiffTable.aboutWitnesses(List.of(compared.comparison())).forEach(out::println);
    out.println();
    for (ClauseChange change : compared.comparison().changed()) {
      write(ChangeRow.of(change, wording, compared.sides()), out);
    }
    if (!compared.on().isEmpty()) {
      effects(compared, out);
    }
    out.println(paint.bold(DiffSummary.of(compared.comparison())));
    if (!compared.on().isEmpty()) {
      out.println(paint.bold(DiffSummary.of(compared.effects())));
    }
  }

  @Override
  public void write(ThreeWay three, PrintWriter out) {
    DiffTable table = DiffTable.of(three, wording);
    table.facts().forEach(out::println);
    out.println();
    for (DiffTable.Row row : table.rows()) {
      out.println(paint.bold(row.clause()));
      for (int i = 0; i < row.cells().size(); i++) {
        DiffTable.Cell cell = row.cells().get(i);
        List<String> lines = cell.redline().isEmpty() ? cell.lines() : List.of(cell.words());
        WIDE.several(table.columns().get(i + 1), lines, out);
      }
      out.println();
    }
    table.closing().forEach(line -> out.println(paint.bold(line)));
  }

  private void write(ChangeRow row, PrintWriter out) {
    out.println(paint.bold(row.clause() + "  " + row.kind()));
    NARROW.several("Current", List.of(quoted(row.current())), out);
    NARROW.several("Proposed", List.of(quoted(row.proposed())), out);
    NARROW.several("Changes", row.changes(), out);
    NARROW.several("Who gains", List.of(row.gains()), out);
    NARROW.several("Witness", row.witness(), out);
    NARROW.several("Status", List.of(row.status()), out);
    out.println();
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "(none)" : "\u201c" + words + "\u201d";
  }

  private void effects(Compared compared, PrintWriter out) {
    out.println(paint.bold("On " + compared.on()));
    DiffTable.effects(compared).forEach(line -> out.println(Wrap.at("  ", "    ", line)));
    out.println();
  }
}
