package org.proviso.interpreter;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;

/**
 * What people put into one cell beside a name: a remark ("staff meeting (Zoom)"), a second name
 * ("yard duty / lunch"), a number ("staff meeting #2"). Each part may be what is meant.
 */
final class CellParts {
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)[()\\[\\]:;,/&+|\u2013\u2014]|\\s-|-\\s|\\sand\\s|\\s(?=w/)");

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\s*(?:#|\\bno\\.?|\\bnumber)?\\s*\\b[0-9]{1,3}[a-z]?\\s*$");

  /** What is left out where a list says of all its rows what they are: "yard", "night". */
  private static final Set<String> LEFT_OUT =
      Stream.of("duty", "meeting", "shift", "class")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private CellParts() {}

  /** The parts of a cell that holds more than a name; none of a plain name. */
  static List<Name> of(Name word) {
    String written = word.written();
    List<String> parts =
        BETWEEN.matcher(written).find() ? Arrays.asList(BETWEEN.split(written)) : List.of(written);
    return parts.stream()
        .map(part -> Name.of(NUMBERED.matcher(part).replaceFirst("")))
        .filter(part -> !part.isEmpty() && !part.equals(word))
        .toList();
  }

  /** "Yard" for "yard duty". */
  static boolean isShortened(Name kind, Name word) {
    int less = kind.stems().size() - 1;
    return less > 0
        && LEFT_OUT.contains(kind.head())
        && kind.stems().subList(0, less).equals(word.stems());
  }
}
