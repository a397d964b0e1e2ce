package org.proviso.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published schema of the JSON report. */
public final class Schema {
  private Schema() {}

  /** What the schema finds wrong with a report. */
  public static List<String> faults(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(JsonReport.class.getResourceAsStream("result.schema.json"))) {
      com.networknt.schema.Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
