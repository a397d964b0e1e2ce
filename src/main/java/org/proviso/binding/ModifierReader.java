package org.proviso.binding;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/** Takes modifiers out of a run of bits, by type, and leaves the core. */
final class ModifierReader {
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

  private final Context context;
  private final NounReader nouns;
  private final CalendarDays days;
  private final DayExceptions exceptions;
  private boolean leading;

  ModifierReader(Context context) {
    this.context = context;
    this.days = new CalendarDays(context.term());
    this.exceptions = new DayExceptions(days);
    this.nouns = new NounReader(context.kinds());
  }

  /** Modifiers before the subject, each set off by a comma or not. */
  void leading(Cursor cursor, Modifiers into) {
    leading = true;
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      if (!accept(cursor, into)) {
        cursor.reset(mark);
        break;
      }
      cursor.acceptJoint(JointKind.COMMA);
    }
    leading = false;
  }

  /** Reads all of the bits: modifiers go into {@code into}, what is left is returned in order. */
  List<Bit> read(List<Bit> bits, Modifiers into) {
    var core = new ArrayList<Bit>();
    var cursor = new Cursor(bits).naming();
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      int windows = into.recordFilters().size();
      boolean purposed = into.purpose;
      if (accept(cursor, into)) {
        into.purposeBehind |= into.purpose && !purposed && !core.isEmpty();
        into.trailing |= into.recordFilters().size() > windows && !core.isEmpty();
        continue;
      }
      cursor.reset(mark);
      if (!cursor.acceptWords("also")
          && !cursor.acceptWords("hereby")
          && !danglingComma(cursor, core)) {
        core.add(cursor.next());
      }
    }
    return core;
  }

  /** A comma that only sets a modifier off carries no meaning. */
  private boolean danglingComma(Cursor cursor, List<Bit> core) {
    if (!cursor.nextIsJoint(JointKind.COMMA)) {
      return false;
    }
    int mark = cursor.mark();
    cursor.next();
    int after = cursor.mark();
    boolean modifier = cursor.atEnd() || core.isEmpty() || accept(cursor, new Modifiers());
    cursor.reset(modifier ? after : mark);
    return modifier;
  }

  /** Takes one modifier if one comes next. */
  boolean accept(Cursor cursor, Modifiers into) {
    if (!cursor.atEnd() && cursor.peek() instanceof Bit.Narrow(_, Filter filter)) {
      return took(cursor, () -> into.filters.add(filter));
    }
    if (cursor.atEnd() || !(cursor.peek() instanceof Bit.Piece piece)) {
      return false;
    }
    return switch (piece.phrase()) {
      case Phrase.Rate rate -> took(cursor, () -> rate(rate, into));
      case Phrase.Window window -> took(cursor, () -> window(window, into));
      case Phrase.Weekdays days -> took(cursor, () -> weekdays(days, into));
      case Phrase.Clock clock -> took(cursor, () -> into.filters.add(TimeWindows.of(clock)));
      case Phrase.Dates dates -> took(cursor, () -> into.filters.add(TimeWindows.of(dates)));
      case Phrase.YearlessDate _ -> into.filters.add(days.read(cursor).orElseThrow());
      case Phrase.SchoolYear year -> took(cursor, () -> schoolYear(year, into));
      case Phrase.Together together -> took(cursor, () -> together(together, into));
      case Phrase.Vague vague -> took(cursor, () -> into.vague.add(vague.word()));
      case Phrase.Aside aside -> took(cursor, () -> Asides.check(aside, into));
      case Phrase.Only _ -> only(cursor, into);
      case Phrase.Opener opener -> opener(cursor, opener, into);
      case Phrase.Preposition preposition -> preposition(cursor, preposition, into);
      case Phrase.Deadline deadline -> deadline(cursor, deadline, into);
      case Phrase.Words _,
          Phrase.Joint _,
          Phrase.Modal _,
          Phrase.Negation _,
          Phrase.Being _,
          Phrase.Comparator _,
          Phrase.Limit _,
          Phrase.LimitRange _,
          Phrase.Bracketed _,
          Phrase.Reference _,
          Phrase.TableReference _,
          Phrase.Percentage _,
          Phrase.Blank _,
          Phrase.Whichever _,
          Phrase.Stray _ ->
          false;
    };
  }

  private static boolean took(Cursor cursor, Runnable placing) {
    placing.run();
    cursor.next();
    return true;
  }

  private static void window(Phrase.Window window, Modifiers into) {
    if (!window.onAverage()) {
      into.periods.add(Periods.of(window));
    } else if (into.averages.isEmpty()) {
      into.averages.add(Periods.rolling(window));
    } else {
      throw Unplaced.at(window.span(), "one window for the average");
    }
  }

  private void rate(Phrase.Rate rate, Modifiers into) {
    Optional<Period> period = Periods.of(rate);
    if (period.isPresent()) {
      into.thatPeriod |= rate.unit().startsWith(ThatDayWording.THAT);
      into.periods.add(period.get());
    } else if (rate.count() == 1) {
      into.subjects.add(nouns.whole(words(rate.span(), rate.unit())).with(Determiner.EACH));
    } else {
      throw Unplaced.at(rate.span(), "a rate such as \"per week\"");
    }
  }

  private static List<Bit> words(org.proviso.source.Span span, String text) {
    var words = new ArrayList<Bit>();
    for (String word : text.split(" ")) {
      words.add(new Bit.Word(span, word, false));
    }
    return words;
  }

  private static void weekdays(Phrase.Weekdays days, Modifiers into) {
    if (!into.weekdays.isEmpty()) {
      throw Unplaced.at(days.span(), "weekdays once only");
    }
    into.weekdays.addAll(days.days());
    into.eachWeekday = days.distributive();
    into.eitherWeekday = days.span().flat().matches("(?is).*\\bor\\b.*");
  }

  private static void schoolYear(Phrase.SchoolYear year, Modifiers into) {
    into.filters.add(SchoolYears.filter(year));
    into.taken.add(SchoolYears.TAKEN);
  }

  private static void together(Phrase.Together together, Modifiers into) {
    if (together.together()) {
      into.together = true;
    } else {
      into.each = true;
    }
  }

  private boolean only(Cursor cursor, Modifiers into) {
    cursor.next();
    var inner = new Modifiers();
    if (cursor.peek(Phrase.Aside.class).isPresent() || !accept(cursor, inner)) {
      return false;
    }
    boolean placed =
        inner.periods.isEmpty()
            && inner.subjects.isEmpty()
            && inner.excluded.isEmpty()
            && inner.timings.isEmpty()
            && inner.vague.isEmpty()
            && inner.only.isEmpty()
            && inner.needed.isEmpty()
            && inner.averages.isEmpty()
            && inner.between.isEmpty();
    if (!placed) {
      return false;
    }
    into.only.addAll(inner.recordFilters());
    into.taken.addAll(inner.taken);
    inner.given.forEach(consent -> into.only.add(new Filter.Consented(consent)));
    into.onlyIf.addAll(inner.clauses);
    return true;
  }

  private boolean opener(Cursor cursor, Phrase.Opener opener, Modifiers into) {
    cursor.next();
    return switch (opener.word()) {
      case WHEN, WHILE -> {
        Modifiers.Clause clause = clause(cursor, opener);
        if (!gerund(clause, into)) {
          into.clauses.add(clause);
        }
        yield true;
      }
      case IF, WHERE, SHOULD, AS_LONG_AS, UNLESS, PROVIDED_THAT -> {
        into.clauses.add(clause(cursor, opener));
        yield true;
      }
      case EXCEPT -> except(cursor, opener, into);
      case ONCE, BECAUSE, ALTHOUGH, WHO, WHICH, THAT, WHOSE, HOWEVER, NOTWITHSTANDING, SUBJECT_TO ->
          false;
    };
  }

  /** "While livestreaming" is during it. */
  private boolean gerund(Modifiers.Clause clause, Modifiers into) {
    boolean words = clause.bits().stream().allMatch(bit -> bit instanceof Bit.Word);
    if (!words || !((Bit.Word) clause.bits().getFirst()).lower().endsWith("ing")) {
      return false;
    }
    into.filters.add(new Filter.During(nouns.whole(clause.bits()).selection()));
    return true;
  }

  /** To the next opener or comma, or the end. */
  private static Modifiers.Clause clause(Cursor cursor, Phrase.Opener opener) {
    var bits = new ArrayList<Bit>();
    while (!cursor.atEnd()
        && !cursor.nextIsJoint(JointKind.COMMA)
        && cursor.peek(Phrase.Opener.class).isEmpty()) {
      bits.add(cursor.next());
    }
    if (bits.isEmpty()) {
      throw Unplaced.at(opener.span(), "what follows \"" + opener.span().flat() + "\"");
    }
    Span span = bits.isEmpty() ? opener.span() : opener.span().to(bits.getLast().span());
    return new Modifiers.Clause(opener.word(), bits, span);
  }

  /** "Except on Fridays" filters days; everything else after it excuses. */
  private boolean except(Cursor cursor, Phrase.Opener opener, Modifiers into) {
    if (exceptions.accept(cursor, opener.span(), into)) {
      return true;
    }
    if (cursor.peek(Phrase.Opener.class).isPresent()) {
      cursor.next();
    }
    into.clauses.add(clause(cursor, opener));
    return true;
  }

  private boolean preposition(Cursor cursor, Phrase.Preposition preposition, Modifiers into) {
    cursor.next();
    return switch (Cursor.lower(preposition)) {
      case "during" -> inDays(cursor, into) || during(cursor, into, true);
      case "outside of", "outside" -> during(cursor, into, false);
      case "excluding",
          "other than",
          "except for",
          "apart from",
          "exclusive of",
          "not including",
          "not counting",
          "besides" ->
          exceptions.accept(cursor, preposition.span(), into) || excluding(cursor, into);
      case "without" -> consent(cursor, into, true);
      case "with", "by", "upon", "subject to" -> consent(cursor, into, false);
      case "for" -> forEach(cursor, into);
      case "on" -> onDays(cursor, into);
      case "before", "after" -> beside(cursor, Cursor.lower(preposition).equals("before"), into);
      case "in" -> inDays(cursor, into) || (leading && place(cursor, into));
      case "at" -> leading && place(cursor, into);
      case "between" -> BetweenReader.accept(cursor, nouns, into);
      default -> false;
    };
  }

  private boolean during(Cursor cursor, Modifiers into, boolean inside) {
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
    Filter during = new Filter.During(noun.selection());
    into.filters.add(inside ? during : new Filter.Not(during));
    return true;
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

  private boolean excluding(Cursor cursor, Modifiers into) {
    if (cursor.acceptWords("non-work days") || cursor.acceptWords("non-working days")) {
      into.nonWorkDaysOut = true;
      return true;
    }
    Noun noun = nouns.list(cursor, false, !leading);
    if (!noun.owner().isEmpty()) {
      throw Unplaced.at(noun.first(), "plain names of what is left out");
    }
    into.excluded.add(noun.selection());
    return true;
  }

  private boolean consent(Cursor cursor, Modifiers into, boolean needed) {
    var read = ConsentReader.after(cursor);
    read.ifPresent(consent -> (needed ? into.needed : into.given).add(consent));
    return read.isPresent();
  }

  private boolean forEach(Cursor cursor, Modifiers into) {
    if (!cursor.peekIsArticle(Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.ALL)) {
      return false;
    }
    Noun noun = nouns.one(cursor, false);
    if (context.kinds().of(noun.name()).isEmpty()) {
      return false;
    }
    into.subjects.add(noun);
    return true;
  }

  /** "In elementary schools," before the subject. */
  private boolean place(Cursor cursor, Modifiers into) {
    Noun noun = nouns.one(cursor, false);
    boolean comma = cursor.atEnd() || cursor.nextIsJoint(JointKind.COMMA);
    String head = Plurals.singular(noun.name().written().toLowerCase(java.util.Locale.ROOT));
    if (!comma
        || !head.matches(".+ (site|school)")
        || !noun.isGeneric()
        || !noun.owner().isEmpty()) {
      return false;
    }
    into.places.add(
        new Filter.FieldIs(org.proviso.source.Name.of("site"), List.of(Placed.name(noun))));
    return true;
  }

  /** "Before lunch", "after a transfer": beside other records of the same person. */
  private boolean beside(Cursor cursor, boolean before, Modifiers into) {
    try {
      Noun noun = nouns.one(cursor, false);
      boolean plain =
          noun.owner().isEmpty()
              && noun.filters().isEmpty()
              && noun.isGeneric()
              && noun.determiner() != Determiner.NO
              && context.kinds().of(noun.name()).isEmpty()
              && !context.kinds().isParty(noun.name())
              && !noun.name().written().toLowerCase(java.util.Locale.ROOT).matches("\\w+ing .*")
              && !BESIDE_NOTHING.contains(noun.name().head())
              && !cursor.nextIsPreposition("of", "to", "in", "at", "for")
              && cursor.peek(Phrase.Being.class).isEmpty();
      if (plain) {
        into.filters.add(new Filter.Beside(noun.selection(), before));
      }
      return plain;
    } catch (Unplaced notSo) {
      return false;
    }
  }

  /** "On minimum days", "on weekends", "on the last Friday of each month". */
  private static boolean onDays(Cursor cursor, Modifiers into) {
    Optional<Filter> kind = Ordinals.read(cursor).or(() -> DayKinds.read(cursor));
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

  /** "In the morning". */
  private static Optional<Filter> halfDay(Cursor cursor, Modifiers into) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    boolean morning = cursor.acceptWords("morning") || cursor.acceptWords("mornings");
    boolean half = morning || cursor.acceptWords("afternoon") || cursor.acceptWords("afternoons");
    if (!half || !cursor.word().isEmpty() || cursor.nextIsPreposition("of")) {
      cursor.reset(mark);
      return Optional.empty();
    }
    into.taken.add("the morning ends and the afternoon begins at noon");
    return Optional.of(
        morning
            ? new Filter.InClock(0, TimeWindows.NOON)
            : new Filter.InClock(TimeWindows.NOON, TimeWindows.MIDNIGHT));
  }

  /** "In June", "during the week of January 11, 2021". */
  private boolean inDays(Cursor cursor, Modifiers into) {
    Optional<Filter> read = days.within(cursor).or(() -> halfDay(cursor, into));
    read.ifPresent(into.filters::add);
    return read.isPresent();
  }

  /** "Before the start of a livestream" is before the livestream. */
  private Noun anchor(Cursor cursor, Phrase.Deadline deadline) {
    int mark = cursor.mark();
    cursor.acceptArticle();
    boolean start = cursor.acceptWords("start") || cursor.acceptWords("beginning");
    if (start
        && cursor.acceptPreposition("of")
        && deadline.direction() == Phrase.Direction.BEFORE) {
      return nouns.one(cursor, true);
    }
    cursor.reset(mark);
    return nouns.one(cursor, true);
  }

  private boolean deadline(Cursor cursor, Phrase.Deadline deadline, Modifiers into) {
    cursor.next();
    Noun anchor = anchor(cursor, deadline);
    into.timings.add(new Modifiers.Timing(TimeWindows.deadline(deadline), anchor));
    return true;
  }
}
