package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * How much leave somebody may have: "an employee's unpaid leave shall not exceed 20 days per school
 * year" is to have no more than that; without a rate it is how long each may last (S7).
 */
final class LeaveLength {
  private static final Set<String> LONG = Set.of("week", "month", "year");

  private LeaveLength() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int first = run.article(0, Determiner.A, Determiner.EACH, Determiner.ANY) ? 1 : 0;
    int owner = owner(run, modal);
    boolean leave =
        first == 1
            && owner >= first
            && run.wordsEnd(first) == modal
            && run.word(modal - 1, "leave")
            && run.must(modal)
            && kinds.isPerson(NounReader.name(person(run, owner)));
    Optional<Phrase.Limit> most =
        leave
            ? run.limit(modal + 1).filter(one -> one.word() == LimitWord.AT_MOST)
            : Optional.empty();
    if (most.isEmpty()) {
      return;
    }
    boolean days = Amounts.unit(most.get().amount()).endsWith("day");
    boolean rated = run.phrase(modal + 2, Phrase.Rate.class).isPresent();
    if (days && rated && run.size() == modal + 3) {
      had(run, owner, modal);
    } else if (run.size() == modal + 2
        && (days || LONG.contains(Amounts.unit(most.get().amount())))) {
      lasting(run, owner, modal);
    }
  }

  private static int owner(BitRun run, int modal) {
    return IntStream.range(1, Math.max(1, modal - 1))
        .filter(i -> run.word(i).matches(".*['\u2019]s"))
        .findFirst()
        .orElse(-1);
  }

  private static List<Bit.Word> person(BitRun run, int owner) {
    var who = new ArrayList<>(run.words(1).subList(0, owner));
    Bit.Word last = who.removeLast();
    who.add(Coined.word(last.span(), last.text().replaceFirst("['\u2019]s$", "")));
    return who;
  }

  /** "Each employee shall have no more than 20 days of unpaid leave per school year". */
  private static void had(BitRun run, int owner, int modal) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.EACH));
    bits.addAll(person(run, owner));
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(modal + 1), "have"));
    bits.add(run.at(modal + 1));
    bits.add(Coined.preposition(run.span(owner), "of"));
    bits.addAll(run.bits().subList(owner + 1, modal));
    bits.add(run.at(modal + 2));
    run.become(bits);
  }

  /** "An unpaid leave of an employee shall last no more than one year". */
  private static void lasting(BitRun run, int owner, int modal) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.A));
    bits.addAll(run.bits().subList(owner + 1, modal));
    bits.add(Coined.preposition(run.span(owner), "of"));
    bits.add(Coined.article(run.span(0), Determiner.A));
    bits.addAll(person(run, owner));
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(modal + 1), "last"));
    bits.add(run.at(modal + 1));
    run.become(bits);
  }
}
