package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.DoneToPeople;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.EventNouns;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * What must come before something is done to people, however long before: "a hearing shall be held
 * before each suspension", "no guard shall be suspended before a hearing". It is a deadline of no
 * length.
 */
final class BeforehandWording {
  /** What is done in a procedure, and is no part of a day's work. */
  private static final Set<String> STEPS =
      Stream.of(
              ("hearing notice conference consultation warning interview investigation"
                      + " observation evaluation reprimand")
                  .split(" "))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private BeforehandWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    PassiveWording.laidOff(run);
    int modal = run.modal();
    boolean plain =
        run.modal(modal)
            .filter(said -> said.word() == ModalWord.MUST || said.word() == ModalWord.MAY)
            .filter(said -> said.sense() == Sense.PLAIN)
            .isPresent();
    boolean timed =
        IntStream.range(0, run.size())
            .anyMatch(
                i -> run.limit(i).isPresent() || run.phrase(i, Phrase.Deadline.class).isPresent());
    if (!plain || timed || modal == 0) {
      return;
    }
    boolean no = run.article(0, Determiner.NO);
    Phrase.Modal said = run.modal(modal).orElseThrow();
    if (no != said.negated()) {
      DeniedBeforehand.apply(run, modal, no, kinds);
    } else if (said.word() == ModalWord.MUST && !said.negated()) {
      preceded(run, modal);
      before(run, modal);
      beforeDone(run, kinds);
    }
  }

  /** "Before each suspension", at the end or in front. */
  private static void before(BitRun run, int modal) {
    for (int at = 0; at < run.size() - 2; at++) {
      boolean here =
          isBefore(run, at)
              && run.article(
                  at + 1, Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.A);
      int end = here ? run.wordsEnd(at + 2) : at;
      boolean act = here && isAct(run, at + 2, end);
      boolean front = at == 0 && run.joint(end, Phrase.JointKind.COMMA);
      boolean whole = front || isEnd(run, end);
      if (act && whole && isStep(run, modal, front ? run.size() : at)) {
        run.replace(at, at + 1, deadline(run.span(at)));
        return;
      }
    }
  }

  /** Nothing follows but a condition or an exception. */
  static boolean isEnd(BitRun run, int at) {
    return at == run.size()
        || run.phrase(at, Phrase.Opener.class).isPresent()
        || (run.joint(at, Phrase.JointKind.COMMA)
            && (run.phrase(at + 1, Phrase.Opener.class).isPresent()
                || run.preposition(at + 1, "except in", "except", "except on")));
  }

  static boolean isBefore(BitRun run, int at) {
    return run.preposition(at, "before", "prior to");
  }

  /** What is done before: a hearing held, notice given, somebody told. */
  private static boolean isStep(BitRun run, int modal, int end) {
    boolean passive = run.being(modal + 1);
    String verb = passive ? run.word(modal + 2) : run.word(modal + 1);
    boolean told =
        passive ? EventNouns.of(verb).isPresent() : verb.matches("notify|inform|advise|consult");
    boolean does = EventNouns.isDoing(verb) || verb.matches("take|have|hold");
    boolean comes = (passive || verb.matches("come|occur|take")) && isStep(run.word(modal - 1));
    boolean given = does && IntStream.range(modal + 2, end).anyMatch(i -> isStep(run.word(i)));
    return told || given || (does && comes);
  }

  static boolean isStep(String word) {
    return !word.isEmpty() && STEPS.contains(Name.of(word).head());
  }

  private static Bit deadline(Span at) {
    var none = new Phrase.Amount(at, Determiner.NONE, "0", List.of(), "minute");
    return new Bit.Piece(new Phrase.Deadline(at, LimitWord.AT_LEAST, none, Direction.BEFORE));
  }

  /** "A hearing shall be held before a guard is suspended": each guard must have had one. */
  private static void beforeDone(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int at = modal + 3;
    int end = run.size() - 1;
    boolean held =
        run.article(0, Determiner.A)
            && run.wordsEnd(1) == modal
            && isStep(run.word(modal - 1))
            && run.being(modal + 1)
            && EventNouns.isDoing(run.word(modal + 2));
    boolean done =
        held
            && isBefore(run, at)
            && run.article(at + 1, Determiner.A, Determiner.ANY, Determiner.EACH)
            && run.wordsEnd(at + 2) == end - 1
            && run.being(end - 1)
            && kinds.isPerson(NounReader.name(run.words(at + 2)));
    if (done) {
      DoneToPeople.nouns(run.word(end))
          .ifPresent(
              _ ->
                  run.become(
                      given(run, at + 2, end - 1, run.bits().subList(1, modal), modal, end)));
    }
  }

  /** "Each suspension shall be preceded by a hearing". */
  private static void preceded(BitRun run, int modal) {
    int by = modal + 3;
    boolean each = run.article(0, Determiner.EACH, Determiner.EVERY, Determiner.ANY, Determiner.A);
    boolean is =
        run.being(modal + 1) && run.word(modal + 2, "preceded") && run.preposition(by, "by");
    int first = run.article(by + 1, Determiner.A) ? by + 2 : by + 1;
    int last = run.size() - 1;
    boolean step =
        run.isInside(first) && run.wordsEnd(first) == run.size() && isStep(run.word(last));
    if (each && is && step && isAct(run, 1, modal)) {
      come(run, run.bits().subList(first, run.size()), 1, modal);
    }
  }

  static boolean isAct(BitRun run, int from, int end) {
    return end > from
        && run.wordsEnd(from) == end
        && DoneToPeople.isOne(NounReader.name(run.words(from)));
  }

  /** "The hearing must come before each suspension". */
  static void come(BitRun run, List<Bit> step, int act, int modal) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(0), Determiner.THE));
    bits.addAll(step);
    bits.add(Coined.must(run.span(modal)));
    bits.add(Coined.word(run.span(modal), "come"));
    bits.add(deadline(run.span(modal)));
    bits.add(Coined.article(run.span(0), Determiner.EACH));
    bits.addAll(NoticeFirst.singular(run, act, modal));
    run.become(bits);
  }

  /** "Each guard must have had a hearing before a suspension". */
  static List<Bit> given(BitRun run, int people, int end, List<Bit> step, int modal, int done) {
    var bits = new ArrayList<Bit>();
    bits.add(Coined.article(run.span(people), Determiner.EACH));
    bits.addAll(NoticeFirst.singular(run, people, end));
    bits.add(Coined.must(run.span(modal)));
    bits.add(Coined.word(run.span(modal), "have"));
    bits.addAll(step);
    bits.add(deadline(run.span(done)));
    bits.add(Coined.article(run.span(done), Determiner.EACH));
    if (run.word(done - 1).endsWith("ly")) {
      bits.add(Coined.word(run.span(done - 1), PassiveWording.adjective(run.word(done - 1))));
    }
    bits.add(Coined.word(run.span(done), PassiveWording.noun(run.word(done)).written()));
    return bits;
  }
}
