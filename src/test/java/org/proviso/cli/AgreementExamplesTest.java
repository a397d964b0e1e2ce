package org.proviso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Every example of every shipped agreement comes out as stated, and none is wanting. */
final class AgreementExamplesTest {
  @Test
  void everyExampleAndNoClauseWithout() {
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        Main.run(
            new Streams(new PrintWriter(out), new PrintWriter(err), false, true),
            "test",
            "agreements");
    assertEquals(0, code, out + "\n" + err);
    assertTrue(out.toString().contains("No sentence and no exception is left"), out.toString());
  }
}
