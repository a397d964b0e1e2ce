package org.proviso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file is laid out as google-java-format lays it out.
 *
 * <p>{@code mvn -q test -Dtest=FormatTest -Dformat.apply=true} rewrites the files, and still fails.
 */
final class FormatTest {
  private static final boolean APPLY = Boolean.getBoolean("format.apply");

  @Test
  void everyFileIsFormatted() throws IOException, FormatterException {
    List<String> unformatted = new ArrayList<>();
    for (Path file : House.sources()) {
      String text = Files.readString(file);
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (!text.equals(formatted)) {
        unformatted.add(file.toString());
        if (APPLY) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertEquals(
        List.of(),
        unformatted,
        APPLY
            ? "These files were rewritten."
            : "Run with -Dformat.apply=true to rewrite these files.");
  }
}
