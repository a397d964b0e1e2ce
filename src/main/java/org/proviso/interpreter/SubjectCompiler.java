package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Consent;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Turns what is said of a subject and not of a record, "who is on leave", into nodes. */
record SubjectCompiler(FactCompiler facts, World world, Selections selections, Norm norm) {
  FactNode compile(Filter filter) {
    return switch (filter) {
      case Filter.FieldIs(var field, var anyOf) -> new SubjectFacts.FieldIs(field, anyOf);
      case Filter.FieldCompares(var field, var relation, var bound) ->
          new SubjectFacts.FieldCompares(field, relation, facts.bound(bound));
      case Filter.Flag(var field) -> new SubjectFacts.Flag(field);
      case Filter.Dated(var field, var span) -> new SubjectDated(field, span);
      case Filter.Stated(var fact) -> new SubjectFacts.Flag(column(fact));
      case Filter.Voluntary() -> new SubjectFacts.Flag(Name.of("voluntary"));
      case Filter.Required() -> new LogicFacts.None(new SubjectFacts.Flag(Name.of("voluntary")));
      case Filter.Has(var other, var sameDay) ->
          new RecordFacts.Exists(selections.compile(other), false, !sameDay);
      case Filter.During(var other) ->
          new RecordFacts.Exists(selections.compile(other), false, false);
      case Filter.OnWeekdays _, Filter.OnDayKind _, Filter.OnCalendarKind _ -> onDay(filter);
      case Filter.OnNth _, Filter.OnDays _ -> onDay(filter);
      case Filter.InMonths _, Filter.OnDate _, Filter.InDates _ -> onDay(filter);
      case Filter.Not(var inner) -> new LogicFacts.None(compile(inner));
      case Filter.AnyOf(var filters) ->
          new LogicFacts.Any(filters.stream().map(this::compile).toList());
      case Filter.AllOf(var filters) ->
          new LogicFacts.All(filters.stream().map(this::compile).toList());
      case Filter.KindIs(var kinds) -> new SubjectFacts.FieldIs(Name.of("role"), kinds);
      case Filter.Consented consented -> toWhatIsMeasured(consented);
      case Filter.Given(var field) -> new SubjectFacts.Given(field);
      case Filter.Listed _,
          Filter.Beside _,
          Filter.InMarks _,
          Filter.InClock _,
          Filter.StartsInClock _,
          Filter.EndsInClock _,
          Filter.Lasting _,
          Filter.DutyFree _ ->
          unknown("whether this holds of a subject and not of a record");
    };
  }

  /** The column or statement that tells it, "is on probation" or only "on probation". */
  private Name column(Name fact) {
    View own = world.view(KindCompiler.home(norm.each().kind()));
    boolean asSaid = own.sheet.column(fact).isPresent() || world.proposal.about(fact).isPresent();
    return asSaid ? fact : Existential.thing(fact);
  }

  /** Consent is to the records that the norm measures, where they are of one sort. */
  private FactNode toWhatIsMeasured(Filter.Consented consented) {
    String what =
        "whether there was " + consented.consent().word() + " of " + consented.consent().by();
    List<Selection> measured =
        norm.must() instanceof Fact.Compare(Measure measure, _, _)
            ? NormParts.measured(measure)
            : List.of();
    if (norm.must() instanceof Fact.Compare(Measure.Field _, _, _)) {
      return own(consented.consent()).orElseGet(() -> unknown(what));
    }
    if (measured.size() != 1) {
      return unknown(what);
    }
    return new ConsentToAll(
        selections.compile(measured.getFirst()),
        selections.compile(measured.getFirst().where(consented)),
        selections.compile(measured.getFirst().where(new Filter.Not(consented))),
        what);
  }

  /** What the subject's own row says, where no event may say otherwise. */
  private Optional<FactNode> own(Consent consent) {
    View home = world.view(KindCompiler.home(norm.each().kind()));
    if (home.sheet.name().isEmpty() || new ConsentEvents(world, consent, false).isAny()) {
      return Optional.empty();
    }
    var giver = new ConsentGiver(world, consent);
    List<Name> columns =
        home.sheet.columns().stream()
            .map(one -> Name.of(one.header()))
            .filter(name -> ConsentFilter.isConsent(name, consent) && !giver.isOfAnother(name))
            .toList();
    Name column = columns.isEmpty() ? Name.of(consent.word()) : columns.getFirst();
    return columns.size() > 1 ? Optional.empty() : Optional.of(new OwnConsent(column, consent));
  }

  private FactNode onDay(Filter filter) {
    return new PeriodDays(DayTests.of(filter, world.proposal.calendar()), DayTests.words(filter));
  }

  private static FactNode unknown(String fact) {
    return new LogicFacts.Constant(Truth.UNKNOWN, fact, "say so in the sheet about");
  }
}
