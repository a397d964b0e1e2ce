package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes a page that screen readers and printers can use: a language, headings in order, tables
 * with headers, words and not colour. All text is escaped.
 */
final class HtmlPage {
  private static final String STYLE =
      "body{font:1rem/1.5 system-ui,sans-serif;color:#111;background:#fff;max-width:70rem;"
          + "margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:.5rem 0}"
          + "th,td{border:1px solid #555;padding:.3rem .6rem;text-align:left;vertical-align:top}"
          + "caption{text-align:left;font-weight:bold}blockquote{border-left:.3rem solid #555;"
          + "margin:.5rem 0;padding-left:1rem}ul{margin:0;padding-left:1.2rem}"
          + ".wide{overflow-x:auto}@media print{.wide{overflow:visible}}";

  private final PrintWriter out;
  private final Deque<String> open = new ArrayDeque<>();

  HtmlPage(PrintWriter out, String title) {
    this.out = out;
    out.println("<!DOCTYPE html>");
    out.println("<html lang=\"en\">");
    out.println("<head><meta charset=\"utf-8\">");
    out.println("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.println("<title>" + escaped(title) + "</title>");
    out.println("<style>" + STYLE + "</style></head>");
    out.println("<body>");
    begin("main");
    element("h1", title);
  }

  /** Opens an element; attributes are written as given, and never hold what an author wrote. */
  HtmlPage begin(String tag, String... attributes) {
    out.print("<" + tag + (attributes.length == 0 ? "" : " " + String.join(" ", attributes)) + ">");
    open.push(tag);
    return this;
  }

  HtmlPage end() {
    out.println("</" + open.pop() + ">");
    return this;
  }

  HtmlPage element(String tag, String text, String... attributes) {
    begin(tag, attributes);
    out.print(escaped(text));
    return end();
  }

  HtmlPage list(List<String> items) {
    if (!items.isEmpty()) {
      begin("ul");
      items.forEach(item -> element("li", item));
      end();
    }
    return this;
  }

  /** Opens a table that can be reached and scrolled by keyboard where it is wide. */
  HtmlPage table(String caption, List<String> header) {
    begin("div", "class=\"wide\"", "role=\"region\"", "tabindex=\"0\"", label(caption));
    begin("table").element("caption", caption).begin("thead").begin("tr");
    header.forEach(cell -> element("th", cell, "scope=\"col\""));
    end().end();
    return begin("tbody");
  }

  /** A row; its first cell names it. */
  HtmlPage row(List<String> cells) {
    begin("tr").element("th", cells.getFirst(), "scope=\"row\"");
    cells.stream().skip(1).forEach(cell -> element("td", cell));
    return end();
  }

  HtmlPage endTable() {
    return end().end().end();
  }

  private static String label(String caption) {
    return "aria-label=\"" + escaped(caption) + "\"";
  }

  void done() {
    while (!open.isEmpty()) {
      end();
    }
    out.println("</body></html>");
    out.flush();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
