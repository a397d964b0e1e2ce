package org.proviso;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The maps of rooms, in their package-infos, name only what is there. */
final class RoomMapTest {
  private static final Path ROOMS = Path.of("src/main/java/org/proviso");

  @ParameterizedTest
  @ValueSource(strings = {"words", "wording", "forms", "binding", "interpreter", "report", "lint"})
  void namesWhatIsThere(String place) throws IOException {
    String map = Files.readString(ROOMS.resolve(place, "package-info.java"));
    Pattern.compile("\\{@code\\s+(?:\\*\\s+)?([A-Z]\\w+)}")
        .matcher(map)
        .results()
        .map(found -> found.group(1))
        .forEach(name -> assertTrue(isThere(name), name + " is not there"));
  }

  private static boolean isThere(String name) {
    return House.sources().stream()
        .anyMatch(file -> file.startsWith(ROOMS) && file.endsWith(name + ".java"));
  }
}
