package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.RateWord;

/**
 * "All hours worked on Sundays shall be paid at …", "… for all hours worked in excess of eight
 * hours in a day": what is paid for each hour of work then, and to each person who has it.
 */
public final class PaidWork {
  private PaidWork() {}

  /** Rewords what it finds of them in the run. */
  public static void apply(BitRun run, SubjectKinds kinds) {
    hoursPay(run);
    PaidSubject.apply(run, kinds);
    payer(run, kinds);
    leading(run);
    standingBy(run, kinds);
    PaidAttendance.apply(run);
    own(run);
    PaidPeople.apply(run, kinds);
  }

  /** "Two hours' pay" is two hours of pay. */
  private static void hoursPay(BitRun run) {
    for (int i = Math.max(0, run.modal()); i < run.size(); i++) {
      var limit =
          run.limit(i)
              .filter(one -> one.amount().unit().equals("pay"))
              .filter(one -> one.amount().adjectives().size() == 1)
              .filter(one -> one.amount().adjectives().getFirst().matches("hours?['\u2019]s?"));
      if (limit.isPresent()) {
        run.replace(
            i,
            i + 1,
            new Bit.Piece(limit.get().with(limit.get().amount().of(List.of(), "hour"))),
            Coined.preposition(run.span(i), "of"),
            Coined.word(run.span(i), "pay"));
      }
    }
  }

  /** "The District shall reimburse each mechanic up to $300": the mechanic shall be reimbursed. */
  private static void payer(BitRun run, SubjectKinds kinds) {
    int verb = run.modal() + 1;
    int first = run.word(0).isEmpty() ? 1 : 0;
    int people = run.article(verb + 1, Determiner.EACH, Determiner.EVERY) ? verb + 2 : verb + 1;
    int end = run.wordsEnd(people);
    boolean party =
        verb > 1
            && run.wordsEnd(first) == verb - 1
            && (verb - 1 == first + 1 || run.word(first, "school"))
            && kinds.isParty(NounReader.name(run.words(first)))
            && run.modal(verb - 1).filter(said -> !said.negated()).isPresent();
    boolean paid =
        run.word(verb, "pay", "reimburse")
            && end > people
            && kinds.isPerson(NounReader.name(run.words(people)))
            && (run.limit(end).isPresent() || run.preposition(end, "at"));
    if (party && paid) {
      var bits = new ArrayList<Bit>(run.bits().subList(verb + 1, end));
      bits.add(run.at(verb - 1));
      bits.add(Coined.be(run.span(verb)));
      bits.add(Coined.word(run.span(verb), run.word(verb, "pay") ? "paid" : "reimbursed"));
      bits.addAll(run.bits().subList(end, run.size()));
      run.become(bits);
    }
  }

  /** "For hours worked on Sunday, employees shall be paid …": what it is paid for goes behind. */
  private static void leading(BitRun run) {
    int noun = run.article(1, Determiner.ALL) ? 2 : 1;
    int comma = noun + 2;
    while (run.isInside(comma) && !run.joint(comma, Phrase.JointKind.COMMA)) {
      comma++;
    }
    boolean worked = run.preposition(0, "for") && isWork(run, noun);
    if (worked && comma > noun + 2 && comma < run.modal()) {
      var bits = new ArrayList<Bit>(run.bits().subList(comma + 1, run.size()));
      bits.addAll(run.bits().subList(0, comma));
      run.become(bits);
    }
  }

  /** "Employees on standby shall be paid $3 per hour": for each hour of it. */
  private static void standingBy(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int last = run.size() - 1;
    int first = run.word(0).isEmpty() ? 1 : 0;
    boolean people =
        modal > first + 2
            && run.wordsEnd(first) == modal - 2
            && kinds.isPerson(NounReader.name(run.words(first)))
            && run.preposition(modal - 2, "on")
            && run.word(modal - 1, "standby", "call");
    boolean hourly =
        isDollars(run, last - 1)
            && run.phrase(last, Phrase.Rate.class).filter(PayWords::isHour).isPresent();
    if (people && hourly && (isPaid(run) || isReceived(run))) {
      var at = run.span(modal - 1);
      String thing = run.word(modal - 1, "call") ? "on-call" : "standby";
      run.replace(
          last,
          last + 1,
          new Bit.Piece(new Phrase.Rate(run.span(last), RateWord.EACH, 1, "hour")),
          Coined.preposition(at, "of"),
          Coined.word(at, thing));
      run.remove(modal - 2, modal);
    }
  }

