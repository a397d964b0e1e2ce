package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * The work day of somebody, and what is said of it.
 *
 * @param leading what stands before it
 * @param day the words that name the day
 * @param owner whose it is; empty for everybody's
 * @param usual on which days: "the regular work day"; mostly nothing
 * @param predicate from the modal on
 * @param recast whether its words were put in another order already
 */
record WorkdaySubject(
    List<Bit> leading,
    List<Bit> day,
    List<Bit> owner,
    List<Bit> usual,
    List<Bit> predicate,
    boolean recast) {
  WorkdaySubject {
    leading = List.copyOf(leading);
    day = List.copyOf(day);
    owner = List.copyOf(owner);
    usual = List.copyOf(usual);
    predicate = List.copyOf(predicate);
  }

  /** "For elementary teachers, the workday" is theirs. */
  WorkdaySubject ledByOwner(SubjectKinds kinds) {
    int led = owner.isEmpty() ? people(new BitRun(leading), leading.size(), kinds) : -1;
    return led < 0
        ? this
        : new WorkdaySubject(
            leading.subList(0, led),
            day,
            leading.subList(led + 1, leading.size() - 1),
            usual,
            predicate,
            /* recast= */ true);
  }

  /** Where "for elementary teachers," stands before here, or -1. */
  private static int people(BitRun run, int end, SubjectKinds kinds) {
    int at = end - 2;
    var words = new ArrayList<Bit.Word>();
    while (at > 0 && run.at(at) instanceof Bit.Word word) {
      words.addFirst(word);
      at--;
    }
    int first = at > 0 && run.at(at) instanceof Bit.Article ? at - 1 : at;
    boolean people =
        run.joint(end - 1, Phrase.JointKind.COMMA)
            && !words.isEmpty()
            && kinds.isPerson(NounReader.name(words))
            && run.preposition(first, "for");
    return people ? first : -1;
  }

  /** One for each kind of people in its list; two readings where "full-time" may be of all. */
  List<List<WorkdaySubject>> each(SubjectKinds kinds) {
    if (owner.isEmpty()) {
      return List.of(List.of(this));
    }
    var said = new ArrayList<Bit>(owner);
    said.add(predicate.getFirst());
    said.add(Coined.word(span(), "work"));
    return SubjectList.readings(kinds, said).stream()
        .map(reading -> reading.stream().map(one -> of(one.subList(0, one.size() - 2))).toList())
        .toList();
  }

  private WorkdaySubject of(List<Bit> people) {
    return new WorkdaySubject(leading, day, people, usual, predicate, recast);
  }

  /** With nothing taken apart. */
  List<Bit> plain() {
    return saying(predicate.subList(1, predicate.size()));
  }

  Span span() {
    return day.getFirst().span();
  }

  /** "On Fridays, the work day for teachers shall" and these words. */
  List<Bit> saying(List<Bit> words) {
    var bits = new ArrayList<Bit>(leading);
    bits.add(Coined.article(span(), Determiner.THE));
    bits.addAll(day);
    if (!owner.isEmpty()) {
      bits.add(Coined.preposition(span(), "of"));
      bits.addAll(owner);
    }
    bits.add(predicate.getFirst());
    bits.addAll(words);
    bits.addAll(usual);
    return bits;
  }

  /** "On Fridays, teachers shall have" these things. */
  List<Bit> having(List<Bit> things) {
    var bits = new ArrayList<Bit>(leading);
    if (owner.isEmpty()) {
      bits.add(Coined.article(span(), Determiner.EACH));
      bits.add(Coined.word(span(), "person"));
    }
    bits.addAll(owner);
    bits.add(predicate.getFirst());
    bits.add(Coined.word(span(), "have"));
    bits.addAll(things);
    bits.addAll(usual);
    return bits;
  }
}
