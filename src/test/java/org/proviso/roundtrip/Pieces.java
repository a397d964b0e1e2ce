package org.proviso.roundtrip;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Consent;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;

/** Pieces of norms with words for them, as contracts have them; written apart from the printer. */
final class Pieces {
  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
  private static final List<String> ACTIVITIES =
      List.of(
          "staff meetings",
          "professional learning",
          "preparation",
          "IEP meetings",
          "office hours",
          "lunch",
          "instruction",
          "recess supervision",
          "parent conferences",
          "bus duty",
          "grade-level meetings",
          "CPT");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final Dice dice;

  Pieces(Dice dice) {
    this.dice = dice;
  }

  Name activity() {
    return Name.of(dice.in(ACTIVITIES));
  }

  Name otherThan(Name one) {
    while (true) {
      Name other = activity();
      if (!other.equals(one)) {
        return other;
      }
    }
  }

  /** Meetings and the like: what can be counted and held. */
  Name event() {
    return Name.of(
        dice.of("staff meetings", "IEP meetings", "parent conferences", "training sessions"));
  }

  Said<Each> each() {
    var person = dice.of("unit member", "teacher", "counselor", "employee");
    var each = Each.of(SubjectKind.PERSON, Name.of(person));
    return switch (dice.number(0, 5)) {
      case 0 -> {
        var role = dice.of("nurse", "librarian", "coach");
        var filter = new Filter.FieldIs(Name.of("role"), List.of(Name.of(role)));
        yield new Said<>(narrowed(each, filter), person + " whose role is " + role);
      }
      case 1 -> {
        var filter = new Filter.Has(Selection.of(Name.of("advisory")), /* sameDay= */ false);
        yield new Said<>(narrowed(each, filter), person + " who has advisory");
      }
      default -> new Said<>(each, person);
    };
  }

  Said<Each> plainEach() {
    var person = dice.of("unit member", "teacher", "counselor", "employee");
    return new Said<>(Each.of(SubjectKind.PERSON, Name.of(person)), person);
  }

  private static Each narrowed(Each each, Filter filter) {
    return new Each(each.kind(), each.term(), List.of(filter), Selection.NONE, false);
  }

  Said<Relation> upper() {
    return dice.once(4)
        ? new Said<>(Relation.LESS_THAN, "less than")
        : new Said<>(
            Relation.AT_MOST, dice.of("no more than", "not more than", "at most", "up to"));
  }

  Said<Relation> lower() {
    return dice.once(4)
        ? new Said<>(Relation.MORE_THAN, "more than")
        : new Said<>(Relation.AT_LEAST, dice.of("at least", "no less than", "a minimum of"));
  }

  Said<Bound> time() {
    int hours = dice.number(2, 9);
    int minutes = 5 * dice.number(2, 30);
    return switch (dice.number(0, 3)) {
      case 0 -> time(60L * hours, hours + " hours");
      case 1 -> time(60L * hours, NUMBERS.get(hours) + " (" + hours + ") hours");
      case 2 -> time(60L * hours + 15, hours + ".25 hours");
      default -> time(minutes, minutes + " minutes");
    };
  }

  private static Said<Bound> time(long minutes, String words) {
    return new Said<>(new Bound.Fixed(Quantity.minutes(minutes)), words);
  }

  Said<Bound> count() {
    int count = dice.number(2, 12);
    var words = dice.of(Integer.toString(count), NUMBERS.get(count));
    return new Said<>(new Bound.Fixed(Quantity.things(count, "")), words);
  }

  Said<Bound> clock() {
    int hour = dice.number(7, 10);
    int minute = 15 * dice.number(0, 3);
    var bound = new Bound.Fixed(Quantity.clock(60 * hour + minute));
    return new Said<>(bound, "%d:%02d %s".formatted(hour, minute, dice.of("am", "a.m.", "AM")));
  }

  Said<Period> period() {
    return dice.once(2) ? day() : stretch();
  }

  Said<Period> day() {
    return switch (dice.number(0, 3)) {
      case 0 ->
          new Said<>(new Period.Day(DayKind.PLAIN, ALL), dice.of("per day", "each day", "a day"));
      case 1 ->
          new Said<>(
              new Period.Day(DayKind.SCHOOL, ALL), dice.of("per school day", "each school day"));
      case 2 ->
          new Said<>(new Period.Day(DayKind.WORK, ALL), dice.of("per work day", "each work day"));
      default -> {
        var friday = dice.of(DayOfWeek.values());
        var name = name(friday);
        yield new Said<>(
            new Period.Day(DayKind.PLAIN, Set.of(friday)), dice.of("each ", "every ") + name);
      }
    };
  }

