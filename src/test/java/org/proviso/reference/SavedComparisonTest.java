package org.proviso.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case that ever showed a difference, for ever. */
final class SavedComparisonTest {
  private static final Path SAVED = Path.of("src/test/resources/comparison/saved");

  @TestFactory
  Stream<DynamicTest> bothSayTheSame() throws IOException {
    if (!Files.isDirectory(SAVED)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(SAVED)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return all.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> replay(file)));
    }
  }

  private static void replay(Path file) {
    Case held = CaseText.read(text(file));
    List<Comparison.Pair> differences =
        Comparison.of(held).stream().filter(Comparison.Pair::differs).toList();
    assertEquals(List.of(), differences);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
