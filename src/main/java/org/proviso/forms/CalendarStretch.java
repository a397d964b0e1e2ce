package org.proviso.forms;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Noun;
import org.proviso.words.NounReader;
import org.proviso.words.Unplaced;

/**
 * "During the first semester", "during the testing window": days that only the calendar can tell,
 * and no activity that somebody has.
 */
final class CalendarStretch {
  private static final Set<String> STRETCHES =
      Set.of(
          "semester",
          "trimester",
          "quarter",
          "term",
          "year",
          "summer",
          "winter",
          "fall",
          "spring",
          "window",
          "season",
          "vacation",
          "intersession");

  /** What the parties are in or what has befallen them: no activity either. */
  private static final Set<String> STATES =
      Set.of(
          "model",
          "closure",
          "pandemic",
          "emergency",
          "emergencies",
          "transition",
          "phase",
          "quarantine",
          "negotiations",
          "outbreak",
          "agreement",
          "contract");

  private CalendarStretch() {}

  /** Takes the words where they end in such a stretch; else the cursor is where it was. */
  static boolean accept(Cursor cursor, Modifiers into) {
    int mark = cursor.mark();
    boolean theirs = cursor.acceptArticle().filter(Determiner.THEIR::equals).isPresent();
    var words = new ArrayList<Bit.Word>();
    while (!cursor.atEnd() && cursor.peek() instanceof Bit.Word word) {
      words.add(word);
      cursor.next();
    }
    boolean stretch = !words.isEmpty() && STRETCHES.contains(words.getLast().lower());
    if (!stretch || words.size() > 3) {
      cursor.reset(mark);
      return false;
    }
    if (theirs && words.getFirst().lower().matches("first|second|third|last|final|initial")) {
      // The first semester of somebody new need not be the first of the year.
      throw Unplaced.at(words, "whose days the calendar tells: \"the first semester\"");
    }
    into.dayKinds.add(new Filter.OnCalendarKind(NounReader.name(words)));
    return true;
  }

  /** Days in a row under one name, which are no kind of day: "the first semester". */
  static boolean isStretch(Filter filter) {
    return filter instanceof Filter.OnCalendarKind(Name kind)
        && STRETCHES.contains(
            kind.written().substring(kind.written().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether it is a state of things: "the hybrid model". */
  static boolean isState(Noun noun) {
    return noun.names().stream()
        .map(name -> name.written().toLowerCase(Locale.ROOT))
        .anyMatch(name -> STATES.contains(name.substring(name.lastIndexOf(' ') + 1)));
  }
}
