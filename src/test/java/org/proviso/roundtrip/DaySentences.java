package org.proviso.roundtrip;

import java.time.DayOfWeek;
import java.util.EnumSet;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;

/** Runs, gaps, rests and work days, each with a sentence. */
final class DaySentences {
  private final Dice dice;
  private final Pieces pieces;

  DaySentences(Dice dice, Pieces pieces) {
    this.dice = dice;
    this.pieces = pieces;
  }

  Worded run() {
    var each = pieces.each();
    var period = pieces.day();
    boolean counted = dice.once(2);
    var bound = counted ? pieces.count() : pieces.time();
    var name = counted ? Name.of("classes") : Name.of("instruction");
    var limit = new Said<>(Relation.AT_MOST, dice.of("no more than", "at most"));
    var sentence =
        "each "
            + each.words()
            + " shall have "
            + limit.words()
            + " "
            + (counted
                ? bound.words() + " consecutive " + name.written()
                : adjective(bound.words(), dice.of("consecutive", "continuous"))
                    + " of "
                    + name.written())
            + " "
            + period.words();
    return WordedNorms.worded(
        "run",
        each.what(),
        period.what(),
        WordedNorms.compare(new Measure.Run(Selection.of(name), counted), limit, bound),
        sentence);
  }

  Worded uninterrupted() {
    var each = pieces.each();
    var period = pieces.day();
    var bound = pieces.time();
    var name = pieces.activity();
    boolean free = dice.once(2);
    var of = free ? Selection.of(name).where(new Filter.DutyFree()) : Selection.of(name);
    var limit = pieces.lower();
    var sentence =
        "each "
            + each.words()
            + " shall have "
            + limit.words()
            + " "
            + adjective(bound.words(), dice.of("uninterrupted", "consecutive"))
            + " of "
            + (free ? "duty-free " : "")
            + name.written()
            + " "
            + period.words();
    return WordedNorms.worded(
        "uninterrupted",
        each.what(),
        period.what(),
        WordedNorms.compare(new Measure.Longest(of), limit, bound),
        sentence);
  }

  private static String adjective(String amount, String adjective) {
    return amount.replaceFirst("(minutes|hours)$", adjective + " $1");
  }

  Worded gap() {
    var each = pieces.plainEach();
    var first = pieces.activity();
    var second = pieces.otherThan(first);
    var period = pieces.day();
    var limit = pieces.lower();
    var bound = pieces.time();
    var between = "between " + first.written() + " and " + second.written();
    var have = "each " + each.words() + " shall have " + limit.words() + " " + bound.words();
    var sentence =
        dice.once(2)
            ? between + ", " + have + " " + period.words()
            : have + " " + between + " " + period.words();
    var measure = new Measure.Gap(Selection.of(first), Selection.of(second));
    return WordedNorms.worded(
        "gap", each.what(), period.what(), WordedNorms.compare(measure, limit, bound), sentence);
  }

  /** "Between the end of one work day and the start of the next, each teacher shall have …". */
  Worded rest() {
    var each = pieces.plainEach();
    var limit = pieces.lower();
    var bound = pieces.time();
    var sentence =
        dice.of(
            "between the end of one work day and the beginning of the next, each %s shall have %s"
                + " %s",
            "each %s shall have %s %s between the end of one work day and the start of the next");
    return WordedNorms.worded(
        "rest",
        each.what(),
        new Period.Day(DayKind.PLAIN, EnumSet.allOf(DayOfWeek.class)),
        WordedNorms.compare(new Measure.Rest(Selection.of(Name.of("work day"))), limit, bound),
        sentence.formatted(each.words(), limit.words(), bound.words()));
  }

  /** "The duty day of each teacher shall begin 15 minutes before instruction". */
  Worded dutyDay() {
    var each = pieces.plainEach();
    var day = Selection.of(Name.of("duty day"));
    var period =
        new Said<Period>(new Period.Day(DayKind.PLAIN, EnumSet.allOf(DayOfWeek.class)), "");
    int minutes = 5 * dice.number(1, 12);
    var bound = new Said<Bound>(new Bound.Fixed(Quantity.minutes(minutes)), minutes + " minutes");
    if (dice.once(2)) {
      var hours = pieces.time();
      var sentence = "the duty day of each " + each.words() + " shall not exceed " + hours.words();
      return WordedNorms.worded(
          "span",
          each.what(),
          period.what(),
          WordedNorms.compare(new Measure.Span(day), new Said<>(Relation.AT_MOST, ""), hours),
          sentence);
    }
    var anchor = Selection.of(Name.of(dice.of("instruction", "homeroom")));
    var sentence =
        "the duty day of each "
            + each.words()
            + " shall "
            + dice.of("begin ", "start ")
            + bound.words()
            + dice.of(" before ", " prior to ")
            + anchor.kinds().getFirst().written();
    var measure =
        new Measure.Difference(new Measure.FirstStart(anchor), new Measure.FirstStart(day));
    return WordedNorms.worded(
        "reckoned",
        each.what(),
        period.what(),
        WordedNorms.compare(measure, new Said<>(Relation.EXACTLY, ""), bound),
        sentence);
  }
}
