package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.check.Locks;
import org.proviso.check.Opened;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.check.Workspace;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;

/** How an agreement was read is kept beside it, and a later reading is held against it. */
final class LockedReadingTest {
  private static final String TWO =
      "Meetings\n\n1.1  Each unit member shall attend no more than two staff meetings per month.\n";

  @TempDir Path folder;

  private List<Diagnostic> drifts(Path file) {
    return opened(file).drifts();
  }

  private static Opened opened(Path file) {
    return new Workspace(new StandardPasses(), Settings.PLAIN).openAgreements(List.of(file));
  }

  @Test
  void whatIsReadAsBeforeHasNotDrifted() throws IOException {
    for (String agreement : List.of(TWO, Files.readString(benicia()))) {
      Path file = Files.writeString(folder.resolve("my.agreement"), agreement);
      Locks.write(file, opened(file).agreements().getFirst());
      assertEquals(List.of(), drifts(file));
    }
  }

  private static Path benicia() {
    return Path.of("agreements/benicia-2020-12-02/text.agreement");
  }

  @Test
  void whatIsReadOtherwiseHasDriftedAndShowsBoth() throws IOException {
    Path file = Files.writeString(folder.resolve("my.agreement"), TWO);
    Locks.write(file, opened(file).agreements().getFirst());
    Files.writeString(file, TWO.replace("two", "three"));
    List<Diagnostic> drifts = drifts(file);
    assertEquals(List.of(Code.READING_DRIFTED), drifts.stream().map(Diagnostic::code).toList());
    String message = drifts.getFirst().message();
    assertTrue(message.contains("no more than 2 staff meetings"), message);
    assertTrue(message.contains("no more than 3 staff meetings"), message);
  }

  @Test
  void theLockSaysWhatItWasReadWith() throws IOException {
    Path file = Files.writeString(folder.resolve("my.agreement"), TWO);
    Locks.write(file, opened(file).agreements().getFirst());
    assertTrue(
        Files.readString(Locks.beside(file))
            .startsWith("Read with Proviso 1, school vocabulary 2026-11\n"));
  }
}
