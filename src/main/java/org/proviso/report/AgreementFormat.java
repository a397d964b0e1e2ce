package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays an agreement file out in the one usual way: numbers in a column, text wrapped at 120, labels
 * and examples indented, the columns of examples and tables in line. No word is changed, and a line
 * break that may mean something stays.
 */
public final class AgreementFormat {
  private static final int WIDTH = 120;
  private static final int NUMBER_COLUMN = 8;
  private static final String LABEL_INDENT = " ".repeat(4);
  private static final String ROW_INDENT = " ".repeat(8);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\s*)(\\d+(?:\\.\\d+)+\\.?|\\d+\\.[A-Z]|\\d+\\.|[A-Za-z][.)]|\\([A-Za-z0-9]+\\)|[-\u2022*])"
              + "\\s+(\\S.*)");

  private static final Pattern EXAMPLE = Pattern.compile("\\s*Example\\s+[\"\u201c].*");
  private static final Pattern LABEL = Pattern.compile("\\s*(Reading|Judgement|Note):.*");

  private final List<String> out = new ArrayList<>();
  private final List<String> table = new ArrayList<>();
  private String first = "";
  private String hanging = "";
  private String words = "";
  private boolean inExample;

  private AgreementFormat() {}

  /** The text laid out anew: wrapped and indented, its words untouched. */
  public static String of(String text) {
    var format = new AgreementFormat();
    text.lines().map(String::stripTrailing).forEach(format::line);
    format.flush();
    while (!format.out.isEmpty() && format.out.getLast().isEmpty()) {
      format.out.removeLast();
    }
    return format.out.isEmpty() ? "" : String.join("\n", format.out) + "\n";
  }

  private void line(String line) {
    boolean row = line.contains("|") && (inExample || line.strip().startsWith("|"));
    if (!row) {
      rows();
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (line.isBlank()) {
      blank();
    } else if (row) {
      words();
      table.add(line);
    } else if (line.contains("\t")) {
      // Columns set with tabs, as a word processor leaves them: their places may mean something.
      words();
      out.add(line);
    } else if (EXAMPLE.matcher(line).matches()) {
      start(LABEL_INDENT, LABEL_INDENT + LABEL_INDENT, line.strip());
      inExample = true;
    } else if (LABEL.matcher(line).matches()) {
      start(LABEL_INDENT, LABEL_INDENT + LABEL_INDENT, line.strip());
    } else if (numbered.matches()) {
      numbered(numbered.group(1), numbered.group(2), numbered.group(3));
    } else {
      plain(line);
    }
  }

  private void numbered(String indent, String number, String text) {
    boolean own = number.length() > 2 && Character.isDigit(number.charAt(0));
    var margin = own ? "" : indent;
    int column = own ? Math.max(NUMBER_COLUMN, number.length() + 2) : number.length() + 1;
    var lead = margin + number + " ".repeat(column - number.length());
    start(lead, " ".repeat(lead.length()), text);
  }

  /** A line that goes on with the one before it, or stands for itself. */
  private void plain(String line) {
    int indent = line.length() - line.stripLeading().length();
    boolean deeper = indent > first.length() - first.stripLeading().length();
    if (!words.isEmpty() && (deeper || !endsSentence(words))) {
      words = words + " " + line.strip();
    } else {
      var margin = line.substring(0, indent);
      start(margin, margin, line.strip());
    }
  }

  private static boolean endsSentence(String text) {
    return ".:;!?\"\u201d)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void start(String lead, String others, String text) {
    words();
    inExample = false;
    first = lead;
    hanging = others;
    words = text;
  }

  private void blank() {
    words();
    inExample = false;
    if (!out.isEmpty() && !out.getLast().isEmpty()) {
      out.add("");
    }
  }

  private void flush() {
    words();
    rows();
  }

  /** Wraps what has gathered; no line but the last ends as a sentence does. Examples are a line. */
  private void words() {
    if (words.isEmpty()) {
      return;
    }
    var line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : unbroken(words)) {
      if (!fresh && !inExample && line.length() + 1 + word.length() > WIDTH) {
        out.add(line.toString());
        line = new StringBuilder(hanging);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.add(line.toString());
    words = "";
    first = "";
  }

  /** The words; one that ends a sentence stays on a line with the word after it. */
  private static List<String> unbroken(String text) {
    var words = new ArrayList<String>();
    for (String word : text.split("\\s+")) {
      if (!words.isEmpty() && endsSentence(words.getLast())) {
        words.set(words.size() - 1, words.getLast() + " " + word);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private void rows() {
    if (!table.isEmpty()) {
      var indent = inExample ? ROW_INDENT : "";
      out.addAll(AlignedRows.of(table, indent));
      table.clear();
    }
  }
}
