package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.proviso.norm.Office;
import org.proviso.proposal.DateCells;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Whether two events belong together: of one matter, and of one person.
 *
 * @param matter what the norm itself says that the two are about, and to whom one goes
 * @param byAnybody whether anybody may do it, for whoever the record is of
 * @param records all that the norm is held against
 */
record OfTheSame(SaidMatter matter, boolean byAnybody, OwnRecords records) {
  /** Events that say what they are about belong to the record that is about the same. */
  Truth of(Moment moment, Slice slice, int i, Item anchor) {
    Name theirs = Name.of(slice.view[i].text("about", slice.row[i]));
    Name ours = Name.of(anchor.view.text("about", anchor.row));
    Truth same =
        sameMatter(moment, slice, i, anchor, theirs, ours)
            .and(toTheSame(moment, slice, i, anchor))
            .and(byTheSame(moment, slice, i, anchor, theirs));
    if (!byAnybody) {
      return same;
    }
    if (moment.subject < 0) {
      return isSomebodys(moment, slice, i) ? same.and(Truth.UNKNOWN) : same;
    }
    Name receiver = Name.of(slice.view[i].text("to", slice.row[i]));
    boolean own = isOwn(moment, slice, i, anchor, theirs);
    if (own) {
      return theirs.equals(Name.of(moment.subjectName)) ? Truth.TRUE : same;
    }
    // What is given to somebody else is theirs, though it be about the same matter; but a hearing
    // that
    // the Board held is not the Board's.
    boolean whose = !Offices.isOne(moment.subjectName, moment.world.agreement);
    if (!receiver.isEmpty() && !matter.toParty() && whose) {
      return Truth.FALSE;
    }
    if (same == Truth.TRUE && !theirs.isEmpty()) {
      // "About the grievance" tells whose only where there is but one that could be meant.
      boolean told =
          !anchor.view.isCalled(anchor.row, theirs)
              || moment.roster.size() <= 1
              || records.areOne();
      return told ? Truth.TRUE : Truth.UNKNOWN;
    }
    boolean another = moment.roster.isKnown(theirs) || isOfAnother(moment, slice, i);
    return another || same == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Whether the two say themselves that they belong together: one case, or the record's own day.
   */
  static boolean isTold(Slice slice, int i, Item anchor) {
    return SameCase.of(slice.view[i], slice.row[i], anchor) == SameCase.SAME
        || (anchor.day != View.NO_DAY
            && DateCells.among(slice.view[i].text("about", slice.row[i]))
                .contains(LocalDate.ofEpochDay(anchor.day)));
  }

  /** Of one case, or about, to, by or under the person that the norm is held against. */
  private static boolean isOwn(Moment moment, Slice slice, int i, Item anchor, Name theirs) {
    Name person = Name.of(moment.subjectName);
    Name receiver = Name.of(slice.view[i].text("to", slice.row[i]));
    boolean sameCase = SameCase.of(slice.view[i], slice.row[i], anchor) == SameCase.SAME;
    return sameCase
        || theirs.equals(person)
        || receiver.equals(person)
        || (!receiver.isEmpty() && receiver.equals(Name.of(receiver(anchor))))
        || Name.of(slice.view[i].text("by", slice.row[i])).equals(person)
        || Name.of(slice.view[i].text("person", slice.row[i])).equals(person);
  }

  /** What names nobody may be the matter of whoever an event goes to, or of another. */
  private static boolean isSomebodys(Moment moment, Slice slice, int i) {
    return Stream.of("to", "person", "about")
        .map(field -> slice.view[i].text(field, slice.row[i]))
        .anyMatch(
            who ->
                moment.roster.isKnown(Name.of(who)) && !Offices.isOne(who, moment.world.agreement));
  }

  /** Done by one and entered under a third: it is the third's. */
  private static boolean isOfAnother(Moment moment, Slice slice, int i) {
    Name whose = Name.of(slice.view[i].text("person", slice.row[i]));
    Name by = Name.of(slice.view[i].text("by", slice.row[i]));
    return !by.isEmpty() && !by.equals(whose) && moment.roster.isKnown(whose);
  }

  /**
   * Somebody's own leave is not asked for by what a colleague asks; who holds an office, or is
   * nobody of the proposal, may have asked for others.
   */
  private Truth byTheSame(Moment moment, Slice slice, int i, Item anchor, Name about) {
    Name whose = Name.of(anchor.view.text("person", anchor.row));
    Name by = Name.of(slice.view[i].text("by", slice.row[i]));
    Name to = Name.of(slice.view[i].text("to", slice.row[i]));
    boolean told = matter.own() && !whose.isEmpty() && !by.isEmpty();
    if (!told || by.equals(whose) || about.equals(whose) || to.equals(whose)) {
      return Truth.TRUE;
    }
    boolean colleague =
        moment.roster.isKnown(by)
            && !Office.mayBe(by)
            && Doer.role(by, moment.world).filter(role -> Office.mayBe(Name.of(role))).isEmpty();
    return colleague ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** What one person gives to two belongs to each for itself. */
  private static Truth toTheSame(Moment moment, Slice slice, int i, Item anchor) {
    String theirs = slice.view[i].text("to", slice.row[i]);
    String ours = receiver(anchor);
    boolean isEach = isAnother(theirs, moment) && isAnother(ours, moment);
    if (!isEach || Name.of(theirs).equals(Name.of(ours))) {
      return Truth.TRUE;
    }
    return Offices.isOne(moment.subjectName, moment.world.agreement) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** To whom it went; of a leave, "to" is its last day. */
  private static String receiver(Item anchor) {
    boolean event = anchor.view.sheet.name().equals("events");
    return event ? anchor.view.text("to", anchor.row) : "";
  }

  private static boolean isAnother(String person, Moment moment) {
    return !person.isBlank()
        && !Name.of(person).equals(Name.of(moment.subjectName))
        && !Offices.isOne(person, moment.world.agreement);
  }

  private Truth sameMatter(Moment moment, Slice slice, int i, Item anchor, Name theirs, Name ours) {
    if (!areEvents(slice, i, anchor)) {
      return SaidAbout.of(moment, slice.view[i], slice.row[i], anchor).isThis(matter);
    }
    return SameCase.of(slice.view[i], slice.row[i], anchor)
        .decide(() -> aboutTheSame(moment, slice, i, anchor, theirs, ours));
  }

  private static boolean areEvents(Slice slice, int i, Item anchor) {
    return slice.view[i].sheet.name().equals("events") && anchor.view.sheet.name().equals("events");
  }

  /** Asks what an event is about that nobody else speaks of, or for whom of several it was. */
  void ask(Moment moment, Slice slice, int i, Item anchor, Evidence evidence) {
    if (anchor.row == View.NO_ROW) {
      return;
    }
    String event = slice.view[i].words(slice.row[i]);
    var about = SaidAbout.of(moment, slice.view[i], slice.row[i], anchor);
    if (!areEvents(slice, i, anchor) && about.isThis(matter) == Truth.UNKNOWN) {
      evidence.missing(
          "whether " + event + " is about " + anchor.view.words(anchor.row),
          "write in its column about what it is about, by a name that the proposal has",
          false);
    } else if (byAnybody && moment.subject >= 0 && of(moment, slice, i, anchor) == Truth.UNKNOWN) {
      evidence.missing(
          "whether " + event + " was for " + moment.subjectName,
          "write whom it was for in its column about, or give the two one number in a column case",
          false);
    }
  }

  private Truth aboutTheSame(
      Moment moment, Slice slice, int i, Item anchor, Name theirs, Name ours) {
    if (theirs.isEmpty() && ours.isEmpty()) {
      return Truth.TRUE;
    }
    if ((ours.isEmpty() && matter.says(theirs)) || (theirs.isEmpty() && matter.says(ours))) {
      return Truth.TRUE;
    }
    boolean named =
        ours.isEmpty()
            ? anchor.view.isCalled(anchor.row, theirs)
            : theirs.isEmpty() && slice.view[i].isCalled(slice.row[i], ours);
    if (named) {
      return Truth.TRUE;
    }
    if (ours.isEmpty()) {
      var about = SaidAbout.of(moment, slice.view[i], slice.row[i], anchor);
      return about.isThis(matter) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
    }
    return theirs.isEmpty() ? Truth.UNKNOWN : Truth.of(theirs.equals(ours));
  }
}
