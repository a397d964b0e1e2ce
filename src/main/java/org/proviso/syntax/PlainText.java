package org.proviso.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.source.Span;

/**
 * A sentence as the lexer wants it (one line, single spaces, straight quotes, line-end hyphens
 * undone), which still knows where each of its characters came from.
 */
final class PlainText {
  /** What keeps its hyphen when a line ends after it: "duty-" + "free", "in-" + "person". */
  private static final Set<String> KEEPS_HYPHEN =
      Set.of(
          "in", "non", "self", "co", "pre", "post", "full", "half", "part", "duty", "on", "one",
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty",
          "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "first", "second",
          "long", "short", "well", "high", "low", "off", "and", "to", "under", "up", "re", "year",
          "teacher", "student", "work", "class", "grade", "site", "mid", "multi", "cross");

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Span[] pieces = new Span[64];

  private PlainText() {}

  static PlainText of(List<Span> leadIn, Span words) {
    var plain = new PlainText();
    for (Span piece : leadIn) {
      plain.append(piece);
      plain.space(piece, piece.end());
    }
    plain.append(words);
    plain.trim();
    return plain;
  }

  String text() {
    return text.toString();
  }

  /** Where these characters stand in the agreement. */
  Span span(int from, int to) {
    Span first = pieces[from];
    Span last = pieces[to - 1];
    return new Span(first.source(), starts[from], starts[from] + 1)
        .to(new Span(last.source(), ends[to - 1] - 1, ends[to - 1]));
  }

  private void append(Span piece) {
    String raw = piece.source().text();
    for (int at = piece.start(); at < piece.end(); at++) {
      char c = raw.charAt(at);
      if (lineHyphen(raw, at, piece.end())) {
        at = skipToWord(raw, at, piece.end()) - 1;
      } else if (keptHyphen(raw, at, piece.end())) {
        add(piece, '-', at);
        at = skipToWord(raw, at, piece.end()) - 1;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space(piece, at);
      } else if (!invisible(c)) {
        add(piece, straight(raw, at, piece), at);
      }
    }
  }

  private void space(Span piece, int at) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      add(piece, ' ', Math.min(at, piece.end() - 1));
    }
  }

  private void add(Span piece, char c, int at) {
    int n = text.length();
    if (n == starts.length) {
      starts = Arrays.copyOf(starts, 2 * n);
      ends = Arrays.copyOf(ends, 2 * n);
      pieces = Arrays.copyOf(pieces, 2 * n);
    }
    text.append(c);
    starts[n] = at;
    ends[n] = at + 1;
    pieces[n] = piece;
  }

  private void trim() {
    int n = text.length();
    while (n > 0 && text.charAt(n - 1) == ' ') {
      n--;
    }
    text.setLength(n);
  }

  /** A hyphen at a line's end inside a word that was only broken there. */
  private static boolean lineHyphen(String raw, int at, int end) {
    char c = raw.charAt(at);
    if (c == '\u00AD') {
      return true;
    }
    if (c != '-' || at == 0 || !Character.isLetter(raw.charAt(at - 1))) {
      return false;
    }
    int next = skipToWord(raw, at, end);
    boolean broken = raw.substring(at, next).indexOf('\n') >= 0;
    return broken
        && next < end
        && Character.isLowerCase(raw.charAt(next))
        && !KEEPS_HYPHEN.contains(wordBefore(raw, at));
  }

  /** A hyphen at a line's end that belongs to its word: "duty-" + "free". */
  private static boolean keptHyphen(String raw, int at, int end) {
    boolean inWord =
        raw.charAt(at) == '-' && at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1));
    int next = inWord ? skipToWord(raw, at, end) : end;
    return inWord
        && next < end
        && next > at + 1
        && raw.substring(at, next).indexOf('\n') >= 0
        && Character.isLetterOrDigit(raw.charAt(next));
  }

  private static String wordBefore(String raw, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(raw.charAt(from - 1)) && at - from < 40) {
      from--;
    }
    return raw.substring(from, at).toLowerCase(Locale.ROOT);
  }

  private static int skipToWord(String raw, int at, int end) {
    int next = at + 1;
    while (next < end && Character.isWhitespace(raw.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean invisible(char c) {
    return c == '\uFEFF' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '*';
  }

  private static char straight(String raw, int at, Span piece) {
    return switch (raw.charAt(at)) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2044' -> '/';
      case '\u2010', '\u2011', '\u2212' -> '-';
      case '\u2013' -> joins(raw, at, piece) ? '-' : '\u2013';
      default -> raw.charAt(at);
    };
  }

  /** An en dash with no space at either side stands for a hyphen: 8:15–10:03, TK–5. */
  private static boolean joins(String raw, int at, Span piece) {
    return at > piece.start()
        && at + 1 < piece.end()
        && Character.isLetterOrDigit(raw.charAt(at - 1))
        && Character.isLetterOrDigit(raw.charAt(at + 1));
  }
}
