package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON report keeps to the published schema, whatever stands in it. */
final class JsonReportTest {
  @Test
  void keepsToTheSchema() throws IOException {
    assertEquals(List.of(), Schema.faults(written()));
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    assertTrue(
        !Schema.faults(written().replace("\"broken\",\"unless\"", "\"bent\",\"unless\""))
            .isEmpty());
  }

  @Test
  void saysWhatWasFound() {
    String json = written();
    assertTrue(
        json.contains(
            "{\"agreement\":\"small\",\"clause\":\"1.1\",\"norm\":1,\"also\":[\"2.1\"],"
                + "\"verdict\":\"broken\",\"unless\":false,\"subject\":\"Rivera\","
                + "\"period\":\"2021-04\",\"measured\":\"3 h 45 min\",\"limit\":\"3 h\","
                + "\"headroom\":\"45 min over\""),
        json);
  }

  @Test
  void everyCharacterIsEscapedThatMustBe() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new JsonWriter(out).array().value("a\"b\\c\n\t\u0001\ud800x😀").endArray();
    out.flush();
    assertEquals("[\n  \"a\\\"b\\\\c\\n\\t\\u0001\\ud800x😀\"\n]\n", text.toString());
  }

  private static String written() {
    StringWriter text = new StringWriter();
    new JsonReport(norm -> "<" + norm.clause() + ">").write(Made.checked(), new PrintWriter(text));
    return text.toString();
  }
}
