package org.proviso.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.check.Settings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that say how files are to be read. */
final class InputOptions {
  @Option(
      names = "--dates",
      paramLabel = "ORDER",
      description = "How dates such as 1/8/2021 are meant: ${COMPLETION-CANDIDATES}.",
      converter = DateOrderConverter.class,
      completionCandidates = DateOrders.class)
  private String dates = "";

  @Option(
      names = "--clock",
      paramLabel = "CLOCK",
      description = "How times such as 1:30 are meant: \"school day\" (1:00 to 6:59 is afternoon).")
  private String clock = "";

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "How agreement files are encoded, for example windows-1252; else UTF-8.")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = "--fill",
      paramLabel = "BLANK=VALUE",
      description = "Fills a blank of the agreement, for example --fill 'request days=30'.")
  private Map<String, String> fills = new LinkedHashMap<>();

  Settings settings() {
    return new Settings(encoding, dates, clock, fills);
  }

  /** The two orders. */
  static final class DateOrders implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("month-first", "day-first").iterator();
    }
  }

  /** Accepts nothing but the two orders. */
  static final class DateOrderConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      String order = value.toLowerCase(Locale.ROOT);
      if (!order.equals("month-first") && !order.equals("day-first")) {
        throw new TypeConversionException(
            "expected month-first or day-first but was \"" + value + "\"");
      }
      return order;
    }
  }
}
