package org.proviso.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.proviso.source.Code;

/** The page of a lint rule: what it finds, why that matters, a bad and a good clause. */
public final class RulePage {
  private RulePage() {}

  /** The page as Markdown; empty for a code that is no lint rule. */
  public static Optional<String> of(Code code) {
    String file = "rules/" + code.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
