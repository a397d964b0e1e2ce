package org.proviso.report;

import static org.proviso.report.ByHand.atLeast;
import static org.proviso.report.ByHand.norm;
import static org.proviso.report.ParaphraseTest.MEMBER;
import static org.proviso.report.ParaphraseTest.SCHOOL_DAY;
import static org.proviso.report.ParaphraseTest.STAFF_TIME;
import static org.proviso.report.ParaphraseTest.TEACHER;
import static org.proviso.report.ParaphraseTest.WEEK;
import static org.proviso.report.ParaphraseTest.duty;
import static org.proviso.report.ParaphraseTest.form;
import static org.proviso.report.ParaphraseTest.named;

import java.util.List;
import org.proviso.norm.Bound;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Quantity;

/** Norms about times, conditions and other modalities, each with the sentence it prints as. */
final class TimedForms {
  private TimedForms() {}

  static List<ParaphraseTest.Form> times() {
    return List.of(
        form(
            duty(
                MEMBER,
                SCHOOL_DAY,
                new Fact.Compare(
                    new Measure.LastEnd(STAFF_TIME),
                    Relation.AT_MOST,
                    new Bound.Fixed(Quantity.clock(900)))),
            "The last staff meetings or professional learning of each unit member must end no later"
                + " than 3:00 pm on each school day."),
        form(
            duty(
                TEACHER,
                SCHOOL_DAY,
                new Fact.Compare(
                    new Measure.Difference(
                        new Measure.FirstStart(named("instruction")),
                        new Measure.FirstStart(named("duty day"))),
                    Relation.EXACTLY,
                    new Bound.Fixed(Quantity.minutes(15)))),
            "The duty day of each teacher must start exactly 15 minutes before instruction on"
                + " each school day."),
        form(
            duty(
                TEACHER,
                new Period.WholeTerm(),
                new Fact.Compare(
                    new Measure.WeeklyPatterns(named("office hours")),
                    Relation.EXACTLY,
                    new Bound.Fixed(Quantity.things(1, "time")))),
            "The office hours of each teacher must be held at the same times in each calendar"
                + " week."),
        form(
            duty(
                TEACHER,
                SCHOOL_DAY,
                new Fact.Compare(
                    new Measure.Span(named("duty")),
                    Relation.AT_MOST,
                    new Bound.Fixed(Quantity.minutes(435)))),
            "The duty of each teacher must last no more than 435 minutes on each school day."));
  }

  static List<ParaphraseTest.Form> others() {
    return List.of(
        form(
            norm(
                Modality.BAN,
                TEACHER,
                SCHOOL_DAY,
                new Fact.AllOf(
                    List.of(
                        new Fact.Exists(named("AM instruction")),
                        new Fact.Exists(named("PM instruction")))),
                new Fact.Not(new Fact.Exists(named("virtual class"))),
                List.of()),
            "Each teacher must have no virtual classes on each school day, if the teacher has AM"
                + " instruction, if the teacher has PM instruction."),
        form(
            norm(
                Modality.ADVISORY,
                new Each(
                    SubjectKind.PERSON,
                    Name.of("unit members"),
                    List.of(new Filter.FieldIs(Name.of("role"), List.of(Name.of("counselor")))),
                    Selection.NONE,
                    false),
                WEEK,
                new Fact.Exists(named("office hours"))),
            "Each unit member whose role is counselor should have office hours in each calendar"
                + " week."),
        form(
            norm(
                Modality.RIGHT,
                TEACHER,
                SCHOOL_DAY,
                atLeast(new Measure.TotalTime(named("preparation")), Quantity.minutes(60))),
            "Each teacher is entitled to at least 1 hour of preparation on each school day."));
  }
}
