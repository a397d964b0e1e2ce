package org.proviso.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a person may say about the files beside the files themselves.
 *
 * @param encoding how agreement files are encoded
 * @param dates {@code month-first}, {@code day-first}, or empty where the files must say
 * @param clock the {@code clock} item of {@code about}, such as {@code school day}, or empty
 * @param fills numbers for the agreement's blanks, by name
 */
public record Settings(Charset encoding, String dates, String clock, Map<String, String> fills) {
  public static final Settings PLAIN = new Settings(StandardCharsets.UTF_8, "", "", Map.of());

  public Settings {
    fills = Map.copyOf(fills);
  }
}
