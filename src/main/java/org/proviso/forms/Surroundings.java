package org.proviso.forms;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.DayMark;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.CalendarDays;
import org.proviso.words.Cursor;
import org.proviso.words.DayKinds;
import org.proviso.words.Days;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.Ordinals;
import org.proviso.words.Placed;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/** What something is during, outside of, before or after, where that is no clock time or date. */
final class Surroundings {
  /** What time is told by, and is no record. */
  private static final Set<String> BESIDE_NOTHING =
      Set.of(
          "day",
          "week",
          "month",
          "year",
          "semester",
          "trimester",
          "quarter",
          "hour",
          "minut",
          "end",
          "start",
          "begin",
          "school",
          "noon",
          "midnight",
          "dat",
          "time",
          "term",
          "work",
          "yearend");

  /** What takes time, by its last word. */
  private static final Pattern FILLING =
      Pattern.compile(
          "(?i).*(\\b(time|period|break|lunch|recess|dut(y|ie)|class|classe|lesson|session|block"
              + "|shift|day|hour|meal|rest|supervision|conference|detention|event|activit(y|ie)"
              + "|assignment|coverage|call|visit|semester|year|week|month|term|season|schedule"
              + "|leave|hearing|game|trip|rehearsal)|ing|tion)s?");

  private final Context context;
  private final NounReader nouns;

  Surroundings(Context context, NounReader nouns) {
    this.context = context;
    this.nouns = nouns;
  }

  boolean during(Cursor cursor, Modifiers into, boolean inside, boolean leading) {
    if (inside && CalendarStretch.accept(cursor, into)) {
      return true;
    }
    Noun noun = nouns.list(cursor, false, !leading);
    ownerIsGeneric(noun);
    if (CalendarStretch.isState(noun)) {
      throw Unplaced.at(noun.first(), "a condition: \"while the District is in …\"");
    }
    if (inside && noun.names().stream().noneMatch(context.kinds()::isDefined)) {
      into.unknown.add(noun);
    }
    if (!inside && !noun.names().stream().allMatch(this::fillsTime)) {
      // "Outside his or her credential" is no time.
      throw Unplaced.at(noun.first(), "a time, as in \"outside of preparation time\"");
    }
    Filter during = new Filter.During(noun.selection());
    into.filters.add(inside ? during : new Filter.Not(during));
    return true;
  }

  private boolean fillsTime(Name name) {
    String written = name.written();
    return context.kinds().isDefined(name)
        || written.matches(".*\\b\\p{Lu}{2,6}")
        || FILLING.matcher(written).matches();
  }

  /** "During their lunch": whose it is goes without saying, as time is the subject's own. */
  private void ownerIsGeneric(Noun noun) {
    boolean day = noun.names().stream().anyMatch(Days::isDay);
    if (day && noun.names().stream().allMatch(context.kinds().terms()::isShipped)) {
      // A work day of the shipped kind is made of the records themselves: all are within it.
      throw Unplaced.at(noun.first(), "the clock times meant, such as \"after 3:00 p.m.\"");
    }
    if (noun.determiner() == Determiner.NO || noun.owner().size() > 1) {
      throw Unplaced.at(noun.first(), "a plain name of the time meant");
    }
  }

  /** "Before lunch", "after a transfer": beside other records of the same person. */
  boolean beside(Cursor cursor, boolean before, Modifiers into) {
    try {
      int place = Ordinals.before(cursor);
      Noun noun = nouns.one(cursor, false);
      boolean one = place == Filter.Beside.WHICHEVER || !noun.isPlural();
      boolean plain =
          one
              && noun.owner().isEmpty()
              && noun.filters().isEmpty()
              && noun.isGeneric()
              && noun.determiner() != Determiner.NO
              && context.kinds().of(noun.name()).isEmpty()
              && !context.kinds().isParty(noun.name())
              && !noun.name().written().toLowerCase(Locale.ROOT).matches("\\w+ing .*")
              && !BESIDE_NOTHING.contains(noun.name().head())
              && !cursor.nextIsPreposition("of", "to", "in", "at", "for")
              && cursor.peek(Phrase.Being.class).isEmpty();
      if (plain) {
        into.filters.add(new Filter.Beside(noun.selection(), before, place));
      }
      return plain;
    } catch (Unplaced notSo) {
      return false;
    }
  }

  /** "In the morning". */
  static Optional<Filter> halfDay(Cursor cursor, Modifiers into) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    if ((cursor.acceptWords("evening") || cursor.acceptWords("evenings")) && ends(cursor)) {
      return Optional.of(
          new Filter.InMarks(List.of(new DayMark(Name.of("evening"), false, 0)), List.of()));
    }
    boolean morning = cursor.acceptWords("morning") || cursor.acceptWords("mornings");
    boolean half = morning || cursor.acceptWords("afternoon") || cursor.acceptWords("afternoons");
    if (!half || !ends(cursor)) {
      cursor.reset(mark);
      return Optional.empty();
    }
    into.taken.add("the morning ends and the afternoon begins at noon");
    return Optional.of(
        morning
            ? new Filter.InClock(0, TimeWindows.NOON)
            : new Filter.InClock(TimeWindows.NOON, TimeWindows.MIDNIGHT));
  }

  private static boolean ends(Cursor cursor) {
    return cursor.word().isEmpty() && !cursor.nextIsPreposition("of");
  }

  /** "In elementary schools," before the subject. */
  boolean place(Cursor cursor, Modifiers into) {
    Noun noun = nouns.one(cursor, false);
    boolean comma = cursor.atEnd() || cursor.nextIsJoint(JointKind.COMMA);
    String head = Plurals.singular(noun.name().written().toLowerCase(Locale.ROOT));
    if (!comma
        || !head.matches(".+ (site|school)")
        || !noun.isGeneric()
        || !noun.owner().isEmpty()) {
      return false;
    }
    into.places.add(new Filter.FieldIs(Name.of("site"), List.of(Placed.name(noun))));
    return true;
  }

  /** "On minimum days", "on weekends", "on the last Friday of each month". */
  static boolean onDays(Cursor cursor, Modifiers into) {
    Optional<Filter> kind = CalendarDays.placed(cursor).or(() -> DayKinds.read(cursor));
    if (kind.isEmpty()) {
      return false;
    }
    if (!(kind.get() instanceof Filter.OnWeekdays(Set<DayOfWeek> weekdays))) {
      into.dayKinds.add(kind.get());
      return true;
    }
    if (!into.weekdays.isEmpty()) {
      return false;
    }
    into.weekdays.addAll(weekdays);
    return true;
  }
}
