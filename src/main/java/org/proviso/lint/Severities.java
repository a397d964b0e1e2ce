package org.proviso.lint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.EditDistance;
import org.proviso.source.Place;
import org.proviso.source.Severity;
import org.proviso.source.SourceText;

/**
 * How much each rule weighs for one agreement: what the small file {@value #FILE} beside it says, a
 * rule and a severity on each line, and over that what the command line says.
 */
public record Severities(Map<Code, Severity> set) {
  /** The name of the file. */
  public static final String FILE = "lint.settings";

  public static final Severities USUAL = new Severities(Map.of());

  private static final Pattern LINE = Pattern.compile("\\s*([\\w-]+)\\s*[=: ]\\s*([\\w-]+)\\s*");

  public Severities {
    set = Map.copyOf(set);
  }

  /** Reads the file; a line that says nothing known is left out and reported. */
  public static Severities read(SourceText text, Consumer<Diagnostic> faults) {
    Map<Code, Severity> set = new EnumMap<>(Code.class);
    int number = 0;
    for (String line : text.text().split("\\R", -1)) {
      number++;
      String said = line.replaceFirst("#.*", "");
      var place = new Place.InRow(text.name(), "", number, "");
      if (!said.isBlank()) {
        fault(said, set).ifPresent(why -> faults.accept(unknown(place, said, why)));
      }
    }
    return new Severities(set);
  }

  /** One setting of the command line, such as {@code TERM_UNUSED=off}; why not, if it is none. */
  public static Optional<String> fault(String said, Map<Code, Severity> set) {
    Matcher line = LINE.matcher(said);
    if (!line.matches()) {
      return Optional.of("write a rule, an equals sign and error, warning, note or off");
    }
    Optional<Code> code = code(line.group(1));
    Optional<Severity> severity = severity(line.group(2));
    if (code.isEmpty()) {
      return Optional.of("there is no rule " + line.group(1) + nearly(line.group(1)));
    }
    if (severity.isEmpty()) {
      return Optional.of("\"" + line.group(2) + "\" is none of error, warning, note and off");
    }
    set.put(code.get(), severity.get());
    return Optional.empty();
  }

  /** Other settings on top of these. */
  public Severities under(Map<Code, Severity> others) {
    Map<Code, Severity> all = new EnumMap<>(Code.class);
    all.putAll(set);
    all.putAll(others);
    return new Severities(all);
  }

  /** The diagnostics with the severities set, those turned off left out. */
  public List<Diagnostic> on(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(one -> one.at(set.getOrDefault(one.code(), one.severity())))
        .filter(one -> one.severity() != Severity.OFF)
        .toList();
  }

  /** The rule of this name, in any case and with hyphens or underscores. */
  public static Optional<Code> code(String name) {
    String sought = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Code.values()).filter(code -> code.name().equals(sought)).findFirst();
  }

  /** "; perhaps TERM_UNUSED is meant", or nothing. */
  public static String nearly(String name) {
    String sought = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Code.values())
        .map(Code::name)
        .min(Comparator.comparingInt(known -> EditDistance.between(known, sought)))
        .filter(known -> EditDistance.between(known, sought) <= 1 + sought.length() / 4)
        .map(known -> "; perhaps " + known + " is meant")
        .orElse("");
  }

  private static Optional<Severity> severity(String word) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Diagnostic unknown(Place place, String said, String why) {
    return Diagnostic.of(Code.LINT_SETTING_UNKNOWN, place, said.strip(), why);
  }
}