  Said<Period> stretch() {
    return switch (dice.number(0, 6)) {
      case 0, 1 ->
          new Said<>(new Period.Calendar(Stretch.WEEK), dice.of("per week", "each week", "a week"));
      case 2, 3 ->
          new Said<>(
              new Period.Calendar(Stretch.MONTH),
              dice.of("per month", "each month", "in any month"));
      case 4 ->
          new Said<>(
              new Period.Calendar(Stretch.SEMESTER), dice.of("per semester", "each semester"));
      case 5 -> {
        int weeks = dice.number(2, 6);
        yield new Said<>(
            new Period.Rolling(weeks, Stretch.WEEK, DayKind.PLAIN),
            "in any " + NUMBERS.get(weeks) + "-week period");
      }
      default -> {
        int days = dice.number(5, 12);
        yield new Said<>(
            new Period.Rolling(days, Stretch.DAY, DayKind.PLAIN),
            "in any " + days + " consecutive days");
      }
    };
  }

  /** A window that may stand in front of a sentence. */
  Said<Filter> window() {
    return switch (dice.number(0, 5)) {
      case 0, 1 -> weekdays();
      case 2 -> {
        var name = dice.of("CPT", "lunch", "preparation");
        yield new Said<>(
            new Filter.Not(new Filter.During(Selection.of(Name.of(name)))), "outside of " + name);
      }
      case 3 -> {
        var name = dice.of("lunch", "instruction", "office hours");
        yield new Said<>(new Filter.During(Selection.of(Name.of(name))), "during " + name);
      }
      case 4 -> {
        int from = dice.number(7, 10);
        int to = dice.number(1, 4);
        yield new Said<>(
            new Filter.InClock(60 * from, 60 * (12 + to)),
            "between %d:00 am and %d:00 pm".formatted(from, to));
      }
      default -> dates();
    };
  }

  private Said<Filter> dates() {
    var from = LocalDate.of(2021, dice.number(1, 6), dice.number(2, 27));
    var words = month(from) + " " + from.getDayOfMonth() + ", 2021";
    return switch (dice.number(0, 2)) {
      case 0 ->
          new Said<>(
              new Filter.InDates(new DateSpan(from.plusDays(1), LocalDate.MAX)), "after " + words);
      case 1 ->
          new Said<>(
              new Filter.InDates(new DateSpan(LocalDate.MIN, from.minusDays(1))),
              "before " + words);
      default -> new Said<>(new Filter.InDates(new DateSpan(from, from)), "on " + words);
    };
  }

  Said<Filter> weekdays() {
    return switch (dice.number(0, 2)) {
      case 0 -> {
        var day = dice.of(DayOfWeek.values());
        yield new Said<>(new Filter.OnWeekdays(Set.of(day)), "on " + name(day) + "s");
      }
      case 1 ->
          new Said<>(
              new Filter.OnWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
              "Monday through Thursday");
      default ->
          new Said<>(
              new Filter.OnWeekdays(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)),
              "on Tuesdays and Fridays");
    };
  }

  Said<Consent> consent(String by) {
    var word = dice.of("permission", "consent", "approval");
    boolean written = dice.once(2);
    var adjective = written ? "written " : "";
    var words =
        dice.once(2)
            ? "the " + adjective + word + " of the " + by
            : "the " + by + "'s " + adjective + word;
    return new Said<>(new Consent(Name.of(by), Name.of(""), written, word), words);
  }

  /** A condition on the subject or on what is stated. */
  Said<Fact> condition(String person) {
    return switch (dice.number(0, 2)) {
      case 0 -> {
        var name = activity();
        yield new Said<>(
            new Fact.Exists(Selection.of(name)), "the " + person + " has " + name.written());
      }
      case 1 ->
          new Said<>(new Fact.Stated(Name.of("the school is closed")), "the school is closed");
      default ->
          new Said<>(
              new Fact.Stated(Name.of("the District is in the hybrid model")),
              "the District is in the hybrid model");
    };
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }

  private static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
  }
}
