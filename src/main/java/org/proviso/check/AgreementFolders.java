package org.proviso.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that holds agreements in folders of their own stands for all of them. */
final class AgreementFolders {
  /** Agreements lie at most this deep: agreements/NAME/VERSION/text.agreement. */
  private static final int DEPTH = 3;

  private AgreementFolders() {}

  /** The agreements below the folder, by name; the path itself where there are none. */
  static List<Path> within(Path path) {
    if (!Files.isDirectory(path) || Files.exists(path.resolve(PathKind.TEXT))) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path, DEPTH)) {
      List<Path> found =
          below.filter(file -> file.endsWith(PathKind.TEXT)).map(Path::getParent).sorted().toList();
      return found.isEmpty() ? List.of(path) : found;
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of(path);
    }
  }
}
