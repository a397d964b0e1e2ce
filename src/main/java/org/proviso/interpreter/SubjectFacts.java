package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Relation;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;

/** Facts about the subject itself, from its fields. */
final class SubjectFacts {
  private SubjectFacts() {}

  /** A field holds one of these names. */
  static final class FieldIs extends FactNode {
    private final Name field;
    private final List<Name> anyOf;
    private final boolean onRecord;

    /** What was found of each cell: many subjects say the same. */
    private final Map<String, Truth> found = new HashMap<>();

    FieldIs(Name field, List<Name> anyOf, boolean onRecord) {
      this.field = field;
      this.anyOf = anyOf;
      this.onRecord = onRecord;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      Moment moment = moment(frame);
      moment.something(Truth.TRUE);
      Optional<String> value = moment.world.fields().at(moment, field, onRecord);
      if (value.isEmpty()) {
        value = moment.world.proposal.about(field);
      }
      return value
          .map(cell -> found.computeIfAbsent(cell, fresh -> CellMatch.of(anyOf, fresh)))
          .orElse(Truth.UNKNOWN);
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      Moment moment = moment(frame);
      moment.world.fields().cite(moment, field, onRecord, evidence);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      String any = Wording.either(anyOf);
      evidence.missing(
          "whether the "
              + FilterCompiler.called(field)
              + " of "
              + moment(frame).subjectName
              + " is "
              + any,
          "add a column " + field + " to the sheet " + sheet(moment(frame)),
          false);
    }
  }

  static String sheet(Moment moment) {
    String home = KindCompiler.home(moment.kind);
    return home.isEmpty() ? moment.record().view.sheet.name() : home;
  }

  /** A field says yes. */
  static final class Flag extends FactNode {
    private final Name field;
    private final boolean onRecord;

    Flag(Name field, boolean onRecord) {
      this.field = field;
      this.onRecord = onRecord;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      Moment moment = moment(frame);
      moment.something(Truth.TRUE);
      Optional<String> value = moment.world.fields().at(moment, field, onRecord);
      return value
          .map(
              cell ->
                  YesNo.of(cell)
                      .map(Truth::of)
                      .orElse(Truth.of(Name.of(cell).matches(field)).or(Truth.UNKNOWN)))
          .orElseGet(() -> told(moment));
    }

    /** Stated for all, else in some column of the sheet of people or of classes. */
    private Truth told(Moment moment) {
      Truth stated = moment.world.stated(field);
      boolean listed = moment.kind == SubjectKind.PERSON || moment.kind == SubjectKind.CLASS;
      return stated == Truth.UNKNOWN && listed && !onRecord
          ? moment.world.described(moment.kind).of(moment.subject, field)
          : stated;
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      Moment moment = moment(frame);
      moment.world.fields().cite(moment, field, onRecord, evidence);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      evidence.missing(
          "whether this holds of " + moment(frame).subjectName + ": " + field,
          "add a column " + field + " to the sheet " + sheet(moment(frame)) + ", yes or no",
          false);
    }
  }

  /** What people write where there is nothing. */
  static boolean saysNone(String cell) {
    return YesNo.of(cell).filter(yes -> !yes).isPresent() || isNone(cell);
  }

  /** Words that can name no thing; a desk may well be called "N" or "0". */
  static boolean isNone(String cell) {
    return cell.strip()
        .matches("(?i)none|no|missing|not given|n[/-]?a|without|unassigned|not assigned|[-–—]+");
  }

  /** A field is filled in. */
  static final class Given extends FactNode {
    private final Name field;

    Given(Name field) {
      this.field = field;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      Moment moment = moment(frame);
      moment.something(Truth.TRUE);
      return moment
          .world
          .fields()
          .at(moment, field, false)
          .map(cell -> Truth.of(!saysNone(cell)))
          .orElse(Truth.UNKNOWN);
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      Moment moment = moment(frame);
      moment.world.fields().cite(moment, field, false, evidence);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      evidence.missing(
          "the " + field + " of " + moment(frame).subjectName,
          "fill in the column " + field + " of the sheet " + sheet(moment(frame)),
          true);
    }
  }

  /** A number field stands so to a bound. */
  static final class FieldCompares extends FactNode {
    @Child private DerivedMeasures.Field field;
    private final Relation relation;
    @Child private BoundNode bound;

    FieldCompares(Name field, Relation relation, BoundNode bound, boolean onRecord) {
      this.field = new DerivedMeasures.Field(field, onRecord);
      this.relation = relation;
      this.bound = bound;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      Truth stands = field.measure(moment(frame)).stands(relation, bound.executeBound(frame));
      return moment(frame).something(stands);
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {
      field.explain(moment(frame), evidence);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      if (!field.measure(moment(frame)).isExact()) {
        field.ask(moment(frame), evidence);
      }
      bound.ask(frame, evidence);
    }
  }

  /** What the day of the period settles. */
  static final class OnDay extends FactNode {
    private final DayFilter.DayTest test;
    private final String what;

    OnDay(DayFilter.DayTest test, String what) {
      this.test = test;
      this.what = what;
    }

    @Override
    Truth executeTruth(VirtualFrame frame) {
      Moment moment = moment(frame);
      moment.something(Truth.TRUE);
      DateSpan days =
          moment
              .world
              .fields()
              .lasting(moment)
              .orElseGet(
                  () ->
                      new DateSpan(
                          LocalDate.ofEpochDay(moment.firstDay),
                          LocalDate.ofEpochDay(moment.lastDay)));
      return ofAll(days);
    }

    /** What holds of all of the days alike. */
    private Truth ofAll(DateSpan days) {
      Truth first = test.of(days.first());
      for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
        if (test.of(day) != first) {
          return Truth.UNKNOWN;
        }
      }
      return first;
    }

    @Override
    void explain(VirtualFrame frame, Evidence evidence) {}

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      Moment moment = moment(frame);
      if (moment.kind == SubjectKind.CLASS && moment.lastDay > moment.firstDay) {
        evidence.missing(
            "from when to when " + moment.subjectName + " is of that size",
            "fill in the columns from and to of the sheet classes",
            false);
        return;
      }
      evidence.missing(
          "whether " + Wording.date(moment.firstDay) + " " + what,
          "list the day in the sheet calendar, with its kind",
          false);
    }
  }
}
