package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.RateWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.Periods;
import org.proviso.words.SubjectKinds;

/**
 * A condition and a ban of one person: "if a teacher is on leave, the teacher shall not …" is of a
 * teacher who is. What the person has may be meant of that day, of that time, or at all: several
 * readings.
 */
final class SamePerson {
  private static final Set<String> HAS = Set.of("has", "teaches", "holds", "attends", "leads");

  private final SubjectKinds kinds;
  private final BitRun run;
  private int verb;
  private int comma;

  private SamePerson(SubjectKinds kinds, List<Bit> bits) {
    this.kinds = kinds;
    this.run = new BitRun(bits);
  }

  /** The sentences that this one may mean; itself where it is of no such form. */
  static List<List<Bit>> readings(SubjectKinds kinds, List<Bit> bits) {
    var same = new SamePerson(kinds, bits);
    return same.fits() ? same.meant() : List.of(bits);
  }

  private boolean fits() {
    boolean opened = run.opens(0, OpenerWord.IF, OpenerWord.WHEN, OpenerWord.WHILE);
    verb = 2;
    while (!run.word(verb).isEmpty() && !run.being(verb) && !isVerb(verb)) {
      verb++;
    }
    boolean does = run.being(verb) || isVerb(verb);
    if (!opened || !does || !run.article(1, Determiner.A, Determiner.ANY, Determiner.THE)) {
      return false;
    }
    comma = verb + 1;
    while (isPlain(comma)) {
      comma++;
    }
    return run.joint(comma, JointKind.COMMA) && comma > verb + 1 && isPerson() && isSameBan();
  }

  private boolean isVerb(int at) {
    return HAS.contains(run.word(at)) || CannotWording.isPossible(run.word(at));
  }

  private boolean isPlain(int at) {
    return !run.word(at).isEmpty()
        || run.article(at, Determiner.A, Determiner.THE, Determiner.ANY)
        || run.preposition(at, "on", "at", "of", "in");
  }

  private boolean isPerson() {
    var name = new ArrayList<Bit.Word>();
    for (int i = 2; i < verb; i++) {
      name.add((Bit.Word) run.at(i));
    }
    return !name.isEmpty() && kinds.isPerson(NounReader.name(name));
  }

  /** ", the teacher shall not …" and no number, window or further condition. */
  private boolean isSameBan() {
    boolean same = run.article(comma + 1, Determiner.THE);
    for (int i = 2; i < verb; i++) {
      same &= run.word(comma + i).equals(run.word(i));
    }
    int modal = comma + verb;
    boolean ban = same && run.modal(modal).filter(Phrase.Modal::negated).isPresent();
    for (int i = modal + 1; i < run.size(); i++) {
      ban &= isPlain(i) || run.being(i) || run.preposition(i, "to", "for");
    }
    return ban;
  }

  private List<List<Bit>> meant() {
    if (run.being(verb) || CannotWording.isPossible(run.word(verb))) {
      return List.of(who());
    }
    return run.opens(0, OpenerWord.WHILE)
        ? List.of(during())
        : run.opens(0, OpenerWord.WHEN) ? List.of(thatDay(), during()) : List.of(thatDay(), who());
  }

  /** "A teacher who has a livestream shall not …". */
  private List<Bit> who() {
    var bits = new ArrayList<Bit>(List.of(Coined.article(run.span(1), Determiner.A)));
    bits.addAll(run.bits().subList(2, verb));
    bits.add(Coined.opener(run.span(0), OpenerWord.WHO));
    bits.addAll(run.bits().subList(verb, comma));
    bits.addAll(run.bits().subList(comma + verb, run.size()));
    return bits;
  }

  /** "If a teacher has a livestream that day, the teacher shall not … that day". */
  private List<Bit> thatDay() {
    Span at = run.span(run.size() - 1);
    Bit day = new Bit.Piece(new Phrase.Rate(at, RateWord.EACH, 1, Periods.THAT + "day"));
    var bits = new ArrayList<>(run.bits());
    bits.add(day);
    bits.add(comma, day);
    return bits;
  }

  /** "The teacher shall not … during a livestream". */
  private List<Bit> during() {
    var bits = new ArrayList<Bit>(run.bits().subList(comma + 1, run.size()));
    bits.add(Coined.preposition(run.span(verb), "during"));
    bits.addAll(run.bits().subList(verb + 1, comma));
    return bits;
  }
}
