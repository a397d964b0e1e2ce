package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.change.ClauseChange;
import org.proviso.change.Motion;
import org.proviso.change.Piece;
import org.proviso.change.SideBySide;
import org.proviso.change.Sides;

/**
 * The bargaining table as a page shows it: a row a clause, a cell a column.
 *
 * @param facts what stands above it: the files, and the proposal if there is one
 * @param closing what stands below it, the most important line last
 */
record DiffTable(
    String title,
    List<String> facts,
    List<String> columns,
    List<Row> rows,
    List<String> effects,
    List<String> closing) {
  /** A small world breaks every duty to have a lunch; that is not what it is there to show. */
  private static final String ABOUT_WITNESSES =
      "A witness holds only what the change turns on; the rest of the day is left out.";

  /** No day is in both terms, so that a check of the one would not be about the other. */
  private static final String ABOUT_TERMS =
      "The terms do not overlap: a witness holds both wordings as if in force on its days.";

  DiffTable {
    facts = List.copyOf(facts);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    effects = List.copyOf(effects);
    closing = List.copyOf(closing);
  }

  /** A clause, and what stands in each column. */
  record Row(String clause, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** Lines of words, or words with what was deleted and added in them. */
  record Cell(List<String> lines, List<Piece> redline) {
    Cell {
      lines = List.copyOf(lines);
      redline = List.copyOf(redline);
    }

    static Cell of(String line) {
      return new Cell(line.isEmpty() ? List.of() : List.of(line), List.of());
    }

    static Cell of(List<String> lines) {
      return new Cell(lines, List.of());
    }

    /** Everything in one line, deletions and additions said in words. */
    String words() {
      return redline.isEmpty() ? String.join(" ", lines) : Redlined.words(redline);
    }
  }

  static DiffTable of(Compared compared, NormWording wording) {
    var rows = new ArrayList<Row>();
    for (ClauseChange change : compared.comparison().changed()) {
      ChangeRow row = ChangeRow.of(change, wording, compared.sides());
      rows.add(
          new Row(
              row.clause(),
              List.of(
                  Cell.of(row.current()),
                  new Cell(List.of(), Redlined.shortened(change)),
                  Cell.of(changes(row)),
                  Cell.of(English.capital(row.gains())),
                  Cell.of(row.witness()),
                  Cell.of(English.capital(row.status())))));
    }
    return new DiffTable(
        "What the proposed wording changes",
        facts(compared),
        List.of(
            "Clause",
            "Current",
            "Their words",
            "What it changes",
            "Who gains",
            "Witness",
            "Status"),
        rows,
        effects(compared),
        closing(compared));
  }

  static List<String> changes(ChangeRow row) {
    var lines = new ArrayList<String>();
    String kind = English.capital(row.kind());
    if (row.changes().stream().noneMatch(line -> line.startsWith(kind))) {
      lines.add(kind + ".");
    }
    lines.addAll(row.changes());
    return lines;
  }

  private static List<String> facts(Compared compared) {
    var facts = new ArrayList<String>();
    facts.add("Current: " + compared.oldName());
    facts.add("Proposed: " + compared.newName());
    facts.addAll(aboutWitnesses(List.of(compared.comparison())));
    return facts;
  }

  /** What is to be known of the witnesses; nothing where there are none. */
  static List<String> aboutWitnesses(List<SideBySide> comparisons) {
    var facts = new ArrayList<String>();
    if (comparisons.stream().anyMatch(DiffTable::isShown)) {
      facts.add(ABOUT_WITNESSES);
    }
    boolean apart =
        comparisons.stream()
            .anyMatch(one -> isShown(one) && !one.old().inForce().overlaps(one.now().inForce()));
    if (apart) {
      facts.add(ABOUT_TERMS);
    }
    return facts;
  }

  private static boolean isShown(SideBySide comparison) {
    return comparison.changed().stream().anyMatch(one -> !one.witnesses().isEmpty());
  }

  /** What changes for whom, and what is owed before and after. */
  static List<String> effects(Compared compared) {
    var lines = new ArrayList<>(compared.basis());
    lines.addAll(EffectLines.of(compared.effects()));
    compared.owed().forEach(one -> lines.add("Owed in all: " + one.words() + "."));
    return lines;
  }

  private static List<String> closing(Compared compared) {
    var lines = new ArrayList<String>();
    lines.add(DiffSummary.of(compared.comparison()));
    if (!compared.on().isEmpty()) {
      lines.add("On " + compared.on() + ". " + DiffSummary.of(compared.effects()));
    }
    return lines;
  }

  static DiffTable of(ThreeWay three, NormWording wording) {
    Map<String, ThreeWay.Line> lines = new LinkedHashMap<>(three.lines());
    var rows = new ArrayList<Row>();
    lines.forEach((clause, line) -> rows.add(row(clause, line, three.ours().sides(), wording)));
    var closing = new ArrayList<String>();
    closing.add("Ours: " + DiffSummary.of(three.ours().comparison()));
    closing.add("Theirs: " + DiffSummary.of(three.theirs().comparison()));
    closing.add(three.summary());
    return new DiffTable(
        "Two proposals for the current wording",
        facts(three),
        List.of(
            "Clause",
            "Current",
            "Our words",
            "What ours changes",
            "Their words",
            "What theirs changes",
            "Who gains",
            "Witness",
            "Status"),
        rows,
        List.of(),
        closing);
  }

  private static List<String> facts(ThreeWay three) {
    var facts = new ArrayList<String>();
    facts.add("Current: " + three.ours().oldName());
    facts.add("Ours: " + three.ours().newName());
    facts.add("Theirs: " + three.theirs().newName());
    facts.addAll(aboutWitnesses(List.of(three.ours().comparison(), three.theirs().comparison())));
    return facts;
  }

  private static Row row(String clause, ThreeWay.Line line, Sides sides, NormWording wording) {
    var witness = new ArrayList<String>();
    var gains = new ArrayList<String>();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(line.current()));
    side("Ours", line.ours(), sides, wording, cells, gains, witness);
    side("Theirs", line.theirs(), sides, wording, cells, gains, witness);
    cells.add(Cell.of(gains));
    cells.add(Cell.of(witness));
    cells.add(Cell.of(English.capital(line.status().words())));
    return new Row(clause, cells);
  }

  private static void side(
      String who,
      List<ClauseChange> change,
      Sides sides,
      NormWording wording,
      List<Cell> cells,
      List<String> gains,
      List<String> witness) {
    if (change.isEmpty() || change.getFirst().isUnchanged()) {
      cells.add(Cell.of("No change."));
      cells.add(Cell.of("Nothing."));
      return;
    }
    ChangeRow row = ChangeRow.of(change.getFirst(), wording, sides);
    cells.add(new Cell(List.of(), Redlined.shortened(change.getFirst())));
    var changes = new ArrayList<String>(changes(row));
    if (change.getFirst().motion() == Motion.MOVED) {
      changes.addFirst("Becomes " + change.getFirst().newNumber() + ".");
    }
    cells.add(Cell.of(changes));
    gains.add(who + ": " + row.gains() + ".");
    if (!row.witness().isEmpty()) {
      witness.add(who + ":");
      witness.addAll(row.witness());
    }
  }
}
