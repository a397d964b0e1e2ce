package org.proviso.wording;

import java.util.ArrayList;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "A lunch of at least 40 minutes shall be provided to each teacher" says what each teacher shall
 * have; the length of the thing stands before the modal, where no form looks for a limit.
 */
final class GivenWording {
  private static final Set<String> GIVEN =
      Set.of("provided", "given", "granted", "guaranteed", "allotted", "allocated");

  private GivenWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int start = 0;
    boolean length = false;
    for (int i = 1; i < modal; i++) {
      start = run.joint(i - 1, JointKind.COMMA) ? i : start;
      boolean of = run.preposition(i - 1, "of") || run.word(i - 1, "lasting");
      length |= of && run.limit(i).filter(l -> Amounts.isTime(l.amount())).isPresent();
    }
    int person = modal + 4;
    boolean given =
        length
            && run.article(start, Determiner.A)
            && run.being(modal + 1)
            && GIVEN.contains(run.word(modal + 2))
            && run.preposition(modal + 3, "to", "for")
            && run.modal(modal).filter(m -> !m.negated()).isPresent();
    int end = given ? person(run, person, kinds) : person;
    boolean closed = end == run.size() || isTimed(run, end);
    if (end == person || !closed) {
      return;
    }
    var bits = new ArrayList<Bit>(run.bits().subList(0, start));
    bits.addAll(run.bits().subList(person, end));
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(modal + 2), "have"));
    bits.addAll(run.bits().subList(start, modal));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }

  /** Behind the people; where they begin if there are none. */
  private static int person(BitRun run, int from, SubjectKinds kinds) {
    int noun =
        run.article(from, Determiner.EACH, Determiner.EVERY, Determiner.ALL, Determiner.ANY)
            ? from + 1
            : from;
    var words = new ArrayList<Bit.Word>();
    int end = noun;
    while (!run.word(end).isEmpty()) {
      words.add((Bit.Word) run.at(end++));
    }
    boolean people = !words.isEmpty() && kinds.isPerson(NounReader.name(words));
    return people ? end : from;
  }

  private static boolean isTimed(BitRun run, int at) {
    return run.phrase(at, Phrase.Rate.class).isPresent()
        || run.phrase(at, Phrase.Window.class).isPresent()
        || run.phrase(at, Phrase.Weekdays.class).isPresent();
  }
}
