package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.TimeWord;
import org.proviso.time.Quantity;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Days;
import org.proviso.words.LaterEnd;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/**
 * When something begins or ends: "meetings shall not begin before 8:00 a.m. or end after 4:30
 * p.m.", "the duty day shall begin 15 minutes before instruction".
 */
final class TimingForm {
  private final Parts parts;
  private final boolean edge;

  /** With {@code edge}, the first start or the last end of the day's records. */
  TimingForm(Parts parts, boolean edge) {
    this.parts = parts;
    this.edge = edge;
  }

  /** One reading: a norm for each verb. The modifiers were not read yet: clock times are bounds. */
  List<Draft> read() {
    var cursor = new Cursor(parts.core());
    var facts = new ArrayList<Fact>();
    boolean first = true;
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      boolean joined = first || joint(cursor);
      Optional<Verb> verb =
          joined ? Verb.accept(cursor, Verb.Use.BEGIN, Verb.Use.END) : Optional.empty();
      if (verb.isEmpty()) {
        cursor.reset(mark);
        break;
      }
      boolean begin = verb.get().use() == Verb.Use.BEGIN;
      Fact fact = fact(begin, cursor);
      facts.add(fact);
      if (fact instanceof Fact.Compare(_, Relation relation, _) && relation == Relation.AT_LEAST) {
        second(begin, cursor).ifPresent(facts::add);
      }
      first = false;
    }
    List<Bit> core = new ModifierReader(parts.context()).read(cursor.takeRest(), parts.modifiers());
    if (!core.isEmpty()) {
      throw Unplaced.at(core, "a clock time, or minutes before or after something");
    }
    if (!isDay()) {
      EachOrFirst.settled(parts.subject().only(), facts);
    }
    return (edge ? edges(facts) : facts).stream().map(this::draft).toList();
  }

  /** "No earlier than 7:40 or later than 9:00", "no earlier than 7:40 and no later than 9:00". */
  private Optional<Fact> second(boolean begin, Cursor cursor) {
    int mark = cursor.mark();
    Measure measure = begin ? new Measure.FirstStart(own()) : new Measure.LastEnd(own());
    boolean or = cursor.nextIsJoint(JointKind.OR, JointKind.NOR);
    boolean joint = cursor.acceptJoint(JointKind.AND, JointKind.OR, JointKind.NOR, JointKind.BUT);
    Optional<Phrase.Clock> clock = cursor.accept(Phrase.Clock.class);
    if (joint && clock.isPresent()) {
      Quantity at = Quantity.clock(clock.get().from());
      boolean denied = parts.force().negative();
      TimeWord word = clock.get().word();
      String flat = clock.get().span().flat().toLowerCase(Locale.ROOT);
      boolean carried = or && !denied && flat.startsWith("later than");
      if ((or && denied && word == TimeWord.AFTER) || carried) {
        return Optional.of(compare(measure, Relation.AT_MOST, at));
      }
      if (!or && !denied && word == TimeWord.NO_LATER) {
        return Optional.of(compare(measure, Relation.AT_MOST, at));
      }
    }
    cursor.reset(mark);
    return Optional.empty();
  }

  private static boolean joint(Cursor cursor) {
    cursor.acceptJoint(JointKind.COMMA);
    return cursor.acceptJoint(JointKind.AND, JointKind.OR, JointKind.NOR);
  }

  private boolean isDay() {
    return edge || Days.beginsAndEnds(parts.subject().only());
  }

  /** The first of a person's day and the first of all are one only where a limit is outward. */
  private List<Fact> edges(List<Fact> facts) {
    boolean outward =
        facts.getFirst() instanceof Fact.Compare(Measure measure, Relation relation, _)
            && (measure instanceof Measure.FirstStart
                ? relation == Relation.AT_LEAST
                : measure instanceof Measure.LastEnd && relation == Relation.AT_MOST);
    boolean owned = !parts.subject().only().owner().isEmpty();
    if (facts.size() != 1 || !(owned || outward)) {
      throw Unplaced.at(parts.subject().only().first(), "whose first or last: \"a teacher's\"");
    }
    return facts;
  }

  /** What begins or ends: the day's records of a person, or the record itself. */
  private Selection own() {
    return isDay() ? parts.subject().only().selection() : Selection.THIS;
  }

  private Fact fact(boolean begin, Cursor cursor) {
    Measure measure = begin ? new Measure.FirstStart(own()) : new Measure.LastEnd(own());
    Optional<Phrase.Clock> clock = cursor.accept(Phrase.Clock.class);
    if (clock.isPresent()) {
      return clocked(measure, clock.get());
    }
    if (!begin && isDay() && !edge && !parts.force().negative()) {
      var length = LaterEnd.read(cursor).map(Amounts::minutes);
      if (length.isPresent()) {
        return compare(new Measure.Span(own()), Relation.EXACTLY, length.get());
      }
    }
    var marked = new MarkedTime(this, parts, measure).read(cursor);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Phrase.Deadline> deadline = cursor.accept(Phrase.Deadline.class);
    if (deadline.isPresent()) {
      Noun anchor = parts.nouns().one(cursor, true);
      LaterEnd.noAnchor(anchor);
      if (anchor.name().written().matches("(?i)(start|beginning|end|close|conclusion) of .*")) {
        throw Unplaced.at(anchor.first(), "before something, or after it");
      }
      return reckoned(begin, measure, deadline.get(), anchor);
    }
    throw Unplaced.at(cursor.rest(), "a clock time, or minutes before or after something");
  }

  private Fact clocked(Measure measure, Phrase.Clock clock) {
    if (clock.word() == TimeWord.BETWEEN && !parts.force().negative()) {
      return new Fact.AllOf(
          List.of(
              compare(measure, Relation.AT_LEAST, Quantity.clock(clock.from())),
              compare(measure, Relation.AT_MOST, Quantity.clock(clock.to()))));
    }
    return compare(measure, relation(clock), Quantity.clock(clock.from()));
  }

  private Relation relation(Phrase.Clock clock) {
    boolean negative = parts.force().negative();
    return switch (clock.word()) {
      case BEFORE -> negative ? Relation.AT_LEAST : Relation.LESS_THAN;
      case AFTER -> negative ? Relation.AT_MOST : Relation.MORE_THAN;
      case AT, ON -> meant(clock, Relation.EXACTLY);
      case BY, NO_LATER -> meant(clock, Relation.AT_MOST);
      case NO_EARLIER -> meant(clock, Relation.AT_LEAST);
      case IN, FROM, UNTIL, BETWEEN, OUTSIDE -> throw unclear(clock.span());
    };
  }

  /** "Not at 3:00" bounds neither side. */
  private Relation meant(Phrase.Clock clock, Relation relation) {
    if (parts.force().negative()) {
      throw unclear(clock.span());
    }
    return relation;
  }

  static Unplaced unclear(Span span) {
    return Unplaced.at(
        span, "\"before\", \"after\", \"at\", \"no later than\" or \"no earlier than\"");
  }

  private static Fact compare(Measure measure, Relation relation, Quantity quantity) {
    return new Fact.Compare(measure, relation, new Bound.Fixed(quantity));
  }

  /** "15 minutes before instruction" is exact (S16). */
  private Fact reckoned(boolean begin, Measure own, Phrase.Deadline deadline, Noun anchor) {
    boolean plain = isDay() && anchor.owner().isEmpty() && !anchor.isList();
    if (!plain || !Amounts.isTime(deadline.amount())) {
      throw Unplaced.at(
          deadline.span(), "a day that begins or ends minutes before or after something");
    }
    Relation relation = relation(deadline);
    Quantity quantity = Amounts.minutes(deadline.amount());
    Selection other = anchor.selection();
    return switch (deadline.direction()) {
      case BEFORE ->
          compare(new Measure.Difference(new Measure.FirstStart(other), own), relation, quantity);
      case AFTER ->
          compare(
              new Measure.Difference(
                  own, begin ? throwAfter(deadline) : new Measure.LastEnd(other)),
              relation,
              quantity);
      case OF, NONE -> throw Unplaced.at(deadline.span(), "\"before\" or \"after\"");
    };
  }

  private static Measure throwAfter(Phrase.Deadline deadline) {
    throw Unplaced.at(deadline.span(), "a beginning before something, or an end after it");
  }

  Relation relation(Phrase.Deadline deadline) {
    boolean no =
        deadline
            .span()
            .flat()
            .toLowerCase(Locale.ROOT)
            .matches("(no|not) (later|earlier|sooner) than.*");
    if (no) {
      boolean later = deadline.span().flat().toLowerCase(Locale.ROOT).matches("(no|not) later.*");
      boolean before = deadline.direction() == Phrase.Direction.BEFORE;
      if (parts.force().negative()) {
        throw unclear(deadline.span());
      }
      return later == before ? Relation.AT_LEAST : Relation.AT_MOST;
    }
    if (parts.force().negative()) {
      return Amounts.negated(deadline.word()).orElseThrow(() -> unclear(deadline.span()));
    }
    return deadline.word() == LimitWord.BARE ? Relation.EXACTLY : Amounts.relation(deadline.word());
  }

  private Draft draft(Fact must) {
    Noun noun = parts.subject().only();
    Scope scope = parts.scope();
    Modality modality = modality(must);
    if (isDay()) {
      parts.modifiers().daysOwed();
      Period period = scope.period().orElse(Periods.on(Periods.ALL_DAYS));
      boolean narrowed =
          !parts.modifiers().filters.isEmpty() || !parts.modifiers().excluded.isEmpty();
      if (narrowed || !(period instanceof Period.Day)) {
        throw Unplaced.at(noun.first(), "a rule for each day");
      }
      return parts.assembler().draft(modality, scope.person(noun.owner()), period, must);
    }
    if (!parts.modifiers().periods.isEmpty()
        || (noun.listed() == Noun.Listed.AND && parts.modifiers().together)) {
      throw Unplaced.at(noun.first(), "a rule for each of them, without a rate");
    }
    Selection records = scope.records(noun.selection(), Optional.empty(), /* time= */ true);
    return parts
        .assembler()
        .draft(modality, parts.recordsOf(noun, records), new Period.Occurrence(), must);
  }

  /** "May end no later than" caps; "may end at" permits (S28). */
  private Modality modality(Fact must) {
    return switch (parts.force().modality()) {
      case DUTY, BAN -> Modality.DUTY;
      case PERMISSION ->
          must instanceof Fact.Compare(_, Relation relation, _) && relation != Relation.EXACTLY
              ? Modality.DUTY
              : Modality.PERMISSION;
      case ADVISORY, POWER -> parts.force().modality();
      case EXEMPTION, RIGHT ->
          throw Unplaced.at(parts.core(), "\"shall\" or \"shall not\" before begin or end");
    };
  }
}
