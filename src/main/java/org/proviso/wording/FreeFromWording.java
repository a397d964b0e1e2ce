package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * What a time or a person is free of: "a lunch free of supervisory duties" is a lunch, and no such
 * duties during it; "free of all duties" is duty-free; "teachers shall be relieved of yard duty
 * during recess" denies it to them.
 */
final class FreeFromWording {
  private static final List<String> WORK =
      List.of("duty", "duties", "responsibility", "responsibilities", "assignment", "assignments");

  private static final List<String> MORE_WORK =
      List.of("supervision", "meeting", "meetings", "class", "classes");

  private final BitRun run;
  private final int modal;
  private final int free;

  /** Where the things end that it is free of; not behind {@code free} where it is no such thing. */
  private final int end;

  private FreeFromWording(List<Bit> bits) {
    this.run = new BitRun(bits);
    this.modal = run.modal();
    this.free = free();
    this.end = free < 0 ? -1 : things(first());
  }

  /**
   * A lunch "free of supervisory duties" may be free of all that is called so, or of all that is
   * required: what else is such a duty no name tells.
   */
  static List<List<Bit>> readings(List<Bit> bits) {
    var wording = new FreeFromWording(bits);
    boolean kind = wording.fits() && wording.isKind() && wording.having().isPresent();
    return kind ? List.of(bits, wording.dutyFree()) : List.of(bits);
  }

  private boolean fits() {
    return free > 0
        && end > first()
        && !run.article(0, Determiner.NO)
        && run.modal(modal).filter(FreeFromWording::isOwed).isPresent();
  }

  /** Not one duty by its name, but a kind of them. */
  private boolean isKind() {
    String last = run.word(end - 1);
    return !isAnyWork()
        && (!last.matches("dut(y|ies)")
            || run.word(first())
                .matches("supervis.*|admin.*|profess.*|(non-?)?(teach|instr).*|student"));
  }

  /** The same with "duties" in place of the kind. */
  private List<Bit> dutyFree() {
    var all = new ArrayList<>(run.bits().subList(0, first()));
    all.add(Coined.word(run.span(first()), "duties"));
    all.addAll(run.bits().subList(end, run.size()));
    return all;
  }

  /** The sentences that it comes to; the one given, where it says nothing of the kind. */
  static List<List<Bit>> expand(SubjectKinds kinds, List<Bit> bits) {
    var wording = new FreeFromWording(bits);
    return wording.fits()
        ? wording.person(kinds).or(wording::owned).or(wording::having).orElse(List.of(bits))
        : List.of(bits);
  }

  private static boolean isOwed(Phrase.Modal modal) {
    boolean owed = modal.word() == Phrase.ModalWord.MUST || modal.word() == Phrase.ModalWord.SHOULD;
    return owed && !modal.negated() && modal.sense() == Phrase.Sense.PLAIN;
  }

  private int free() {
    for (int i = modal + 2; modal > 0 && i < run.size(); i++) {
      boolean relieved = i == modal + 2 && run.word(i, "relieved", "released");
      if ((run.word(i, "free") || relieved) && run.preposition(i + 1, "of", "from")) {
        return i;
      }
    }
    return -1;
  }

  /** The first word of the things, behind "all" or "any". */
  private int first() {
    int at = free + 2;
    return run.article(at, Determiner.ALL, Determiner.ANY) ? at + 1 : at;
  }

  /** Where words end, joined or not, of which the last is of work; 0 where they are of none. */
  private int things(int from) {
    int at = from;
    while (!run.word(at).isEmpty()
        || (at > from
            && run.joint(at, JointKind.AND, JointKind.OR, JointKind.COMMA)
            && !run.word(at + 1).isEmpty())) {
      at++;
    }
    String last = run.word(at - 1);
    return WORK.contains(last) || MORE_WORK.contains(last) ? at : 0;
  }

  /** "All duties", "any assigned duties": whatever is required. */
  private boolean isAnyWork() {
    int at = run.word(first(), "assigned", "school") ? first() + 1 : first();
    return at + 1 == end && WORK.contains(run.word(at));
  }

  /** What is denied, joined by "or". */
  private List<Bit> denied() {
    var bits = new ArrayList<Bit>();
    for (int i = first(); i < end; i++) {
      bits.add(
          run.joint(i, JointKind.AND)
              ? new Bit.Piece(new Phrase.Joint(run.span(i), JointKind.OR))
              : run.at(i));
    }
    return bits;
  }

