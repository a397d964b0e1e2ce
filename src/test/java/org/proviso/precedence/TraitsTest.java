package org.proviso.precedence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.proviso.check.StandardPasses;
import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;

/** No pair of norms that stand in each other's way is passed over for what either is alone. */
final class TraitsTest {
  @Test
  void nothingThatCollidesIsPassedOver() throws IOException {
    int found = 0;
    for (Path file : texts()) {
      String text = Files.readString(file).split("\n---", 2)[0];
      Agreement agreement =
          new StandardPasses().read(new SourceText(file.toString(), text), Map.of());
      List<NormAt> norms =
          agreement.norms().stream().map(norm -> new NormAt(agreement, norm)).toList();
      for (NormAt one : norms) {
        for (NormAt other : norms) {
          boolean clash =
              Collision.of(one, other, true).isPresent()
                  || Collision.of(one, other, false).isPresent();
          found += clash ? 1 : 0;
          assertTrue(
              !clash || Traits.of(one.norm()).mayClash(Traits.of(other.norm())),
              () -> file + ": " + one.clause() + " and " + other.clause());
        }
      }
    }
    assertTrue(found > 100, "only " + found);
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> snippets = Files.list(Path.of("src/test/resources/snippets/good"));
        Stream<Path> agreements = Files.walk(Path.of("agreements"), 2)) {
      return Stream.concat(snippets, agreements)
          .filter(path -> path.toString().endsWith(".agreement"))
          .sorted()
          .toList();
    }
  }
}
