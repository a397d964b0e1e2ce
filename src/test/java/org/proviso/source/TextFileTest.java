package org.proviso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files are read, or it is said why not; the bad snippets show the other faults. */
final class TextFileTest {
  @TempDir Path folder;

  @Test
  void byteOrderMarkIsDropped() throws IOException {
    assertEquals("1.1 Text", text(file("\uFEFF1.1 Text".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void windowsTextIsReadWhenSaid() throws IOException {
    Path file = file("the members\u0092 time".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "the members\u2019 time", text(TextFile.read(file, "a", Charset.forName("windows-1252"))));
  }

  @Test
  void windowsTextIsOfferedOtherwise() throws IOException {
    Path file = file("1.1 One.\n1.2 the members\u0092 time".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "Line 2 of \"a\" is not UTF-8 text; read as Windows-1252 it says \"1.2 the members\u2019"
            + " time\".",
        failure(TextFile.read(file, "a", StandardCharsets.UTF_8)).message());
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    // Readable by name only: its first bytes are not mapped, so that reading them fails.
    Path file = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(file));
    Diagnostic diagnostic = failure(TextFile.read(file));
    assertEquals(Code.FILE_NOT_READABLE, diagnostic.code());
    assertTrue(diagnostic.message().startsWith("\"/proc/self/mem\" cannot be opened"));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("a.txt"), bytes);
  }

  private static String text(Path file) {
    return text(TextFile.read(file));
  }

  private static String text(TextFile.Opened opened) {
    return switch (opened) {
      case TextFile.Opened.Text(SourceText text) -> text.text();
      case TextFile.Opened.Failed(Diagnostic diagnostic) ->
          throw new AssertionError(diagnostic.message());
    };
  }

  private static Diagnostic failure(TextFile.Opened opened) {
    return switch (opened) {
      case TextFile.Opened.Text _ -> throw new AssertionError("It was read.");
      case TextFile.Opened.Failed(Diagnostic diagnostic) -> diagnostic;
    };
  }
}
