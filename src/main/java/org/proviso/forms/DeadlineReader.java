package org.proviso.forms;

import java.util.Optional;
import org.proviso.norm.Deadline;
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

  boolean accept(Cursor cursor, Phrase.Deadline deadline, Modifiers into) {
    cursor.next();
    Optional<Deadline.Edge> edge = AnchorEdge.accept(cursor, deadline, nouns);
    Noun anchor = nouns.one(cursor, true);
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
    Deadline due = TimeWindows.deadline(deadline);
    into.timings.add(new Modifiers.Timing(edge.map(due::from).orElse(due), anchor));
    return true;
  }
}
