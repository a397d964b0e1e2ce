package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.DayMark;
import org.proviso.norm.Deadline;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Unit;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Unplaced;

/**
 * Parts of the day that have a name and no clock time: "the student day", "the end of the teachers'
 * work day", "student dismissal", "before school".
 */
final class DayNames {
  private static final Set<String> BEFORE_DAY =
      Set.of(
          "student",
          "students'",
          "student's",
          "pupil",
          "pupils'",
          "school",
          "instructional",
          "regular",
          "normal",
          "contract",
          "contractual",
          "duty",
          "teaching",
          "teacher",
          "teacher's",
          "teachers'",
          "work",
          "working",
          "employee",
          "employee's",
          "employees'",
          "scheduled",
          "academic");

  private static final Set<Name> DISMISSALS =
      Set.of(Name.of("dismissal"), Name.of("student dismissal"));

  private final Context context;

  DayNames(Context context) {
    this.context = context;
  }

  /** "The student day", "school hours"; what a definition gives is left to it. */
  Optional<Name> day(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.peekIsArticle(
        Determiner.THE, Determiner.THEIR, Determiner.EACH, Determiner.A, Determiner.ANY)) {
      cursor.next();
    }
    var words = new ArrayList<String>();
    while (BEFORE_DAY.contains(cursor.word()) && words.size() < 3) {
      words.add(cursor.word());
      cursor.next();
    }
    boolean day = !words.isEmpty() && cursor.acceptWords("day");
    boolean hours = !day && endsIn(words, "school", "work", "working", "duty", "contract");
    hours = hours && cursor.acceptWords("hours");
    boolean workday = !day && !hours && cursor.acceptWords("workday");
    words.add(day ? "day" : hours ? "hours" : "workday");
    Name name = Name.of(String.join(" ", words));
    if (!(day || hours || workday) || isDefined(name)) {
      cursor.reset(mark);
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private static boolean endsIn(List<String> words, String... last) {
    return !words.isEmpty() && List.of(last).contains(words.getLast());
  }

  private boolean isDefined(Name name) {
    return context.kinds().isDefined(name) && !context.kinds().terms().isShipped(name);
  }

  /** "The end of the student day", "the student day ends", "student dismissal", "school begins". */
  Optional<DayMark> moment(Cursor cursor) {
    int mark = cursor.mark();
    Optional<DayMark> read = edgeOf(cursor);
    for (int form = 0; form < 2 && read.isEmpty(); form++) {
      cursor.reset(mark);
      read = form == 0 ? dismissal(cursor) : verb(cursor);
    }
    if (read.isEmpty()) {
      cursor.reset(mark);
    }
    return read;
  }

  private Optional<DayMark> edgeOf(Cursor cursor) {
    if (cursor.peekIsArticle(Determiner.THE)) {
      cursor.next();
    }
    String word = cursor.word();
    boolean end = word.matches("end|close|conclusion");
    if (!end && !word.matches("start|beginning")) {
      return Optional.empty();
    }
    cursor.next();
    return cursor.acceptPreposition("of")
        ? dayOrSchool(cursor).map(day -> new DayMark(day, end, 0))
        : Optional.empty();
  }

  /** "Meetings … within an hour after dismissal" asks for none on each day that has a dismissal. */
  static void notOfEachDay(Selection anchor, Deadline deadline, Bit at) {
    boolean moment = anchor.kinds().stream().anyMatch(DISMISSALS::contains);
    if (moment && deadline.quantity().unit() instanceof Unit.Minutes) {
      throw Unplaced.at(at, "\"start\" or \"end\" before the time of the day");
    }
  }

  /** "Student dismissal", "the dismissal of students". */
  private static Optional<DayMark> dismissal(Cursor cursor) {
    if (cursor.peekIsArticle(Determiner.THE)) {
      cursor.next();
    }
    boolean students =
        cursor.acceptWords("student dismissal") || cursor.acceptWords("students' dismissal");
    if (!students && !cursor.acceptWords("dismissal")) {
      return Optional.empty();
    }
    boolean of =
        !students
            && cursor.acceptPreposition("of")
            && (cursor.acceptWords("students") || cursor.acceptWords("the students"));
    if (!cursor.word().isEmpty() || cursor.nextIsPreposition("of")) {
      return Optional.empty();
    }
    Name name = Name.of(students || of ? "student dismissal" : "dismissal");
    return Optional.of(new DayMark(name, true, 0));
  }

  private Optional<DayMark> verb(Cursor cursor) {
    Optional<Name> day = dayOrSchool(cursor);
    String verb = cursor.word();
    boolean ends = verb.matches("ends|closes|concludes");
    if (day.isEmpty() || !ends && !verb.matches("begins|starts|opens")) {
      return Optional.empty();
    }
    cursor.next();
    return Optional.of(new DayMark(day.get(), ends, 0));
  }

  /** "School" by itself is the school day. */
  Optional<Name> dayOrSchool(Cursor cursor) {
    Optional<Name> day = day(cursor);
    if (day.isPresent()) {
      return day;
    }
    boolean verb = cursor.word(1).matches("|begins|starts|ends|opens|closes");
    return verb && cursor.acceptWords("school")
        ? Optional.of(Name.of("school day"))
        : Optional.empty();
  }
}
