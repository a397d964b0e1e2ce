package org.proviso.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.norm.Agreement;

/**
 * No row of the sources is missing from {@code agreements/}; its README says what becomes of each.
 * {@code -Dcatalogue.update=true} writes the table anew and still fails, so that someone reads it.
 */
class CatalogueTest {
  private static final Path README = Path.of("agreements/README.md");
  private static final String MARK = "<!-- The table below is written by CatalogueTest. -->\n";

  private final List<CatalogueRow> rows;
  private final CatalogueTable table;

  CatalogueTest() throws IOException {
    rows = CatalogueRow.all();
    table = new CatalogueTable(agreements());
  }

  private static Map<String, Agreement> agreements() {
    Map<String, Agreement> agreements = new HashMap<>();
    new Workspace(new StandardPasses(), Settings.PLAIN)
        .openAgreements(List.of(Path.of("agreements")))
        .agreements()
        .forEach(
            agreement ->
                agreements.put(
                    Path.of("agreements")
                        .relativize(Path.of(agreement.name()).getParent())
                        .toString(),
                    agreement));
    return agreements;
  }

  @Test
  void theTableIsWhatTheAgreementsSay() throws IOException {
    String readme = Files.readString(README);
    String front = readme.substring(0, readme.indexOf(MARK) + MARK.length());
    String expected = front + table.text(rows);
    if (Boolean.getBoolean("catalogue.update") && !readme.equals(expected)) {
      Files.writeString(README, expected);
      fail("agreements/README.md was written anew; read it, then run again");
    }
    assertEquals(expected, readme);
  }

  /** Each row has a clause, and either an example or a reason why there is none. */
  @TestFactory
  Stream<DynamicTest> everyRow() {
    return rows.stream()
        .filter(row -> !row.isCommand())
        .map(row -> DynamicTest.dynamicTest(row.part() + " " + row.ref(), () -> holds(row)));
  }

  private void holds(CatalogueRow row) {
    assertTrue(!table.clauses(row).isEmpty() || !row.why().isEmpty(), "no clause and no reason");
    assertTrue(
        !table.examplesOf(row).isEmpty() || !row.why().isEmpty(), "no example and no reason");
    boolean unread = table.status(row).contains("not read");
    assertTrue(!unread || !row.why().isEmpty(), "a sentence is not read and no reason is given");
  }
}
