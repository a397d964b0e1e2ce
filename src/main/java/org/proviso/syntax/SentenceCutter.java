package org.proviso.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.source.SourceText;
import org.proviso.source.Span;

/** Cuts a paragraph into sentences, once through, before the grammar sees them (S12). */
final class SentenceCutter {
  /** Frozen: a full stop after one of these ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no", "nos", "e.g", "i.e", "eg", "ie", "mr", "mrs", "ms", "dr", "st", "jr", "sr", "vs",
          "v", "approx", "art", "sec", "inc", "co", "corp", "dept", "fig", "cf", "u.s", "ph.d",
          "m.a", "b.a", "ed", "gov", "et", "al", "seq", "min", "max", "hr", "hrs", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue",
          "tues", "wed", "thu", "thur", "thurs", "fri", "par", "para", "pp", "app", "attn");

  /** A full stop after one of these ends a sentence only if a new one plainly begins. */
  private static final Set<String> MAYBE = Set.of("a.m", "p.m", "etc", "am", "pm", "u.s");

  /** An unclosed bracket keeps sentences together for so many characters and no longer. */
  private static final int BRACKET_REACH = 600;

  private SentenceCutter() {}

  static List<Span> cut(SourceText source, int from, int to) {
    var sentences = new ArrayList<Span>();
    String text = source.text();
    int start = from;
    int depth = 0;
    int opened = from;
    for (int at = from; at < to; at++) {
      switch (text.charAt(at)) {
        case '(', '[' -> {
          opened = depth == 0 ? at : opened;
          depth++;
        }
        case ')', ']' -> depth = Math.max(0, depth - 1);
        case '.', '!', '?' -> {
          boolean inside = depth > 0 && at - opened < BRACKET_REACH;
          int end = closing(text, at + 1, to);
          if (!inside && ends(text, start, at, end, to)) {
            add(sentences, source, start, end);
            start = end;
            depth = 0;
          }
        }
        default -> {}
      }
    }
    add(sentences, source, start, to);
    return sentences;
  }

  private static void add(List<Span> sentences, SourceText source, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && TextLine.isSpace(source.text().charAt(start))) {
      start++;
    }
    while (end > start && TextLine.isSpace(source.text().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(source.span(start, end));
    }
  }

  /** Past the quotation marks and brackets that close with the full stop. */
  private static int closing(String text, int at, int to) {
    int end = at;
    while (end < to && "\"'\u201D\u2019)]*_".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean ends(String text, int start, int stop, int end, int to) {
    if (end >= to) {
      return true;
    }
    if (!TextLine.isSpace(text.charAt(end))) {
      return false;
    }
    int next = end;
    while (next < to && TextLine.isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= to) {
      return true;
    }
    char c = text.charAt(next);
    if (Character.isLowerCase(c)) {
      return false;
    }
    return text.charAt(stop) != '.' || !abbreviation(text, start, stop, next, to);
  }

  private static boolean abbreviation(String text, int start, int stop, int next, int to) {
    int from = stop;
    while (from > start
        && !TextLine.isSpace(text.charAt(from - 1))
        && "(\u201C\"".indexOf(text.charAt(from - 1)) < 0) {
      if (stop - from > 12) {
        return false;
      }
      from--;
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    boolean number = Character.isDigit(text.charAt(next));
    if (word.equals("no") || word.equals("nos") || word.equals("sec") || word.equals("art")) {
      return number;
    }
    if (word.equals("min") || word.equals("hr") || word.equals("hrs") || word.equals("max")) {
      return number;
    }
    if (MAYBE.contains(word) || word.matches("[0-9:]+[ap]\\.m")) {
      return dayFollows(text, next, to);
    }
    boolean initial =
        word.length() == 1
            && Character.isLetter(word.charAt(0))
            && Character.isUpperCase(text.charAt(from));
    boolean listed = initial && from > start && !previousIsNoun(text, start, from);
    return ABBREVIATIONS.contains(word) || listed;
  }

  /** "Group A." and "Block B." end a sentence; "J. Smith" does not. */
  private static boolean previousIsNoun(String text, int start, int from) {
    int end = from;
    while (end > start && TextLine.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end > start && Character.isLetterOrDigit(text.charAt(end - 1));
  }

  /** "8 a.m. Monday" goes on; "8 a.m. Teachers" begins anew. */
  private static boolean dayFollows(String text, int next, int to) {
    String word = text.substring(next, Math.min(to, next + 12)).toLowerCase(Locale.ROOT);
    return word.matches(
        "(?s)(mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may"
            + " |jun|jul|aug|sep|oct|nov|dec|pst|est|to |\\().*");
  }
}
