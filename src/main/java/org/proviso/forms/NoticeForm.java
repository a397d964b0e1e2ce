package org.proviso.forms;

import java.util.Set;
import org.proviso.norm.Deadline;
import org.proviso.norm.Each;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.ChosenEvents;
import org.proviso.words.Cursor;
import org.proviso.words.EventNouns;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;

/**
 * Something that shall come in time, whoever sees to it: "notice of an observation shall be given
 * at least two school days before the observation".
 */
final class NoticeForm {
  private static final Set<String> DONE =
      Set.of(
          "given",
          "provided",
          "sent",
          "issued",
          "distributed",
          "posted",
          "held",
          "made",
          "announced",
          "published",
          "delivered",
          "completed",
          "submitted",
          "conducted",
          "scheduled",
          "rendered",
          "mailed",
          "emailed",
          "presented",
          "filed",
          "returned");

  private final Parts parts;

  NoticeForm(Parts parts) {
    this.parts = parts;
  }

  static boolean fits(Parts parts) {
    return !parts.modifiers().timings.isEmpty()
        && parts.subject().isRecords()
        && parts.subject().limit().isEmpty();
  }

  Draft read() {
    var cursor = new Cursor(parts.core());
    if (!cursor.acceptWords("come")
        && !cursor.acceptWords("take place")
        && !cursor.acceptWords("occur")) {
      boolean done = cursor.accept(Phrase.Being.class).isPresent() && DONE.contains(cursor.word());
      if (!done) {
        throw Unplaced.at(parts.core(), "\"be given\", \"be provided\" and a deadline");
      }
      posted(cursor.word());
      cursor.next();
    }
    cursor.expectEnd("a deadline and nothing more");
    Modifiers modifiers = parts.modifiers();
    Noun noun = parts.subject().only();
    boolean one =
        modifiers.timings.size() == 1
            && !noun.isList()
            && noun.owner().isEmpty()
            && noun.determiner() != Determiner.NO
            && modifiers.periods.isEmpty()
            && modifiers.recordFilters().isEmpty();
    if (!one || !isDuty()) {
      throw Unplaced.at(noun.first(), "one thing, one deadline and \"shall be\"");
    }
    modifiers.use(Modifiers.Place.TIMINGS);
    Modifiers.Timing timing = modifiers.timings.getFirst();
    Deadline deadline = modifiers.due(timing.deadline());
    Selection anchor = timing.anchor().selection();
    DayNames.notOfEachDay(anchor, deadline, timing.anchor().first());
    var reckoned = ChosenEvents.reckoned(noun.selection(), anchor, deadline, noun.isEach());
    return parts
        .assembler()
        .draft(
            parts.force().modality(),
            Each.record(reckoned.from()),
            new Period.Occurrence(),
            reckoned.timed());
  }

  /** A list is there once it is posted; a vacancy was there before, and its row says since when. */
  private void posted(String verb) {
    boolean told = !verb.equals("scheduled") && EventNouns.of(verb).isPresent();
    Noun noun = parts.subject().only();
    if (told && !ProcedureAnchor.isPaper(noun.name())) {
      throw Unplaced.at(noun.first(), "\"a posting of …\" and \"be made\"");
    }
  }

  private boolean isDuty() {
    Modality modality = parts.force().modality();
    return modality == Modality.DUTY
        || (modality == Modality.ADVISORY && !parts.force().negative());
  }

  /** A "leave of absence" is a leave. */
  static Name thing(Name name) {
    return Name.of(name.written().split(" of ", 2)[0]);
  }
}
