package org.proviso.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a paragraph begins and ends, line by line. */
final class Beginnings {
  private static final Pattern POINTS_ON =
      Pattern.compile(
          "(?i).*\\b(article|section|sections|clause|clauses|paragraph|paragraphs|part|appendix|in"
              + "|under|of|and|or|to|by|with|than|least|most|the|a|an|for|from|per|[0-9.,-]+,)$");

  private Beginnings() {}

  /** Whether what looks like a marker is one: "Article 5 applies …" and "16 people …" are text. */
  static boolean isMarker(TextLine line, Marker marker) {
    String text = line.source().text();
    int after = line.from() + marker.length();
    boolean end = after >= line.to();
    boolean small = !end && Character.isLowerCase(text.charAt(after));
    return switch (marker.style()) {
      case ARTICLE, SECTION -> !small && (end || divided(line, marker) || titled(line, after));
      case DOTTED -> !small || marker.bulleted() || afterNumber(text, after, line.to());
      case NUMBER ->
          !small
              || text.charAt(after - 1) != ' '
              || ".)".indexOf(text.charAt(Math.max(0, after - 2))) >= 0;
      case UPPER,
          LOWER,
          BRACKET_UPPER,
          BRACKET_LOWER,
          BRACKET_NUMBER,
          BRACKET_ROMAN,
          HEADING,
          BULLET,
          PARAGRAPH ->
          true;
    };
  }

  /** A number that stands far from its text: "5.08 a livestream …". */
  private static boolean afterNumber(String text, int after, int to) {
    return after >= 2 && after < to && TextLine.isSpace(text.charAt(after - 2));
  }

  private static boolean divided(TextLine line, Marker marker) {
    String head =
        line.source().text().substring(line.from(), line.from() + marker.length()).strip();
    return ".:)-\u2013\u2014".indexOf(head.charAt(head.length() - 1)) >= 0;
  }

  private static boolean titled(TextLine line, int after) {
    String rest = line.source().text().substring(after, Math.min(line.to(), after + 200));
    return Headings.isHeading(rest);
  }

  /** An article's heading, or one in capitals, ends with its line. */
  static boolean isHeadingLine(TextLine line, Marker marker) {
    String rest = line.head().substring(Math.min(marker.length(), line.head().length()));
    boolean article =
        switch (marker.style()) {
          case ARTICLE, SECTION, HEADING -> true;
          case DOTTED ->
              marker.number().endsWith(".0") || rest.equals(rest.toUpperCase(Locale.ROOT));
          case NUMBER,
              UPPER,
              LOWER,
              BRACKET_UPPER,
              BRACKET_LOWER,
              BRACKET_NUMBER,
              BRACKET_ROMAN,
              BULLET,
              PARAGRAPH ->
              rest.equals(rest.toUpperCase(Locale.ROOT));
        };
    return article && Headings.isHeading(rest);
  }

  /** Whether a line goes on with the one above it, no blank line between them. */
  static boolean goesOn(TextLine above, TextLine line) {
    Optional<Marker> marker = Marker.of(line).filter(found -> isMarker(line, found));
    if (marker.isEmpty()) {
      return true;
    }
    Optional<Marker> before = Marker.of(above);
    boolean beside =
        above.indent() == line.indent()
            && before.filter(found -> found.style() == marker.get().style()).isPresent()
            && marker.get().style().isItem();
    boolean headed =
        before.filter(found -> isMarker(above, found) && isHeadingLine(above, found)).isPresent();
    if (beside || headed) {
      return false;
    }
    int from = Math.max(above.from(), above.to() - 40);
    String tail = above.source().text().substring(from, above.to());
    return switch (marker.get().style()) {
      case ARTICLE, SECTION, DOTTED, NUMBER -> pointsOn(tail);
      case UPPER, LOWER -> !marker.get().bulleted() && !endsSentence(tail);
      case BRACKET_UPPER, BRACKET_LOWER, BRACKET_NUMBER, BRACKET_ROMAN ->
          !marker.get().bulleted() && !endsSentence(tail) && !endsItem(tail);
      case HEADING, BULLET, PARAGRAPH -> false;
    };
  }

  static boolean pointsOn(String tail) {
    return POINTS_ON.matcher(tail).matches();
  }

  private static boolean endsSentence(String tail) {
    return tail.isEmpty() || ".:!?;".indexOf(tail.charAt(tail.length() - 1)) >= 0;
  }

  private static boolean endsItem(String tail) {
    return tail.matches("(?si).*(;|,)( and| or)?");
  }

  /** Whether the paragraph above this line ends with the line above. */
  static boolean stops(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    if (line.isBlank() || line.has('|')) {
      return true;
    }
    boolean special =
        LabelReader.isLabel(line)
            || ExampleReader.isExample(line)
            || TableReader.isTable(lines, at);
    return special || line.has('\t') || !goesOn(lines.get(at - 1), line);
  }
}
