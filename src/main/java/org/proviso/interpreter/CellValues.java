package org.proviso.interpreter;

import java.util.Locale;
import java.util.regex.Pattern;
import org.proviso.source.Name;

/** What a cell names: one value, or several of which nobody can say how many are meant. */
final class CellValues {
  private static final Pattern SEVERAL = Pattern.compile("(?i).*([;,/&+]|\\band\\b|\\bor\\b).*");
  private static final Pattern GRADES =
      Pattern.compile("(?i)\\s*[a-z0-9]{1,2}\\s*[-\u2013]\\s*[0-9]{1,2}\\s*");

  private CellValues() {}

  /** What tells one value from another, a class that is called "A" among them. */
  static String key(String cell) {
    String key = Name.of(cell).key();
    return key.isEmpty() ? cell.strip().toLowerCase(Locale.ROOT) : key;
  }

  /** "Algebra; Geometry", "3/4", and in a field of grades "K-3". */
  static boolean isSeveral(Name field, String cell) {
    boolean grades = field.key().contains("grad") && GRADES.matcher(cell).matches();
    return grades || SEVERAL.matcher(cell).matches();
  }
}
