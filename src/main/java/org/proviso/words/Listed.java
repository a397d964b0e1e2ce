package org.proviso.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of a list that stands in a file beside the classes: "kind | words" or "kind | words |
 * more", with # for remarks.
 *
 * @param more empty where there is no second bar
 */
record Listed(String kind, String words, String more) {
  /**
   * The lines of a list, in the order of the file.
   *
   * @throws IllegalStateException where the build has left the file out
   */
  static List<Listed> in(String file) {
    try (InputStream in = Listed.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", 3))
          .map(
              cells ->
                  new Listed(
                      cells[0].strip(), cells[1].strip(), cells.length > 2 ? cells[2].strip() : ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
