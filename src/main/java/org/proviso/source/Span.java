package org.proviso.source;

/** A stretch of a text, from {@code start} to just before {@code end}, in characters. */
public record Span(SourceText source, int start, int end) {
  /** What stands there. */
  public String text() {
    return source.text().substring(start, end);
  }

  /** The line where it starts, from 1. */
  public int line() {
    return source.line(start);
  }

  /** The column where it starts, from 1. */
  public int column() {
    return source.column(start);
  }

  /** From the first of the two to the end of the last. */
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
