package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.DayMark;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Cursor;

/** "After school", "during the student day", "later than 15 minutes after the end of it". */
final class DayWindows {
  private final DayNames names;

  DayWindows(Context context) {
    this.names = new DayNames(context);
  }

  /** Behind "during", "outside of", "within". */
  boolean during(Cursor cursor, boolean inside, Modifiers into) {
    int mark = cursor.mark();
    Optional<Filter> window = (inside ? edge(cursor) : Optional.<Filter>empty());
    if (window.isEmpty()) {
      cursor.reset(mark);
      window = names.day(cursor).map(DayWindows::whole);
    }
    return place(cursor, mark, inside ? window : window.map(Filter.Not::new), into);
  }

  private static Filter whole(Name day) {
    return new Filter.InMarks(
        List.of(new DayMark(day, false, 0)), List.of(new DayMark(day, true, 0)));
  }

  /** "The first 15 minutes of the work day", "the last hour of the student day". */
  private Optional<Filter> edge(Cursor cursor) {
    if (!cursor.peekIsArticle(Determiner.THE)) {
      return Optional.empty();
    }
    cursor.next();
    boolean last = cursor.word().matches("last|final");
    if (!last && !cursor.word().equals("first")) {
      return Optional.empty();
    }
    cursor.next();
    Optional<Integer> minutes =
        cursor
            .accept(Phrase.Limit.class)
            .filter(limit -> limit.word() == LimitWord.BARE)
            .flatMap(limit -> minutes(limit.amount()))
            .or(() -> cursor.acceptWords("hour") ? Optional.of(60) : Optional.empty());
    if (minutes.isEmpty() || !cursor.acceptPreposition("of")) {
      return Optional.empty();
    }
    int by = last ? -minutes.get() : minutes.get();
    return names
        .dayOrSchool(cursor)
        .map(
            day -> {
              var edge = new DayMark(day, last, 0);
              var other = new DayMark(day, last, by);
              return new Filter.InMarks(List.of(last ? other : edge), List.of(last ? edge : other));
            });
  }

  static Optional<Integer> minutes(Phrase.Amount amount) {
    if (!Amounts.isTime(amount) || !amount.adjectives().isEmpty()) {
      return Optional.empty();
    }
    var minutes = Amounts.minutes(amount).amount();
    return minutes.denominator() == 1
        ? Optional.of(Math.toIntExact(minutes.numerator()))
        : Optional.empty();
  }

  /** Behind "before" or "after", which may be followed by the other: "before or after school". */
  boolean beside(Cursor cursor, boolean before, Modifiers into) {
    int mark = cursor.mark();
    String other = before ? "after" : "before";
    boolean both =
        cursor.acceptJoint(JointKind.OR, JointKind.AND_OR) && cursor.acceptPreposition(other);
    if (both) {
      return place(
          cursor, mark, names.dayOrSchool(cursor).map(day -> new Filter.Not(whole(day))), into);
    }
    cursor.reset(mark);
    Optional<Filter> window = names.moment(cursor).map(at -> side(at, before));
    if (window.isEmpty()) {
      cursor.reset(mark);
      window = names.dayOrSchool(cursor).map(day -> side(new DayMark(day, !before, 0), before));
    }
    return place(cursor, mark, window, into);
  }

  private static Filter side(DayMark at, boolean before) {
    return before
        ? new Filter.InMarks(List.of(), List.of(at))
        : new Filter.InMarks(List.of(at), List.of());
  }

  /** "More than 15 minutes after the student day ends", "within 30 minutes of its end". */
  boolean reckoned(Cursor cursor, Modifiers into) {
    int mark = cursor.mark();
    Optional<Reckoned> time = time(cursor);
    return place(cursor, mark, time.flatMap(DayWindows::window), into);
  }

  /** Behind "earlier than" or "later than": "15 minutes after the end of the student day". */
  boolean beyond(Cursor cursor, boolean before, Modifiers into) {
    int mark = cursor.mark();
    Optional<Filter> window =
        time(cursor)
            .filter(time -> time.deadline().word() == LimitWord.BARE)
            .map(time -> side(time.moment(), before));
    return place(cursor, mark, window, into);
  }

  /** So many minutes from a moment of the day. */
  private record Reckoned(Phrase.Deadline deadline, int minutes, DayMark at) {
    DayMark moment() {
      boolean before = deadline.direction() == Direction.BEFORE;
      return later(at, before ? -minutes : minutes);
    }
  }

  private Optional<Reckoned> time(Cursor cursor) {
    Optional<Phrase.Deadline> time =
        cursor
            .accept(Phrase.Deadline.class)
            .filter(one -> one.direction() != Direction.NONE && minutes(one.amount()).isPresent());
    return time.flatMap(
        one ->
            moment(cursor, one.direction())
                .map(at -> new Reckoned(one, minutes(one.amount()).orElseThrow(), at)));
  }

  /** "15 minutes before the student day" is before its start. */
  Optional<DayMark> moment(Cursor cursor, Direction direction) {
    Optional<DayMark> moment = names.moment(cursor);
    return moment.isPresent() || direction == Direction.OF
        ? moment
        : names.dayOrSchool(cursor).map(day -> new DayMark(day, direction == Direction.AFTER, 0));
  }

  private static Optional<Filter> window(Reckoned time) {
    boolean before = time.deadline().direction() == Direction.BEFORE;
    boolean after = time.deadline().direction() == Direction.AFTER;
    return switch (time.deadline().word()) {
      case MORE_THAN ->
          before || after ? Optional.of(side(time.moment(), before)) : Optional.empty();
      case WITHIN ->
          between(
              after ? time.at() : later(time.at(), -time.minutes()),
              before ? time.at() : later(time.at(), time.minutes()));
      case AT_MOST, LESS_THAN, AT_LEAST, EXACTLY, BARE, UP_TO -> Optional.empty();
    };
  }

  private static Optional<Filter> between(DayMark from, DayMark to) {
    return Optional.of(new Filter.InMarks(List.of(from), List.of(to)));
  }

  static DayMark later(DayMark mark, int minutes) {
    return new DayMark(mark.day(), mark.end(), mark.minutes() + minutes);
  }

  /** What goes on behind the name is no part of it: then it is another thing. */
  private static boolean place(Cursor cursor, int mark, Optional<Filter> window, Modifiers into) {
    if (window.isEmpty() || !ends(cursor)) {
      cursor.reset(mark);
      return false;
    }
    into.filters.add(window.get());
    return true;
  }

  /** "Of any teacher" says whose the records are. */
  private static boolean ends(Cursor cursor) {
    int mark = cursor.mark();
    boolean other =
        !cursor.word().isEmpty()
            || cursor.acceptPreposition("of") && !cursor.peekIsArticle(Determiner.ANY);
    cursor.reset(mark);
    return !other;
  }
}
