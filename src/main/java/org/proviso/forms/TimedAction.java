package org.proviso.forms;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.Deadline;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.words.ChosenEvents;
import org.proviso.words.Noun;
import org.proviso.words.Unplaced;

/** What people must or may do within a time of something else. */
final class TimedAction {
  private static final Set<SubjectKind> PEOPLE =
      EnumSet.of(SubjectKind.PERSON, SubjectKind.STUDENT);

  private final Parts parts;

  TimedAction(Parts parts) {
    this.parts = parts;
  }

  /** "At least five working days before a livestream, the member shall be offered training." */
  Draft owed(Noun action, Modality modality) {
    Modifiers modifiers = parts.modifiers();
    Scope scope = parts.scope();
    if (action.isList()
        || modifiers.timings.size() != 1
        || !modifiers.periods.isEmpty()
        || !modifiers.weekdays.isEmpty()
        || !modifiers.dayKinds.isEmpty()) {
      throw Unplaced.at(action.first(), "one deadline and no rate");
    }
    modifiers.use(Modifiers.Place.TIMINGS);
    Modifiers.Timing timing = modifiers.timings.getFirst();
    boolean people =
        parts.context().kinds().of(timing.anchor().name()).filter(PEOPLE::contains).isPresent();
    if (people) {
      throw Unplaced.at(timing.anchor().first(), "an event that the time is reckoned from");
    }
    if (isOfItself(action, timing.anchor())) {
      // "The lead worker shall approve each trade": neither of the two has the other's records.
      throw Unplaced.at(action.first(), "what is done as a noun: \"the approval\", \"the answer\"");
    }
    Deadline deadline = modifiers.due(timing.deadline());
    Noun left = ChosenEvents.left(action);
    Selection event = scope.records(left.selection(), Optional.empty(), /* time= */ false);
    Selection anchor = timing.anchor().selection();
    var reckoned = ChosenEvents.reckoned(event, anchor, deadline, /* each= */ false);
    return parts
        .assembler()
        .draft(modality, parts.records(reckoned.from()), new Period.Occurrence(), reckoned.timed());
  }

  /** Done to the very thing that the time is reckoned from: "approve shift trade". */
  private static boolean isOfItself(Noun action, Noun anchor) {
    String[] words = action.name().written().split(" ", 2);
    return words.length > 1 && Name.of(words[1]).equals(anchor.name());
  }

  /** "May file an appeal within ten days of the decision": nobody breaks it who files later. */
  Draft allowed(Noun action) {
    boolean ahead =
        parts.modifiers().timings.stream().anyMatch(timing -> timing.deadline().before());
    if (ahead || !ChosenDeed.isAmong(ChosenEvents.left(action).selection())) {
      throw Unplaced.at(action.first(), "a permission without a deadline");
    }
    return owed(action, Modality.PERMISSION);
  }
}
