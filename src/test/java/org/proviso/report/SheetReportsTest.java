package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Reports for spreadsheets and browsers. */
final class SheetReportsTest {
  /** A reading that a spreadsheet would take for a formula, and a browser for a script. */
  private static final NormWording WORDING = norm -> "=HYPERLINK(\"x\")<script>";

  private static String text(Report report) {
    var text = new StringWriter();
    report.write(Made.checked(), new PrintWriter(text));
    return text.toString();
  }

  @Test
  void csvHasARowForEachFindingAndNoFormula() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var csv = CsvReader.builder().ofCsvRecord(text(new CsvReport(WORDING)))) {
      csv.forEach(row -> rows.add(row.getFields()));
    }
    int all =
        1 + Made.checked().result().findings().size() + Made.checked().result().notChecked().size();
    assertEquals(all, rows.size());
    assertEquals(FindingTable.HEADER, rows.getFirst());
    assertEquals(
        List.of("small", "1.1, 2.1", "broken", "Rivera", "2021-04"), rows.get(1).subList(0, 5));
    assertEquals("'=HYPERLINK(\"x\")<script>", rows.get(1).getLast());
    assertEquals("not-checked", rows.getLast().get(2));
  }

  @Test
  void workbookHoldsTheSameAndNoFormula() throws IOException {
    var bytes = new ByteArrayOutputStream();
    new WorkbookReport(WORDING).write(Made.checked(), bytes);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      var findings = workbook.getSheet("findings");
      assertEquals("Rivera", findings.getRow(1).getCell(3).getStringCellValue());
      findings
          .getRow(1)
          .forEach(cell -> assertEquals(CellType.STRING, cell.getCellType(), cell.toString()));
      assertEquals("counts", workbook.getSheetName(1));
    }
  }

  @Test
  void pageIsAccessibleAndEscaped() {
    String page = text(new HtmlReport(WORDING));
    assertTrue(page.contains("<html lang=\"en\">"), page);
    assertFalse(page.contains("<script>"), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertEquals(1, page.split("<h1").length - 1);
    assertTrue(page.contains("<th scope=\"col\">Verdict</th>"), page);
    assertTrue(page.contains("<th scope=\"row\">Rivera</th>"), page);
    assertTrue(page.contains("<td>broken unless</td>"), page);
    // No heading skips a level.
    int before = 0;
    var headings = Pattern.compile("<h([1-6])").matcher(page);
    while (headings.find()) {
      int level = Integer.parseInt(headings.group(1));
      assertTrue(level <= before + 1, page);
      before = level;
    }
  }
}
