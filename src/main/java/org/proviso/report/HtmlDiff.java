package org.proviso.report;

import java.io.PrintWriter;
import java.util.List;
import org.proviso.change.Piece;

/**
 * The bargaining table as a page: what is added and deleted is said in words, never by colour or
 * strikethrough alone, and the page prints in black and white (WCAG 2.1 AA).
 */
public final class HtmlDiff implements DiffReport {
  private static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; margin: 1.5rem; }
      table { border-collapse: collapse; width: 100%; }
      caption { text-align: left; font-weight: bold; padding: .5rem 0; }
      th, td { border: 1px solid #555; padding: .4rem .6rem; text-align: left; vertical-align: top; }
      thead th { background: #eee; }
      del { text-decoration: line-through; }
      ins { text-decoration: underline; font-weight: bold; }
      p { margin: 0 0 .4rem; }
      .scroll { overflow-x: auto; }
      .scroll:focus { outline: 3px solid #003a8c; }
      @media print { body { margin: 0; font-size: 9pt; } thead { display: table-header-group; } tr { break-inside: avoid; } }
      """;

  private final NormWording wording;

  public HtmlDiff(NormWording wording) {
    this.wording = wording;
  }

  @Override
  public void write(Compared compared, PrintWriter out) {
    page(DiffTable.of(compared, wording), out);
  }

  @Override
  public void write(ThreeWay three, PrintWriter out) {
    page(DiffTable.of(three, wording), out);
  }

  private static void page(DiffTable table, PrintWriter out) {
    String title = escaped(table.title());
    out.println("<!DOCTYPE html>");
    out.println("<html lang=\"en\">");
    out.println("<head>");
    out.println("<meta charset=\"utf-8\">");
    out.println("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.println("<title>" + title + "</title>");
    out.println("<style>\n" + STYLE + "</style>");
    out.println("</head>");
    out.println("<body>");
    out.println("<main>");
    out.println("<h1>" + title + "</h1>");
    table.facts().forEach(fact -> out.println("<p>" + escaped(fact) + "</p>"));
    rows(table, out);
    if (!table.effects().isEmpty()) {
      out.println("<h2>What changes for whom</h2>");
      out.println("<ul>");
      table.effects().forEach(effect -> out.println("<li>" + escaped(effect) + "</li>"));
      out.println("</ul>");
    }
    out.println("<h2>In all</h2>");
    table.closing().forEach(line -> out.println("<p>" + escaped(line) + "</p>"));
    out.println("</main>");
    out.println("</body>");
    out.println("</html>");
  }

  private static void rows(DiffTable table, PrintWriter out) {
    out.println("<div class=\"scroll\" role=\"region\" aria-label=\"The table\" tabindex=\"0\">");
    out.println("<table>");
    out.println("<caption>" + escaped(table.title()) + ", clause by clause</caption>");
    out.println("<thead><tr>");
    table
        .columns()
        .forEach(column -> out.println("<th scope=\"col\">" + escaped(column) + "</th>"));
    out.println("</tr></thead>");
    out.println("<tbody>");
    for (DiffTable.Row row : table.rows()) {
      out.println("<tr><th scope=\"row\">" + escaped(row.clause()) + "</th>");
      row.cells().forEach(cell -> out.println("<td>" + cell(cell) + "</td>"));
      out.println("</tr>");
    }
    out.println("</tbody>");
    out.println("</table>");
    out.println("</div>");
  }

  private static String cell(DiffTable.Cell cell) {
    if (!cell.redline().isEmpty()) {
      return "<p>" + redline(cell.redline()) + "</p>";
    }
    var lines = new StringBuilder();
    cell.lines().forEach(line -> lines.append("<p>").append(escaped(line.strip())).append("</p>"));
    return lines.isEmpty() ? "<p>None.</p>" : lines.toString();
  }

  private static String redline(List<Piece> pieces) {
    var words = new StringBuilder();
    for (Piece piece : pieces) {
      String text = escaped(piece.words());
      words
          .append(words.isEmpty() ? "" : piece.space())
          .append(
              switch (piece.mark()) {
                case KEPT -> text;
                case DELETED -> "<del>[deleted: " + text + "]</del>";
                case ADDED -> "<ins>[added: " + text + "]</ins>";
              });
    }
    return words.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