  /** "During lunch, teachers shall not be assigned" these things: before a list it holds of all. */
  private List<Bit> denial(List<Bit> during, List<Bit> subject) {
    Phrase.Modal said = run.modal(modal).orElseThrow();
    var bits = new ArrayList<Bit>(during);
    if (!during.isEmpty()) {
      bits.add(Coined.comma(run.span(free)));
    }
    bits.addAll(subject);
    bits.add(
        new Bit.Piece(
            new Phrase.Modal(said.span(), said.word(), /* negated= */ true, said.sense())));
    bits.add(Coined.be(run.span(free)));
    bits.add(Coined.word(run.span(free), "assigned"));
    bits.addAll(denied());
    return bits;
  }

  /** "Teachers shall be free from yard duty during lunch". */
  private Optional<List<List<Bit>>> person(SubjectKinds kinds) {
    var words = new ArrayList<Bit.Word>();
    int start = modal;
    while (start > 0 && run.at(start - 1) instanceof Bit.Word word) {
      words.addFirst(word);
      start--;
    }
    boolean people = !words.isEmpty() && kinds.isPerson(NounReader.name(words));
    boolean said = end == run.size() && run.preposition(0, "during");
    boolean during =
        said || (run.preposition(end, "during") && run.wordsEnd(noun(end + 1)) == run.size());
    if (free != modal + 2 || !run.being(modal + 1) || !people || !during) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(denial(run.bits().subList(end, run.size()), run.bits().subList(0, modal))));
  }

  /** Behind "the", "their", "a". */
  private int noun(int at) {
    return run.isInside(at) && run.at(at) instanceof Bit.Article ? at + 1 : at;
  }

  /** "Each teacher's lunch shall be free of supervision". */
  private Optional<List<List<Bit>>> owned() {
    boolean be = free == modal + 2 && run.being(modal + 1) && run.word(free, "free");
    int start = run.at(0) instanceof Bit.Article ? 1 : 0;
    int owner = start;
    while (!run.word(owner).isEmpty() && !run.word(owner).matches(".*('s|s')")) {
      owner++;
    }
    int thing = owner + 1;
    boolean plain = owner < modal && run.wordsEnd(thing) == modal && thing < modal;
    if (!be || !plain || end != run.size()) {
      return Optional.empty();
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.EACH));
    bits.addAll(run.bits().subList(start, owner));
    bits.add(Coined.word(run.span(owner), run.word(owner).replaceFirst("'s?$", "")));
    return Optional.of(List.of(denial(during(run.bits().subList(thing, modal)), bits)));
  }

  private List<Bit> during(List<Bit> thing) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.preposition(run.span(free), "during"));
    bits.addAll(thing);
    return bits;
  }

  /** So many minutes of lunch free of supervision are so many outside of it. */
  private List<Bit> outside(List<Bit> had) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.preposition(run.span(free), "outside of"));
    bits.addAll(denied());
    bits.add(Coined.comma(run.span(free)));
    bits.addAll(had);
    return bits;
  }

  /** "Teachers shall have a lunch (each day), free of supervision (each day)". */
  private Optional<List<List<Bit>>> having() {
    int noun = run.joint(free - 1, JointKind.COMMA) ? free - 1 : free;
    int start = noun;
    while (!run.word(start - 1).isEmpty() && start - 1 > modal + 1) {
      start--;
    }
    int name = start;
    while (run.word(name, "duty-free", "uninterrupted", "daily")) {
      name++;
    }
    int behind = run.joint(end, JointKind.COMMA) && noun < free ? end + 1 : end;
    boolean rated =
        end == run.size()
            || (behind + 1 == run.size() && run.phrase(behind, Phrase.Rate.class).isPresent());
    boolean one = run.limit(start - 1).isPresent() || run.article(start - 1, Determiner.A);
    if (!rated || !one || name == noun || run.being(modal + 1) && free == modal + 2) {
      return Optional.empty();
    }
    var had = new ArrayList<>(run.bits().subList(0, noun));
    had.addAll(run.bits().subList(behind, run.size()));
    if (isAnyWork()) {
      boolean said = run.word(start, "duty-free");
      had.addAll(start, said ? List.of() : List.of(Coined.word(run.span(free), "duty-free")));
      return Optional.of(List.of(had));
    }
    if (run.limit(start - 1).filter(l -> Amounts.isTime(l.amount())).isPresent()) {
      return Optional.of(List.of(outside(had)));
    }
    List<Bit> during = during(run.bits().subList(name, noun));
    return Optional.of(List.of(had, denial(during, run.bits().subList(0, modal))));
  }
}
