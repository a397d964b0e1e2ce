package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.CountedThings;
import org.proviso.words.Narrowing;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "A teacher assigned to more than one site shall …", "teachers with more than three preparations
 * shall …": if a teacher is assigned to more than one, the teacher shall.
 */
final class AssignedWording {
  private final BitRun run;
  private final int modal;

  private AssignedWording(BitRun run) {
    this.run = run;
    this.modal = run.modal();
  }

  static void apply(BitRun run, SubjectKinds kinds) {
    var wording = new AssignedWording(run);
    boolean limit =
        wording.modal > 2
            && run.limit(wording.modal - 1).filter(CountedThings::areSeveral).isPresent()
            && run.modal(wording.modal).filter(m -> m.word() != ModalWord.PRESENT).isPresent()
            && !run.word(wording.modal + 2, "paid");
    if (limit) {
      wording.people(kinds);
    }
  }

  private void people(SubjectKinds kinds) {
    int from = run.at(0) instanceof Bit.Article ? 1 : 0;
    var words = new ArrayList<Bit.Word>();
    while (run.at(from + words.size()) instanceof Bit.Word word && !Narrowing.opens(word)) {
      words.add(word);
    }
    boolean person = !words.isEmpty() && kinds.isPerson(NounReader.name(words));
    if (person && narrows(from + words.size())) {
      determiner().ifPresent(no -> place(words, no));
    }
  }

  /** What stands between the people and the number. */
  private boolean narrows(int at) {
    int end = modal - 1;
    boolean who = run.opens(at, OpenerWord.WHO);
    int verb = who ? at + 1 : at;
    boolean being = who && run.phrase(verb, Phrase.Being.class).isPresent();
    int assigned = being ? verb + 1 : verb;
    if (run.word(assigned, "assigned") && being == who) {
      return run.preposition(assigned + 1, "to") && assigned + 2 == end;
    }
    boolean have =
        who ? run.word(verb, "have", "has", "teach", "teaches") : run.preposition(at, "with");
    return have && verb + 1 == end && isTaught(end);
  }

  /** What one has several of and is not the place where one works. */
  private boolean isTaught(int at) {
    return run.limit(at)
        .flatMap(limit -> CountedThings.assigned(limit.amount()))
        .filter("course"::equals)
        .isPresent();
  }

  /** Whether "no" denies it; empty for what asks for something else. */
  private Optional<Boolean> determiner() {
    if (!(run.at(0) instanceof Bit.Article(_, Determiner of))) {
      return Optional.of(false);
    }
    boolean negated = run.modal(modal).filter(Phrase.Modal::negated).isPresent();
    return switch (of) {
      case NO -> negated ? Optional.empty() : Optional.of(true);
      case A, EACH, EVERY, ANY, ALL, NONE -> Optional.of(false);
      case THE, BOTH, SUCH, THIS, THEIR -> Optional.empty();
    };
  }

  private void place(List<Bit.Word> words, boolean no) {
    Span at = run.span(0);
    Bit.Word last = words.getLast();
    var person = new ArrayList<Bit>(words.subList(0, words.size() - 1));
    person.add(Coined.word(last.span(), Plurals.singular(last.text())));
    var bits = new ArrayList<Bit>();
    bits.add(Coined.opener(at, OpenerWord.IF));
    bits.add(Coined.article(at, Determiner.A));
    bits.addAll(person);
    bits.add(Coined.be(at));
    bits.add(Coined.word(at, "assigned"));
    bits.add(Coined.preposition(at, "to"));
    bits.add(run.at(modal - 1));
    bits.add(Coined.comma(at));
    bits.add(Coined.article(at, Determiner.THE));
    bits.addAll(person);
    Phrase.Modal said = run.modal(modal).orElseThrow();
    bits.add(
        new Bit.Piece(
            new Phrase.Modal(said.span(), said.word(), no || said.negated(), said.sense())));
    run.replace(0, modal + 1, bits);
  }
}
