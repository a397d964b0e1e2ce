package org.proviso.proposal;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.time.DayKind;

/** The words, numbers and signs of a date cell, read one after another. */
final class DateTokens {
  private static final Pattern TOKEN = Pattern.compile("\\d+(?:st|nd|rd|th)\\b|\\d+|\\p{L}+|\\S");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern ISO_REST = Pattern.compile("(\\.\\d+)?(z|\\+00:00)?$");

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int next;

  DateTokens(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
      starts.add(matcher.start());
    }
  }

  /** Three numbers with the same sign between them. */
  record Three(int first, int second, int third, boolean thirdIsShort) {}

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  boolean atEnd() {
    return next == tokens.size();
  }

  int mark() {
    return next;
  }

  void back(int mark) {
    next = mark;
  }

  String peek() {
    return peek(0);
  }

  private String peek(int ahead) {
    return next + ahead < tokens.size() ? tokens.get(next + ahead) : "";
  }

  void next() {
    next++;
  }

  boolean take(String word) {
    return take(Set.of(word));
  }

  boolean take(Set<String> words) {
    if (atEnd() || !words.contains(peek())) {
      return false;
    }
    next++;
    return true;
  }

  void takeAll(Set<String> words) {
    while (take(words)) {
      // All of them.
    }
  }

  /** "Fridays", which can only be a pattern. */
  boolean isPluralWeekday() {
    return CalendarWords.isPluralWeekday(peek());
  }

  boolean isWeekdayAt(int mark) {
    return mark < tokens.size() && CalendarWords.weekday(tokens.get(mark)).isPresent();
  }

  boolean nextIsNumber() {
    return NUMBER.matcher(peek()).matches() || ORDINAL.matcher(peek()).matches();
  }

  /** A day of the month, or -1. */
  int dayNumber() {
    Matcher ordinal = ORDINAL.matcher(peek());
    String digits = ordinal.matches() ? ordinal.group(1) : peek();
    if (digits.length() > 2 || !NUMBER.matcher(digits).matches()) {
      return -1;
    }
    next++;
    return Integer.parseInt(digits);
  }

  /** A year in four digits, or -1. */
  int yearNumber() {
    if (peek().length() != 4 || !NUMBER.matcher(peek()).matches()) {
      return -1;
    }
    next++;
    return Integer.parseInt(tokens.get(next - 1));
  }

  /** A year in four digits or two, or -1. */
  int anyYear() {
    int mark = next;
    take("'");
    if (peek().length() == 2 && NUMBER.matcher(peek()).matches() && !peek(1).equals(":")) {
      next++;
      return fullYear(Integer.parseInt(tokens.get(next - 1)));
    }
    next = mark;
    return yearNumber();
  }

  Optional<Month> month() {
    Optional<Month> month = CalendarWords.month(peek());
    if (month.isPresent()) {
      next++;
      take(".");
    }
    return month;
  }

  /** "school days", "work day"; {@code CALENDAR} if nothing of the kind stands here. */
  DayKind dayKind() {
    boolean joined = peek().equals("workday") || peek().equals("workdays");
    if (joined) {
      next++;
      return DayKind.WORK;
    }
    if (!peek(1).equals("day") && !peek(1).equals("days")) {
      return DayKind.CALENDAR;
    }
    DayKind kind =
        switch (peek()) {
          case "school" -> DayKind.SCHOOL;
          case "work", "working" -> DayKind.WORK;
          case "duty" -> DayKind.DUTY;
          case "business" -> DayKind.BUSINESS;
          case "instructional" -> DayKind.INSTRUCTIONAL;
          default -> DayKind.CALENDAR;
        };
    next += kind == DayKind.CALENDAR ? 0 : 2;
    return kind;
  }

  Optional<Three> threeNumbers() {
    String sign = peek(1);
    boolean shaped =
        Set.of("/", ".", "-").contains(sign)
            && peek(3).equals(sign)
            && NUMBER.matcher(peek()).matches()
            && NUMBER.matcher(peek(2)).matches()
            && NUMBER.matcher(peek(4)).matches();
    boolean yearFirst = peek().length() == 4;
    if (!shaped || (!yearFirst && peek(4).length() != 2 && peek(4).length() != 4)) {
      return Optional.empty();
    }
    if (peek(2).length() > 2 || peek(yearFirst ? 4 : 0).length() > 2) {
      return Optional.empty();
    }
    var three =
        new Three(
            Integer.parseInt(peek()),
            Integer.parseInt(peek(2)),
            Integer.parseInt(peek(4)),
            peek(4).length() == 2);
    next += 5;
    return Optional.of(three);
  }

  /** The rest, if it looks like the clock time of a date-time. */
  Optional<String> takeClock() {
    int from = peek().equals("t") || peek().equals(",") || peek().equals("at") ? 1 : 0;
    if (!NUMBER.matcher(peek(from)).matches() || !peek(from + 1).equals(":")) {
      return Optional.empty();
    }
    String rest = text.substring(starts.get(next + from));
    next = tokens.size();
    return Optional.of(ISO_REST.matcher(rest).replaceFirst(""));
  }

  /** 21 is 2021, 98 is 1998. */
  static int fullYear(int shortYear) {
    return shortYear < 70 ? 2000 + shortYear : 1900 + shortYear;
  }
}
