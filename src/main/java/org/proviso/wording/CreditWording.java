package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "Sick leave shall accrue at the rate of four hours per month", "an employee accrues …", "… shall
 * be granted three days of leave upon the death of a parent": so much leave is credited.
 */
final class CreditWording {
  private CreditWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    present(run, kinds);
    atTheRate(run);
    led(run);
    uponDeath(run);
  }

  /** "Each employee accrues eight hours": shall accrue. */
  private static void present(BitRun run, SubjectKinds kinds) {
    int first = run.at(0) instanceof Bit.Article ? 1 : 0;
    int verb = run.wordsEnd(first) - 1;
    boolean accrues =
        run.modal() < 0
            && verb > first
            && run.word(verb, "accrues", "accrue", "earns", "earn")
            && isLeave(run, verb + 1);
    List<Bit.Word> people = run.words(first);
    if (accrues && kinds.isPerson(NounReader.name(people.subList(0, people.size() - 1)))) {
      String plain = run.word(verb, "accrues", "accrue") ? "accrue" : "earn";
      run.replace(verb, verb + 1, Coined.must(run.span(verb)), Coined.word(run.span(verb), plain));
    }
  }

  /** Eight hours, ten days, of leave. */
  private static boolean isLeave(BitRun run, int at) {
    int end = run.wordsEnd(at + 2);
    return isTime(run, at)
        && run.preposition(at + 1, "of")
        && end > at + 2
        && run.word(end - 1, "leave", "vacation");
  }

  private static boolean isTime(BitRun run, int at) {
    return run.limit(at)
        .filter(limit -> limit.word() == LimitWord.BARE || limit.word() == LimitWord.UP_TO)
        .map(Phrase.Limit::amount)
        .filter(
            amount -> Amounts.isTime(amount) || UnitNames.days(Amounts.unit(amount)).isPresent())
        .isPresent();
  }

  /** "(Employees) shall accrue vacation at the rate of ten hours": ten hours of it. */
  private static void atTheRate(BitRun run) {
    int modal = run.modal();
    int verb = modal + 1;
    int end = run.wordsEnd(verb + 1);
    if (modal < 1 || !run.word(verb, "accrue", "earn") || !run.preposition(end, "at")) {
      return;
    }
    boolean rate =
        run.article(end + 1, Determiner.THE, Determiner.A)
            && run.word(end + 2, "rate")
            && run.preposition(end + 3, "of");
    int limit = end + 4;
    boolean itself = end == verb + 1;
    List<Bit.Word> leave = run.words(itself ? 0 : verb + 1);
    boolean named =
        !leave.isEmpty()
            && (!itself || leave.size() == modal)
            && leave.getLast().lower().matches("leave|vacation");
    if (!rate || !named || !isTime(run, limit)) {
      return;
    }
    var bits = new ArrayList<Bit>();
    if (itself) {
      bits.add(Coined.article(run.span(0), Determiner.EACH));
      bits.add(Coined.word(run.span(0), "person"));
    } else {
      bits.addAll(run.bits().subList(0, modal));
    }
    bits.add(run.at(modal));
    bits.add(run.at(verb));
    bits.add(run.at(limit));
    bits.add(Coined.preposition(run.span(limit), "of"));
    leave.forEach(word -> bits.add(Coined.word(word.span(), word.lower())));
    bits.addAll(run.bits().subList(limit + 1, run.size()));
    run.become(bits);
  }

  /** "Be granted three days of leave for (upon, in the event of) the death of a parent". */
  private static void uponDeath(BitRun run) {
    int modal = run.modal();
    boolean plain = modal > 0 && run.isAffirmed() && run.modal(modal).orElseThrow().isPlainMust();
    boolean granted =
        run.being(modal + 1) && run.word(modal + 2, "granted", "given", "allowed", "provided");
    int amount = granted ? modal + 3 : run.word(modal + 1, "receive") ? modal + 2 : -1;
    if (!plain || amount < 0 || !isLeave(run, amount)) {
      return;
    }
    int end = run.wordsEnd(amount + 2);
    boolean withPay = run.preposition(end, "with") && run.word(end + 1, "pay");
    int behind = withPay ? end + 2 : end;
    int death = death(run, behind);
    if (death < 0) {
      return;
    }
    var bits = new ArrayList<Bit>(run.bits().subList(0, modal + 1));
    var span = run.span(amount);
    bits.add(Coined.be(span));
    bits.add(Coined.word(span, "credited"));
    bits.add(Coined.preposition(span, "with"));
    bits.addAll(run.bits().subList(amount, end));
    if (withPay) {
      bits.add(bits.size() - (end - amount - 2), Coined.word(run.span(end), "paid"));
    }
    bits.add(Coined.preposition(run.span(behind), "for"));
    bits.add(Coined.article(run.span(behind), Determiner.EACH));
    bits.addAll(deaths(run, death));
    run.become(bits);
  }

  /** "Death of a spouse, child or parent": the death of each of them. */
  private static List<Bit> deaths(BitRun run, int death) {
    var bits = new ArrayList<>(run.bits().subList(death, run.size()));
    boolean of = run.preposition(death + 1, "of");
    for (int i = run.size() - 1; of && i > death; i--) {
      boolean next = run.joint(i, JointKind.COMMA, JointKind.OR) && !isJoint(run, i + 1);
      if (next) {
        bits.add(i + 1 - death, Coined.preposition(run.span(i), "of"));
        bits.add(i + 1 - death, Coined.word(run.span(i), "death"));
      }
    }
    return bits;
  }

  private static boolean isJoint(BitRun run, int at) {
    return run.phrase(at, Phrase.Joint.class).isPresent();
  }

  /** Where "death" stands behind "for the", "upon the", "in the event of the"; else -1. */
  private static int death(BitRun run, int at) {
    boolean upon = run.preposition(at, "for", "upon", "on") || isEvent(run, at);
    boolean the =
        run.article(at + 1, Determiner.THE, Determiner.A, Determiner.EACH, Determiner.ANY);
    return upon && the && run.word(at + 2, "death") ? at + 2 : -1;
  }

  private static boolean isEvent(BitRun run, int at) {
    return run.opens(at, OpenerWord.IF)
        && run.span(at).flat().matches("(?i)in (the event|case) of");
  }

  /** "In the event of the death of a parent, an employee shall …". */
  private static void led(BitRun run) {
    int comma = 0;
    while (comma < run.modal() && !run.joint(comma, JointKind.COMMA)) {
      comma++;
    }
    boolean one = comma > 2 && run.word(2, "death") && run.preposition(3, "of", "in");
    int end = run.size() - 1;
    boolean leave =
        run.word(end, "leave", "vacation")
            || (run.word(end, "pay") && run.preposition(end - 1, "with"));
    if (isEvent(run, 0) && one && comma < run.modal() && leave) {
      var bits = new ArrayList<Bit>(run.bits().subList(comma + 1, run.size()));
      bits.addAll(run.bits().subList(0, comma));
      run.become(bits);
    }
  }
}
