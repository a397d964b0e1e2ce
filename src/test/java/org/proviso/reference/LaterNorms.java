package org.proviso.reference;

import static org.proviso.reference.RandomFilters.minutes;
import static org.proviso.reference.RandomFilters.names;
import static org.proviso.reference.RandomFilters.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Deadline;
import org.proviso.norm.Due;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Rank;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Random norms that owe, rank, look up and keep apart, over the words of the later worlds. */
final class LaterNorms {
  static final List<Term> TERMS =
      List.of(
          new Term(
              Name.of("unit member"),
              List.of(new Term.Meaning.Subjects(SubjectKind.PERSON, List.of())),
              "1"));
  private static final Selection USES = new Selection("students", List.of(), List.of());
  private static final Period TERM = new Period.WholeTerm();
  private static final Period DAY = new Period.Day(DayKind.PLAIN, Set.of());

  private final Lot lot;
  private final int number;

  private LaterNorms(long seed, int number) {
    this.lot = new Lot(seed * 37 + number);
    this.number = number;
  }

  static List<Norm> norms(long seed, int many) {
    List<Norm> norms = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      norms.add(new LaterNorms(seed, i).norm());
    }
    return norms;
  }

  private Norm norm() {
    return lot.<Norm>make(
        this::between,
        this::shared,
        this::desk,
        this::given,
        this::beside,
        this::after,
        this::ahead,
        this::listed,
        this::order,
        this::order,
        this::owed,
        this::owed);
  }

  private Norm norm(Each each, Period period, Fact must) {
    return new Norm(
        new ClauseId(String.valueOf(number + 1)),
        1,
        Modality.DUTY,
        Name.of(""),
        each,
        period,
        Fact.ALWAYS,
        must,
        List.of(),
        List.of(),
        List.of(),
        RecordText.NOWHERE,
        "",
        List.of(),
        List.of(),
        List.of());
  }

  private static Each desks() {
    return Each.of(SubjectKind.THING, Name.of("desk"));
  }

  private static Each people() {
    return Each.of(SubjectKind.PERSON, Name.of("unit member"));
  }

  private static Selection events(String name) {
    return new Selection("events", names(name), List.of());
  }

  private Norm onRecord(Selection records, Fact must) {
    return norm(Each.record(records), new Period.Occurrence(), must);
  }

  private Norm between() {
    return norm(desks(), TERM, new Fact.Between(events("disinfection"), USES, Name.of("student")));
  }

  private Norm shared() {
    Name by = Name.of("student");
    Measure measure =
        lot.<Measure>make(
            () -> new Measure.Sharing(USES, by),
            () -> new Measure.Distinct(USES, by),
            () -> new Measure.AtOnce(USES, by));
    Fact must = new Fact.Compare(measure, Relation.AT_MOST, things(lot.of(1, 1, 2)));
    return norm(desks(), TERM, must);
  }

  private Norm desk() {
    Each students = Each.of(SubjectKind.STUDENT, Name.of("student"));
    return norm(students, TERM, new Fact.Is(new Filter.Given(Name.of("desk"))));
  }

  private Norm given() {
    Filter given = new Filter.Given(Name.of("reason"));
    return onRecord(events("request"), new Fact.Is(lot.chance(70) ? given : new Filter.Not(given)));
  }

  private Norm beside() {
    Filter beside = new Filter.Beside(Selection.of(Name.of("lunch")), lot.chance(50));
    Selection lessons = Selection.of(Name.of("lesson")).where(beside);
    Fact count = new Fact.Compare(new Measure.Count(lessons), relation(), things(lot.of(0, 1, 2)));
    Fact time =
        new Fact.Compare(new Measure.TotalTime(lessons), relation(), minutes(lot.of(30, 60)));
    return norm(people(), DAY, lot.of(count, time));
  }

  private Relation relation() {
    return lot.of(Relation.AT_MOST, Relation.LESS_THAN, Relation.AT_LEAST);
  }

  private Norm after() {
    Filter beside = new Filter.Beside(events("transfer"), lot.chance(50), lot.of(0, 0, 1, 2));
    return onRecord(events("observation").where(beside), Fact.NEVER);
  }

  private Norm ahead() {
    Quantity days = new Quantity(Ratio.of(lot.between(1, 9)), new Unit.Days(DayKind.CALENDAR));
    Deadline deadline = new Deadline(Relation.AT_LEAST, days, true, false);
    return onRecord(events("request"), new Fact.Ahead(deadline, Stretch.SEMESTER));
  }

  private Norm listed() {
    Filter listed =
        new Filter.Listed("1", Name.of("behavior"), Name.of("offense"), Name.of("response"));
    return onRecord(events("incident"), new Fact.Is(listed));
  }

  private Norm order() {
    List<Rank> ranks = new ArrayList<>();
    if (lot.chance(40)) {
      ranks.add(
          new Rank.Groups(
              List.of(
                  new Filter.FieldIs(Name.of("reason"), names("health")),
                  new Filter.FieldIs(Name.of("reason"), names("family")))));
    }
    if (ranks.isEmpty() || lot.chance(50)) {
      ranks.add(lot.chance(60) ? new Rank.Seniority(lot.chance(30)) : new Rank.Asking());
    }
    return onRecord(events("post"), new Fact.InOrder(ranks, events("application")));
  }

  private Norm owed() {
    Quantity cap = Quantity.minutes(60L * lot.of(5, 10, 22));
    return lot.<Norm>make(
        () -> owed(events("conference"), new Due.UpTo(cap)),
        () -> owed(events("conference"), new Due.UpTo(cap)),
        () -> owed(events("conference"), new Due.Flat(Quantity.minutes(435))),
        () -> owed(Selection.of(Name.of("callback")), new Due.Worked()),
        () -> owed(schedule().where(clock()), new Due.Worked()),
        this::overtime,
        () -> owed(schedule(), new Due.NoLess(Quantity.minutes(lot.of(30, 60, 180)))),
        () -> owed(events("quarantine"), new Due.FullPay()));
  }

  private Norm overtime() {
    Selection lessons = Selection.of(Name.of("lesson"));
    var beyond = new Due.Beyond(lot.of(schedule(), lessons), Quantity.minutes(lot.of(60, 120)));
    Period week = new Period.Calendar(Stretch.WEEK);
    return norm(people(), lot.of(DAY, week), new Fact.Owed(beyond, List.of()))
        .where(beyond.applies());
  }

  private Filter clock() {
    Filter within = new Filter.InClock(60 * lot.of(8, 10, 12), 60 * lot.of(14, 16));
    return lot.chance(50) ? within : new Filter.Not(within);
  }

  private static Selection schedule() {
    return new Selection("schedule", names("callback"), List.of());
  }

  private Norm owed(Selection records, Due due) {
    return onRecord(records, new Fact.Owed(due, List.of()));
  }
}
