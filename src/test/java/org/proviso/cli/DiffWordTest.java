package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/**
 * The Word file of a diff is valid by the schema of its format; each side's changes are its own.
 */
final class DiffWordTest {
  private static final String OLD = "Each class shall have no more than 30 students.";
  private static final String OURS = "Each class shall have no more than 27 students.";
  private static final String THEIRS = "Each class shall have no more than 33 students.";

  private static DocumentDocument word(Path folder, String... versions)
      throws IOException, XmlException {
    var arguments = new ArrayList<String>(List.of("diff"));
    for (int i = 0; i < versions.length; i++) {
      Path file = folder.resolve(i + ".agreement");
      Files.writeString(file, "Agreement\n\n1.1  " + versions[i] + "\n");
      arguments.add(file.toString());
    }
    Path docx = folder.resolve("diff.docx");
    arguments.addAll(List.of("-o", docx.toString()));
    var nowhere = new PrintWriter(new StringWriter());
    Main.run(new Streams(nowhere, nowhere, false, true), arguments.toArray(String[]::new));
    try (var zip = new ZipFile(docx.toFile())) {
      return DocumentDocument.Factory.parse(zip.getInputStream(zip.getEntry("word/document.xml")));
    }
  }

  private static List<XmlError> errors(DocumentDocument document) {
    var errors = new ArrayList<XmlError>();
    document.validate(new XmlOptions().setErrorListener(errors));
    return errors;
  }

  private static List<String> authors(DocumentDocument document) {
    return document.getDocument().getBody().getPList().stream()
        .map(CTP::getInsList)
        .flatMap(List::stream)
        .map(inserted -> inserted.getAuthor() + ":" + words(inserted))
        .toList();
  }

  /** Inserted words stand with the space before them. */
  private static String words(CTRunTrackChange inserted) {
    return inserted.getRArray(0).getTArray(0).getStringValue();
  }

  @Test
  void twoVersionsAreValid(@TempDir Path folder) throws IOException, XmlException {
    DocumentDocument document = word(folder, OLD, OURS);
    assertEquals(List.of(), errors(document));
    assertEquals(List.of("Proposed: 27"), authors(document));
  }

  @Test
  void eachSideIsTheAuthorOfItsChanges(@TempDir Path folder) throws IOException, XmlException {
    DocumentDocument document = word(folder, OLD, OURS, THEIRS);
    assertEquals(List.of(), errors(document));
    assertEquals(List.of("Ours: 27", "Theirs: 33"), authors(document));
  }

  /** Accepted, a clause that is gone leaves no empty line, and a new number no space before it. */
  @Test
  void linesComeAndGoWithTheirClauses(@TempDir Path folder) throws IOException, XmlException {
    String two = "%s\n\n1.%d  Each chair shall have a hearing.";
    DocumentDocument less = word(folder, two.formatted(OLD, 2), OLD);
    assertEquals(List.of(), errors(less));
    assertEquals(List.of("gone"), lines(less));
    DocumentDocument more = word(folder, OLD, two.formatted(OLD, 2));
    assertEquals(List.of(), errors(more));
    assertEquals(List.of("new"), lines(more));
    DocumentDocument moved = word(folder, two.formatted(OLD, 2), two.formatted(OLD, 3));
    assertEquals(List.of("Proposed:1.3"), authors(moved));
  }

  private static List<String> lines(DocumentDocument document) {
    return document.getDocument().getBody().getPList().stream()
        .filter(line -> line.isSetPPr() && line.getPPr().isSetRPr())
        .map(line -> line.getPPr().getRPr().isSetIns() ? "new" : "gone")
        .toList();
  }

  /** The schema is there at all: text of a deletion that stands outside of one is refused. */
  @Test
  void whatIsNotValidIsTold(@TempDir Path folder) throws IOException, XmlException {
    DocumentDocument document = word(folder, OLD, OURS);
    document.getDocument().getBody().addNewTbl();
    assertTrue(!errors(document).isEmpty());
  }
}
