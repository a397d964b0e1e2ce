package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table at the end of {@code test} counts sentences: one that is bare is named by its words.
 */
final class SentenceCoverageTest {
  private static final String TWO_SENTENCES =
      """
      Small agreement

      1.1     Each request shall be answered. Each answer shall be explained.

          Example "answered" keeps 1.1
              events | date       | event   | answered
                     | 2021-01-11 | request | yes

          Example "no answer" breaks 1.1
              events | date       | event   | answered
                     | 2021-01-11 | request | no
      """;

  private static final String SECOND =
      """

          Example "explained" keeps 1.1
              events | date       | event  | explained
                     | 2021-01-12 | answer | yes

          Example "a bare no" breaks 1.1
              events | date       | event  | explained
                     | 2021-01-12 | answer | no
      """;

  @Test
  void theSecondSentenceIsBare(@TempDir Path folder) throws IOException {
    String said = said(folder, TWO_SENTENCES);
    assertTrue(
        said.contains("No example keeps: 1.1 \u201cEach answer shall be explained.\u201d"), said);
    assertTrue(
        said.contains("No example breaks: 1.1 \u201cEach answer shall be explained.\u201d"), said);
  }

  @Test
  void bothAreShown(@TempDir Path folder) throws IOException {
    String said = said(folder, TWO_SENTENCES + SECOND);
    assertTrue(said.contains("No sentence and no exception is left"), said);
  }

  private static String said(Path folder, String text) throws IOException {
    Path file = folder.resolve("small.agreement");
    Files.writeString(file, text);
    return CommandRun.of("test", file.toString());
  }
}
