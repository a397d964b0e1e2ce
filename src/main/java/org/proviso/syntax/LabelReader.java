package org.proviso.syntax;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.syntax.Outline.LabelKind;
import org.proviso.syntax.Outline.Part;

/** Reads "Reading: …", "Judgement: …" and "Note: …", over as many lines as they take. */
final class LabelReader {
  private static final Pattern LABEL =
      Pattern.compile("(?i)[*_]{0,2}(reading|judge?ment|note):[*_]{0,2}(\\s+|$)");

  private LabelReader() {}

  static boolean isLabel(TextLine line) {
    return LABEL.matcher(line.head()).lookingAt();
  }

  /** Past the label's last line. */
  static int end(List<TextLine> lines, int at) {
    int end = at + 1;
    int indent = lines.get(at).indent();
    // A line further out than the label is the clause's again, blank line or not.
    while (end < lines.size()
        && !Beginnings.stops(lines, end)
        && lines.get(end).indent() >= indent) {
      end++;
    }
    return end;
  }

  static Part read(TextLine first, TextLine last) {
    Matcher label = LABEL.matcher(first.head());
    if (!label.lookingAt()) {
      throw new IllegalArgumentException("No label: " + first.head());
    }
    LabelKind kind =
        switch (label.group(1).toLowerCase(Locale.ROOT)) {
          case "reading" -> LabelKind.READING;
          case "note" -> LabelKind.NOTE;
          default -> LabelKind.JUDGEMENT;
        };
    int from = Math.min(first.from() + label.end(), last.to());
    return new Part.Label(first.source().span(from, last.to()), kind);
  }
}
