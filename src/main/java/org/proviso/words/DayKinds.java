package org.proviso.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.UnitNames;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.DayKind;

/** Days by what the calendar or the week calls them: "minimum days", "holidays", "weekends". */
public final class DayKinds {
  private static final List<String> WORK =
      List.of(
          "school days",
          "work days",
          "working days",
          "duty days",
          "business days",
          "instructional days",
          "school day",
          "work day");

  /** Words that make a day one of its own and no kind. */
  private static final Set<String> NO_KIND =
      Set.copyOf(
          List.of(
              ("that same other another following next first second third last previous preceding"
                   + " prior consecutive successive given particular specific certain single"
                   + " different alternate alternating such all both some many several few calendar"
                   + " non not regular regularly-scheduled normal most")
                  .split(" ")));

  /** A day may be no such day: an evening of conferences is no regular work day. */
  public static final Set<String> USUAL = Set.of("regular", "normal", "standard", "basic", "usual");

  private DayKinds() {}

  /** "Regular", "next", "non-student": no name of a day, nor part of one. */
  static boolean isNoKind(String word) {
    return NO_KIND.contains(word) || word.startsWith("non") || word.contains("'");
  }

  /** Takes the days if they come next; else the cursor is where it was. */
  public static Optional<Filter> read(Cursor cursor) {
    int mark = cursor.mark();
    Optional<Filter> read = days(cursor);
    if (read.isEmpty()) {
      cursor.reset(mark);
    }
    return read;
  }

  private static Optional<Filter> days(Cursor cursor) {
    boolean plain =
        cursor
            .acceptArticle()
            .map(
                article ->
                    switch (article) {
                      case A, ANY, EACH, EVERY, ALL, THE -> true;
                      case NONE, NO, BOTH, SUCH, THIS, THEIR -> false;
                    })
            .orElse(true);
    if (!plain) {
      return Optional.empty();
    }
    int mark = cursor.mark();
    for (String days : WORK) {
      if (cursor.acceptWords(days)) {
        return Optional.of(new Filter.OnDayKind(UnitNames.days(days).orElse(DayKind.WORK)));
      }
    }
    if (cursor.acceptWords("weekends") || cursor.acceptWords("weekend")) {
      return Optional.of(new Filter.OnWeekdays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
    }
    if (cursor.acceptWords("weekdays") || cursor.acceptWords("weekday")) {
      return Optional.of(new Filter.OnWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
    }
    if (cursor.acceptWords("holidays") || cursor.acceptWords("holiday")) {
      return Optional.of(new Filter.OnCalendarKind(Name.of("holiday")));
    }
    for (String holidays : new String[] {"school holidays", "school holiday"}) {
      if (cursor.acceptWords(holidays)) {
        return Optional.of(new Filter.OnCalendarKind(Name.of("school holiday")));
      }
    }
    return usual(cursor).or(() -> named(cursor, mark)).or(() -> of(cursor, mark));
  }

  /** "Days of Open House", "the day of a field trip": what the calendar calls so. */
  private static Optional<Filter> of(Cursor cursor, int mark) {
    cursor.reset(mark);
    boolean day =
        (cursor.acceptWords("days") || cursor.acceptWords("day")) && cursor.acceptPreposition("of");
    if (!day) {
      return Optional.empty();
    }
    if (cursor.peekIsArticle(Determiner.THE, Determiner.A, Determiner.ANY)) {
      cursor.next();
    }
    var words = new ArrayList<String>();
    while (!cursor.atEnd() && cursor.peek() instanceof Bit.Word word && words.size() < 4) {
      if (isNoKind(word.lower()) || !Plain.isPlain(word)) {
        return Optional.empty();
      }
      words.add(word.text());
      cursor.next();
    }
    return words.isEmpty() || words.size() > 3
        ? Optional.empty()
        : Optional.of(
            new Filter.OnCalendarKind(Name.of(Plurals.singular(String.join(" ", words)) + " day")));
  }

  /** "On regular work days": what the calendar calls so, and asked for where it does not. */
  private static Optional<Filter> usual(Cursor cursor) {
    String first = cursor.word();
    String day =
        (cursor.word(1) + " " + cursor.word(2))
            .replaceFirst("^((?:work|school)?days?) .*", "$1")
            .strip();
    boolean usual =
        USUAL.contains(first)
            && day.matches("((work|school|duty|teaching|instructional) )?days?|(work|school)days?");
    if (!usual || !cursor.acceptWords(first + " " + day)) {
      return Optional.empty();
    }
    return Optional.of(
        new Filter.OnCalendarKind(Name.of(first + " " + day.replaceFirst("s$", ""))));
  }

  private static Optional<Filter> named(Cursor cursor, int mark) {
    cursor.reset(mark);
    var words = new ArrayList<String>();
    while (!cursor.atEnd() && cursor.peek() instanceof Bit.Word word) {
      cursor.next();
      if (word.lower().equals("day") || word.lower().equals("days")) {
        return words.isEmpty()
            ? Optional.empty()
            : Optional.of(new Filter.OnCalendarKind(Name.of(String.join(" ", words) + " day")));
      }
      boolean kind =
          !isNoKind(word.lower()) && (word.lower().equals("minimum") || Plain.isPlain(word));
      if (!kind || words.size() == 3) {
        return Optional.empty();
      }
      words.add(word.text());
    }
    return Optional.empty();
  }
}
