package org.proviso.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.source.Code;

/** Workbooks as Excel writes them. */
final class WorkbookTest {
  @TempDir private Path folder;

  @Test
  void tabsAreSheetsAndCellsKeepTheirTypes() throws IOException {
    Path file = folder.resolve("fall.xlsx");
    try (var book = new XSSFWorkbook()) {
      XSSFSheet schedule = book.createSheet("Schedule");
      header(schedule, "Person", "Activity", "Date", "Start", "End", "Students", "Voluntary");
      Row row = schedule.createRow(1);
      row.createCell(0).setCellValue("Rivera");
      row.createCell(1).setCellFormula("CONCATENATE(\"staff \",\"meeting\")");
      row.getCell(1).setCellValue("staff meeting");
      // In Excel 2021-08-01 shown as 8/1/21 is no other date.
      cell(book, row, 2, "m/d/yy").setCellValue(LocalDate.of(2021, 1, 8));
      cell(book, row, 3, "h:mm AM/PM").setCellValue(13.25 / 24);
      cell(book, row, 4, "h:mm AM/PM").setCellValue(14.0 / 24);
      row.createCell(5).setCellValue(12);
      row.createCell(6).setCellValue(true);
      XSSFSheet people = book.createSheet("People");
      header(people, "Person", "Role", "Hired");
      Row rivera = people.createRow(2);
      rivera.createCell(0).setCellValue("Rivera");
      cell(book, rivera, 2, "d-mmm-yy").setCellValue(LocalDate.of(1998, 8, 24));
      write(book, file);
    }
    var proposal = ProposalReader.read(List.of(file), Proposals.IN_TERM);
    assertEquals(List.of(), Proposals.messages(proposal));
    assertEquals(
        List.of("2021-01-08|13:15|14:00|Rivera|staff meeting|12|yes"),
        Proposals.rows(proposal.sheet("schedule")));
    assertEquals(List.of("Rivera||1998-08-24"), Proposals.rows(proposal.sheet("people")));
    assertEquals(3, proposal.sheet("people").sourceRow(0));
  }

  @Test
  void dateTimesGiveEventsTheirTime() throws IOException {
    Path file = folder.resolve("events.xlsx");
    try (var book = new XSSFWorkbook()) {
      XSSFSheet events = book.createSheet("events");
      header(events, "date", "event", "by");
      Row row = events.createRow(1);
      cell(book, row, 0, "yyyy-mm-dd hh:mm").setCellValue(LocalDateTime.of(2021, 1, 8, 15, 0));
      row.createCell(1).setCellValue("request");
      write(book, file);
    }
    var proposal = ProposalReader.read(List.of(file), Proposals.IN_TERM);
    assertEquals(List.of(), Proposals.messages(proposal));
    assertEquals(List.of("15:00"), Proposals.cells(proposal, "events", "time"));
  }

  @Test
  void badCellsAreNamed() throws IOException {
    Path file = folder.resolve("bad.xlsx");
    try (var book = new XSSFWorkbook()) {
      XSSFSheet schedule = book.createSheet("schedule");
      header(schedule, "person", "activity", "date");
      Row row = schedule.createRow(1);
      row.createCell(0).setCellErrorValue(FormulaError.REF.getCode());
      row.createCell(1).setCellFormula("B9");
      row.createCell(2).setCellValue("2021-01-08");
      row.createCell(5).setCellValue("a remark");
      schedule.createRow(2).createCell(0).setCellValue("Lee");
      schedule.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
      write(book, file);
    }
    var proposal = ProposalReader.read(List.of(file), Proposals.IN_TERM);
    assertTrue(Proposals.complaints(proposal).contains(Code.COLUMN_UNNAMED));
    assertTrue(Proposals.complaints(proposal).contains(Code.CELL_MERGED));
    assertEquals(List.of("", "Lee"), Proposals.cells(proposal, "schedule", "person"));
    assertEquals(List.of("2021-01-08", ""), Proposals.cells(proposal, "schedule", "date"));
  }

  @Test
  void whatIsNoWorkbookIsSaid() throws IOException {
    Path zip = folder.resolve("photos.xlsx");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write("hello".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(List.of(Code.FILE_WRONG_KIND), complaints(zip));
    Path text = folder.resolve("text.xlsx");
    Files.writeString(text, "person,activity\n");
    assertEquals(List.of(Code.FILE_WRONG_KIND), complaints(text));
    Path cut = folder.resolve("cut.xlsx");
    Files.write(cut, new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});
    assertEquals(List.of(Code.FILE_WRONG_KIND), complaints(cut));
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    Path plain = folder.resolve("plain.xlsx");
    try (var book = new XSSFWorkbook()) {
      header(book.createSheet("schedule"), "person", "activity");
      write(book, plain);
    }
    Path bomb = folder.resolve("bomb.xlsx");
    try (var in = new ZipFile(plain.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (var entry : Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.getInputStream(entry).readAllBytes();
        out.write(content);
        if (entry.getName().endsWith("sheet1.xml")) {
          out.write(" ".repeat(50_000_000).getBytes(StandardCharsets.US_ASCII));
        }
      }
    }
    assertEquals(List.of(Code.WORKBOOK_SUSPICIOUS), complaints(bomb));
  }

  private static List<Code> complaints(Path file) {
    return Proposals.complaints(ProposalReader.read(List.of(file), Proposals.IN_TERM));
  }

  private static void header(XSSFSheet sheet, String... names) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < names.length; i++) {
      row.createCell(i).setCellValue(names[i]);
    }
  }

  private static Cell cell(XSSFWorkbook book, Row row, int column, String format) {
    Cell cell = row.createCell(column);
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static void write(XSSFWorkbook book, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }
}
