package org.proviso.reference;

import static org.proviso.reference.RandomFilters.minutes;
import static org.proviso.reference.RandomFilters.names;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Random norms over the words of the random worlds. */
final class NormsForWorlds {
  /** The terms they use. */
  static final List<Term> TERMS =
      List.of(
          new Term(
              Name.of("unit member"),
              List.of(new Term.Meaning.Subjects(SubjectKind.PERSON, List.of())),
              "1"),
          new Term(
              Name.of("teacher"),
              List.of(
                  new Term.Meaning.Subjects(
                      SubjectKind.PERSON,
                      List.of(new Filter.FieldIs(Name.of("role"), names("teacher"))))),
              "1"),
          new Term(
              Name.of("meeting"),
              List.of(
                  new Term.Meaning.Called(
                      "schedule", Name.of("activity"), List.of(Name.of("staff meeting")))),
              "1"),
          new Term(
              Name.of("livestream"),
              List.of(
                  new Term.Meaning.Selected(
                      new Selection(
                          "schedule",
                          names("lesson"),
                          List.of(new Filter.FieldIs(Name.of("mode"), names("livestream")))))),
              "1"),
          new Term(
              Name.of("instruction"),
              List.of(
                  new Term.Meaning.Called(
                      "schedule", Name.of("activity"), List.of(Name.of("lesson"))),
                  new Term.Meaning.Selected(Selection.of(Name.of("livestream")))),
              "1"));

  private final Lot lot;
  private final RandomFilters filters;
  private final RandomMeasures measures;
  private final int number;

  private NormsForWorlds(long seed, int number) {
    lot = new Lot(seed * 31 + number);
    filters = new RandomFilters(lot);
    measures = new RandomMeasures(lot);
    this.number = number;
  }

