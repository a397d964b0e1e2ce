package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.SourceText;
import org.proviso.source.Span;

/**
 * A line of an agreement without its margins.
 *
 * @param from where its first character stands
 * @param to just after its last one
 * @param indent how many columns it is indented, a tab to the next eighth
 * @param counted whether its first number, with nothing but a space behind it, numbers a clause
 */
record TextLine(SourceText source, int from, int to, int indent, boolean counted) {
  private static final int TAB = 8;

  /** All lines; LF, CRLF and CR end one, as do form feeds and the Unicode separators. */
  static List<TextLine> of(SourceText source) {
    var lines = new ArrayList<TextLine>();
    String text = source.text();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || "\n\r\f\u000B\u2028\u2029\u0085".indexOf(text.charAt(at)) >= 0) {
        boolean pair =
            at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
        if (!pair) {
          lines.add(trimmed(source, start, at));
        }
        start = at + 1;
      }
    }
    return CountedLines.in(lines);
  }

  TextLine asCounted() {
    return new TextLine(source, from, to, indent, /* counted= */ true);
  }

  private static TextLine trimmed(SourceText source, int start, int end) {
    String text = source.text();
    int indent = 0;
    int from = start;
    while (from < end && isSpace(text.charAt(from))) {
      indent = text.charAt(from) == '\t' ? indent / TAB * TAB + TAB : indent + 1;
      from++;
    }
    int to = end;
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new TextLine(source, from, to, indent, /* counted= */ false);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  boolean isBlank() {
    return from == to;
  }

  String text() {
    return source.text().substring(from, to);
  }

  /** The beginning of the line, enough to tell what it is, whatever its length. */
  String head() {
    return source.text().substring(from, Math.min(to, from + 200));
  }

  Span span() {
    return source.span(from, to);
  }

  boolean has(char c) {
    return source.text().indexOf(c, from, to) >= 0;
  }
}
