package org.proviso.proposal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock cell as typed: one time, or a start and an end. What half of the day a bare time is in,
 * the column decides ({@link ClockColumn}).
 */
sealed interface ClockTime {
  /** The time, or the first of two. */
  Moment start();

  record One(Moment start) implements ClockTime {}

  record Range(Moment start, Moment end) implements ClockTime {}

  default boolean isRange() {
    return this instanceof Range;
  }

  /**
   * One time.
   *
   * @param hour as typed, 0 to 24
   * @param half whether it says am or pm
   * @param nextDay whether it says that it is of the day after
   */
  record Moment(int hour, int minute, Half half, boolean nextDay) {
    Moment(int hour, int minute, Half half) {
      this(hour, minute, half, /* nextDay= */ false);
    }

    /** Minutes after midnight, a bare hour taken as it stands. */
    int asTyped() {
      return switch (half) {
        case BARE -> hour * 60 + minute;
        case MORNING -> hour % 12 * 60 + minute;
        case AFTERNOON -> (hour % 12 + 12) * 60 + minute;
      };
    }

    boolean isBare() {
      return half == Half.BARE;
    }

    Moment in(Half other) {
      return new Moment(hour, minute, other, nextDay);
    }

    Moment ofNextDay() {
      return new Moment(hour, minute, half, /* nextDay= */ true);
    }

    /** Whether a twelve-hour clock could show it. */
    boolean fitsTwelveHours() {
      return hour >= 1 && hour <= 12;
    }
  }

  /** What stands after the time. */
  enum Half {
    BARE,
    MORNING,
    AFTERNOON
  }

  Set<String> NOON = Set.of("noon", "12 noon", "12:00 noon", "midday");
  Set<String> MIDNIGHT = Set.of("midnight", "12 midnight", "12:00 midnight");
  Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.h](\\d{2})(?::00(?:\\.0+)?)?)? ?(?:(a|p)\\.? ?m?\\.?)?"
              + "|(\\d{1,2})(\\d{2}) ?(?:h|(a|p)\\.? ?m?\\.?)?");
  Pattern DAY_FRACTION = Pattern.compile("0?\\.\\d{3,}");
  Pattern NEXT_DAY =
      Pattern.compile("(?<time>.+?) ?,? ?(?:\\(?(?:the )?next day\\)?|\\+ ?1(?: ?d(?:ay)?)?)");
  Pattern BETWEEN = Pattern.compile(" ?(?:-|\\bto\\b|\\buntil\\b|\\bthrough\\b) ?");

  /** The time or times of a cell; empty if it is none, or one that no day has (25:00). */
  static Optional<ClockTime> read(String cell) {
    String text = CellWords.folded(cell);
    String[] parts = BETWEEN.split(text, -1);
    if (parts.length == 1) {
      return moment(text).map(One::new);
    }
    if (parts.length != 2) {
      return Optional.empty();
    }
    return moment(parts[0])
        .flatMap(start -> moment(parts[1]).map(end -> (ClockTime) new Range(start, end)));
  }

  private static Optional<Moment> moment(String text) {
    Matcher later = NEXT_DAY.matcher(text);
    return later.matches() ? ofOneDay(later.group("time")).map(Moment::ofNextDay) : ofOneDay(text);
  }

  private static Optional<Moment> ofOneDay(String text) {
    if (NOON.contains(text)) {
      return Optional.of(new Moment(12, 0, Half.AFTERNOON));
    }
    if (MIDNIGHT.contains(text)) {
      return Optional.of(new Moment(12, 0, Half.MORNING));
    }
    if (DAY_FRACTION.matcher(text).matches()) {
      return fraction(Double.parseDouble(text));
    }
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return Optional.empty();
    }
    boolean joined = group(time, text, 1).isEmpty();
    String hour = group(time, text, joined ? 4 : 1);
    String minute = group(time, text, joined ? 5 : 2);
    return moment(
        Integer.parseInt(hour),
        minute.isEmpty() ? 0 : Integer.parseInt(minute),
        half(group(time, text, joined ? 6 : 3)));
  }

  private static String group(Matcher match, String text, int group) {
    return match.start(group) < 0 ? "" : text.substring(match.start(group), match.end(group));
  }

  private static Half half(String letter) {
    return switch (letter) {
      case "a" -> Half.MORNING;
      case "p" -> Half.AFTERNOON;
      default -> Half.BARE;
    };
  }

  private static Optional<Moment> moment(int hour, int minute, Half half) {
    boolean exists =
        switch (half) {
          case BARE -> hour < 24 || (hour == 24 && minute == 0);
          case MORNING -> hour <= 12;
          case AFTERNOON -> hour >= 1 && hour <= 23;
        };
    if (!exists || minute > 59) {
      return Optional.empty();
    }
    // "13:15 pm" says the same thing twice.
    return Optional.of(new Moment(hour, minute, hour > 12 ? Half.BARE : half));
  }

  /** A spreadsheet's time: a part of a day, here of whole minutes. */
  private static Optional<Moment> fraction(double day) {
    double minutes = day * 1440;
    long whole = Math.round(minutes);
    if (Math.abs(minutes - whole) > 0.02 || whole >= 1440) {
      return Optional.empty();
    }
    return Optional.of(new Moment((int) whole / 60, (int) whole % 60, Half.BARE));
  }
}
