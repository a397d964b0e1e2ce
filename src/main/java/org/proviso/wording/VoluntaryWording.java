package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.Plain;
import org.proviso.words.SubjectKinds;

/**
 * "Attendance at staff meetings shall be voluntary (for counselors)", "is optional", "shall not be
 * mandatory": nobody, or none of those named, shall be required to attend them.
 */
final class VoluntaryWording {
  private static final Set<String> FREE = Set.of("voluntary", "optional");
  private static final Set<String> BOUND =
      Set.of("mandatory", "compulsory", "required", "obligatory");

  private VoluntaryWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    basis(run);
    involuntary(run);
    boolean attendance =
        (run.word(0, "attendance") && run.preposition(1, "at", "in"))
            || (run.word(0, "participation") && run.preposition(1, "in"));
    int said = attendance ? said(run) : -1;
    if (!attendance) {
      present(run);
      things(run, kinds);
    }
    if (said < 0) {
      return;
    }
    int verb = verb(run, said);
    int denials = denials(run, verb, said);
    boolean free = denials == 0 && FREE.contains(run.word(said));
    boolean unbound = denials == 1 && BOUND.contains(run.word(said));
    if (verb < 3 || !(free || unbound)) {
      return;
    }
    int end = whoseEnd(run, said + 1);
    if (end > said + 1 && isNarrowed(run, end)) {
      return;
    }
    var bits = new ArrayList<Bit>(whom(run, said, end));
    Span at = run.span(verb);
    boolean no = bits.getFirst() instanceof Bit.Article(_, Determiner of) && of == Determiner.NO;
    bits.add(new Bit.Piece(new Phrase.Modal(at, ModalWord.MUST, !no, Sense.REQUIRED)));
    bits.add(Coined.word(run.span(0), "attend"));
    bits.addAll(run.bits().subList(2, verb));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }

  /** Who "shall not be involuntarily assigned to teach" is not required to. */
  private static void involuntary(BitRun run) {
    int modal = run.modal();
    boolean assigned = modal > 0 && run.being(modal + 1) && run.word(modal + 2, "involuntarily");
    boolean plain =
        run.modal(modal)
            .filter(m -> m.word() == ModalWord.MUST && m.sense() == Sense.PLAIN)
            .filter(m -> m.negated() != run.article(0, Determiner.NO))
            .isPresent();
    if (!assigned || !plain || !run.word(modal + 3, "assigned")) {
      return;
    }
    Phrase.Modal said = run.modal(modal).orElseThrow();
    boolean to =
        run.preposition(modal + 4, "to")
            && run.word(modal + 5, "teach", "work", "supervise", "cover");
    Bit required =
        new Bit.Piece(new Phrase.Modal(said.span(), said.word(), said.negated(), Sense.REQUIRED));
    if (to) {
      run.replace(modal, modal + 5, required);
    } else if (!run.preposition(modal + 4, "to")) {
      run.replace(modal, modal + 4, required, Coined.word(run.span(modal + 3), "have"));
    }
  }

  /** "Be (assigned) on a voluntary basis" is to be voluntary. */
  private static void basis(BitRun run) {
    int at = run.modal() + 1;
    int on =
        run.word(at + 1, "assigned", "done", "performed", "filled", "offered") ? at + 2 : at + 1;
    boolean basis =
        at > 1
            && run.being(at)
            && run.preposition(on, "on")
            && run.article(on + 1, Determiner.A)
            && FREE.contains(run.word(on + 2))
            && run.word(on + 3, "basis");
    if (basis) {
      run.replace(at + 1, on + 4, run.at(on + 2));
    }
  }

  /** "Overtime is voluntary". */
  private static void present(BitRun run) {
    for (int i = 1; run.modal() < 0 && i < run.size(); i++) {
      if (run.phrase(i, Phrase.Opener.class).isPresent()) {
        return;
      }
      if (run.being(i) && FREE.contains(run.word(i + 1))) {
        run.replace(i, i, Coined.must(run.span(i)));
      }
    }
  }

  /** "Meetings that begin after 3:30 p.m. shall be voluntary". */
  private static void things(BitRun run, SubjectKinds kinds) {
    int from = isArticle(run, 0) ? 1 : 0;
    var words = new ArrayList<Bit.Word>();
    int at = from;
    while (run.isInside(at) && run.at(at) instanceof Bit.Word word) {
      words.add(word);
      at++;
    }
    while (run.isInside(at) && isWindow(run, at)) {
      at = Math.max(at + 1, placeEnd(run, at));
    }
    boolean shall =
        run.modal(at).filter(m -> m.word() == ModalWord.MUST && !m.negated()).isPresent();
    int whose = whoseEnd(run, at + 3);
    boolean named = whose > at + 4 && isPeople(run, at + 4, whose, kinds);
    int end = named ? whose : at + 3;
    int lifts = run.joint(end, Phrase.JointKind.COMMA) ? end + 1 : end;
    boolean ends =
        run.size() == end
            || run.opens(lifts, OpenerWord.EXCEPT, OpenerWord.UNLESS)
            || run.preposition(lifts, "other than");
    boolean free = run.being(at + 1) && FREE.contains(run.word(at + 2)) && ends;
    if (words.isEmpty() || !shall || !free || !isActivity(words, kinds)) {
      return;
    }
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.NO));
    if (named) {
      bits.addAll(run.bits().subList(isArticle(run, at + 4) ? at + 5 : at + 4, whose));
    } else {
      bits.add(Coined.word(run.span(0), "person"));
    }
    bits.add(new Bit.Piece(new Phrase.Modal(run.span(at), ModalWord.MUST, false, Sense.REQUIRED)));
    bits.add(Coined.word(run.span(0), "attend"));
    bits.addAll(run.bits().subList(from, at));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }

  /** "All teachers", "part-time teachers". */
  private static boolean isPeople(BitRun run, int from, int to, SubjectKinds kinds) {
    List<Bit.Word> words = run.words(isArticle(run, from) ? from + 1 : from);
    boolean whole = !words.isEmpty() && run.wordsEnd(isArticle(run, from) ? from + 1 : from) == to;
    return whole && kinds.isPerson(NounReader.name(words)) && !words.getLast().quoted();
  }

  private static boolean isActivity(List<Bit.Word> words, SubjectKinds kinds) {
    var name = NounReader.name(words);
    boolean act =
        words.getLast().lower().matches("attendance|participation|assignment|assignments|use");
    return kinds.of(name).isEmpty() && !kinds.isParty(name) && !act && areAllPlain(words);
  }

  private static boolean areAllPlain(List<Bit.Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      if (!Plain.isPlain(words.get(i)) && !Plain.isCompound(words.get(i).lower(), next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWindow(BitRun run, int at) {
    return run.at(at) instanceof Bit.Narrow
        || run.phrase(at, Phrase.Weekdays.class).isPresent()
        || placeEnd(run, at) > at;
  }

  /** Where "after school", "outside of the workday", "during lunch" ends; there if it is none. */
  private static int placeEnd(BitRun run, int at) {
    boolean place = run.preposition(at, "after", "before", "outside of", "outside", "during", "on");
    int noun = run.article(at + 1, Determiner.THE, Determiner.A) ? at + 2 : at + 1;
    int end = run.wordsEnd(noun);
    return place && end > noun ? end : at;
  }

  /** Where "voluntary" stands; only what it is said of may come before. */
  private static int said(BitRun run) {
    for (int i = 2; i < run.size(); i++) {
      if (FREE.contains(run.word(i)) || BOUND.contains(run.word(i))) {
        return run.being(i - 1)
                || run.phrase(i - 1, Phrase.Negation.class).isPresent()
                || run.modal(i - 1).isPresent()
            ? i
            : -1;
      }
    }
    return -1;
  }

  /** Where the verb before it begins. */
  private static int verb(BitRun run, int said) {
    int verb = said;
    while (run.being(verb - 1)
        || run.modal(verb - 1).isPresent()
        || run.phrase(verb - 1, Phrase.Negation.class).isPresent()) {
      verb--;
    }
    return verb;
  }

  private static int denials(BitRun run, int verb, int said) {
    int denials = 0;
    for (int i = verb; i < said; i++) {
      boolean denies =
          run.phrase(i, Phrase.Negation.class).isPresent()
              || run.modal(i).filter(Phrase.Modal::negated).isPresent();
      denials += denies ? 1 : 0;
    }
    return denials;
  }

  /** "For part-time teachers": to the end of the words. */
  private static int whoseEnd(BitRun run, int from) {
    int end = from;
    if (run.preposition(from, "for")) {
      end = from + 1;
      while (!run.word(end).isEmpty()
          || (end == from + 1 && run.isInside(end) && isArticle(run, end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isArticle(BitRun run, int at) {
    return run.article(
        at, Determiner.ALL, Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.A);
  }

  /** "For teachers on leave": no word may go to the meetings instead. */
  private static boolean isNarrowed(BitRun run, int at) {
    return run.phrase(at, Phrase.Preposition.class).isPresent()
        || run.joint(at, Phrase.JointKind.AND, Phrase.JointKind.OR, Phrase.JointKind.COMMA)
        || run.phrase(at, Phrase.Opener.class)
            .filter(opener -> opener.word().isRelative())
            .isPresent();
  }

  private static List<Bit> whom(BitRun run, int said, int end) {
    return end > said + 2
        ? run.bits().subList(said + 2, end)
        : List.of(Coined.article(run.span(0), Determiner.NO), Coined.word(run.span(0), "person"));
  }
}
