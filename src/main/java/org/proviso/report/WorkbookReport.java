package org.proviso.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.proviso.proposal.WorkbookLog;
import org.proviso.verdict.Verdict;

/** The findings as an Excel workbook: a row each, and the counts of every kind beside them. */
public final class WorkbookReport {
  private static final int MOST_ROWS = 1_000_000;
  private static final int LONGEST = 32_000;

  static {
    WorkbookLog.silence();
  }

  private final FindingTable table;

  public WorkbookReport(NormWording wording) {
    this.table = new FindingTable(wording);
  }

  /** Writes findings, counts and what is owed, a tab each; does not close the stream. */
  public void write(Checked checked, OutputStream out) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      XSSFCellStyle bold = bold(workbook);
      XSSFSheet findings = workbook.createSheet("findings");
      row(findings, 0, FindingTable.HEADER, bold);
      findings.createFreezePane(0, 1);
      Iterator<List<String>> rows = table.rows(checked).limit(MOST_ROWS).iterator();
      for (int i = 1; rows.hasNext(); i++) {
        row(findings, i, rows.next(), workbook.getCellStyleAt(0));
      }
      counts(checked, workbook, bold);
      owed(OwedTotals.of(checked.result()), workbook, bold);
      workbook.write(out);
    }
  }

  private static XSSFCellStyle bold(XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    XSSFCellStyle bold = workbook.createCellStyle();
    bold.setFont(font);
    return bold;
  }

  private static void row(XSSFSheet sheet, int index, List<String> cells, XSSFCellStyle style) {
    XSSFRow row = sheet.createRow(index);
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      var cell = row.createCell(column);
      cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
      cell.setCellStyle(style);
    }
  }

  private static void owed(List<OwedTotals> totals, XSSFWorkbook workbook, XSSFCellStyle bold) {
    if (totals.isEmpty()) {
      return;
    }
    XSSFSheet owed = workbook.createSheet("owed");
    row(owed, 0, OwedTotals.HEADER, bold);
    for (OwedTotals total : totals) {
      XSSFRow row = owed.createRow(owed.getLastRowNum() + 1);
      List<String> cells = total.cells();
      row.createCell(0).setCellValue(cells.getFirst());
      for (int column = 1; column < cells.size(); column++) {
        row.createCell(column).setCellValue(number(cells.get(column)));
      }
    }
  }

  /** What has no end as a decimal stands as a fraction. */
  private static double number(String cell) {
    int slash = cell.indexOf('/');
    return slash < 0
        ? Double.parseDouble(cell)
        : Double.parseDouble(cell.substring(0, slash))
            / Double.parseDouble(cell.substring(slash + 1));
  }

  private static void counts(Checked checked, XSSFWorkbook workbook, XSSFCellStyle bold) {
    XSSFSheet counts = workbook.createSheet("counts");
    row(counts, 0, List.of("verdict", "findings"), bold);
    for (Verdict verdict : Verdict.values()) {
      XSSFRow row = counts.createRow(verdict.ordinal() + 1);
      row.createCell(0).setCellValue(verdict.word());
      row.createCell(1).setCellValue(checked.result().counts().getOrDefault(verdict, 0L));
    }
    int last = counts.getLastRowNum() + 1;
    XSSFRow row = counts.createRow(last);
    row.createCell(0).setCellValue("not-checked");
    row.createCell(1).setCellValue(checked.result().notChecked().size());
  }
}
