package org.proviso.interpreter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.proviso.norm.DescribedEvent;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Amounts, days and times as a person says them. */
final class Wording {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private Wording() {}

  static String clock(int minute) {
    int within = Math.floorMod(minute, View.DAY);
    String clock = within / 60 + ":" + (within % 60 < 10 ? "0" : "") + within % 60;
    return minute >= View.DAY ? clock + " the next day" : clock;
  }

  static String date(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    boolean usual = date.getYear() >= 1000 && date.getYear() <= 9999;
    return usual
        ? WEEKDAYS.get(date.getDayOfWeek().ordinal())
            + " "
            + date.getDayOfMonth()
            + " "
            + MONTHS.get(date.getMonthValue() - 1)
            + " "
            + date.getYear()
        : date.format(DATE);
  }

  private static String shortDate(int day) {
    return LocalDate.ofEpochDay(day).format(SHORT);
  }

  static String monthDay(MonthDay day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getDayOfMonth();
  }

  static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
  }

  /** "2, 9 and 16 April": days of one month share its name. */
  static String dates(List<Integer> days) {
    var words = new StringBuilder();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = LocalDate.ofEpochDay(days.get(i));
      boolean last = i == days.size() - 1;
      boolean sameMonth =
          !last && LocalDate.ofEpochDay(days.get(i + 1)).getMonth() == day.getMonth();
      words.append(sameMonth ? Integer.toString(day.getDayOfMonth()) : shortDate(days.get(i)));
      words.append(last ? "" : i == days.size() - 2 ? " and " : ", ");
    }
    return words.toString();
  }

  static String amount(Ratio amount, Unit unit) {
    return switch (unit) {
      case Unit.Minutes() -> minutes(amount);
      case Unit.ClockTime() -> amount.isWhole() ? clock((int) amount.numerator()) : amount + " min";
      case Unit.Percent() -> amount.inPercent();
      case Unit.Dollars() -> amount.inMoney();
      case Unit.Feet() -> Plurals.counted(amount.toString(), "foot");
      case Unit.Things(String noun) ->
          noun.isEmpty() ? amount.toString() : Plurals.counted(amount.toString(), noun);
      case Unit.Days(var kind) -> Plurals.counted(amount.toString(), kind.words());
      case Unit.Spans(var stretch) -> Plurals.counted(amount.toString(), stretch.words());
    };
  }

  /** "Meeting or training": any of the names, as they are written. */
  static String either(List<Name> names) {
    return String.join(" or ", names.stream().map(Name::written).toList());
  }

  /** "Staff meeting or visit": the same for one such thing, whatever the clause wrote. */
  static String eitherOne(List<Name> names) {
    return String.join(" or ", names.stream().map(Name::written).map(Plurals::singular).toList());
  }

  /** What to write where, so that a word of the proposal is one of the names, or surely none. */
  static String inTerms(String word, List<Name> names) {
    String one = eitherOne(names.subList(0, 1));
    return "in the sheet terms: word " + word + ", means " + one + " (or what else it is)";
  }

  /** "A " or "an ". */
  static String article(String noun) {
    return noun.isEmpty() ? "" : "aeiouAEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
  }

  /** "Observation or accident report filed": any of the events, as what has happened. */
  static String eitherEvent(List<Name> names) {
    return either(names.stream().map(DescribedEvent::said).toList());
  }

  /** "45 min", "3 h", "3 h 45". */
  static String minutes(Ratio amount) {
    if (!amount.isWhole()) {
      return amount + " min";
    }
    long minutes = Math.abs(amount.numerator());
    String sign = amount.numerator() < 0 ? "-" : "";
    if (minutes < 60) {
      return sign + minutes + " min";
    }
    return sign + minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60);
  }

  static String reckoned(Reckoned value, Unit unit) {
    if (value.defined() == Truth.FALSE) {
      return "";
    }
    if (value.noLow() && value.noHigh()) {
      return "not known";
    }
    if (value.isExact()) {
      return amount(value.low(), unit);
    }
    if (value.noHigh()) {
      return amount(value.low(), unit) + " or more";
    }
    if (value.noLow()) {
      return amount(value.high(), unit) + " or less";
    }
    return amount(value.low(), unit) + " to " + amount(value.high(), unit);
  }
}
