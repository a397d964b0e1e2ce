package org.proviso.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One provision of the source documents: its reference and kind, where it is restated, and, for one
 * that cannot be made to work, why.
 *
 * @param part A to C for the three sources, D for what the commands show
 * @param where clause numbers or headings; for a command the command line
 */
record CatalogueRow(String part, String ref, String kind, List<String> where, String why) {
  private static final Path ROWS = Path.of("src/test/resources/agreements/rows.txt");

  static List<CatalogueRow> all() throws IOException {
    return Files.readAllLines(ROWS).stream()
        .map(line -> line.split("\\|", -1))
        .map(
            cells ->
                new CatalogueRow(
                    cells[0],
                    cells[1],
                    cells[2],
                    List.of(cells[3].split(";")),
                    cells.length > 4 ? cells[4] : ""))
        .toList();
  }

  /** The folder of the agreement that restates it. */
  String folder() {
    return switch (part) {
      case "B" -> "model-policy-remote-learning";
      case "C" -> "boston-2020-03-20";
      default -> "benicia-2020-12-02";
    };
  }

  boolean isCommand() {
    return kind.equals("command");
  }
}
