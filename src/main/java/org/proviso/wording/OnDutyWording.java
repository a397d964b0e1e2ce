package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.UnitNames;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Measuring;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * Who is on duty works, who is on call or on standby has that: "nurses shall not be on duty for
 * more than 12 hours", "no nurse shall be on call on Sundays". People who are scheduled for so many
 * hours or days are scheduled to work them.
 */
final class OnDutyWording {
  private OnDutyWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    if (modal < 1) {
      return;
    }
    int being = being(run, modal);
    if (run.preposition(being + 1, "on") && run.word(being + 2, "duty")) {
      working(run, modal, being);
    } else if (run.preposition(being + 1, "on") && run.word(being + 2, "call", "standby")) {
      standingBy(run, modal, being);
    } else if (run.word(modal + 2, "scheduled") && run.being(modal + 1)) {
      scheduled(run, modal, kinds);
    } else if (run.word(modal + 2, "assigned") && run.being(modal + 1)) {
      ofSuchDays(run, modal, kinds);
    }
  }

  /** Where "be" stands behind the modal, or behind "be assigned to", "be scheduled to". */
  private static int being(BitRun run, int modal) {
    boolean led =
        run.being(modal + 1)
            && run.word(modal + 2, "assigned", "scheduled")
            && run.preposition(modal + 3, "to");
    int at = led ? modal + 4 : modal + 1;
    return run.being(at) ? at : run.size();
  }

  /** Only with an amount: "be on duty at 7:45" says when the work day begins. */
  private static void working(BitRun run, int modal, int being) {
    int limit = limit(run, being + 3);
    if (limit > 0) {
      run.remove(being + 3, run.preposition(being + 3, "for") ? being + 4 : being + 3);
      run.replace(modal + 1, being + 3, Coined.word(run.span(being), "work"));
    }
  }

  private static void standingBy(BitRun run, int modal, int being) {
    var at = run.span(being + 1).to(run.span(being + 2));
    Bit thing = Coined.word(at, run.word(being + 2, "call") ? "on-call" : "standby");
    var bits = new ArrayList<Bit>(List.of(Coined.word(run.span(being), "have")));
    int limit = limit(run, being + 3);
    boolean time = time(run, limit).isPresent();
    if (limit > 0 && time) {
      bits.addAll(List.of(run.at(limit), Coined.preposition(at, "of"), thing));
      run.replace(modal + 1, limit + 1, bits);
    } else if (limit < 0 || limit == being + 3) {
      bits.add(thing);
      run.replace(modal + 1, being + 3, bits);
    }
  }

  /**
   * "Be scheduled for at least 20 hours per week", and nothing that the hours are of; "be scheduled
   * on Sundays", and nothing that is done then.
   */
  private static void scheduled(BitRun run, int modal, SubjectKinds kinds) {
    int limit = limit(run, modal + 3);
    boolean bare =
        time(run, limit).filter(OnDutyWording::isPlain).isPresent()
            && run.word(limit + 1).isEmpty()
            && !run.preposition(limit + 1, "of", "in", "between");
    boolean people = isOfPeople(run, modal, kinds);
    if (bare && people) {
      run.replace(modal + 1, limit, Coined.word(run.span(modal + 2), "work"));
    } else if (people && limit < 0 && isWhen(run, modal + 3)) {
      run.replace(modal + 1, modal + 3, Coined.word(run.span(modal + 2), "work"));
    } else if (people) {
      posted(run, modal, kinds);
    }
  }

  /** "Be assigned more than two Sundays", "three weekends", "two holidays". */
  private static void ofSuchDays(BitRun run, int modal, SubjectKinds kinds) {
    int limit = limit(run, modal + 3);
    boolean days = time(run, limit).filter(amount -> !isStretch(amount)).isPresent();
    if (days && isOfPeople(run, modal, kinds)) {
      run.replace(modal + 1, limit, Coined.word(run.span(modal + 2), "work"));
    }
  }

  /** Whose hours or days may be some of what they do: 20 hours of training. */
  private static boolean isStretch(Phrase.Amount amount) {
    return Amounts.isTime(amount) || UnitNames.days(Amounts.unit(amount)).isPresent();
  }

  private static boolean isOfPeople(BitRun run, int modal, SubjectKinds kinds) {
    int first = run.word(0).isEmpty() ? 1 : 0;
    return run.wordsEnd(first) == modal
        && modal > first
        && kinds.isPerson(NounReader.name(run.words(first)));
  }

  /** "Be scheduled at the reference desk for more than two hours": be assigned to it. */
  private static void posted(BitRun run, int modal, SubjectKinds kinds) {
    int at = modal + 3;
    boolean placed =
        run.preposition(at, "at", "on")
            && run.article(at + 1, Phrase.Determiner.THE, Phrase.Determiner.A);
    int end = run.wordsEnd(at + 2);
    boolean post =
        placed
            && end > at + 2
            && run.preposition(end, "for")
            && time(run, end + 1).filter(Amounts::isTime).isPresent()
            && isPost(NounReader.name(run.words(at + 2)), kinds);
    if (post) {
      run.replace(
          modal + 2,
          at + 1,
          Coined.word(run.span(modal + 2), "assigned"),
          Coined.preposition(run.span(at), "to"));
    }
  }

  /** No school and no person, and no time at which somebody is scheduled. */
  private static boolean isPost(Name name, SubjectKinds kinds) {
    return kinds.of(name).isEmpty() && !Measuring.isStretch(name);
  }

  /** Nothing before its unit, or days one after the other. */
  private static boolean isPlain(Phrase.Amount amount) {
    return amount.adjectives().isEmpty()
        || (!Amounts.isTime(amount) && amount.adjectives().equals(List.of("consecutive")));
  }

  /** "On Sundays", "after 9:00 p.m.", "on a holiday": when, and not what. */
  private static boolean isWhen(BitRun run, int at) {
    int noun = run.article(at + 1, Phrase.Determiner.A, Phrase.Determiner.ANY) ? at + 2 : at + 1;
    boolean free =
        run.preposition(at, "on")
            && run.word(noun, "holiday", "holidays", "weekend", "weekends")
            && run.word(noun + 1).isEmpty();
    return free
        || run.phrase(at, Phrase.Weekdays.class).isPresent()
        || run.phrase(at, Phrase.Clock.class).isPresent()
        || run.phrase(at, Phrase.Dates.class).isPresent()
        || run.phrase(at, Phrase.YearlessDate.class).isPresent();
  }

  private static Optional<Phrase.Amount> time(BitRun run, int limit) {
    return run.limit(limit)
        .map(Phrase.Limit::amount)
        .filter(
            amount ->
                Amounts.isTime(amount)
                    || UnitNames.days(Amounts.unit(amount)).isPresent()
                    || Set.of("weekend", "holiday").contains(Amounts.unit(amount))
                    || isOfWeekdays(run, limit, amount));
  }

  /** "Two Sundays". */
  private static boolean isOfWeekdays(BitRun run, int limit, Phrase.Amount amount) {
    return Amounts.unit(amount).isEmpty()
        && run.phrase(limit + 1, Phrase.Weekdays.class)
            .filter(days -> !days.distributive())
            .isPresent();
  }

  /** The amount that comes next, or behind "for" or "on"; -1 if none does. */
  private static int limit(BitRun run, int at) {
    int next = run.preposition(at, "for", "on") ? at + 1 : at;
    return run.limit(next).isPresent() ? next : -1;
  }
}
