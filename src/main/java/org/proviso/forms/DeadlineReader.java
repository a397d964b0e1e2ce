package org.proviso.forms;

import org.proviso.syntax.Phrase;
import org.proviso.words.Amounts;
import org.proviso.words.BareDeadline;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.TimeWindows;
import org.proviso.words.Unplaced;

/** A deadline and what it is reckoned from: "at least two days before the start of a meeting". */
final class DeadlineReader {
  /** A day has its beginning and its end, but is nothing that minutes are reckoned from. */
  private static final String DAY = "(?i)(.* )?(days?|workdays?|(school|work|duty) hours)";

  private final NounReader nouns;

  DeadlineReader(NounReader nouns) {
    this.nouns = nouns;
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

  boolean accept(Cursor cursor, Phrase.Deadline deadline, Modifiers into) {
    cursor.next();
    Noun anchor = anchor(cursor, deadline);
    if (Amounts.isTime(deadline.amount()) && anchor.name().written().matches(DAY)) {
      throw Unplaced.at(anchor.first(), "something that happens, by its name");
    }
    if (anchor
        .name()
        .written()
        .matches(
            "(?:(?:its|their|the) )?"
                + "(?:(?:effective )?date(?: of .*)?|semester|trimester|quarter|school year)")) {
      throw Unplaced.at(anchor.first(), "something that happens, by its name");
    }
    if (anchor.name().written().matches("(?i)(its |their |the )?receipt")) {
      throw Unplaced.at(anchor.first(), "what is received, by its name");
    }
    if (anchor.name().written().matches("(?i).* (begins?|starts?|commences?|ends?)")) {
      // "Two hours before the meeting starts": no thing of such a name.
      throw Unplaced.at(anchor.first(), "before or after something, without its beginning or end");
    }
    if (BareDeadline.isDayOrLimit(deadline)) {
      throw Unplaced.at(deadline.span(), "\"at least\" or \"exactly\" before the number");
    }
    into.timings.add(new Modifiers.Timing(TimeWindows.deadline(deadline), anchor));
    return true;
  }
}
