package org.proviso.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.variables.InputOrder;
import org.chocosolver.solver.search.strategy.strategy.AbstractStrategy;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/** One attempt at a question: so many rows about one subject, put to the solver. */
final class WorldAttempt {
  /** A figure that nothing asks to be otherwise: thirty students, a maximum of thirty. */
  private static final int USUAL = 30;

  final Rows rows;
  final RowType focus;
  private final WorldQuestion question;
  private final boolean everyDay;

  /**
   * @param frame the days that it plays on
   * @param everyDay whether a daily minimum binds on every work day, and not only on days with rows
   * @param laid how the rows are laid over the days
   */
  WorldAttempt(
      WorldQuestion question,
      List<RowType> types,
      RowType focus,
      Steps steps,
      DayFrame frame,
      int count,
      boolean everyDay,
      Optional<Spread> laid) {
    this.question = question;
    this.focus = focus;
    this.everyDay = everyDay;
    int[] likely =
        laid.isPresent()
            ? IntStream.range(0, frame.length()).toArray()
            : new LikelyDays(question.norms(), frame).all();
    this.rows = new Rows(types, frame, steps, count, likely, question.nests());
    laid.ifPresent(spread -> spread.post(rows));
  }

  boolean isAnsweredFirst() {
    return question.isAnsweredFirst();
  }

  Map<String, String> namedTimes() {
    return NamedTimes.items(question.norms());
  }

  boolean isDated() {
    return question.isDated();
  }

  /** Whether something is asked for in each of several stretches of these days. */
  boolean isAskedAgain() {
    return question.norms().stream()
        .anyMatch(
            norm -> Stage.isAskedAgain(norm) && rows.frame.stretches(norm.period()).size() > 1);
  }

  String weekdays() {
    return question.weekdays();
  }

  boolean isNearAnother(String name) {
    return new NearNames(question.stances()).mayBeNone(Name.of(name));
  }

  SubjectCell subject() {
    return question.subject();
  }

  /** The solver, ready to look for worlds; smaller and earlier ones first. */
  Solver solver() {
    var known = new Known(rows);
    boolean alike = question.sameWords();
    keep(question.kept(), filters(question.kept(), known, ""));
    breakOne(question.broken(), filters(question.broken(), known, alike ? "" : "other "));
    if (question.isOfOneDay()) {
      for (int i = 1; i < rows.count(); i++) {
        rows.model.arithm(rows.day[i], "=", rows.day[0]).post();
      }
    }
    Solver solver = rows.model.getSolver();
    IntVar[] called = rows.labels().values().toArray(IntVar[]::new);
    IntVar[] main =
        Stream.of(rows.type, rows.day, called, rows.start, rows.length)
            .flatMap(Stream::of)
            .toArray(IntVar[]::new);
    IntVar[] numbers = rows.numbers().values().toArray(IntVar[]::new);
    var strategies = new ArrayList<AbstractStrategy<?>>();
    if (numbers.length > 0) {
      strategies.add(
          Search.intVarSearch(new InputOrder<>(rows.model), WorldAttempt::usual, numbers));
    }
    if (main.length > 0) {
      strategies.add(Search.inputOrderLBSearch(main));
    }
    strategies.add(Search.domOverWDegSearch(rows.model.retrieveIntVars(true)));
    solver.setSearch(strategies.toArray(AbstractStrategy<?>[]::new));
    return solver;
  }

  /** The usual figure, else the next below it rather than none at all, else the least. */
  private static int usual(IntVar number) {
    if (number.contains(USUAL)) {
      return USUAL;
    }
    boolean below = number.getLB() == 0 && number.previousValue(USUAL) > 0;
    return below ? number.previousValue(USUAL) : number.getLB();
  }

  /** Looks on for worlds in which some row is something else than in the one just found. */
  void lookElsewhere() {
    int[] was = new int[rows.count()];
    for (int i = 0; i < was.length; i++) {
      was[i] = rows.type[i].getValue();
    }
    rows.model.getSolver().reset();
    BoolVar[] other = new BoolVar[was.length];
    for (int i = 0; i < was.length; i++) {
      other[i] = rows.model.arithm(rows.type[i], "!=", was[i]).reify();
    }
    if (was.length > 0) {
      rows.model.or(other).post();
    }
  }

  private FilterEncoding filters(Stance stance, Known known, String side) {
    return new FilterEncoding(
        rows,
        new Discrete(stance.agreement().terms(), WorldQuestion.PERSON, rows.frame),
        known,
        side);
  }

  private void keep(Stance stance, FilterEncoding filters) {
    for (Norm norm : stance.norms()) {
      for (BoolVar broken : breaches(norm, stance, filters)) {
        broken.eq(0).post();
      }
    }
  }

  private void breakOne(Stance stance, FilterEncoding filters) {
    var all = new ArrayList<BoolVar>();
    stance.norms().forEach(norm -> all.addAll(breaches(norm, stance, filters)));
    filters.or(all).eq(1).post();
  }

  /** Whether the norm is broken, for each stretch of days or each record. */
  private List<BoolVar> breaches(Norm said, Stance stance, FilterEncoding filters) {
    Norm norm = question.told(said);
    var about = new Focus(focus, stance, WorldQuestion.PERSON, rows.frame);
    if (!about.isAmong(norm.each()) || subject().isAnotherThing(norm)) {
      return List.of();
    }
    var all = new ArrayList<BoolVar>();
    if (norm.each().kind() == SubjectKind.RECORD) {
      int[] everything = {0, rows.frame.length() - 1};
      for (int i = 0; i < rows.count(); i++) {
        BoolVar among = filters.picks(norm.each().records(), i, i);
        all.add(
            breach(norm, new FactEncoding(rows, filters, everything, i, about), filters, among));
      }
      return all;
    }
    for (int[] days : rows.frame.stretches(norm.period())) {
      BoolVar held = held(norm, days, filters);
      if (!held.isInstantiatedTo(0)) {
        all.add(breach(norm, new FactEncoding(rows, filters, days, -1, about), filters, held));
      }
    }
    return all;
  }

  /** Whether the day is one that the norm looks at at all: a day with rows, or any work day. */
  private BoolVar held(Norm norm, int[] days, FilterEncoding filters) {
    boolean day = norm.period() instanceof Period.Day;
    boolean works = rows.frame.day(days[0]).getDayOfWeek().getValue() <= 5;
    if (!day || (everyDay && works)) {
      return rows.model.boolVar(true);
    }
    var there = new ArrayList<BoolVar>();
    for (int i = 0; i < rows.count(); i++) {
      there.add(rows.during(i, days));
    }
    return filters.or(there);
  }

  private static BoolVar breach(
      Norm norm, FactEncoding facts, FilterEncoding filters, BoolVar among) {
    var parts = new ArrayList<BoolVar>();
    parts.add(among);
    Focus.figures(norm.each()).forEach(figure -> parts.add(facts.of(new Fact.Is(figure))));
    if (!norm.when().equals(Fact.ALWAYS)) {
      parts.add(facts.of(norm.when()));
    }
    norm.exemptions().forEach(exemption -> parts.add(facts.of(exemption.unless()).not()));
    parts.add(facts.of(norm.must()).not());
    return filters.and(parts);
  }
}
