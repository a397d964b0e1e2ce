package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.Plain;
import org.proviso.words.Unplaced;

/** "Between A and B", "between the end of one work day and the start of the next". */
final class BetweenReader {
  private static final String DAY =
      "(?:(?:the last|their last|one|a|an|each|any|the|their) )?([\\p{L}' -]+?)";
  private static final Pattern NEXT =
      Pattern.compile(
          "the end of "
              + DAY
              + " and (?:the )?(?:start|beginning) of (?:the|his or her|his|her|their)"
              + " (?:next|following)((?: [\\p{L}' -]+)?)");
  private static final Pattern PAIRS =
      Pattern.compile(
          "(?:any two |two |consecutive |each |every |any |a )*(work ?days|duty"
              + " days|shifts?|workdays)"
              + "|(?:one|a|each) (work ?day|duty day|shift|workday) and (?:the|his or her|their)"
              + " next(?: \\2| one)?");
  private static final Pattern ENDS =
      Pattern.compile(
          "the end of (?:(?:the|their) last |the |a |an |each )?([\\p{L}' -]+?) and the"
              + " (?:start|beginning) of (?:the |a |an |each )?([\\p{L}' -]+)");
  private static final Pattern LAST = Pattern.compile("(?:the end of )?(?:the|their) last .*");

  private BetweenReader() {}

  static boolean accept(Cursor cursor, NounReader nouns, Modifiers into) {
    int start = cursor.mark();
    List<Bit> bits = run(cursor);
    String text = text(bits);
    Matcher next = NEXT.matcher(text);
    Matcher pairs = PAIRS.matcher(text);
    Matcher ends = ENDS.matcher(text);
    if (next.matches() && isTheSame(next.group(1), next.group(2).strip())) {
      into.between.add(oneAndTheNext(next.group(1)));
    } else if (next.matches() && isPlain(next.group(1)) && isPlain(next.group(2).strip())) {
      into.between.add(
          new Modifiers.Between(named(next.group(1)), named(next.group(2)), /* nextDay= */ true));
    } else if (pairs.matches()) {
      String one = pairs.group(1) == null ? pairs.group(2) : pairs.group(1);
      into.between.add(rest(Plurals.singular(one)));
    } else if (ends.matches() && isPlain(ends.group(1)) && isPlain(ends.group(2))) {
      if (LAST.matcher(text).matches()) {
        apart(named(ends.group(1)), named(ends.group(2)), bits.getFirst());
      }
      into.between.add(
          new Modifiers.Between(named(ends.group(1)), named(ends.group(2)), /* nextDay= */ false));
    } else {
      cursor.reset(start);
      return two(cursor, nouns, into);
    }
    return true;
  }

  /** Whether the words say nothing but what it is; "day" alone would say when. */
  private static boolean isPlain(String words) {
    return Plain.areAllPlain(
        words.replaceFirst("\\b(?:(?:work|duty) days?|day shifts?)$", "shift"));
  }

  /** "Of one work day and the start of the next (one, work day, day)". */
  private static boolean isTheSame(String day, String next) {
    boolean same = next.isEmpty() || next.equals("one") || Name.of(next).equals(Name.of(day));
    return same || (next.equals("day") && day.endsWith("day"));
  }

  private static boolean two(Cursor cursor, NounReader nouns, Modifiers into) {
    boolean last = last(cursor);
    Noun first = nouns.one(cursor, false);
    if (!cursor.acceptJoint(JointKind.AND)) {
      if (last) {
        throw Unplaced.at(first.first(), "both that it lies between");
      }
      return oneAndTheNext(cursor, first, into);
    }
    boolean next = next(cursor);
    Noun second = nouns.one(cursor, false);
    if (first.name().written().matches("(?i)morning|afternoon|first|second|AM|PM")) {
      throw Unplaced.at(first.first(), "the whole name: \"the morning session\"");
    }
    if (last) {
      apart(first.selection(), second.selection(), first.first());
    }
    owned(first, into);
    if (!second.owner().isEmpty()) {
      throw Unplaced.at(second.first(), "whose it is, said of the first: \"a teacher's\"");
    }
    into.between.add(
        new Modifiers.Between(first.selection(), second.selection(), /* nextDay= */ next));
    return true;
  }