  private static boolean isReceived(BitRun run) {
    int modal = run.modal();
    return modal > 0
        && run.modal(modal).filter(said -> !said.negated()).isPresent()
        && run.word(modal + 1, "receive");
  }

  private static boolean isDollars(BitRun run, int at) {
    return run.limit(at).filter(limit -> Amounts.unit(limit.amount()).equals("dollar")).isPresent();
  }

  private static void own(BitRun run) {
    if (!isPaid(run) && !isReceived(run)) {
      return;
    }
    hours(run);
    if (isPaid(run)) {
      subject(run);
    }
    PastHours.apply(run);
  }

  /** Something shall be paid, by the hour or not. */
  static boolean isPaid(BitRun run) {
    int modal = run.modal();
    return modal > 0
        && run.modal(modal).filter(said -> !said.negated()).isPresent()
        && run.being(modal + 1)
        && run.word(modal + 2, "paid", "compensated");
  }

  /** Behind the amount: "for all hours worked", "for each hour worked", "for all time worked". */
  private static void hours(BitRun run) {
    for (int i = run.modal(); i < run.size(); i++) {
      boolean each =
          run.phrase(i, Phrase.Rate.class).filter(PayWords::isHour).isPresent()
              && run.word(i + 1, "worked");
      int noun = run.article(i + 1, Determiner.ALL) ? i + 2 : i + 1;
      boolean all = run.preposition(i, "for") && isWork(run, noun);
      if (each || all) {
        boolean hourly =
            isDollars(run, i - 2)
                && run.phrase(i - 1, Phrase.Rate.class).filter(PayWords::isHour).isPresent();
        run.replace(hourly ? i - 1 : i, each ? i + 2 : noun + 2, hourOfWork(run, i));
        return;
      }
    }
  }

  /** "Hours worked", "time worked", "work performed". */
  private static boolean isWork(BitRun run, int at) {
    return (run.word(at, "hours", "time") && run.word(at + 1, "worked"))
        || (run.word(at, "work") && run.word(at + 1, "performed"));
  }

  static List<Bit> hourOfWork(BitRun run, int at) {
    return List.of(
        new Bit.Piece(new Phrase.Rate(run.span(at), RateWord.EACH, 1, "hour")),
        Coined.preposition(run.span(at), "of"),
        Coined.word(run.span(at), "work"));
  }

  private static void subject(BitRun run) {
    int modal = run.modal();
    int noun = run.article(0, Determiner.ALL) ? 1 : 0;
    boolean overtime = noun == 0 && modal == 1 && run.word(0, "overtime");
    if (overtime && isByTheHour(run)) {
      run.replace(0, 1, person(run));
    } else if (isWork(run, noun) || isWorkThen(run, noun)) {
      int then = isWork(run, noun) ? noun + 2 : noun + 1;
      // When it was worked stands behind the pay.
      var bits = new ArrayList<Bit>(person(run));
      bits.addAll(run.bits().subList(modal, run.size()));
      bits.addAll(hourOfWork(run, noun));
      bits.addAll(run.bits().subList(then, modal));
      run.become(bits);
    }
  }

  /** "Work after 6:00 p.m.", "all work in excess of eight hours in a day", "work on Sunday". */
  private static boolean isWorkThen(BitRun run, int at) {
    return run.word(at, "work")
        && (run.limit(at + 1).isPresent()
            || run.preposition(at + 1, "beyond", "over")
            || run.phrase(at + 1, Phrase.Weekdays.class).isPresent()
            || run.phrase(at + 1, Phrase.Clock.class).isPresent());
  }

  private static boolean isByTheHour(BitRun run) {
    for (int i = run.modal(); i < run.size(); i++) {
      if (run.phrase(i, Phrase.Rate.class).filter(PayWords::isHour).isPresent()
          && run.preposition(i + 1, "of")
          && run.word(i + 2, "work")) {
        return true;
      }
    }
    return false;
  }

  static List<Bit> person(BitRun run) {
    return List.of(
        Coined.article(run.span(0), Determiner.EACH), Coined.word(run.span(0), "person"));
  }
}
