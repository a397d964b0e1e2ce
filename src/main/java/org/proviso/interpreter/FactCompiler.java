package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.norm.Bound;
import org.proviso.norm.Due;
import org.proviso.norm.DueDay;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Table;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Turns facts, measures and bounds of one norm into nodes. */
final class FactCompiler {
  private final World world;
  private final Selections selections;
  private final Norm norm;
  private final boolean onRecord;

  FactCompiler(World world, Selections selections, Norm norm, boolean onRecord) {
    this.world = world;
    this.selections = selections;
    this.norm = norm;
    this.onRecord = onRecord;
  }

  /**
   * @param wanted whether the norm wants it to hold, so that a missing row must not accuse
   */
  FactNode compile(Fact fact, boolean wanted) {
    return switch (fact) {
      case Fact.Always() -> new LogicFacts.Constant(Truth.TRUE, "", "");
      case Fact.Never() -> new LogicFacts.Constant(Truth.FALSE, "", "");
      case Fact.Compare(var measure, var relation, var bound) ->
          new CompareNode(
              measure(measure),
              relation,
              bound(bound),
              wanted,
              NightShift.of(norm, measure, selections));
      case Fact.Exists(var of) when wanted && isDue(of) -> dueByDay(of);
      case Fact.Exists(var of) when wanted && isUndated(of) ->
          new AwaitedEvent(selections.compile(of));
      case Fact.Exists(var of) -> new RecordFacts.Exists(selections.compile(of), wanted, false);
      case Fact.Is(var filter) -> subject(filter);
      case Fact.Timed timed ->
          new DeadlineCompiler(world, selections, norm, onRecord).compile(timed);
      case Fact.Owed owed -> owed(owed);
      case Fact.Ahead(var deadline, var stretch) -> new AheadNode(deadline, stretch);
      case Fact.InOrder order -> new OrderCompiler(world, selections, norm).compile(order);
      case Fact.Between(var act, var uses, var by) ->
          new BetweenNode(selections.compile(act), selections.compile(uses), by);
      case Fact.Stated(var name) -> stated(name);
      case Fact.Judged(var by, var about) ->
          new LogicFacts.Constant(
              Truth.UNKNOWN,
              about,
              "this is for " + (by.isEmpty() ? "somebody" : by) + " to judge");
      case Fact.Not(var inner) -> new LogicFacts.None(compile(inner, !wanted));
      case Fact.AllOf(var facts) -> new LogicFacts.All(all(facts, wanted));
      case Fact.AnyOf(var facts) -> new LogicFacts.Any(all(facts, wanted));
    };
  }

  /**
   * What excuses: beyond a limit, the choice of the records that it counts, or what is said of
   * them.
   */
  FactNode excuse(Fact fact) {
    FactNode plain = compile(fact, true);
    List<Filter> said = saidOfRecords(fact);
    if (onRecord
        || said.isEmpty()
        || !(norm.must() instanceof Fact.Compare(Measure measure, Relation relation, _))) {
      return plain;
    }
    List<Selection> measured = NormParts.measured(measure);
    if (!relation.isUpper() || measured.size() != 1) {
      return plain;
    }
    Filter chosen = said.getFirst();
    return new ChosenFact(
        selections.compile(measured.getFirst().where(chosen)),
        selections.compile(measured.getFirst().where(new Filter.Not(chosen))),
        plain);
  }

  /** What a row can say for itself: that it was chosen, or that there was an emergency. */
  private List<Filter> saidOfRecords(Fact fact) {
    return switch (fact) {
      case Fact.Is(Filter.Voluntary filter) -> List.of(filter);
      case Fact.Is(Filter.Consented filter) -> List.of(filter);
      case Fact.Stated(Name name) when world.stated(name) == Truth.UNKNOWN ->
          List.of(new Filter.Stated(name));
      case Fact _ -> List.of();
    };
  }

  /** On each day by itself nothing is still to come. */
  private boolean isDue(Selection of) {
    return DueDay.of(of).isPresent() && !(norm.period() instanceof Period.Day);
  }

