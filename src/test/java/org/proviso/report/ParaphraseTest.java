package org.proviso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.proviso.report.ByHand.atLeast;
import static org.proviso.report.ByHand.atMost;
import static org.proviso.report.ByHand.norm;
import static org.proviso.report.ByHand.unless;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.proviso.norm.Bound;
import org.proviso.norm.Consent;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** The canonical sentence of each kind of norm; binding must read every one of them. */
final class ParaphraseTest {
  private static final Filter FRIDAYS = new Filter.OnWeekdays(EnumSet.of(DayOfWeek.FRIDAY));
  private static final Filter WITH_PERMISSION =
      new Filter.Consented(
          new Consent(Name.of("unit member"), Name.of("livestream"), true, "permission"));
  static final Selection STAFF_TIME =
      Selection.of(Name.of("staff meetings"), Name.of("professional learning"));
  private static final Selection LIVESTREAM = Selection.of(Name.of("livestream"));
  static final Each MEMBER = Each.of(SubjectKind.PERSON, Name.of("unit member"));
  static final Each TEACHER = Each.of(SubjectKind.PERSON, Name.of("teacher"));
  private static final Period MONTH = new Period.Calendar(Stretch.MONTH);
  static final Period WEEK = new Period.Calendar(Stretch.WEEK);
  static final Period SCHOOL_DAY = new Period.Day(DayKind.SCHOOL, EnumSet.allOf(DayOfWeek.class));

