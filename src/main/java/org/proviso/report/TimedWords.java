package org.proviso.report;

import java.util.List;
import java.util.Set;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.Deadline;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.time.Ratio;

/**
 * Says that one event comes in time of another, and who must see to it: "the superintendent must
 * give the response within ten work days after each grievance".
 */
record TimedWords(Norm norm, Voice voice) {
  /** What is held with somebody, and not given to them. */
  private static final Set<Name> HELD =
      Set.of(
          Name.of("meeting"),
          Name.of("conference"),
          Name.of("hearing"),
          Name.of("consultation"),
          Name.of("review"));

  String of(Selection event, Deadline deadline) {
    boolean plain = deadline.quantity().amount().equals(Ratio.ZERO);
    if (deadline.before() && deadline.relation() == Relation.AT_MOST && !plain) {
      return followed(event, deadline);
    }
    var events = voice.records().several(event, "or");
    if (!voice.isOfPeople()) {
      return norm.bearer().isEmpty()
          ? English.spaced("the", events, modal(), "come", when(deadline, voice.first()))
          : English.spaced(bearer(), modal(), verb(event), "the", events, afterEach(deadline));
    }
    boolean others = !norm.bearer().isEmpty() && !norm.bearer().equals(voice.each().term());
    if (others && voice.each().where().isEmpty()) {
      var deed =
          isHeld(event) ? List.of("hold", events, "with", who()) : List.of("give", who(), events);
      return English.spaced(bearer(), modal(), String.join(" ", deed), afterEach(deadline));
    }
    var does =
        ChosenDeed.isAmong(event)
            ? "submit the " + events
            : voice.records().deed(event).orElse("have " + events);
    return English.spaced(who(), modal(), does, afterEach(deadline));
  }

  /** What is reckoned back from each record was said of the record: it follows in time. */
  private String followed(Selection event, Deadline deadline) {
    var forward =
        new Deadline(
            deadline.relation(),
            deadline.quantity(),
            /* before= */ false,
            deadline.excludingNonWorkDays(),
            deadline.edge());
    var one = English.withArticle(voice.records().one(event));
    var record = voice.records().one(voice.each().records());
    if (voice.isOfPeople()) {
      return English.spaced(who(), modal(), "file any", record, when(forward, one));
    }
    return norm.bearer().isEmpty()
        ? English.spaced("each", record, modal(), "come", when(forward, one))
        : English.spaced(bearer(), modal(), "submit each", record, when(forward, one));
  }

  private String afterEach(Deadline deadline) {
    return when(deadline, "each " + voice.records().one(voice.each().records()));
  }

  private String when(Deadline deadline, String record) {
    return new FactWords(voice).deadline(deadline, record);
  }

  private static String verb(Selection event) {
    return isHeld(event) ? "hold" : "give";
  }

  private static boolean isHeld(Selection event) {
    return event.kinds().stream().allMatch(kind -> HELD.contains(Name.of(thing(kind).head())));
  }

  /** The agenda for a meeting is no meeting. */
  private static Name thing(Name kind) {
    return Name.of(kind.written().split(" (for|of|about|on) ", 2)[0]);
  }

  private String bearer() {
    return "the " + Voice.noun(norm.bearer());
  }

  private String who() {
    return English.spaced("each", voice.term(), voice.where(voice.each().where()));
  }

  private String modal() {
    return switch (norm.modality()) {
      case ADVISORY, PERMISSION -> norm.modality().words();
      case DUTY, BAN, EXEMPTION, RIGHT, POWER -> Modality.DUTY.words();
    };
  }
}
