package org.proviso.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.source.Code;

/**
 * Every snippet comes to what stands in it.
 *
 * <p>{@code -Dsnippets.update=true} rewrites the expected lines, and still fails; {@code
 * -Dsnippets=word} runs only those whose name holds the word.
 */
final class SnippetTest {
  private static final Path SNIPPETS = Path.of("src/test/resources/snippets");
  private static final boolean UPDATE = Boolean.getBoolean("snippets.update");
  private static final String ONLY = System.getProperty("snippets", "");

  /** Ends a list of expected lines where others may follow, none of them broken. */
  private static final String REST = "...";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> good() throws IOException {
    return all("good").stream()
        .map(snippet -> DynamicTest.dynamicTest("good/" + snippet, () -> run(snippet)));
  }

  @TestFactory
  Stream<DynamicTest> bad() throws IOException {
    return all("bad").stream()
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    "bad/" + snippet,
                    () -> {
                      assertFalse(
                          UPDATE ? false : codes(snippet).isEmpty(),
                          "A bad snippet expects at least one diagnostic.");
                      run(snippet);
                    }));
  }

  @Test
  void everyFileIsASnippet() throws IOException {
    try (Stream<Path> files = Files.walk(SNIPPETS)) {
      List<Path> orphans =
          files
              .filter(Files::isRegularFile)
              .filter(
                  file -> !file.endsWith("README.md") && !file.toString().endsWith(".agreement"))
              .toList();
      assertEquals(List.of(), orphans, "These files belong to no snippet.");
    }
    for (String kind : List.of("good", "bad")) {
      for (Snippet snippet : all(kind)) {
        assertTrue(UPDATE || snippet.hasExpected(), snippet + " expects nothing.");
      }
    }
  }

  @Test
  void everyCodeHasABadSnippet() throws IOException {
    Set<Code> shown = EnumSet.noneOf(Code.class);
    for (Snippet snippet : all("bad")) {
      shown.addAll(codes(snippet));
    }
    Set<Code> missing = EnumSet.complementOf(EnumSet.copyOf(shown));
    assertEquals(SHOWN_ELSEWHERE, missing, "Codes without a bad snippet.");
  }

  /** Shown by MainTest and TextFileTest, because no snippet can. */
  private static final Set<Code> SHOWN_ELSEWHERE =
      EnumSet.of(Code.COMMAND_LINE, Code.FILE_NOT_READABLE);

  private void run(Snippet snippet) throws IOException {
    Path unpacked = Files.createDirectories(folder.resolve(snippet.name()));
    List<String> actual = SnippetRun.lines(snippet, unpacked);
    List<String> expected = new ArrayList<>(snippet.expected());
    boolean open = expected.remove(REST);
    List<String> compared =
        open
            ? actual.stream()
                .filter(line -> expected.contains(line) || line.contains(" broken "))
                .toList()
            : actual;
    if (!expected.stream().sorted().toList().equals(compared.stream().sorted().toList())
        && UPDATE) {
      Files.writeString(snippet.file(), snippet.with(actual));
    }
    assertEquals(
        String.join("\n", expected.stream().sorted().toList()),
        String.join("\n", compared.stream().sorted().toList()),
        snippet.file().toString());
  }

  private static Set<Code> codes(Snippet snippet) {
    Set<Code> codes = EnumSet.noneOf(Code.class);
    for (String line : snippet.expected()) {
      String word = line.split(" ", 2)[0];
      Arrays.stream(Code.values()).filter(code -> code.name().equals(word)).forEach(codes::add);
    }
    return codes;
  }

  private static List<Snippet> all(String kind) throws IOException {
    try (Stream<Path> files = Files.walk(SNIPPETS.resolve(kind))) {
      List<Snippet> snippets = new ArrayList<>();
      for (Path file :
          files.filter(file -> file.toString().endsWith(".agreement")).sorted().toList()) {
        if (file.toString().contains(ONLY)) {
          snippets.add(Snippet.read(file));
        }
      }
      return snippets;
    }
  }
}
