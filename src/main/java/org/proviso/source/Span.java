package org.proviso.source;

/** A stretch of a text, from {@code start} to just before {@code end}, in characters. */
public record Span(SourceText source, int start, int end) {
  public String text() {
    return source.text().substring(start, end);
  }

  public int line() {
    return source.line(start);
  }

  public int column() {
    return source.column(start);
  }

  public Span to(Span last) {
    return new Span(source, Math.min(start, last.start), Math.max(end, last.end));
  }

  /** The text on one line, with runs of white space made one space. */
  public String flat() {
    return OneLine.of(text());
  }

  @Override
  public String toString() {
    return source.name() + ":" + line() + ":" + column();
  }
}
