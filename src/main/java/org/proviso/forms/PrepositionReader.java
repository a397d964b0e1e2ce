package org.proviso.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Exemption;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.CalendarDays;
import org.proviso.words.Cursor;
import org.proviso.words.Graded;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.PayWords;
import org.proviso.words.PeopleWords;
import org.proviso.words.Unplaced;

/** Takes what a preposition opens: "during lunch", "other than on Fridays", "for each class". */
public final class PrepositionReader {
  /** What leaves something out. */
  public static final Set<String> EXCLUDING =
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
  private final Subordinates subordinates;
  private final Surroundings around;
  private final DayWindows windows;

  PrepositionReader(
      Context context, CalendarDays days, Subordinates subordinates, DayWindows windows) {
    this.context = context;
    this.nouns = new NounReader(context.kinds());
    this.days = days;
    this.exceptions = new DayExceptions(days);
    this.subordinates = subordinates;
    this.around = new Surroundings(context, nouns);
    this.windows = windows;
  }

  /** Takes the modifier if it is one; {@code leading} if it stands before the subject. */
  boolean accept(Cursor cursor, Phrase.Preposition preposition, Modifiers into, boolean leading) {
    cursor.next();
    return switch (Cursor.lower(preposition)) {
      case "during" ->
          inDays(cursor, into)
              || onHoliday(cursor, into)
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
              || excluding(cursor, into, !leading, leading);
      case "in addition to" -> excluding(cursor, into, /* people= */ false, leading);
      case "without" -> needed(cursor, preposition.span(), into);
      case "with", "by", "upon", "subject to" -> given(cursor, into);
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
      case "between" ->
          new SinceReader(nouns, windows).accept(cursor, into)
              || BetweenReader.accept(cursor, nouns, into);
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
  private boolean excluding(Cursor cursor, Modifiers into, boolean people, boolean leading) {
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
    if (noun.names().stream().anyMatch(PayWords::isOtherPay)) {
      throw Unplaced.at(
          noun.first(), "\"in addition to\" the regular pay, or an amount that is additional");
    }
    into.excluded.add(noun.selection());
    return true;
  }

  /** "During a holiday", "during weekends": on those days. */
  private static boolean onHoliday(Cursor cursor, Modifiers into) {
    var run = new BitRun(cursor.rest());
    int noun = run.article(0, Determiner.A, Determiner.ANY, Determiner.ALL) ? 1 : 0;
    return run.wordsEnd(noun) == noun + 1
        && run.word(noun, "holiday", "holidays", "weekend", "weekends")
        && Surroundings.onDays(cursor, into);
  }

  private static boolean needed(Cursor cursor, Span without, Modifiers into) {
    List<Bit> words = cursor.rest();
    var read = ConsentReader.after(cursor);
    int length = words.size() - cursor.rest().size();
    read.map(consent -> new Fact.Is(new Filter.Consented(consent)))
        .map(fact -> new Exemption(fact, without.to(words.get(length - 1).span())))
        .ifPresent(into.needed::add);
    return read.isPresent();
  }

  private static boolean given(Cursor cursor, Modifiers into) {
    var read = ConsentReader.after(cursor);
    read.ifPresent(into.given::add);
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
