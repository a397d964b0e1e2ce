package org.proviso.report;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes JSON as it goes, without holding it in memory; the members of the two outermost levels
 * stand on lines of their own.
 */
final class JsonWriter {
  private static final int LINES_TO_DEPTH = 2;

  private final PrintWriter out;

  /** For every open object or array, whether something stands in it already. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private boolean named;

  JsonWriter(PrintWriter out) {
    this.out = out;
  }

  JsonWriter object() {
    return begin('{');
  }

  JsonWriter endObject() {
    return end('}');
  }

  JsonWriter array() {
    return begin('[');
  }

  JsonWriter endArray() {
    return end(']');
  }

  JsonWriter name(String name) {
    separate();
    quote(name);
    out.append(':');
    named = true;
    return this;
  }

  JsonWriter value(String text) {
    separate();
    quote(text);
    return this;
  }

  JsonWriter value(long number) {
    separate();
    out.print(number);
    return this;
  }

  JsonWriter value(boolean truth) {
    separate();
    out.print(truth);
    return this;
  }

  JsonWriter field(String name, String text) {
    return name(name).value(text);
  }

  JsonWriter field(String name, long number) {
    return name(name).value(number);
  }

  JsonWriter field(String name, boolean truth) {
    return name(name).value(truth);
  }

  JsonWriter field(String name, Collection<String> texts) {
    name(name).array();
    texts.forEach(this::value);
    return endArray();
  }

  private JsonWriter begin(char bracket) {
    separate();
    out.append(bracket);
    open.push(false);
    return this;
  }

  private JsonWriter end(char bracket) {
    boolean filled = open.pop();
    if (filled && open.size() < LINES_TO_DEPTH) {
      line();
    }
    out.append(bracket);
    if (open.isEmpty()) {
      out.append('\n');
    }
    return this;
  }

  private void separate() {
    if (named) {
      named = false;
      return;
    }
    if (open.isEmpty()) {
      return;
    }
    if (open.pop()) {
      out.append(',');
    }
    open.push(true);
    if (open.size() <= LINES_TO_DEPTH) {
      line();
    }
  }

  private void line() {
    out.append('\n').append("  ".repeat(open.size()));
  }

  /** What needs no escape is handed on in one piece. */
  private void quote(String text) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isPlain(text, i)) {
        continue;
      }
      out.write(text, from, i - from);
      escape(text.charAt(i));
      from = i + 1;
    }
    out.write(text, from, text.length() - from);
    out.append('"');
  }

  private static boolean isPlain(String text, int i) {
    char c = text.charAt(i);
    return c >= ' ' && c < '\u007f' ? c != '"' && c != '\\' : c > '\u007f' && !isAlone(text, i);
  }

  /** Halves of a pair that stand alone would not be valid in UTF-8 JSON. */
  private static boolean isAlone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
    }
  }
}
