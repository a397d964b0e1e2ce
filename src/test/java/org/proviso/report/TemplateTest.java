package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.check.Checker;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.norm.Agreement;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.ReadOptions;
import org.proviso.source.Code;
import org.proviso.source.Severity;
import org.proviso.source.SourceText;
import org.proviso.verdict.Result;
import org.proviso.verdict.Verdict;

/** The workbook to be filled in: it opens, is read back, and serves a check. */
final class TemplateTest {
  private static final String CLAUSES =
      """
      1.1  Each counselor's staff meetings shall take no more than three (3) hours per month.
      1.2  A livestream may be recorded only with the unit member's written permission.
      1.3  Each teacher shall have at least 45 minutes of preparation each school day.
      """;

  @TempDir Path folder;

  private Path written(String clauses) throws IOException {
    Path file = folder.resolve("template.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      TemplateWorkbook.write(TemplatePlan.of(List.of(agreement(clauses))), out);
    }
    return file;
  }

  private static Agreement agreement(String clauses) {
    return new StandardPasses()
        .read(new SourceText("my.agreement", clauses), Settings.PLAIN.fills());
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  @Test
  void holdsTheSheetsThatTheClausesNeedAndNoOther() throws IOException {
    try (XSSFWorkbook workbook = open(written(CLAUSES))) {
      List<String> tabs =
          Stream.iterate(0, i -> i + 1)
              .limit(workbook.getNumberOfSheets())
              .map(workbook::getSheetName)
              .toList();
      assertEquals(List.of("about", "schedule", "people", "calendar"), tabs);
    }
  }

  @Test
  void offersWhatIsKnownAndSaysWhoAsks() throws IOException {
    try (XSSFWorkbook workbook = open(written(CLAUSES))) {
      XSSFSheet people = workbook.getSheet("people");
      assertEquals("person", people.getRow(0).getCell(0).getStringCellValue());
      assertEquals("role", people.getRow(0).getCell(1).getStringCellValue());
      String note = people.getRow(0).getCell(1).getCellComment().getString().getString();
      assertTrue(note.contains("Needed by 1.1"), note);
      List<String> roles =
          people.getDataValidations().stream()
              .flatMap(v -> Stream.of(v.getValidationConstraint().getExplicitListValues()))
              .toList();
      assertTrue(roles.contains("counselor"), roles.toString());
      List<String> activities =
          workbook.getSheet("schedule").getDataValidations().stream()
              .flatMap(v -> Stream.of(v.getValidationConstraint().getExplicitListValues()))
              .toList();
      assertTrue(activities.contains("staff meeting"), activities.toString());
      assertTrue(activities.contains("verbal"), activities.toString());
    }
  }

  @Test
  void isReadBackWithNothingToComplainOf() throws IOException {
    for (String clauses : List.of(CLAUSES, Files.readString(benicia()))) {
      Proposal proposal = ProposalReader.read(List.of(written(clauses)), ReadOptions.PLAIN);
      List<String> complaints =
          proposal.diagnostics().stream()
              .filter(d -> d.severity() == Severity.ERROR)
              .map(d -> d.message())
              .toList();
      assertEquals(List.of(), complaints);
      for (TemplatePlan.Sheet sheet : TemplatePlan.of(List.of(agreement(clauses))).sheets()) {
        for (TemplatePlan.Field field : sheet.fields()) {
          boolean there =
              sheet.name().equals("about")
                  || proposal.sheet(sheet.name()).headers().contains(field.name());
          assertTrue(there, sheet.name() + ": " + field.name());
        }
      }
    }
  }

  private static Path benicia() {
    return Path.of("agreements/benicia-2020-12-02/text.agreement");
  }

  @Test
  void servesACheckOnceItIsFilledIn() throws IOException {
    Path file = written(CLAUSES);
    try (XSSFWorkbook workbook = open(file)) {
      XSSFSheet people = workbook.getSheet("people");
      fill(people, 1, "person", "Rivera", "role", "counselor");
      XSSFSheet schedule = workbook.getSheet("schedule");
      // Two meetings of 100 minutes: 3 h 20 of 3 h.
      fill(schedule, 1, "person", "Rivera", "activity", "staff meeting", "date", "2021-03-01");
      fill(schedule, 1, "start", "9:00", "end", "10:40");
      fill(schedule, 2, "person", "Rivera", "activity", "staff meeting", "date", "2021-03-02");
      fill(schedule, 2, "start", "9:00", "end", "10:40");
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    Path text = folder.resolve("my.agreement");
    Files.writeString(text, CLAUSES);
    var passes = new StandardPasses();
    var opened = new Workspace(passes, Settings.PLAIN).open(List.of(text, file));
    Result result = new Checker(passes, Settings.PLAIN).check(opened);
    assertEquals(
        List.of("1.1 Rivera 2021-03 3 h 20"),
        result.findings().stream()
            .filter(finding -> finding.verdict() == Verdict.BROKEN)
            .map(
                finding ->
                    finding.norm().clause().number()
                        + " "
                        + finding.subject().name()
                        + " "
                        + finding.when().key()
                        + " "
                        + finding.measured())
            .toList());
    assertFalse(result.diagnostics().stream().anyMatch(d -> d.code() == Code.FIELD_UNKNOWN));
  }

  private static void fill(XSSFSheet sheet, int row, String... fieldsAndValues) {
    var header = sheet.getRow(0);
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      for (int column = 0; column < header.getLastCellNum(); column++) {
        if (header.getCell(column).getStringCellValue().equals(fieldsAndValues[i])) {
          line.createCell(column).setCellValue(fieldsAndValues[i + 1]);
        }
      }
    }
  }

  @Test
  void nothingInItIsAFormula() {
    assertEquals("'=1+1", SheetGuard.guarded("=1+1"));
    assertEquals("'@x", SheetGuard.guarded("@x"));
    assertEquals("'-5 min", SheetGuard.guarded("-5 min"));
    assertEquals("'\tx", SheetGuard.guarded("\tx"));
    assertEquals("3 h", SheetGuard.guarded("3 h"));
  }
}
