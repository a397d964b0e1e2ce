package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;
import org.proviso.syntax.Outline.ExampleRow;
import org.proviso.syntax.Outline.Part;

/**
 * Reads an example: a line {@code Example "name" breaks 5.08}, then rows between bars. A row whose
 * first cell names a sheet is a header; the rows under it leave that cell empty.
 */
final class ExampleReader {
  private static final Pattern EXAMPLE = Pattern.compile("(?i)example\\s+[\"\\u201C\\u201D]");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?is)example\\s+[\"\\u201C\\u201D][^\"\\u201C\\u201D]*[\"\\u201C\\u201D]\\s+"
              + "(keeps|breaks|excuses|advises|leaves\\s+open|leaves\\s+undecided|does\\s+not\\s+test"
              + "|owes\\s.+\\sunder|refers\\s+to\\s+judge?ment|leaves)\\s+\\S.*");

  private final List<TextLine> lines;
  private final Span head;
  private final List<ExampleRow> rows = new ArrayList<>();
  private final List<Span> orphans = new ArrayList<>();
  private int at;
  private int width;

  ExampleReader(List<TextLine> lines, int from) {
    this.lines = lines;
    this.at = from + 1;
    while (at < lines.size() && goesOn(at)) {
      at++;
    }
    this.head = lines.get(from).span().to(lines.get(at - 1).span());
    while (at < lines.size() && !lines.get(at).isBlank() && lines.get(at).has('|')) {
      row(lines.get(at));
      at++;
    }
  }

  static boolean isExample(TextLine line) {
    return EXAMPLE.matcher(line.head()).lookingAt();
  }

  /** A head line may run over; its rows hold bars. */
  private boolean goesOn(int index) {
    TextLine line = lines.get(index);
    boolean ended = HEAD.matcher(lines.get(index - 1).head()).matches();
    return !ended && !line.isBlank() && !line.has('|') && !isExample(line) && index - at < 2;
  }

  private void row(TextLine line) {
    List<String> cells = new ArrayList<>(cells(line.text()));
    String sheet = cells.removeFirst();
    boolean header = !sheet.isEmpty();
    if (header) {
      width = cells.size();
    } else if (rows.isEmpty()) {
      orphans.add(line.span());
      return;
    }
    while (cells.size() > width && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    while (cells.size() < width) {
      cells.add("");
    }
    rows.add(new ExampleRow(sheet, header, cells, line.span()));
    if (cells.size() > width) {
      orphans.add(line.span());
    }
  }

  /** The cells of a row; a bar at its start stands for an empty first cell. */
  private static List<String> cells(String row) {
    var cells = new ArrayList<String>();
    int start = 0;
    for (int bar = row.indexOf('|'); bar >= 0; bar = row.indexOf('|', start)) {
      cells.add(clean(row.substring(start, bar)));
      start = bar + 1;
    }
    cells.add(clean(row.substring(start)));
    return cells;
  }

  private static String clean(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }

  Part.Example part() {
    Span span = rows.isEmpty() ? head : head.to(rows.getLast().span());
    return new Part.Example(span, head, rows);
  }

  int end() {
    return at;
  }

  List<Diagnostic> diagnostics(String clause) {
    var found = new ArrayList<Diagnostic>();
    if (!HEAD.matcher(head.text()).matches()) {
      found.add(Diagnostic.of(Code.EXAMPLE_MALFORMED, new Place.InText(head, clause), head.flat()));
    }
    for (Span orphan : orphans) {
      found.add(
          Diagnostic.of(Code.EXAMPLE_MALFORMED, new Place.InText(orphan, clause), orphan.flat()));
    }
    return found;
  }
}
