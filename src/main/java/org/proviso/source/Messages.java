package org.proviso.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * The message catalogue: one sentence for each code, and a help text that says what to write
 * instead.
 */
public final class Messages {
  private static final Properties CATALOGUE = load();

  private Messages() {}

  /** The diagnostic's sentence with its arguments in their places. */
  public static String text(Diagnostic diagnostic) {
    var pattern = CATALOGUE.getProperty(diagnostic.code().name());
    if (pattern == null) {
      throw new IllegalStateException("No message for " + diagnostic.code());
    }
    String text = new MessageFormat(pattern, Locale.ROOT).format(diagnostic.arguments().toArray());
    // A question offered as the last argument needs no full stop after it.
    return text.endsWith("?.") ? text.substring(0, text.length() - 1) : text;
  }

  /** What to do about such things, with an example; empty if the message says it all. */
  public static String help(Code code) {
    return CATALOGUE.getProperty(code.name() + ".help", "").replace("''", "'");
  }

  /** What to do about this one. */
  static String help(Diagnostic diagnostic) {
    String help = help(diagnostic.code());
    for (int i = 0; i < diagnostic.arguments().size(); i++) {
      help = help.replace("{" + i + "}", diagnostic.arguments().get(i));
    }
    return help;
  }

  private static Properties load() {
    var properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
      if (in == null) {
        throw new IllegalStateException("messages.properties is not in the build");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