  static List<Norm> norms(long seed, int many) {
    List<Norm> norms = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      norms.add(new NormsForWorlds(seed, i).norm());
    }
    return norms;
  }

  private Norm norm() {
    int kind = lot.below(100);
    if (kind < 30) {
      return norm(Each.record(records()), new Period.Occurrence(), onRecord());
    }
    if (kind < 34) {
      Period rolling = new Period.Rolling(lot.between(1, 3), Stretch.WEEK, DayKind.PLAIN);
      return norm(each(), rolling, measures.average());
    }
    if (kind < 36) {
      Period period = lot.chance(50) ? day() : new Period.Calendar(Stretch.WEEK);
      return norm(each(), period, measures.overDays());
    }
    if (kind < 40) {
      Each each = lot.chance(50) ? classes() : each();
      boolean ofClass = each.kind() == SubjectKind.CLASS;
      Fact field =
          ofClass && lot.chance(50)
              ? measures.sizeInTable()
              : measures.field(ofClass ? "enrolled" : lot.of("caseload", "class size"), 15);
      return norm(each, new Period.WholeTerm(), field);
    }
    return kind < 60
        ? norm(each(), day(), deep(measures.withinDay()))
        : norm(each(), period(), deep(lot.chance(80) ? measures.overAny() : existence()));
  }

  private Norm norm(Each each, Period period, Fact must) {
    Span words = RecordText.NOWHERE;
    return new Norm(
        new ClauseId(String.valueOf(number + 1)),
        1,
        modality(),
        Name.of("unit member"),
        each,
        period,
        when(each),
        must,
        lot.chance(25) ? List.of(new Exemption(condition(each), words)) : List.of(),
        List.of(),
        List.of(),
        words,
        "",
        lot.chance(3) ? List.of(words) : List.of(),
        List.of(),
        List.of());
  }

  private Modality modality() {
    return lot.chance(80)
        ? lot.of(Modality.DUTY, Modality.BAN)
        : lot.of(Modality.ADVISORY, Modality.PERMISSION, Modality.POWER);
  }

  private Each each() {
    int kind = lot.below(10);
    if (kind == 0) {
      return Each.of(SubjectKind.WHOLE, Name.of(""));
    }
    if (kind == 1) {
      return classes();
    }
    if (kind == 2) {
      return Each.of(SubjectKind.THING, Name.of("place"));
    }
    if (kind == 3 && lot.chance(60)) {
      return Each.of(SubjectKind.SITE, Name.of("site"));
    }
    Name term = Name.of(lot.of("unit member", "unit member", "teacher", "counselor"));
    List<Filter> where = lot.chance(15) ? List.of(filters.ofSubject()) : List.of();
    return new Each(SubjectKind.PERSON, term, where, Selection.NONE, false);
  }

  private static Each classes() {
    return Each.of(SubjectKind.CLASS, Name.of("class"));
  }

  private Period day() {
    Set<DayOfWeek> on =
        lot.chance(60) ? Set.of() : Set.copyOf(lot.some(List.of(DayOfWeek.values()), 40));
    return new Period.Day(lot.of(DayKind.PLAIN, DayKind.WORK, DayKind.SCHOOL), on);
  }

  private Period period() {
    return lot.<Period>make(
        this::day,
        this::day,
        () -> new Period.Calendar(lot.of(Stretch.WEEK, Stretch.MONTH)),
        () -> new Period.Calendar(lot.of(Stretch.WEEK, Stretch.MONTH, Stretch.SEMESTER)),
        () -> new Period.Calendar(lot.of(Stretch.SEMESTER, Stretch.GRADING_PERIOD)),
        () -> new Period.Rolling(lot.between(1, 3), Stretch.WEEK, DayKind.PLAIN),
        () -> new Period.Rolling(lot.between(2, 7), Stretch.DAY, DayKind.PLAIN),
        () -> new Period.Every(lot.of(2, 2, 3), Stretch.WEEK, DayKind.PLAIN),
        () -> new Period.Calendar(lot.of(Stretch.QUARTER, Stretch.TRIMESTER)),
        Period.WholeTerm::new);
  }

  private Fact when(Each each) {
    return lot.chance(75) ? Fact.ALWAYS : condition(each);
  }

  private Fact condition(Each each) {
    Fact one =
        lot.<Fact>make(
            () ->
                lot.chance(70)
                    ? new Fact.Stated(Name.of("hybrid model"))
                    : new Fact.Judged("the principal", "whether it is needed"),
            () -> new Fact.Is(ofSubject(each)),
            () -> new Fact.Is(ofSubject(each)),
            () -> new Fact.Exists(filters.selection()));
    return lot.chance(20) ? new Fact.Not(one) : one;
  }

  private Filter ofSubject(Each each) {
    return switch (each.kind()) {
      case RECORD -> filters.filter(1);
      case CLASS -> filters.ofClass();
      case PERSON -> filters.ofSubject();
      case STUDENT, SITE, THING, WHOLE -> filters.ofAnything();
    };
  }

  private Fact existence() {
    Fact exists = new Fact.Exists(filters.selection());
    return lot.chance(50) ? exists : new Fact.Not(exists);
  }

  private Fact deep(Fact fact) {
    int kind = lot.below(20);
    return switch (kind) {
      case 0 -> new Fact.Not(fact);
      case 1 -> new Fact.AllOf(List.of(measures.plain(), existence()));
      case 2 -> new Fact.AnyOf(List.of(measures.plain(), existence()));
      default -> fact;
    };
  }

  private Selection records() {
    return filters.selection();
  }

  private Fact onRecord() {
    return lot.<Fact>make(
        () -> Fact.NEVER,
        () -> new Fact.Is(filters.filter(1)),
        () -> new Fact.Is(filters.consented()),
        () ->
            new Fact.Compare(
                new Measure.TotalTime(Selection.THIS),
                filters.relation(),
                minutes(lot.of(30, 45, 60))),
        () -> measures.field("students", lot.of(10, 20)),
        this::timed);
  }

  private Fact timed() {
    Selection event = new Selection("events", names(lot.of("notice", "training offer")), List.of());
    boolean before = lot.chance(50);
    Relation relation = before ? lot.of(Relation.AT_LEAST, Relation.AT_MOST) : Relation.AT_MOST;
    Quantity quantity =
        lot.chance(60)
            ? new Quantity(
                Ratio.of(lot.between(1, 5)),
                new Unit.Days(lot.of(DayKind.CALENDAR, DayKind.WORK, DayKind.SCHOOL)))
            : Quantity.minutes(lot.of(60, 24 * 60, 48 * 60));
    Deadline due = new Deadline(relation, quantity, before, lot.chance(30));
    boolean other = due.isOfHours() && lot.chance(30);
    return new Fact.Timed(event, other ? due.from(lot.of(Deadline.Edge.values())) : due);
  }
}
