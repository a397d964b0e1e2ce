package org.proviso.reference;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Deadline;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Ratio;

/** Whether a fact holds in a world: yes, no, or there is nothing it could hold of. */
final class Requirement {
  /** What came of it. */
  enum Held {
    YES,
    NO,
    NOTHING;

    static Held of(boolean value) {
      return value ? YES : NO;
    }

    Held not() {
      return this == NOTHING ? NOTHING : of(this == NO);
    }
  }

  private final Scene scene;
  private final Selection given;

  Requirement(Scene scene) {
    this(scene, Selection.NONE);
  }

  /** {@code given} are the records that a norm about records holds. */
  Requirement(Scene scene, Selection given) {
    this.scene = scene;
    this.given = given;
  }

  Held holds(Fact fact) {
    return holds(fact, true);
  }

  /** Whether a condition holds; rows that nobody listed do not make it hold. */
  boolean applies(Fact when) {
    return holds(when, false) == Held.YES;
  }

  /** {@code wanted} is false under a negation: days without rows never help what is negated. */
  private Held holds(Fact fact, boolean wanted) {
    return switch (fact) {
      case Fact.Always _ -> Held.YES;
      case Fact.Never _ -> Held.NO;
      case Fact.Compare(Measure measure, Relation relation, Bound bound) ->
          compare(measure, relation, bound, wanted);
      case Fact.Exists(Selection of) -> exists(of, wanted);
      case Fact.Is(Filter filter) -> Held.of(is(filter));
      case Fact.Timed(Selection event, Deadline deadline) -> timed(event, deadline);
      case Fact.Stated(Name name) -> Held.of(new Cells(scene).stated(name.written()));
      case Fact.Between between -> new UsesBetween(scene, between).held();
      case Fact.Ahead ahead -> new AheadOf(scene, ahead).held(scene.record().getFirst());
      case Fact.InOrder order ->
          new OrderOfPeople(scene, order, given).held(scene.record().getFirst());
      case Fact.Owed _ -> throw new IllegalStateException("Asked for its amount: " + fact);
      case Fact.Judged(String by, String about) ->
          Held.of(scene.oracle().yes(List.of("judged", by, about)));
      case Fact.Not(Fact not) -> holds(not, !wanted).not();
      case Fact.AllOf(List<Fact> facts) ->
          all(facts.stream().map(one -> holds(one, wanted)).toList());
      case Fact.AnyOf(List<Fact> facts) ->
          all(facts.stream().map(one -> holds(one, wanted).not()).toList()).not();
    };
  }

  private static Held all(List<Held> held) {
    if (held.contains(Held.NO)) {
      return Held.NO;
    }
    return held.isEmpty() || held.contains(Held.YES) ? Held.YES : Held.NOTHING;
  }

  private boolean is(Filter filter) {
    if (filter instanceof Filter.Given(Name field) && scene.record().isEmpty()) {
      return Subjects.has(scene, field.written());
    }
    return scene.record().isEmpty()
        ? Subjects.satisfies(scene, filter)
        : !new Marks(scene).of(filter, scene.record().getFirst()).isEmpty();
  }

  private Held compare(Measure measure, Relation relation, Bound bound, boolean wanted) {
    Optional<Ratio> value = Measured.of(measure, scene);
    Ratio limit = new Limits(scene).of(bound);
    Unseen unseen = new Unseen(scene, measure, bound, wanted);
    if (unseen.mayMatter(relation) && scene.oracle().yes(List.of("unseen", measure))) {
      return Held.of(unseen.holds(value, relation, limit));
    }
    return value.map(v -> Held.of(relation.holds(v.compareTo(limit)))).orElse(Held.NOTHING);
  }

  /** A record that nobody listed may exist in days and sheets that are not complete (S1). */
  private Held exists(Selection of, boolean wanted) {
    if (!scene.rows(of).isEmpty()) {
      return Held.YES;
    }
    boolean isEvent = of.sheet().equals("events") && !scene.diary().isStatedComplete("events");
    boolean open =
        isEvent
            || (wanted && scene.missesDays(DayLimits.of(of, scene)))
            || (scene.beyond() && scene.isCut());
    return Held.of(open && scene.oracle().yes(List.of("unlisted", of)));
  }

  private Held timed(Selection event, Deadline deadline) {
    if (scene.record().isEmpty() || !scene.record().getFirst().isDated()) {
      return Held.NOTHING;
    }
    DueTimes due = new DueTimes(scene, deadline);
    Entry record = scene.record().getFirst();
    List<Entry> events = scene.rowsEver(event).stream().filter(Entry::isDated).toList();
    boolean inTime = events.stream().anyMatch(entry -> due.isMet(record, entry));
    // Who was trained once is trained for all that follows.
    boolean lasting = event.kinds().stream().anyMatch(kind -> kind.written().contains("training"));
    boolean listed =
        inTime
            && (lasting
                || isOwn(record, events, deadline, due)
                || scene.oracle().yes(List.of("also for this", record, event)));
    boolean open = !scene.diary().isStatedComplete("events");
    return Held.of(listed || (open && scene.oracle().yes(List.of("unlisted", event))));
  }

  private boolean isOwn(Entry record, List<Entry> events, Deadline deadline, DueTimes due) {
    List<Entry> records = scene.rowsEver(given).stream().filter(Entry::isDated).toList();
    return !records.contains(record)
        || new EventsGivenOut(records, events, due::isMet).isOwn(record, deadline.before());
  }
}