  @TestFactory
  Stream<DynamicTest> saysTheNorm() {
    return Stream.of(limits(), records(), people(), TimedForms.times(), TimedForms.others())
        .flatMap(List::stream)
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.sentence(),
                    () -> assertEquals(form.sentence(), Paraphrase.of(form.norm()).sentence())));
  }

  private static List<Form> limits() {
    var lunch = Selection.of(Name.of("lunch"));
    var classes = Selection.of(Name.of("class"));
    return List.of(
        form(
            duty(
                MEMBER,
                MONTH,
                atMost(
                    new Measure.TotalTime(
                        STAFF_TIME
                            .where(FRIDAYS)
                            .where(new Filter.Not(new Filter.During(named("CPT"))))),
                    Quantity.minutes(180))),
            "On Fridays, outside of CPT, the staff meetings and professional learning of each unit"
                + " member must together take no more than 3 hours in each calendar month."),
        form(
            duty(TEACHER, SCHOOL_DAY, atLeast(new Measure.TotalTime(lunch), Quantity.minutes(30))),
            "Each teacher must have at least 30 minutes of lunch on each school day."),
        form(
            duty(
                TEACHER,
                new Period.Day(DayKind.PLAIN, EnumSet.of(DayOfWeek.FRIDAY)),
                atLeast(
                    new Measure.TotalTime(named("whole-class live instruction")),
                    Quantity.minutes(30))),
            "Each teacher must have at least 30 minutes of whole-class live instruction on each"
                + " Friday."),
        form(
            duty(
                TEACHER,
                SCHOOL_DAY,
                atMost(new Measure.Count(classes), Quantity.things(5, "class"))),
            "Each teacher must have no more than 5 classes on each school day."),
        form(
            duty(
                TEACHER,
                SCHOOL_DAY,
                atMost(new Measure.Run(classes, true), Quantity.things(3, "class"))),
            "Each teacher must have no more than 3 consecutive classes on each school day."),
        form(
            duty(
                TEACHER,
                SCHOOL_DAY,
                atMost(new Measure.Run(named("instruction"), false), Quantity.minutes(150))),
            "Each teacher must have no more than 150 consecutive minutes of instruction on"
                + " each school day."),
        form(
            duty(
                TEACHER,
                SCHOOL_DAY,
                atLeast(
                    new Measure.Longest(lunch.where(new Filter.DutyFree())), Quantity.minutes(30))),
            "Each teacher must have at least 30 uninterrupted minutes of duty-free lunch on"
                + " each school day."),
        form(
            duty(
                TEACHER,
                SCHOOL_DAY,
                atLeast(
                    new Measure.Gap(named("AM instruction"), named("PM arrival duty")),
                    Quantity.minutes(90))),
            "Between AM instruction and PM arrival duty, each teacher must have at least 90 minutes"
                + " on each school day."),
        form(
            duty(
                MEMBER,
                new Period.Rolling(4, Stretch.WEEK, DayKind.PLAIN),
                atMost(
                    new Measure.Average(new Measure.TotalTime(STAFF_TIME), Stretch.WEEK),
                    Quantity.minutes(60))),
            "The total time of the staff meetings and professional learning of each unit member"
                + " must on average be no more than 1 hour per week in any 4 consecutive weeks."),
        form(
            duty(
                Each.of(SubjectKind.CLASS, Name.of("cohort")),
                new Period.WholeTerm(),
                new Fact.Compare(
                    new Measure.Field(Name.of("size")),
                    Relation.AT_MOST,
                    new Bound.PercentOf(
                        Ratio.of(50), new Bound.Named(Name.of("maximum class size"))))),
            "The size of each cohort must be no more than 50 % of the maximum class size."));
  }

  private static List<Form> records() {
    var recorded = LIVESTREAM.where(new Filter.Flag(Name.of("recorded")));
    var occurrence = new Period.Occurrence();
    return List.of(
        form(
            norm(Modality.BAN, Each.record(recorded.where(FRIDAYS)), occurrence, Fact.NEVER),
            "No livestream shall be recorded on Fridays."),
        form(
            norm(
                Modality.BAN,
                Each.record(recorded),
                occurrence,
                Fact.ALWAYS,
                Fact.NEVER,
                List.of(unless(new Fact.Is(WITH_PERMISSION)))),
            "No livestream shall be recorded, unless with the unit member's written permission."),
        form(
            norm(Modality.BAN, Each.record(recorded), occurrence, new Fact.Is(WITH_PERMISSION)),
            "No livestream shall be recorded without the unit member's written permission."),
        form(
            norm(
                Modality.EXEMPTION,
                new Each(
                    SubjectKind.RECORD,
                    Name.of("teacher"),
                    List.of(),
                    LIVESTREAM.where(FRIDAYS),
                    false),
                occurrence,
                new Fact.Is(new Filter.Voluntary())),
            "No teacher shall be required to have livestreams on Fridays."),
        form(
            duty(
                Each.record(Selection.of(Name.of("staff meetings"))),
                occurrence,
                atMost(new Measure.TotalTime(Selection.THIS), Quantity.minutes(45))),
            "Each staff meeting must take no more than 45 minutes."),
        form(
            duty(
                Each.record(Selection.of(Name.of("staff meetings"))),
                occurrence,
                new Fact.Is(new Filter.InClock(480, 900))),
            "Each staff meeting must be held between 8:00 am and 3:00 pm."),
        form(
            duty(
                Each.record(LIVESTREAM),
                occurrence,
                new Fact.Timed(
                    named("livestream training"),
                    new Deadline(
                        Relation.AT_LEAST,
                        new Quantity(Ratio.of(5), new Unit.Days(DayKind.WORK)),
                        true,
                        false))),
            "The livestream training must come at least 5 work days before each livestream."));
  }

  private static List<Form> people() {
    var occurrence = new Period.Occurrence();
    var teachersLivestreams =
        new Each(SubjectKind.RECORD, Name.of("teacher"), List.of(), LIVESTREAM, false);
    var meetings = Each.record(Selection.of(Name.of("staff meeting")));
    return List.of(
        form(
            norm(Modality.BAN, teachersLivestreams, occurrence, Fact.NEVER),
            "No teacher shall have livestreams."),
        form(
            norm(Modality.BAN, teachersLivestreams, occurrence, new Fact.Is(FRIDAYS)),
            "Each teacher may have livestreams only on Fridays."),
        form(
            norm(Modality.BAN, meetings, occurrence, Fact.NEVER),
            "No staff meeting shall be held."),
        form(
            norm(Modality.PERMISSION, teachersLivestreams, occurrence, Fact.ALWAYS),
            "Each teacher may have livestreams."),
        form(
            norm(Modality.RIGHT, teachersLivestreams, occurrence, Fact.ALWAYS),
            "Each teacher is entitled to livestreams."),
        form(
            norm(
                Modality.EXEMPTION,
                teachersLivestreams,
                occurrence,
                new Fact.AnyOf(
                    List.of(new Fact.Is(new Filter.Voluntary()), new Fact.Is(WITH_PERMISSION)))),
            "No teacher shall be required to have livestreams without the unit member's written"
                + " permission."),
        form(
            duty(
                teachersLivestreams,
                occurrence,
                new Fact.Timed(
                    named("training"),
                    new Deadline(Relation.AT_MOST, Quantity.minutes(2880), false, true))),
            "Each teacher must have training within 48 hours after each livestream,"
                + " excluding non-work days."),
        form(
            duty(
                TEACHER,
                new Period.Day(DayKind.PLAIN, EnumSet.allOf(DayOfWeek.class)),
                atLeast(new Measure.Rest(named("work day")), Quantity.minutes(660))),
            "Between the end of one work day and the start of the next, each teacher must have"
                + " at least 11 hours."));
  }

  static Norm duty(Each each, Period period, Fact must) {
    return norm(Modality.DUTY, each, period, must);
  }

  static Selection named(String name) {
    return Selection.of(Name.of(name));
  }

  static Form form(Norm norm, String sentence) {
    return new Form(norm, sentence);
  }

  /** A norm built by hand and the sentence it must print as. */
  record Form(Norm norm, String sentence) {}
}
