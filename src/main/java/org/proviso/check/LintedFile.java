package org.proviso.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import org.proviso.lint.Fixer;
import org.proviso.lint.Severities;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.SourceText;
import org.proviso.source.TextFile;

/** An agreement's file and the lint settings beside it. */
public final class LintedFile {
  private static final String MARK = "\uFEFF";

  private final Path file;
  private final Charset encoding;

  public LintedFile(Path file, Charset encoding) {
    this.file = file;
    this.encoding = encoding;
  }

  /** What {@link Severities#FILE} beside the agreement sets; its faults are handed over. */
  public Severities severities(Consumer<Diagnostic> faults) {
    Path settings = file.resolveSibling(Severities.FILE);
    if (!Files.exists(settings)) {
      return Severities.USUAL;
    }
    return switch (TextFile.read(settings, settings.toString(), StandardCharsets.UTF_8)) {
      case TextFile.Opened.Text(SourceText text) -> Severities.read(text, faults);
      case TextFile.Opened.Failed(Diagnostic diagnostic) -> {
        faults.accept(diagnostic);
        yield Severities.USUAL;
      }
    };
  }

  /**
   * Makes the fixes in the file, byte-order mark and line ends left as they are.
   *
   * @return what was done, in a sentence
   */
  public String fix(
      SourceText read, List<Diagnostic> remarks, Fixer fixer, Consumer<Diagnostic> faults) {
    Fixer.Fixed fixed = fixer.apply(read.text(), remarks);
    if (fixed.fixes() == 0) {
      return file + ": nothing that can be fixed without a choice of yours.";
    }
    try {
      String before = Files.readString(file, encoding);
      write((before.startsWith(MARK) ? MARK : "") + fixed.text());
      return file
          + ": "
          + fixed.fixes()
          + (fixed.fixes() == 1 ? " change made." : " changes made.");
    } catch (IOException unwritable) {
      faults.accept(
          Diagnostic.of(
              Code.FILE_NOT_READABLE,
              new Place.InFile(file.toString()),
              file.toString(),
              "it could not be written"));
      return file + " was left as it is.";
    }
  }

  /** Written beside it and moved over it, so that a full disk loses nothing. */
  private void write(String text) throws IOException {
    Path whole = file.toRealPath();
    Path draft = Files.createTempFile(whole.getParent(), ".proviso", ".tmp");
    try {
      Files.writeString(draft, text, encoding);
      Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