  private FactNode dueByDay(Selection of) {
    Filter due = DueDay.of(of).orElseThrow();
    boolean term = norm.period() instanceof Period.WholeTerm;
    Selection whenever = DueDay.whenever(of);
    return new DueByDay(
        term ? selections.compileEver(of) : selections.compile(of),
        term ? selections.compileEver(whenever) : selections.compile(whenever),
        due,
        Doer.of(norm, world),
        norm.each().kind() == SubjectKind.WHOLE);
  }

  /** A duty without a day, whose event may come at any time of the term. */
  private boolean isUndated(Selection of) {
    return of.sheet().equals("events") && norm.period() instanceof Period.WholeTerm;
  }

  private List<FactNode> all(List<Fact> facts, boolean wanted) {
    return facts.stream().map(fact -> compile(fact, wanted)).toList();
  }

  private FactNode owed(Fact.Owed owed) {
    List<BoundNode> rate = owed.rate().stream().map(this::bound).toList();
    return switch (owed.due()) {
      case Due.Flat _, Due.UpTo _, Due.NoLess _, Due.Worked _, Due.Beyond _ ->
          new OwedNode(
              owed,
              rate,
              new Claims(world, norm, owed.use()),
              paid(owed.due()),
              norm.each().records().filters().stream().anyMatch(TimeFilter::cuts));
      case Due.FullPay _ -> new PayKeptNode(world);
    };
  }

  /** "Each hour of work after 6:00 p.m.": of a record only what lies within is paid by the hour. */
  private List<MeasureNode> paid(Due due) {
    if (due instanceof Due.Beyond(Selection of, _)) {
      return List.of(new TimeWithin.Total(selections.compileTime(of)));
    }
    List<Filter> cuts =
        norm.each().records().filters().stream().filter(TimeFilter::cutsHours).toList();
    if (!(due instanceof Due.Worked) || cuts.isEmpty()) {
      return List.of();
    }
    Selection part = new Selection("this", List.of(), cuts);
    return List.of(new TimeWithin.Total(selections.compileTime(part)));
  }

  private FactNode stated(Name name) {
    Truth known = world.stated(name);
    if (known == Truth.UNKNOWN && onRecord) {
      return subject(new Filter.Stated(name));
    }
    Optional<Filter> told = new ToldOfClasses(world, norm, name).filter();
    if (told.isPresent()) {
      return ofSubject(told.get());
    }
    return new LogicFacts.Constant(
        known,
        "whether this holds: " + name,
        "in the sheet about: item " + name + ", value yes or no");
  }

  /** A filter on the record at hand, or on the subject. */
  FactNode subject(Filter filter) {
    return onRecord
        ? new RecordFacts.This(selections.compile(Selection.THIS.where(filter)))
        : ofSubject(filter);
  }

  private FactNode ofSubject(Filter filter) {
    return new SubjectCompiler(this, world, selections, norm).compile(filter);
  }

  /** Of a record that may lie only partly within a window, what lies there at least. */
  private MeasureNode partly(Selection of, Function<SelectionNode, MeasureNode> time) {
    MeasureNode whole = time.apply(selections.compileTime(of));
    Selection part = of;
    for (Filter filter : of.isThis() ? norm.each().records().filters() : List.<Filter>of()) {
      part = TimeFilter.cuts(filter) ? part.where(filter) : part;
    }
    return part.equals(of)
        ? whole
        : new PartOfRecord(time.apply(selections.compileTime(part)), whole);
  }

