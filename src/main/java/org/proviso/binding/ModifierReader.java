package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/** Takes modifiers out of a run of bits, by type, and leaves the core. */
final class ModifierReader {
  /** What leaves something out. */
  static final Set<String> EXCLUDING =
      Set.of(
          "excluding",
          "other than",
          "except for",
          "apart from",
          "exclusive of",
          "not including",
          "not counting",
          "besides");

  private final Context context;
  private final NounReader nouns;
  private final CalendarDays days;
  private final DayExceptions exceptions;
  private final WindowChoice choices;
  private final Subordinates subordinates;
  private final Surroundings around;
  private final DayWindows windows;
  private final RateReader rates;
  private final DeadlineReader deadlines;
  private boolean leading;

  ModifierReader(Context context) {
    this.context = context;
    this.days = new CalendarDays(context.term());
    this.exceptions = new DayExceptions(days);
    this.nouns = new NounReader(context.kinds());
    this.subordinates = new Subordinates(nouns, exceptions);
    this.around = new Surroundings(context, nouns);
    this.windows = new DayWindows(context);
    this.choices = new WindowChoice(days, windows);
    this.rates = new RateReader(nouns);
    this.deadlines = new DeadlineReader(nouns);
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
  boolean accept(Cursor cursor, Modifiers into) {
    if (!cursor.atEnd() && cursor.peek() instanceof Bit.Narrow(_, Filter filter)) {
      return took(cursor, () -> into.filters.add(filter));
    }
    if (cursor.atEnd() || !(cursor.peek() instanceof Bit.Piece piece)) {
      return false;
    }
    if (choices.accept(cursor, into)) {
      return true;
    }
    return switch (piece.phrase()) {
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
      case Phrase.Clock clock -> took(cursor, () -> into.filters.add(TimeWindows.of(clock)));
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
      case Phrase.Preposition preposition -> preposition(cursor, preposition, into);
      case Phrase.Deadline deadline ->
          windows.reckoned(cursor, into) || deadlines.accept(cursor, deadline, into);
      case Phrase.Core _ -> false;
    };
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

  private boolean preposition(Cursor cursor, Phrase.Preposition preposition, Modifiers into) {
    cursor.next();
    return switch (Cursor.lower(preposition)) {
      case "during" ->
          inDays(cursor, into)
              || windows.during(cursor, true, into)
              || around.during(cursor, into, true, leading);
      case "within" -> windows.during(cursor, true, into);
      case "outside of", "outside" ->
          windows.during(cursor, false, into) || around.during(cursor, into, false, leading);
      case "earlier than" -> windows.beyond(cursor, true, into);
      case "later than" -> windows.beyond(cursor, false, into);
      case "beyond" -> windows.beside(cursor, false, into);
      case String word when EXCLUDING.contains(word) ->
          exceptions.accept(cursor, preposition.span(), into)
              || situated(cursor, preposition, into)
              || excluding(cursor, into, !leading);
      case "in addition to" -> excluding(cursor, into, /* people= */ false);
      case "without" -> consent(cursor, into, true);
      case "with", "by", "upon", "subject to" -> consent(cursor, into, false);
      case "for" -> forEach(cursor, into);
      case "on" -> Surroundings.onDays(cursor, into);
      case "before", "after" ->
          windows.beside(cursor, Cursor.lower(preposition).equals("before"), into)
              || around.beside(cursor, Cursor.lower(preposition).equals("before"), into);
      case "in" ->
          Subordinates.situation(cursor, preposition.span(), into)
              || inDays(cursor, into)
              || windows.during(cursor, true, into)
              || (leading && around.place(cursor, into));
      case "at" -> leading && around.place(cursor, into);
      case "between" -> BetweenReader.accept(cursor, nouns, into);
      case "over" -> RateReader.wholeTerm(cursor, into);
      default -> false;
    };
  }

  /** "Other than in an emergency" is "except in an emergency". */
  private boolean situated(Cursor cursor, Phrase.Preposition preposition, Modifiers into) {
    return (cursor.nextIsPreposition("in", "with", "by")
            || cursor.peek(Phrase.Opener.class).isPresent())
        && subordinates.except(cursor, preposition.span(), into);
  }

  /** What is left out; "in addition to lunch" comes on top of it and is none of it. */
  private boolean excluding(Cursor cursor, Modifiers into, boolean people) {
    if (cursor.acceptWords("non-work days") || cursor.acceptWords("non-working days")) {
      into.nonWorkDaysOut = true;
      return true;
    }
    Noun noun = nouns.list(cursor, false, !leading);
    boolean ofPeople =
        noun.names().stream()
            .anyMatch(
                name ->
                    context
                        .kinds()
                        .of(name)
                        .map(kind -> !people && kind == SubjectKind.PERSON)
                        .orElseGet(() -> PeopleWords.isSo(name)));
    if (!noun.owner().isEmpty() || ofPeople) {
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
    if (RateReader.everybody(cursor)) {
      into.whole = true;
      return true;
    }
    Noun noun = nouns.one(cursor, false);
    if (context.kinds().of(noun.name()).isEmpty()) {
      return false;
    }
    boolean graded =
        cursor.nextIsPreposition("in", "of")
            && new BitRun(cursor.rest()).word(1, "grade", "grades")
            && cursor.acceptPreposition("in", "of");
    into.subjects.add(
        graded ? noun.where(List.of(Graded.grade(cursor, nouns).orElseThrow())) : noun);
    return true;
  }

  /** "In June", "during the week of January 11, 2021". */
  private boolean inDays(Cursor cursor, Modifiers into) {
    Optional<Filter> read = days.within(cursor).or(() -> Surroundings.halfDay(cursor, into));
    read.ifPresent(into.filters::add);
    return read.isPresent();
  }
}
