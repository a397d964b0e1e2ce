package org.proviso.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.DayMark;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;

/**
 * Something begins or ends by a moment that the proposal gives: "no later than 15 minutes after
 * student dismissal", "before the end of the student day".
 */
record MarkedTime(TimingForm form, Parts parts, Measure measure) {
  /** True for the end. */
  private static final Map<String, Boolean> EDGES =
      Map.of(
          "at the end of", true,
          "by the end of", true,
          "at the start of", false,
          "at the beginning of", false,
          "by the start of", false,
          "by the beginning of", false);

  Optional<Fact> read(Cursor cursor) {
    int mark = cursor.mark();
    var names = new DayNames(parts.context());
    Optional<Fact> read = reckoned(cursor, new DayWindows(parts.context()));
    if (read.isEmpty()) {
      cursor.reset(mark);
      read = placed(cursor, names);
    }
    if (read.isEmpty() || !cursor.word().isEmpty() || cursor.nextIsPreposition("of")) {
      cursor.reset(mark);
      return Optional.empty();
    }
    return read;
  }

  private Optional<Fact> reckoned(Cursor cursor, DayWindows windows) {
    Optional<Phrase.Deadline> time = cursor.accept(Phrase.Deadline.class);
    Optional<Integer> minutes = time.flatMap(one -> DayWindows.minutes(one.amount()));
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    Phrase.Deadline deadline = time.get();
    int by = minutes.get();
    return windows
        .moment(cursor, deadline.direction())
        .map(
            at ->
                deadline.word() == LimitWord.WITHIN
                    ? within(deadline, at, by)
                    : side(deadline, at, by));
  }

  /** "Within ten minutes after" is between the two; "of" is on either side. */
  private Fact within(Phrase.Deadline deadline, DayMark at, int by) {
    if (parts.force().negative() || deadline.direction() == Direction.NONE) {
      throw TimingForm.unclear(deadline.span());
    }
    DayMark early = deadline.direction() == Direction.AFTER ? at : DayWindows.later(at, -by);
    DayMark late = deadline.direction() == Direction.BEFORE ? at : DayWindows.later(at, by);
    return new Fact.AllOf(
        List.of(compare(Relation.AT_LEAST, early), compare(Relation.AT_MOST, late)));
  }

  /** So long before is earlier: more of it is a smaller clock time. */
  private Fact side(Phrase.Deadline deadline, DayMark at, int by) {
    boolean before = deadline.direction() == Direction.BEFORE;
    if (!before && deadline.direction() != Direction.AFTER) {
      throw TimingForm.unclear(deadline.span());
    }
    Relation relation = form.relation(deadline);
    return compare(before ? turned(relation) : relation, DayWindows.later(at, before ? -by : by));
  }

  private static Relation turned(Relation relation) {
    return switch (relation) {
      case AT_MOST -> Relation.AT_LEAST;
      case AT_LEAST -> Relation.AT_MOST;
      case LESS_THAN -> Relation.MORE_THAN;
      case MORE_THAN -> Relation.LESS_THAN;
      case EXACTLY -> Relation.EXACTLY;
    };
  }

  /**
   * "Before", "after" and the like: what is denied is turned around; the moment itself is in time.
   */
  private Optional<Fact> placed(Cursor cursor, DayNames names) {
    boolean negative = parts.force().negative();
    if (!negative && cursor.acceptPreposition("between")) {
      return between(cursor);
    }
    if (cursor.acceptPreposition("before")) {
      return named(cursor, names, false)
          .map(at -> compare(negative ? Relation.AT_LEAST : Relation.AT_MOST, at));
    }
    if (cursor.acceptPreposition("after")) {
      return named(cursor, names, true)
          .map(at -> compare(negative ? Relation.AT_MOST : Relation.AT_LEAST, at));
    }
    if (negative) {
      return Optional.empty();
    }
    for (var word : EDGES.entrySet()) {
      if (cursor.acceptPreposition(word.getKey())) {
        Relation relation = word.getKey().startsWith("at") ? Relation.EXACTLY : Relation.AT_MOST;
        return names
            .dayOrSchool(cursor)
            .map(day -> compare(relation, new DayMark(day, word.getValue(), 0)));
      }
    }
    for (var word :
        Map.of(
                "no later than", Relation.AT_MOST,
                "by", Relation.AT_MOST,
                "no earlier than", Relation.AT_LEAST,
                "at", Relation.EXACTLY)
            .entrySet()) {
      if (cursor.acceptPreposition(word.getKey())) {
        return names.moment(cursor).map(at -> compare(word.getValue(), at));
      }
    }
    return Optional.empty();
  }

  /** "Between student dismissal and 15 minutes after student dismissal". */
  private Optional<Fact> between(Cursor cursor) {
    Optional<DayMark> from = moment(cursor);
    if (from.isEmpty() || !cursor.acceptJoint(Phrase.JointKind.AND)) {
      return Optional.empty();
    }
    return moment(cursor)
        .map(
            to ->
                new Fact.AllOf(
                    List.of(
                        compare(Relation.AT_LEAST, from.get()), compare(Relation.AT_MOST, to))));
  }

  /** A moment of the day, or so long before or after one. */
  private Optional<DayMark> moment(Cursor cursor) {
    var windows = new DayWindows(parts.context());
    Optional<Integer> minutes = Optional.empty();
    boolean before = false;
    if (cursor.peek(Phrase.Deadline.class).isPresent()) {
      Phrase.Deadline time = cursor.accept(Phrase.Deadline.class).orElseThrow();
      minutes = DayWindows.minutes(time.amount()).filter(_ -> time.word() == LimitWord.BARE);
      before = time.direction() == Direction.BEFORE;
    } else if (cursor.peek(Phrase.Limit.class).isPresent()) {
      Phrase.Limit time = cursor.accept(Phrase.Limit.class).orElseThrow();
      before = cursor.acceptPreposition("before");
      boolean beside = before || cursor.acceptPreposition("after");
      minutes =
          DayWindows.minutes(time.amount()).filter(_ -> beside && time.word() == LimitWord.BARE);
    } else {
      return windows.moment(cursor, Direction.OF);
    }
    Direction side = before ? Direction.BEFORE : Direction.AFTER;
    int sign = before ? -1 : 1;
    return minutes.flatMap(
        by -> windows.moment(cursor, side).map(at -> DayWindows.later(at, sign * by)));
  }

  /** The moment, or the day that something comes before or after. */
  private static Optional<DayMark> named(Cursor cursor, DayNames names, boolean end) {
    int mark = cursor.mark();
    Optional<DayMark> moment = names.moment(cursor);
    if (moment.isPresent()) {
      return moment;
    }
    cursor.reset(mark);
    return names.dayOrSchool(cursor).map(day -> new DayMark(day, end, 0));
  }

  private Fact compare(Relation relation, DayMark at) {
    Noun own = parts.subject().only();
    if (own.name().matches(at.day())) {
      throw Unplaced.at(own.first(), "another day than the one that it is reckoned from");
    }
    return new Fact.Compare(measure, relation, new Bound.Mark(at));
  }
}
