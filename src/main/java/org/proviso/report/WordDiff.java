package org.proviso.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.proviso.change.ClauseChange;
import org.proviso.change.Piece;

/**
 * A Word file: every clause with tracked changes, each under the name of the side that proposes it,
 * and the bargaining table after them.
 */
public final class WordDiff {
  private final NormWording wording;
  private int changes;

  public WordDiff(NormWording wording) {
    this.wording = wording;
  }

  /** The whole agreement as one side would have it. */
  public void write(Compared compared, OutputStream out) throws IOException {
    try (var document = new XWPFDocument()) {
      DiffTable table = DiffTable.of(compared, wording);
      heading(document, table);
      for (ClauseChange change : compared.comparison().clauses()) {
        clause(document, change, "Proposed");
      }
      table(document, table);
      document.write(out);
    }
  }

  /** Every clause that either side changes, once as each would have it. */
  public void write(ThreeWay three, OutputStream out) throws IOException {
    try (var document = new XWPFDocument()) {
      DiffTable table = DiffTable.of(three, wording);
      heading(document, table);
      for (ThreeWay.Line line : three.lines().values()) {
        line.ours().stream()
            .filter(change -> !change.isUnchanged())
            .forEach(change -> clause(document, change, "Ours"));
        line.theirs().stream()
            .filter(change -> !change.isUnchanged())
            .forEach(change -> clause(document, change, "Theirs"));
      }
      table(document, table);
      document.write(out);
    }
  }

  private static void heading(XWPFDocument document, DiffTable table) {
    XWPFParagraph title = document.createParagraph();
    var run = title.createRun();
    run.setBold(true);
    run.setFontSize(16);
    run.setText(table.title());
    table.facts().forEach(fact -> document.createParagraph().createRun().setText(fact));
  }

  private void clause(XWPFDocument document, ClauseChange change, String author) {
    XWPFParagraph paragraph = document.createParagraph();
    boolean renumbered = !change.oldNumber().equals(change.newNumber());
    if (renumbered) {
      wholly(paragraph, change, author);
      tracked(paragraph, new Piece(Piece.Mark.DELETED, change.oldNumber()), "", author);
      tracked(paragraph, new Piece(Piece.Mark.ADDED, change.newNumber()), "", author);
    } else {
      tracked(paragraph, new Piece(Piece.Mark.KEPT, change.newNumber()), author);
    }
    for (Piece piece : Redlined.of(change)) {
      tracked(paragraph, piece, author);
    }
  }

  /** The line of a clause that comes in or goes comes and goes with it. */
  private void wholly(XWPFParagraph paragraph, ClauseChange change, String author) {
    if (change.oldNumber().isEmpty() || change.newNumber().isEmpty()) {
      var line = paragraph.getCTP().addNewPPr().addNewRPr();
      stamp(change.oldNumber().isEmpty() ? line.addNewIns() : line.addNewDel(), author);
    }
  }

  private void tracked(XWPFParagraph paragraph, Piece piece, String author) {
    tracked(paragraph, piece, isEmpty(paragraph.getCTP()) ? "" : piece.space(), author);
  }

  private void tracked(XWPFParagraph paragraph, Piece piece, String space, String author) {
    if (piece.words().isEmpty()) {
      return;
    }
    CTP runs = paragraph.getCTP();
    String words = space + piece.words();
    switch (piece.mark()) {
      case KEPT -> text(runs.addNewR().addNewT(), words);
      case ADDED -> text(marked(runs.addNewIns(), author).addNewT(), words);
      case DELETED -> text(marked(runs.addNewDel(), author).addNewDelText(), words);
    }
  }

  private static boolean isEmpty(CTP runs) {
    return runs.sizeOfRArray() + runs.sizeOfInsArray() + runs.sizeOfDelArray() == 0;
  }

  /** The date of a change is left out: the tool does not know when it was proposed. */
  private CTR marked(CTRunTrackChange change, String author) {
    stamp(change, author);
    return change.addNewR();
  }

  private void stamp(CTTrackChange change, String author) {
    change.setId(BigInteger.valueOf(++changes));
    change.setAuthor(author);
  }

  private static void text(CTText text, String words) {
    text.setStringValue(words);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  private static void table(XWPFDocument document, DiffTable table) {
    document.createParagraph();
    XWPFTable grid = document.createTable(table.rows().size() + 1, table.columns().size());
    // A table without its grid of columns is not valid, though Word forgives it.
    var columns = grid.getCTTbl().addNewTblGrid();
    table.columns().forEach(_ -> columns.addNewGridCol());
    fill(grid, 0, table.columns());
    grid.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < table.rows().size(); i++) {
      DiffTable.Row row = table.rows().get(i);
      fill(
          grid,
          i + 1,
          Stream.concat(Stream.of(row.clause()), row.cells().stream().map(DiffTable.Cell::words))
              .toList());
    }
    if (!table.effects().isEmpty()) {
      XWPFRun heading = document.createParagraph().createRun();
      heading.setBold(true);
      heading.setText("What changes for whom");
    }
    table.effects().forEach(line -> document.createParagraph().createRun().setText(line));
    table.closing().forEach(line -> document.createParagraph().createRun().setText(line));
  }

  private static void fill(XWPFTable grid, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      grid.getRow(row).getCell(i).setText(cells.get(i));
    }
  }
}
