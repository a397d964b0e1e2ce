package org.proviso.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.proviso.check.OnDay;
import org.proviso.norm.Agreement;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that asks what is in force on one day. */
final class DayOption {
  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "Looks only at agreements that are in force on this day, for example --on 2021-06-05.",
      converter = DayConverter.class)
  private OnDay on = OnDay.ANY;

  OnDay on() {
    return on;
  }

  /** Says on the side which agreements are in force. */
  void tell(List<Agreement> agreements, Streams streams) {
    on.lines(agreements).forEach(streams.err()::println);
  }

  /** Year, month and day. */
  static final class DayConverter implements ITypeConverter<OnDay> {
    @Override
    public OnDay convert(String value) {
      try {
        return OnDay.of(LocalDate.parse(value.strip()));
      } catch (DateTimeParseException otherwiseWritten) {
        throw new TypeConversionException(
            "expected a date such as 2021-06-05 but was \"" + value + "\"");
      }
    }
  }
}
