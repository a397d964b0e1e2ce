package org.proviso.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences and what they become, from two tables: those that are read and those that are not. */
final class SentencesTest {
  private static final Path TABLES = Path.of("src/test/resources/org/proviso/binding");

  private static final String NOT_YET = "not yet";

  /** How many of the common sentences are read, with one meaning. */
  private static final long COMMON_READ = 71;

  private record Row(String sentence, String expected) {}

  @TestFactory
  Stream<DynamicTest> readAsTheTableSays() throws IOException {
    return tests("read.txt");
  }

  /** Their paraphrase says the contrary of a number or a bound, and so the same. */
  @TestFactory
  Stream<DynamicTest> turnedAsTheTableSays() throws IOException {
    return tests("turned.txt");
  }

  @TestFactory
  Stream<DynamicTest> unreadAsTheTableSays() throws IOException {
    return tests("unread.txt");
  }

  /** What stands in nearly every agreement: with its norm, or "not yet". */
  @TestFactory
  Stream<DynamicTest> theCommonOnesAsTheTableSays() throws IOException {
    return tests("common.txt", SentencesTest::normOrNotYet);
  }

  @Test
  void asManyOfTheCommonOnesAreReadAsEverWere() throws IOException {
    long read = rows("common.txt").stream().filter(row -> !isNotYet(row.expected())).count();
    assertEquals(COMMON_READ, read, "raise COMMON_READ when more are read; never lower it");
  }

  @Test
  void nothingInTheSecondTableBinds() throws IOException {
    for (Row row : rows("unread.txt")) {
      assertTrue(Sentences.read(row.sentence()).norms().isEmpty(), row.sentence());
    }
  }

  @Test
  void whatExcusesIsQuoted() throws IOException {
    for (Row row : rows("read.txt")) {
      Sentences.read(row.sentence()).clauses().stream()
          .flatMap(clause -> clause.sentences().stream())
          .flatMap(sentence -> sentence.norms().stream())
          .flatMap(norm -> norm.exemptions().stream())
          .forEach(excuse -> assertFalse(excuse.words().flat().isBlank(), row.sentence()));
    }
  }

  @Test
  void anythingAtAllIsTakenWithoutAnException() throws IOException {
    for (Row row : rows("read.txt")) {
      String[] words = row.sentence().split(" ");
      for (int i = 0; i < words.length; i++) {
        var fewer = new ArrayList<>(List.of(words));
        fewer.remove(i);
        Sentences.read(String.join(" ", fewer));
        var turned = new ArrayList<>(List.of(words));
        turned.add(0, turned.remove(i));
        Sentences.read(String.join(" ", turned));
      }
    }
  }

  private static Stream<DynamicTest> tests(String table) throws IOException {
    return tests(table, Sentences::compact);
  }

  private static Stream<DynamicTest> tests(String table, UnaryOperator<String> became)
      throws IOException {
    return rows(table).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.sentence(),
                    () -> assertEquals(row.expected(), became.apply(row.sentence()))));
  }

  /** Why a sentence is not yet read is said in the table of those that must not be. */
  private static String normOrNotYet(String sentence) {
    String became = Sentences.compact(sentence);
    return became.startsWith("not read") ? NOT_YET : became;
  }

  private static boolean isNotYet(String expected) {
    return expected.equals(NOT_YET) || expected.startsWith("two readings");
  }

  private static List<Row> rows(String table) throws IOException {
    var rows = new ArrayList<Row>();
    String sentence = "";
    for (String line : Files.readAllLines(TABLES.resolve(table))) {
      if (line.startsWith("    ")) {
        rows.add(new Row(sentence, line.strip()));
      } else {
        sentence = line;
      }
    }
    return rows;
  }
}
