package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.report.JsonDiff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The memorandum and its made-up successor, in every format that a diff has. */
final class SuccessorTest {
  private static final Path CURRENT = Path.of("agreements/benicia-2020-12-02");
  private static final Path SUCCESSOR = Path.of("agreements/benicia-successor");

  private static int run(StringWriter out, String... arguments) {
    return Main.run(
        new Streams(new PrintWriter(out), new PrintWriter(new StringWriter()), false, true),
        arguments);
  }

  @Test
  void everyChangeIsToldAndEveryWorldIsShown() throws IOException {
    var out = new StringWriter();
    assertEquals(
        0,
        run(
            out,
            "diff",
            CURRENT.toString(),
            SUCCESSOR.toString(),
            "--format",
            "json",
            "--time-limit",
            "20000"));
    assertEquals(List.of(), faults(out.toString()));
    Map<String, String> told = new HashMap<>();
    var unshown = new ArrayList<String>();
    for (JsonNode clause : JsonMapper.shared().readTree(out.toString()).get("clauses")) {
      String kind = clause.get("kind").asString();
      told.put(clause.get("clause").asString(), kind + " " + clause.get("gains").asString());
      boolean settles = List.of("stricter", "looser", "softened", "hardened").contains(kind);
      if (settles && !clause.toString().contains("\"shown\"")) {
        unshown.add(clause.get("clause").asString());
      }
    }
    assertEquals(List.of(), unshown, "These have no witness.");
    var listed = new TreeSet<String>();
    for (String line : Files.readAllLines(SUCCESSOR.resolve("changes.txt"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.replaceAll("\\(.*", "").strip().split("\\s{2,}|(?<=^[0-9.]{7})\\s");
        assertEquals(parts[1] + " " + parts[2], told.get(parts[0]), parts[0]);
        listed.add(parts[0]);
      }
    }
    assertEquals(listed, new TreeSet<>(told.keySet()), "Nothing else has changed.");
  }

  private static List<String> faults(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(JsonDiff.class.getResourceAsStream("diff.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static final String OLD =
      "A\n\n1.1  Each class shall have no more than 30 students.\n1.2  Unit members may leave.\n";
  private static final String NEW = "A\n\n1.1  Each class shall have no more than 28 students.\n";
  private static final String OTHER =
      "A\n\n1.1  Each class shall have no more than 29 students.\n1.2  Unit members may leave.\n";

  private static List<Path> versions(Path folder) throws IOException {
    var paths = new ArrayList<Path>();
    for (String text : List.of(OLD, NEW, OTHER)) {
      Path path = folder.resolve("v" + paths.size() + ".agreement");
      Files.writeString(path, text);
      paths.add(path);
    }
    return paths;
  }

  @Test
  void wordFileHoldsTrackedChanges(@TempDir Path folder) throws IOException {
    List<Path> versions = versions(folder);
    Path file = folder.resolve("redline.docx");
    run(
        new StringWriter(),
        "diff",
        versions.get(0).toString(),
        versions.get(1).toString(),
        "-o",
        file.toString());
    String xml = document(file);
    assertTrue(xml.contains("<w:delText xml:space=\"preserve\"> 30</w:delText>"), xml);
    assertTrue(xml.contains("</w:tblPr><w:tblGrid><w:gridCol/>"), xml);
    assertTrue(xml.contains("<w:t xml:space=\"preserve\"> 28</w:t>"), xml);
    assertTrue(xml.matches("(?s).*<w:ins w:id=\"\\d+\" w:author=\"Proposed\">.*"), xml);
    assertTrue(xml.matches("(?s).*<w:del w:id=\"\\d+\" w:author=\"Proposed\">.*"), xml);
  }

  @Test
  void wordFileOfThreeVersionsNamesEachSide(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("three.docx");
    var arguments = new ArrayList<>(List.of("diff"));
    versions(folder).forEach(path -> arguments.add(path.toString()));
    arguments.addAll(List.of("-o", file.toString()));
    run(new StringWriter(), arguments.toArray(String[]::new));
    String xml = document(file);
    assertTrue(xml.contains("w:author=\"Ours\"") && xml.contains("w:author=\"Theirs\""), xml);
  }

  private static String document(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void pageSaysInWordsWhatWasAddedAndDeleted(@TempDir Path folder) throws IOException {
    List<Path> versions = versions(folder);
    var out = new StringWriter();
    run(out, "diff", versions.get(0).toString(), versions.get(1).toString(), "--format", "html");
    String page = out.toString();
    assertTrue(page.contains("<del>[deleted: 30]</del> <ins>[added: 28]</ins>"), page);
    assertTrue(page.contains("<html lang=\"en\">") && page.contains("<th scope=\"row\">1.1</th>"));
    assertTrue(page.contains("<caption>") && page.contains("<th scope=\"col\">Who gains</th>"));
  }

  @Test
  void threeVersionsSayWhoChangesWhat(@TempDir Path folder) throws IOException {
    var arguments = new ArrayList<>(List.of("diff"));
    versions(folder).forEach(path -> arguments.add(path.toString()));
    arguments.addAll(List.of("--format", "concise"));
    var out = new StringWriter();
    assertEquals(0, run(out, arguments.toArray(String[]::new)));
    assertEquals(
        """
        1.1: open: both change it; ours: stricter; theirs: stricter.
        1.2: open: only ours changes it; ours: removed, withdrawn.
        2 clauses changed by either; 1 by both, 0 of them in the same words.
        """,
        out.toString().replace(System.lineSeparator(), "\n"));
  }

  /** A class of 29 keeps 30 and breaks 28; one of 28 keeps both. */
  @Test
  void proposalShowsWhatChangesForWhom(@TempDir Path folder) throws IOException {
    List<Path> versions = versions(folder);
    Path classes = folder.resolve("classes.csv");
    Files.writeString(classes, "class,size\nRoom 1,29\nRoom 2,28\n");
    var out = new StringWriter();
    int code =
        run(
            out,
            "diff",
            versions.get(0).toString(),
            versions.get(1).toString(),
            "--on",
            classes.toString(),
            "--format",
            "concise");
    assertEquals(1, code);
    assertTrue(out.toString().contains("1.1 Room 1"), out.toString());
    assertTrue(out.toString().contains("newly broken") && !out.toString().contains("Room 2"));
  }
}
