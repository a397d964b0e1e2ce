package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads references: "6.02.1-3" is three clauses, "Section 3(b)" one, "this article" itself. */
final class ReferenceReader {
  private static final Pattern SERIES = Pattern.compile("(.*?)(\\d+)-(\\d+)((?:\\([a-z0-9]+\\))*)");

  /** More than this in one series is no series. */
  private static final int MOST = 50;

  private ReferenceReader() {}

  static List<String> targets(String text) {
    if (text.toLowerCase(Locale.ROOT).startsWith("this ")) {
      return List.of(text.toLowerCase(Locale.ROOT));
    }
    Matcher series = SERIES.matcher(text);
    if (!series.matches() || series.group(3).length() > 4) {
      return List.of(text);
    }
    int first = Integer.parseInt(series.group(2));
    int last = Integer.parseInt(series.group(3));
    if (last <= first || last - first > MOST) {
      return List.of(text);
    }
    var targets = new ArrayList<String>();
    for (int i = first; i <= last; i++) {
      targets.add(series.group(1) + i);
    }
    return targets;
  }
}
