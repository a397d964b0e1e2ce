package org.proviso;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of the largest room, in its package-info, names only what is there. */
final class RoomMapTest {
  private static final Path ROOM = Path.of("src/main/java/org/proviso/binding");

  @Test
  void namesWhatIsThere() throws IOException {
    String map = Files.readString(ROOM.resolve("package-info.java"));
    Pattern.compile("\\{@code\\s+(?:\\*\\s+)?([A-Z]\\w+)}")
        .matcher(map)
        .results()
        .map(found -> found.group(1))
        .forEach(
            name -> assertTrue(Files.exists(ROOM.resolve(name + ".java")), name + " is not there"));
  }
}
