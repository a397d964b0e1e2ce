package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.TimeWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Verb;

/**
 * What is said of a work day: its length, what it holds or leaves out, and between which hours it
 * lies. "Including a 30-minute lunch" also gives the lunch; "including a duty-free lunch" may do so
 * or only say how the day is counted; "from 8:00 to 3:30" may set both ends or only bound them.
 */
final class WorkdayParts {
  private final WorkdaySubject subject;
  private final WorkdayThings things;
  private final BitRun run;

  WorkdayParts(WorkdaySubject subject, SubjectKinds kinds) {
    this.subject = subject;
    this.run = new BitRun(subject.predicate());
    this.things = new WorkdayThings(subject, kinds);
  }

  /** Each reading is one or several sentences. */
  List<List<List<Bit>>> readings() {
    List<Bit> behind = run.bits().subList(1, run.size());
    Optional<List<List<List<Bit>>>> hours = hours();
    if (hours.isPresent()) {
      return hours.get();
    }
    int limit = limit();
    boolean must =
        run.modal(0)
            .filter(
                m ->
                    m.word() != Phrase.ModalWord.MAY
                        && m.sense() == Phrase.Sense.PLAIN
                        && !m.negated())
            .isPresent();
    if (limit < 0 || !must || !parts(limit + 1)) {
      return List.of(List.of(subject.saying(behind)));
    }
    var said = new ArrayList<Bit>(run.bits().subList(1, limit));
    said.addAll(things.length);
    said.addAll(things.common);
    var sentences = new ArrayList<List<Bit>>(List.of(subject.saying(said)));
    sentences.addAll(things.others);
    if (things.perhaps.isEmpty()) {
      return List.of(sentences);
    }
    var more = new ArrayList<>(sentences);
    more.addAll(things.perhaps);
    return List.of(more, sentences);
  }

  /** "Shall be from 8:00 to 3:30": at these times, or at the most between them. */
  private Optional<List<List<List<Bit>>>> hours() {
    var clock = run.phrase(2, Phrase.Clock.class).filter(c -> c.word() == TimeWord.BETWEEN);
    boolean plain = run.being(1) && run.modal(0).filter(m -> !m.negated()).isPresent();
    boolean days = run.size() == 4 && run.phrase(3, Phrase.Weekdays.class).isPresent();
    if (!plain || clock.isEmpty() || (run.size() > 3 && !days)) {
      return Optional.empty();
    }
    var exact = new ArrayList<>(ends(clock.get(), TimeWord.AT, TimeWord.AT));
    var within = new ArrayList<>(ends(clock.get(), TimeWord.NO_EARLIER, TimeWord.NO_LATER));
    exact.addAll(run.bits().subList(3, run.size()));
    within.addAll(run.bits().subList(3, run.size()));
    return Optional.of(List.of(List.of(subject.saying(exact)), List.of(subject.saying(within))));
  }

  private static List<Bit> ends(Phrase.Clock hours, TimeWord first, TimeWord last) {
    return List.of(
        Coined.word(hours.span(), "begin"),
        clock(hours, first, hours.from()),
        Coined.and(hours.span()),
        Coined.word(hours.span(), "end"),
        clock(hours, last, hours.to()));
  }

  private static Bit clock(Phrase.Clock of, TimeWord word, int at) {
    return new Bit.Piece(new Phrase.Clock(of.span(), word, at, at, of.halfDayTaken()));
  }

  /** Whether it speaks of the day's length or its ends; else its words stay as they are. */
  boolean isMeasured() {
    boolean amount = false;
    for (int i = 1; i < Math.min(run.size(), 4); i++) {
      amount |=
          run.limit(i).isPresent()
              || run.phrase(i, Phrase.LimitRange.class).isPresent()
              || run.phrase(i, Phrase.Clock.class).isPresent();
    }
    return amount || Verb.beginsOrEnds(run.bits().subList(1, run.size()));
  }