  private MeasureNode measure(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime(var of) -> partly(of, TimeWithin.Total::new);
      case Measure.Count(var of) ->
          new CountMeasures.Count(
              selections.compile(of),
              DayShare.isMeant(of),
              /* shared= */ norm.each().kind() == SubjectKind.WHOLE);
      case Measure.Distinct(var of, var field) ->
          new CountMeasures.Distinct(selections.compileDays(of), field);
      case Measure.Longest(var of) -> partly(of, TimeWithin.Longest::new);
      case Measure.Shortest(var of) -> new TimeMeasures.Shortest(selections.compile(of));
      case Measure.Run(var of, var counted) ->
          new RunMeasure(
              selections.compile(counted ? of : RunMeasure.unbroken(of, world.agreement)),
              selections.everything(),
              counted);
      case Measure.Gap(var first, var second) when first.equals(second) ->
          new EachGapMeasure(selections.compile(first));
      case Measure.Gap(var first, var second) ->
          new GapMeasure(selections.compile(first), selections.compile(second));
      case Measure.Rest(var first, var second) when first.equals(second) ->
          new RestMeasure(selections.compile(first), isShift(first));
      case Measure.Rest(var first, var second) ->
          new RestBetweenMeasure(selections.compile(first), selections.compile(second));
      case Measure.Busiest(var of, var hours) ->
          new BusiestMeasure(selections.compileTime(of), hours);
      case Measure.DaysOff(var of, var running) ->
          new DaysOffMeasure(selections.compile(of), running);
      case Measure.Weekends weekends ->
          new WeekendsMeasure(selections.compile(weekends.of()), norm.period(), weekends.off());
      case Measure.Unrelieved unrelieved ->
          new UnrelievedMeasure(
              selections.compile(unrelieved.of()),
              selections.compile(unrelieved.relief()),
              selections.everything(),
              selections.compile(Selection.of(Name.of("lunch"))),
              unrelieved);
      case Measure.FirstStart(var of) -> new TimeMeasures.FirstStart(selections.compile(of));
      case Measure.LastEnd(var of) -> new TimeMeasures.LastEnd(selections.compile(of));
      case Measure.Span(var of) -> new SpanMeasure(selections.compile(of));
      case Measure.Difference(var later, var earlier) ->
          new DerivedMeasures.Difference(measure(later), measure(earlier));
      case Measure.Sum(var of, var field) ->
          new CountMeasures.Numbers(selections.compile(of), field, true);
      case Measure.Greatest(var of, var field) ->
          new CountMeasures.Numbers(selections.compile(of), field, false);
      case Measure.Field(var field) -> new DerivedMeasures.Field(field, onRecord);
      case Measure.WeeklyPatterns(var of) -> new PatternMeasure(selections.compile(of));
      case Measure.Average(var of, var per) -> new DerivedMeasures.Average(measure(of), per);
      case Measure.Share(var part, var whole) ->
          new DerivedMeasures.Share(measure(part), measure(whole));
      case Measure.AtOnce atOnce ->
          new AtOnceMeasure(selections.compile(atOnce.of()), atOnce, norm.each(), world);
      case Measure.FewestAtOnce fewest -> fewestAtOnce(fewest);
      case Measure.Sharing(var of, var field) -> new SharingMeasure(selections.compile(of), field);
    };
  }

  private MeasureNode fewestAtOnce(Measure.FewestAtOnce fewest) {
    // How well the proposal knows them is noted of the records that the norm names.
    selections.compile(fewest.of());
    Selection whenever = FewestAtOnceMeasure.whenever(fewest.of());
    return new FewestAtOnceMeasure(selections.compile(whenever), fewest);
  }

  BoundNode bound(Bound bound) {
    return switch (bound) {
      case Bound.Fixed(var quantity) -> new BoundNode.Fixed(quantity);
      case Bound.PercentOf(var percent, var whole) ->
          new BoundNode.PercentOf(percent, bound(whole));
      case Bound.Named(var figure) -> new Figures(world, norm, onRecord).node(figure);
      case Bound.Mark(var mark) -> new DayMarks.Node(mark, world);
      case Bound.InTable(var table, var column, var key) ->
          new BoundNode.InTable(table(table), column, key, onRecord);
      case Bound.Measured(var measure) -> new BoundNode.Measured(measure(measure));
      case Bound.Greatest(var of) ->
          new BoundNode.Extreme(of.stream().map(this::bound).toList(), true);
      case Bound.Least(var of) ->
          new BoundNode.Extreme(of.stream().map(this::bound).toList(), false);
    };
  }

  private Optional<Table> table(String number) {
    return world.agreement.tables().stream()
        .filter(table -> table.number().equals(number))
        .findFirst();
  }

  private static boolean isShift(Selection of) {
    return of.kinds().stream().anyMatch(kind -> kind.head().equals(Name.of("shift").head()));
  }
}
