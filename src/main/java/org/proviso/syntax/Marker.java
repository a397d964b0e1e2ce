package org.proviso.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a clause, an article or an item: its number or letter, and how it is written.
 *
 * @param number as written, without brackets and full stops at its end
 * @param length how many characters it takes, the spaces after it and a bullet before it included
 * @param bulleted whether a bullet stood before it
 */
record Marker(Style style, String number, int length, boolean bulleted) {
  private static final Pattern BULLET =
      Pattern.compile("(?:[-*•·▪◦‣●○]|\\u00B7|o(?= {2}))[ \\t\\u00A0]+");
  private static final Pattern HASHES = Pattern.compile("#{1,6}[ \\t]+");
  private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}(?=\\S)");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)(article|appendix|part)\\s+([0-9]{1,4}|[ivxlc]{1,8}|[a-z])\\b(?![-'’])\\s*[.:)\\u2013\\u2014-]*\\s*");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)(section|sec\\.|clause|§)\\s*([0-9]{1,4}(?:\\.[0-9]{1,4}){0,8}|[ivxlc]{1,8}|[A-Z])\\b\\s*[.:)\\u2013\\u2014-]*\\s*");
  private static final Pattern SPACED_ZERO = Pattern.compile("([0-9]{1,3})\\.\\s0\\b\\.?\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,4})(?:[.)]+\\s+|\\s{2,}|\\s*\\t\\s*)");
  private static final Pattern BARE = Pattern.compile("([0-9]{1,3})\\s+");
  private static final Pattern LETTER = Pattern.compile("([A-Za-z])[.)]\\s+");
  private static final Pattern ROMAN = Pattern.compile("([ivx]{2,5})[.)]\\s+");
  private static final Pattern GREAT_ROMAN = Pattern.compile("([IVX]{2,6})[.)]\\s+");
  private static final Pattern BRACKETED =
      Pattern.compile("\\(\\s?([A-Za-z]|[0-9]{1,3}|[ivx]{1,5})\\s?\\)\\s*");

  enum Style {
    ARTICLE,
    SECTION,
    DOTTED,
    NUMBER,
    UPPER,
    LOWER,
    BRACKET_UPPER,
    BRACKET_LOWER,
    BRACKET_NUMBER,
    BRACKET_ROMAN,
    HEADING,
    BULLET,
    PARAGRAPH;

    /** Whether it is a step in a list under something else, named from what it stands under. */
    boolean isItem() {
      return switch (this) {
        case NUMBER, UPPER, LOWER, BRACKET_UPPER, BRACKET_LOWER, BRACKET_NUMBER, BRACKET_ROMAN ->
            true;
        case ARTICLE, SECTION, DOTTED, HEADING, BULLET, PARAGRAPH -> false;
      };
    }

    boolean isBracketed() {
      return switch (this) {
        case BRACKET_UPPER, BRACKET_LOWER, BRACKET_NUMBER, BRACKET_ROMAN -> true;
        case ARTICLE, SECTION, DOTTED, NUMBER, UPPER, LOWER, HEADING, BULLET, PARAGRAPH -> false;
      };
    }
  }

  /** The marker that a line begins with, if any. */
  static Optional<Marker> of(TextLine line) {
    String head = line.head();
    Matcher bullet = BULLET.matcher(head);
    int skip = bullet.lookingAt() ? bullet.end() : 0;
    Matcher hashes = HASHES.matcher(head);
    boolean heading = skip == 0 && hashes.lookingAt();
    skip = heading ? hashes.end() : skip;
    Matcher emphasis = EMPHASIS.matcher(head.substring(skip));
    int stars = skip > 0 || head.startsWith("**") ? (emphasis.lookingAt() ? emphasis.end() : 0) : 0;
    boolean bulleted = skip > 0 && !heading;
    int before = skip + stars;
    Optional<Marker> numbered =
        numbered(line, before).map(m -> new Marker(m.style, m.number, m.length + before, bulleted));
    if (numbered.isPresent()) {
      return numbered;
    }
    if (heading) {
      return Optional.of(new Marker(Style.HEADING, "", skip, false));
    }
    return bulleted ? Optional.of(new Marker(Style.BULLET, "", skip, true)) : Optional.empty();
  }

  private static Optional<Marker> numbered(TextLine line, int skip) {
    String head = line.head().substring(skip);
    Matcher bare = BARE.matcher(head);
    if (line.counted() && bare.lookingAt()) {
      return Optional.of(made(Style.NUMBER, bare.group(1), bare));
    }
    for (Attempt attempt : ATTEMPTS) {
      Matcher found = attempt.pattern.matcher(head);
      if (found.lookingAt()) {
        return Optional.of(attempt.make.apply(found));
      }
    }
    return dotted(line, skip);
  }

  private record Attempt(Pattern pattern, Function<Matcher, Marker> make) {}

  private static final List<Attempt> ATTEMPTS =
      List.of(
          new Attempt(ARTICLE, m -> made(Style.ARTICLE, named(m), m)),
          new Attempt(SECTION, m -> made(Style.SECTION, "Section " + m.group(2), m)),
          new Attempt(SPACED_ZERO, m -> made(Style.DOTTED, m.group(1) + ".0", m)),
          new Attempt(NUMBER, m -> made(Style.NUMBER, m.group(1), m)),
          new Attempt(BRACKETED, m -> made(bracketStyle(m.group(1)), m.group(1), m)),
          new Attempt(ROMAN, m -> made(Style.BRACKET_ROMAN, m.group(1), m)),
          new Attempt(GREAT_ROMAN, m -> made(Style.UPPER, m.group(1), m)),
          new Attempt(LETTER, m -> made(letterStyle(m.group(1)), m.group(1), m)));

  private static Marker made(Style style, String number, Matcher found) {
    return new Marker(style, number, found.end(), false);
  }

  private static String named(Matcher article) {
    String word = article.group(1);
    String name =
        Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
    return name + " " + article.group(2).toUpperCase(Locale.ROOT);
  }

  private static Style letterStyle(String letter) {
    return Character.isUpperCase(letter.charAt(0)) ? Style.UPPER : Style.LOWER;
  }

  private static Style bracketStyle(String inside) {
    char first = inside.charAt(0);
    if (Character.isDigit(first)) {
      return Style.BRACKET_NUMBER;
    }
    if (inside.length() > 1) {
      return Style.BRACKET_ROMAN;
    }
    return Character.isUpperCase(first) ? Style.BRACKET_UPPER : Style.BRACKET_LOWER;
  }

  /** 1.14.2 and 6.A, by hand: a number may be thousands of steps long. */
  private static Optional<Marker> dotted(TextLine line, int skip) {
    String text = line.source().text();
    int start = line.from() + skip;
    int at = start;
    int dots = 0;
    while (at < line.to() && Character.isDigit(text.charAt(at))) {
      while (at < line.to() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at + 1 < line.to() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
        at++;
        dots++;
      }
    }
    boolean letter =
        at > start
            && at + 2 < line.to()
            && text.charAt(at) == '.'
            && Character.isUpperCase(text.charAt(at + 1))
            && !Character.isLetterOrDigit(text.charAt(at + 2));
    int end = letter ? at + 2 : at;
    boolean number = at > start && (dots > 0 || letter);
    return number ? ended(line, start, end, skip) : Optional.empty();
  }

  private static Optional<Marker> ended(TextLine line, int start, int end, int skip) {
    String text = line.source().text();
    int at = end;
    while (at < line.to() && ".:)".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean spaced = at == line.to() || TextLine.isSpace(text.charAt(at)) || text.charAt(at) == '*';
    while (at < line.to() && (TextLine.isSpace(text.charAt(at)) || text.charAt(at) == '*')) {
      at++;
    }
    return spaced
        ? Optional.of(
            new Marker(Style.DOTTED, text.substring(start, end), at - line.from() - skip, false))
        : Optional.empty();
  }
}