  /** Where the length stands behind "be", "consist of", "last" or the modal; -1 if nowhere. */
  private int limit() {
    int at = 1;
    if (run.being(1) || run.word(1, "last", "exceed", "total")) {
      at = 2;
    } else if (run.word(1, "consist") && run.preposition(2, "of")) {
      at = 3;
    }
    if (run.limit(at).filter(l -> Amounts.isTime(l.amount())).isEmpty()) {
      return -1;
    }
    var minutes = run.bareTime(at + 1).filter(l -> Amounts.unit(l.amount()).equals("minute"));
    Phrase.Limit hours = run.limit(at).orElseThrow();
    boolean both = minutes.isPresent() && Amounts.unit(hours.amount()).equals("hour");
    things.length.add(new Bit.Piece(both ? sum(hours, minutes.get()) : hours));
    if (both) {
      run.remove(at + 1, at + 2);
    }
    if (run.word(at + 1, "day") && hours.amount().determiner() == Determiner.A) {
      run.remove(at + 1, at + 2);
    }
    return at;
  }

  /** "Seven hours four minutes". */
  private static Phrase.Limit sum(Phrase.Limit hours, Phrase.Limit minutes) {
    Phrase.Amount one = hours.amount();
    var all =
        Amounts.minutes(one).amount().plus(Amounts.minutes(minutes.amount()).amount()).toString();
    return new Phrase.Limit(
        hours.span().to(minutes.span()),
        hours.word(),
        new Phrase.Amount(one.span(), one.determiner(), all, one.adjectives(), "minutes"));
  }

  /** Takes what follows the length apart; false where something of it is of no such kind. */
  private boolean parts(int from) {
    int at = from;
    while (run.isInside(at)) {
      int end = part(at);
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** Takes one part; where it ends, or -1. */
  private int part(int at) {
    boolean in = run.preposition(at, "including", "inclusive of") || includes(at);
    boolean with = run.preposition(at, "with");
    boolean out =
        run.preposition(at, "excluding", "exclusive of", "not including", "not counting")
            || run.word(at, "plus");
    if (in || with || out) {
      int end = next(at + 1);
      int from = includes(at) ? at + 2 : at + 1;
      return things.read(run, from, end, out) && (!with || isCounted(from, end)) ? end : -1;
    }
    var clock = run.phrase(at, Phrase.Clock.class).filter(c -> c.word() == TimeWord.BETWEEN);
    if (clock.isPresent() && things.others.isEmpty() && things.perhaps.isEmpty()) {
      things.others.add(subject.saying(ends(clock.get(), TimeWord.NO_EARLIER, TimeWord.NO_LATER)));
      return at + 1;
    }
    if (run.word(at, "beginning")) {
      return beginning(at) ? at + 5 : -1;
    }
    return kept(at) ? at + 1 : -1;
  }

  private boolean includes(int at) {
    return which(at) && run.word(at + 1, "includes");
  }

  /** "With a lunch of at least 30 minutes", and not "with the consent of". */
  private boolean isCounted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (run.limit(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean which(int at) {
    return run.opens(at, OpenerWord.WHICH);
  }

  /** Where the next part begins; a comma before it is left to the part before. */
  private int next(int from) {
    int at = from;
    while (run.isInside(at)
        && !run.preposition(
            at, "including", "inclusive of", "excluding", "exclusive of", "not including")
        && !which(at)
        && !run.word(at, "beginning", "plus")
        && run.phrase(at, Phrase.Weekdays.class).isEmpty()) {
      at++;
    }
    return at;
  }

  /** "Beginning no earlier than 7:30 and ending no later than 4:30". */
  private boolean beginning(int at) {
    boolean both =
        run.phrase(at + 1, Phrase.Clock.class).isPresent()
            && run.joint(at + 2, JointKind.AND)
            && run.word(at + 3, "ending")
            && run.phrase(at + 4, Phrase.Clock.class).isPresent();
    if (both) {
      things.others.add(
          subject.saying(
              List.of(
                  Coined.word(run.span(at), "begin"),
                  run.at(at + 1),
                  run.at(at + 2),
                  Coined.word(run.span(at + 3), "end"),
                  run.at(at + 4))));
    }
    return both;
  }

  /** Days and rates hold of the length and of all that the day includes. */
  private boolean kept(int at) {
    boolean rate = run.phrase(at, Phrase.Rate.class).isPresent();
    boolean days = run.phrase(at, Phrase.Weekdays.class).isPresent();
    boolean inLength = run.preposition(at, "in") || run.word(at, "length", "long", "duration");
    if (rate || inLength) {
      things.length.add(run.at(at));
    } else if (days && things.others.isEmpty() && things.perhaps.isEmpty()) {
      things.common.add(run.at(at));
      return true;
    }
    return rate || inLength || run.joint(at, JointKind.COMMA);
  }
}
