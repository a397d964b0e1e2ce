package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;
import org.proviso.syntax.Outline.Part;

/** Reads a table between bars under a line "Table 1. Title" (S33). */
final class TableReader {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)[*_#\\s]*table\\s+([0-9]{1,3}|[a-z])\\b\\s*[.:)\\u2013\\u2014-]*\\s*(.*)");
  private static final Pattern RULE = Pattern.compile("[\\s|:+-]+");

  private final String number;
  private final String title;
  private final List<List<Span>> rows = new ArrayList<>();
  private final Span span;
  private final int end;

  TableReader(List<TextLine> lines, int from) {
    Matcher found = TITLE.matcher(lines.get(from).text());
    if (!found.matches()) {
      throw new IllegalArgumentException("No table: " + lines.get(from).head());
    }
    this.number = found.group(1);
    this.title = found.group(2).replaceAll("[*_]+$", "").strip();
    int at = first(lines, from);
    while (at < lines.size() && lines.get(at).has('|')) {
      if (!RULE.matcher(lines.get(at).text()).matches()) {
        rows.add(cells(lines.get(at)));
      }
      at++;
    }
    this.end = at;
    this.span = lines.get(from).span().to(lines.get(at - 1).span());
  }

  /** A title with a row of bars right after it, blank lines aside. */
  static boolean isTable(List<TextLine> lines, int at) {
    return TITLE.matcher(lines.get(at).head()).lookingAt()
        && !lines.get(at).has('|')
        && first(lines, at) < lines.size()
        && lines.get(first(lines, at)).has('|');
  }

  private static int first(List<TextLine> lines, int from) {
    int at = from + 1;
    while (at < lines.size() && at < from + 3 && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  /** The cells of a row; bars at its two ends hold no cells outside them. */
  private static List<Span> cells(TextLine line) {
    var cells = new ArrayList<Span>();
    String text = line.source().text();
    int start = text.charAt(line.from()) == '|' ? line.from() + 1 : line.from();
    for (int at = start; at <= line.to(); at++) {
      boolean last = at == line.to();
      if (last && start == line.to() && !cells.isEmpty()) {
        break;
      }
      if (last || text.charAt(at) == '|') {
        cells.add(trimmed(line, start, at));
        start = at + 1;
      }
    }
    return cells;
  }

  private static Span trimmed(TextLine line, int from, int to) {
    String text = line.source().text();
    int start = from;
    int end = to;
    while (start < end && TextLine.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && TextLine.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return line.source().span(start, end);
  }

  Part.Table part() {
    return new Part.Table(span, number, title, rows);
  }

  int end() {
    return end;
  }

  List<Diagnostic> diagnostics(String clause) {
    var found = new ArrayList<Diagnostic>();
    int width = rows.isEmpty() ? 0 : rows.getFirst().size();
    for (List<Span> row : rows) {
      if (row.size() != width) {
        Span whole = row.getFirst().to(row.getLast());
        found.add(
            Diagnostic.of(
                Code.TABLE_MALFORMED,
                new Place.InText(whole, clause),
                number,
                Integer.toString(row.size()),
                Integer.toString(width)));
      }
    }
    return found;
  }
}
