package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.norm.Filter;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.CalendarDays;
import org.proviso.words.Cursor;
import org.proviso.words.NounReader;
import org.proviso.words.TimeWindows;
import org.proviso.words.TornName;
import org.proviso.words.Unplaced;

/** Takes modifiers out of a run of bits, by type, and leaves the core. */
public final class ModifierReader {
  private final CalendarDays days;
  private final WindowChoice choices;
  private final Subordinates subordinates;
  private final DayWindows windows;
  private final RateReader rates;
  private final DeadlineReader deadlines;
  private final PrepositionReader prepositions;
  private boolean leading;

  public ModifierReader(Context context) {
    var nouns = new NounReader(context.kinds());
    this.days = new CalendarDays(context.term());
    this.subordinates = new Subordinates(nouns, new DayExceptions(days));
    this.windows = new DayWindows(context);
    this.rates = new RateReader(nouns);
    this.deadlines = new DeadlineReader(nouns);
    this.prepositions = new PrepositionReader(context, days, subordinates, windows);
    this.choices = new WindowChoice(days, windows, prepositions);
  }

  /** Modifiers before the subject, each set off by a comma or not. */
  public void leading(Cursor cursor, Modifiers into) {
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
      noRate(cursor, core);
      int windows = into.recordFilters().size();
      boolean purposed = into.purpose;
      if (!lengthens(cursor, core) && accept(cursor, into)) {
        into.purposeBehind |= into.purpose && !purposed && !core.isEmpty();
        into.trailing |= into.recordFilters().size() > windows && !core.isEmpty();
        TornName.check(cursor, core);
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

  /** "Of each day nurse" says which nurses, and not how often. */
  private static void noRate(Cursor cursor, List<Bit> core) {
    boolean rate =
        cursor.peek(Phrase.Rate.class).isPresent()
            && !core.isEmpty()
            && new BitRun(core).preposition(core.size() - 1, "of");
    int mark = cursor.mark();
    Bit next = cursor.next();
    boolean named = !cursor.word().isEmpty();
    cursor.reset(mark);
    if (rate && named) {
      throw Unplaced.at(next, "whose it is, by a name that begins with no time");
    }
  }

  /** "60 minutes beyond the student day" is no 60 minutes that lie beyond it. */
  private static boolean lengthens(Cursor cursor, List<Bit> core) {
    return cursor.nextIsPreposition("beyond")
        && !core.isEmpty()
        && core.getLast() instanceof Bit.Piece(Phrase.Limit _);
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
  public boolean accept(Cursor cursor, Modifiers into) {
    if (!cursor.atEnd() && cursor.peek() instanceof Bit.Narrow(_, Filter filter)) {
      return took(cursor, () -> into.filters.add(filter));
    }
    if (cursor.atEnd() || !(cursor.peek() instanceof Bit.Piece piece)) {
      return false;
    }
    return choices.accept(cursor, into) || accept(piece.phrase(), cursor, into);
  }

  private boolean accept(Phrase next, Cursor cursor, Modifiers into) {
    return switch (next) {
      case Phrase.Rate rate -> {
        rates.rate(rate, into);
        cursor.next();
        if (rate.count() > 1 && !leading && !cursor.word().isEmpty()) {
          // "In each two-week pay period": no two weeks but something else.
          throw Unplaced.at(rate.span(), "\"every two weeks\" and nothing after it");
        }
        yield true;
      }
      case Phrase.Window window -> took(cursor, () -> RateReader.window(window, into));
      case Phrase.Weekdays days -> {
        RateReader.weekdays(days, into);
        cursor.next();
        // "On Friday afternoons", "on Monday mornings".
        Surroundings.halfDay(cursor, into).ifPresent(into.filters::add);
        yield true;
      }
      case Phrase.Clock clock -> took(cursor, () -> window(clock, into));
      case Phrase.Dates dates ->
          took(cursor, () -> into.onDate(TimeWindows.of(dates), dates.span()));
      case Phrase.YearlessDate date -> {
        into.onDate(days.read(cursor).orElseThrow(), date.span());
        yield true;
      }
      case Phrase.SchoolYear year -> took(cursor, () -> RateReader.schoolYear(year, into));
      case Phrase.Together together -> took(cursor, () -> RateReader.together(together, into));
      case Phrase.Vague vague -> took(cursor, () -> into.vague.add(vague.word()));
      case Phrase.Aside aside -> took(cursor, () -> Asides.check(aside, into));
      case Phrase.Only _ -> only(cursor, into);
      case Phrase.Opener opener -> subordinates.accept(cursor, opener, into);
      case Phrase.Preposition preposition ->
          prepositions.accept(cursor, preposition, into, leading);
      case Phrase.Deadline deadline ->
          windows.reckoned(cursor, into) || deadlines.accept(cursor, deadline, into);
      case Phrase.Core _ -> false;
    };
  }

  private static void window(Phrase.Clock clock, Modifiers into) {
    into.filters.add(TimeWindows.of(clock));
    boolean fromTo = clock.span().flat().toLowerCase(Locale.ROOT).startsWith("from ");
    if (fromTo && clock.to() != clock.from()) {
      into.fromTo.add(clock.span());
    }
  }

  private static boolean took(Cursor cursor, Runnable placing) {
    placing.run();
    cursor.next();
    return true;
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
}
