package org.proviso.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.proviso.proposal.WorkbookLog;

/**
 * Writes the workbook to be filled in: a tab a sheet, the fields in the first row, each with a note
 * that says what belongs there and which clauses need it, drop-downs where the words are known.
 */
public final class TemplateWorkbook {
  private static final int ROWS = 2000;
  private static final int LONGEST_LIST = 255;
  private static final int MOST_CLAUSES = 12;
  private static final int WIDTH = 18 * 256;

  static {
    WorkbookLog.silence();
  }

  private final TemplatePlan plan;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFCellStyle bold = workbook.createCellStyle();
  private final XSSFCellStyle plain = workbook.createCellStyle();

  private TemplateWorkbook(TemplatePlan plan) {
    this.plan = plan;
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
    bold.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    plain.setWrapText(true);
  }

  /** Writes the workbook; does not close the stream. */
  public static void write(TemplatePlan plan, OutputStream out) throws IOException {
    var writer = new TemplateWorkbook(plan);
    try (XSSFWorkbook workbook = writer.workbook) {
      for (TemplatePlan.Sheet sheet : writer.plan.sheets()) {
        XSSFSheet tab = workbook.createSheet(sheet.name());
        if (sheet.name().equals("about")) {
          writer.about(tab, sheet.fields());
        } else {
          writer.table(tab, sheet.fields());
        }
        tab.createFreezePane(0, 1);
      }
      workbook.write(out);
    }
  }

  /** Items down the side, to be answered beside them. */
  private void about(XSSFSheet tab, List<TemplatePlan.Field> items) {
    List<String> header = List.of("item", "value", "note");
    XSSFRow top = tab.createRow(0);
    for (int column = 0; column < header.size(); column++) {
      cell(top, column, header.get(column), bold);
      tab.setColumnWidth(column, column == 2 ? 3 * WIDTH : 2 * WIDTH);
    }
    for (int i = 0; i < items.size(); i++) {
      XSSFRow row = tab.createRow(i + 1);
      cell(row, 0, items.get(i).name(), plain);
      cell(row, 2, note(items.get(i)), plain);
      choices(tab, items.get(i), i + 1, i + 1, 1);
    }
  }

  private void table(XSSFSheet tab, List<TemplatePlan.Field> fields) {
    XSSFRow top = tab.createRow(0);
    for (int column = 0; column < fields.size(); column++) {
      TemplatePlan.Field field = fields.get(column);
      remark(tab, cell(top, column, field.name(), bold), note(field));
      tab.setColumnWidth(column, WIDTH);
      choices(tab, field, 1, ROWS, column);
    }
  }

  private static XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(SheetGuard.guarded(text));
    cell.setCellStyle(style);
    return cell;
  }

  /** What belongs there, and who asks for it. */
  private static String note(TemplatePlan.Field field) {
    List<String> clauses = new ArrayList<>(field.clauses());
    String more =
        clauses.size() > MOST_CLAUSES ? " and " + (clauses.size() - MOST_CLAUSES) + " more" : "";
    String needed =
        clauses.isEmpty()
            ? ""
            : " Needed by "
                + String.join(", ", clauses.subList(0, Math.min(MOST_CLAUSES, clauses.size())))
                + more
                + ".";
    String what = String.join(" or ", field.what());
    return (what.isEmpty() ? "" : English.capital(what) + ".") + needed;
  }

  /** A note on the header: what belongs below it. */
  private static void remark(XSSFSheet tab, XSSFCell cell, String note) {
    var anchor = new XSSFClientAnchor();
    anchor.setCol1(cell.getColumnIndex());
    anchor.setCol2(cell.getColumnIndex() + 3);
    anchor.setRow1(0);
    anchor.setRow2(5);
    XSSFComment comment = tab.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(note);
    comment.setAuthor("Proviso");
  }

  /** A drop-down of what is known; anything else may be typed too. */
  private static void choices(
      XSSFSheet tab, TemplatePlan.Field field, int first, int last, int column) {
    List<String> offered = new ArrayList<>();
    int length = 0;
    for (String choice : field.choices()) {
      length += choice.length() + 1;
      if (length < LONGEST_LIST && !choice.contains(",")) {
        offered.add(SheetGuard.guarded(choice));
      }
    }
    if (!offered.isEmpty()) {
      DataValidationHelper helper = tab.getDataValidationHelper();
      DataValidation list =
          helper.createValidation(
              helper.createExplicitListConstraint(offered.toArray(String[]::new)),
              new CellRangeAddressList(first, last, column, column));
      list.setShowErrorBox(false);
      list.setSuppressDropDownArrow(true); // In this file format the sense is the other way round.
      tab.addValidationData(list);
    }
  }
}
