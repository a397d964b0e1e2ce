package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.TimeWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Unplaced;

/**
 * Who "shall not start work before 5:30" has a day that begins no earlier; who "shall leave by
 * 4:00" or "shall not stay after 4:00" one that ends by then.
 *
 * @param run a sentence about people
 * @param modal where its modal verb stands
 * @param first where the people stand
 */
record ComingAndGoing(BitRun run, int modal, int first) {
  /** The same said of their work day; empty where it is of no such coming and going. */
  Optional<WorkdaySubject> day() {
    boolean plain =
        run.modal(modal)
            .filter(m -> m.sense() == Phrase.Sense.PLAIN)
            .filter(m -> m.negated() || m.word() != Phrase.ModalWord.MAY)
            .isPresent();
    int verb = verb();
    int at = behind(verb);
    Optional<Phrase.Clock> clock = plain ? run.phrase(at, Phrase.Clock.class) : Optional.empty();
    return clock.flatMap(
        c -> word(verb, c.word()).map(word -> day(verb, alone(at), clock(c, word))));
  }

  private boolean isDenied() {
    return run.article(first, Determiner.NO)
        || run.modal(modal).filter(Phrase.Modal::negated).isPresent();
  }

  /** Behind the one time: what else is denied would be asked for by the new sentence. */
  private int alone(int clock) {
    boolean days = false;
    for (int i = clock + 1; i < run.size() && isDenied(); i++) {
      days |= run.preposition(i, "on") || run.phrase(i, Phrase.Weekdays.class).isPresent();
      boolean listed = days && run.joint(i, JointKind.AND, JointKind.OR) && !run.being(i + 1);
      boolean joint = run.joint(i, JointKind.OR, JointKind.NOR, JointKind.AND, JointKind.BUT);
      boolean verb = !run.word(i + 1).isEmpty() && !listed;
      if (run.phrase(i, Phrase.Clock.class).isPresent() || joint && verb) {
        throw Unplaced.at(run.span(i), "one time in a sentence");
      }
    }
    return clock;
  }

  private static Phrase.Clock clock(Phrase.Clock clock, TimeWord word) {
    return new Phrase.Clock(clock.span(), word, clock.from(), clock.to(), clock.halfDayTaken());
  }

  /** Behind "be scheduled to". */
  private int verb() {
    boolean scheduled =
        run.being(modal + 1)
            && run.word(modal + 2, "scheduled", "assigned")
            && run.preposition(modal + 3, "to");
    return scheduled ? modal + 4 : modal + 1;
  }

  /** Behind the verb and "work", "their day", "the work day". */
  private int behind(int verb) {
    int noun = run.article(verb + 1, Determiner.THE, Determiner.THEIR) ? verb + 2 : verb + 1;
    if (run.word(noun, "workday", "day")) {
      return noun + 1;
    }
    boolean work = run.word(noun, "work", "duty");
    return work && run.word(noun + 1, "day") ? noun + 2 : work ? noun + 1 : verb + 1;
  }

  /** How the day's beginning or end must stand to the time; empty where it cannot be told. */
  private Optional<TimeWord> word(int verb, TimeWord said) {
    boolean comes = run.word(verb, "start", "begin", "arrive", "report");
    boolean goes = run.word(verb, "finish", "end", "stop", "leave");
    boolean stays = run.word(verb, "stay", "remain");
    boolean denied = isDenied();
    boolean moves = comes || goes;
    if (!(moves || stays && denied && said == TimeWord.AFTER)) {
      return Optional.empty();
    }
    return switch (said) {
      case BEFORE -> Optional.of(denied ? TimeWord.NO_EARLIER : said);
      case AFTER -> Optional.of(denied ? TimeWord.NO_LATER : said);
      case BY -> denied ? Optional.empty() : Optional.of(TimeWord.NO_LATER);
      case NO_LATER, NO_EARLIER, AT, BETWEEN -> denied ? Optional.empty() : Optional.of(said);
      case OUTSIDE -> throw Unplaced.at(run.span(verb), "\"before\" or \"after\" one time");
      case ON, IN, FROM, UNTIL -> Optional.empty();
    };
  }

  private WorkdaySubject day(int verb, int at, Phrase.Clock clock) {
    Phrase.Modal said = run.modal(modal).orElseThrow();
    boolean mayNot = said.word() == Phrase.ModalWord.MAY;
    var word = mayNot ? Phrase.ModalWord.MUST : said.word();
    var must = new Phrase.Modal(said.span(), word, /* negated= */ false, said.sense());
    boolean comes = run.word(verb, "start", "begin", "arrive", "report");
    var predicate = new ArrayList<Bit>();
    predicate.add(new Bit.Piece(must));
    predicate.add(Coined.word(run.span(verb), comes ? "begin" : "end"));
    predicate.add(new Bit.Piece(clock));
    predicate.addAll(run.bits().subList(at + 1, run.size()));
    var people = new ArrayList<>(run.bits().subList(first, modal));
    if (run.article(first, Determiner.NO)) {
      people.set(0, Coined.article(run.span(first), Determiner.EACH));
    }
    List<Bit> day =
        List.of(Coined.word(run.span(modal), "work"), Coined.word(run.span(modal), "day"));
    return new WorkdaySubject(
        run.bits().subList(0, first), day, people, List.of(), predicate, /* recast= */ true);
  }
}