  /** "A night shift and the next morning shift": over midnight too. */
  private static boolean next(Cursor cursor) {
    boolean next =
        cursor.peekIsArticle(Phrase.Determiner.THE, Phrase.Determiner.THEIR)
            && cursor.word(1).matches("next|following");
    if (next) {
      cursor.next();
      cursor.next();
    }
    return next;
  }

  /** "The last class": of two different things it is from the last end that the time counts. */
  private static boolean last(Cursor cursor) {
    boolean last =
        cursor.peekIsArticle(Phrase.Determiner.THE, Phrase.Determiner.THEIR)
            && cursor.word(1).equals("last");
    if (last) {
      cursor.next();
      cursor.next();
    }
    return last;
  }

  /** From the last class to a class is no time of one day. */
  private static void apart(Selection first, Selection second, Bit at) {
    if (first.equals(second)) {
      throw Unplaced.at(at, "two different things of one day");
    }
  }

  /** "Between a teacher's classes": whose day it is. */
  private static void owned(Noun noun, Modifiers into) {
    if (noun.owner().size() > 1 || (!noun.owner().isEmpty() && !into.subjects.isEmpty())) {
      throw Unplaced.at(noun.first(), "\"for each teacher\"");
    }
    into.subjects.addAll(noun.owner());
  }

  /** "Between (a nurse's, their) student visits": one and the next of the day. */
  private static boolean oneAndTheNext(Cursor cursor, Noun noun, Modifiers into) {
    boolean several =
        (noun.determiner() == Phrase.Determiner.NONE
                || noun.determiner() == Phrase.Determiner.THEIR
                || !noun.owner().isEmpty())
            && noun.isPlural()
            && !noun.isList()
            && (cursor.atEnd() || !(cursor.peek() instanceof Bit.Word));
    if (several) {
      owned(noun, into);
      into.between.add(
          new Modifiers.Between(noun.selection(), noun.selection(), /* nextDay= */ false));
    }
    return several;
  }

  /** A rest is from one day or shift to the next; "one class and the next" are of one day. */
  private static Modifiers.Between oneAndTheNext(String first) {
    Selection one = named(first);
    return first.matches("(?:.* )?(?:(?:work|school)?day|shift)")
        ? rest(first)
        : new Modifiers.Between(one, one, /* nextDay= */ false);
  }

  private static Modifiers.Between rest(String day) {
    return new Modifiers.Between(named(day), named(day), /* nextDay= */ true);
  }

  private static Selection named(String words) {
    return Selection.of(Name.of(words.strip()));
  }

  /** Up to a comma, a modal or anything that bounds. */
  private static List<Bit> run(Cursor cursor) {
    var bits = new ArrayList<Bit>();
    while (!cursor.atEnd() && goesOn(cursor)) {
      bits.add(cursor.next());
    }
    return bits;
  }

  private static boolean goesOn(Cursor cursor) {
    return !cursor.nextIsJoint(JointKind.COMMA, JointKind.SEMICOLON)
        && cursor.peek(Phrase.Modal.class).isEmpty()
        && cursor.peek(Phrase.Limit.class).filter(BetweenReader::isAmount).isEmpty()
        && cursor.peek(Phrase.Opener.class).isEmpty()
        && !cursor.nextIsPreposition("for", "during", "on");
  }

  /** "One work day" is no amount here. */
  private static boolean isAmount(Phrase.Limit limit) {
    return limit.word() != Phrase.LimitWord.BARE || !limit.amount().value().equals("1");
  }

  static String text(List<Bit> bits) {
    if (bits.isEmpty()) {
      return "";
    }
    return bits.getFirst()
        .span()
        .to(bits.getLast().span())
        .flat()
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'');
  }
}
