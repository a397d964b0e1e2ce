package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Relation;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Facts about the subject itself, from its fields. */
final class SubjectFacts {
  private static final Name ROLE = Name.of("role");

  private SubjectFacts() {}

  /** A field holds one of these names. */
  static final class FieldIs extends SubjectField {
    private final List<Name> anyOf;

    /** What was found of each cell: many subjects say the same. */
    private final Map<String, Truth> found = new HashMap<>();

    FieldIs(Name field, List<Name> anyOf) {
      super(field);
      this.anyOf = anyOf;
    }

    @Override
    Truth said(Moment moment) {
      Truth called =
          cell(moment)
              .or(() -> moment.world.proposal.about(field))
              .map(cell -> found.computeIfAbsent(cell, fresh -> match(moment, fresh)))
              .orElse(Truth.UNKNOWN);
      return moment.world.roles().or(called, moment, field, anyOf);
    }

    private Truth match(Moment moment, String cell) {
      return CellMatch.of(field, anyOf, cell, moment.world.proposal);
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      String any = Wording.either(anyOf);
      Moment moment = moment(frame);
      Optional<String> cell = cell(moment);
      if (cell.isPresent() && field.equals(ROLE)) {
        evidence.missing(
            "is *%s* %s%s?".formatted(cell.get(), Wording.article(any), any),
            Wording.inTerms(cell.get(), anyOf),
            false);
        return;
      }
      evidence.missing(
          "whether the "
              + FilterCompiler.called(field)
              + " of "
              + moment.subjectName
              + " is "
              + any,
          cell.isPresent()
              ? "write " + any + " if it is meant"
              : "add a column " + field + " to the sheet " + sheet(moment),
          false);
    }
  }

  /** A field says yes. */
  static final class Flag extends SubjectField {
    Flag(Name field) {
      super(field);
    }

    @Override
    Truth said(Moment moment) {
      return cell(moment).map(this::says).orElseGet(() -> told(moment));
    }

    private Truth says(String cell) {
      return YesNo.of(cell)
          .map(Truth::of)
          .orElse(Truth.of(Name.of(cell).matches(field)).or(Truth.UNKNOWN));
    }

    /** Stated for all, else in some column of the sheet of people or of classes. */
    private Truth told(Moment moment) {
      Truth stated = moment.world.stated(field);
      boolean listed = moment.kind == SubjectKind.PERSON || moment.kind == SubjectKind.CLASS;
      return stated == Truth.UNKNOWN && listed
          ? moment.world.described(moment.kind).of(moment.subject, field)
          : stated;
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      evidence.missing(
          "whether this holds of " + moment(frame).subjectName + ": " + field,
          "add a column " + field + " to the sheet " + sheet(moment(frame)) + ", yes or no",
          false);
    }
  }

  /** A field is filled in. */
  static final class Given extends SubjectField {
    Given(Name field) {
      super(field);
    }

    @Override
    Truth said(Moment moment) {
      return cell(moment).map(cell -> Truth.of(!NoneWords.saysNone(cell))).orElse(Truth.UNKNOWN);
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

    FieldCompares(Name field, Relation relation, BoundNode bound) {
      this.field = new DerivedMeasures.Field(field, false);
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
}
