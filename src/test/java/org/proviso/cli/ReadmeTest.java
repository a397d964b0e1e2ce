package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The output samples of the README are what the program prints today; "…" stands for more lines.
 */
class ReadmeTest {
  private static final Pattern SAMPLE =
      Pattern.compile("```console\\n\\$ \\./proviso ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> samples() throws IOException {
    Matcher sample = SAMPLE.matcher(Files.readString(Path.of("README.md")));
    List<DynamicTest> tests = new ArrayList<>();
    while (sample.find()) {
      String command = sample.group(1);
      List<String> shown = sample.group(2).lines().toList();
      tests.add(DynamicTest.dynamicTest(command, () -> holds(command, shown)));
    }
    assertFalse(tests.isEmpty());
    return tests.stream();
  }

  private static void holds(String command, List<String> shown) {
    var out = new StringWriter();
    var err = new StringWriter();
    Main.run(
        new Streams(new PrintWriter(out), new PrintWriter(err), false, true), command.split(" "));
    List<String> printed = out.toString().stripTrailing().lines().toList();
    int at = 0;
    boolean skipping = false;
    for (String line : shown) {
      if (line.equals("…")) {
        skipping = true;
        continue;
      }
      int found = printed.subList(at, printed.size()).indexOf(line);
      assertTrue(found >= 0, "Not printed, or not in this order: " + line);
      assertTrue(skipping || found == 0, "Lines are left out before: " + line);
      at += found + 1;
      skipping = false;
    }
    assertEquals(skipping, at < printed.size(), "what follows the sample");
  }
}
