package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.norm.Office;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.EventNouns;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * Whose answer it is, gives it: "the superintendent's response shall be sent within ten days", or
 * "the response of the superintendent", is of one sent by them. An evaluation or a notice of
 * somebody may be another's, of or to them.
 */
final class AnswererWording {
  /** What is nobody's but who gives it. */
  private static final Set<String> ANSWERS =
      Set.of(
          "decision",
          "response",
          "answer",
          "reply",
          "ruling",
          "award",
          "recommendation",
          "determination",
          "finding");

  private AnswererWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    int start = start(run, modal);
    boolean given =
        modal > start + 2
            && run.article(start, Determiner.THE)
            && run.being(modal + 1)
            && EventNouns.isDoing(run.word(modal + 2));
    if (given && isTimed(run, modal)) {
      owned(run, start, modal, kinds);
      of(run, start, modal, kinds);
    }
  }

  private static int start(BitRun run, int modal) {
    int start = 0;
    for (int i = 0; i < modal; i++) {
      start = run.joint(i, JointKind.COMMA) ? i + 1 : start;
    }
    return start;
  }

  private static boolean isTimed(BitRun run, int modal) {
    return IntStream.range(modal, run.size())
        .anyMatch(i -> run.phrase(i, Phrase.Deadline.class).isPresent());
  }

  /** "The arbitrator's decision". */
  private static void owned(BitRun run, int start, int modal, SubjectKinds kinds) {
    OptionalInt owner =
        IntStream.range(start + 1, modal - 1)
            .filter(i -> run.word(i).matches(".*['\u2019]s"))
            .findFirst();
    if (owner.isEmpty() || run.wordsEnd(start + 1) != modal || !isAnswer(run.word(modal - 1))) {
      return;
    }
    int at = owner.getAsInt();
    var who = new ArrayList<>(run.words(start + 1).subList(0, at - start));
    Span last = who.getLast().span();
    String bare = who.getLast().text().replaceFirst("['\u2019]s$", "");
    who.set(who.size() - 1, Coined.word(last, bare));
    given(run, start, modal, run.bits().subList(at + 1, modal), who, kinds);
  }

  /** "The decision of the arbitrator". */
  private static void of(BitRun run, int start, int modal, SubjectKinds kinds) {
    int of = run.wordsEnd(start + 1);
    boolean theirs =
        run.preposition(of, "of")
            && isAnswer(run.word(of - 1))
            && run.article(of + 1, Determiner.THE)
            && of + 2 < modal
            && run.wordsEnd(of + 2) == modal;
    if (theirs) {
      List<Bit> answer = run.bits().subList(start + 1, of);
      given(run, start, modal, answer, run.words(of + 2), kinds);
    }
  }

  private static boolean isAnswer(String word) {
    return ANSWERS.contains(Plurals.singular(word));
  }

  private static void given(
      BitRun run, int start, int modal, List<Bit> answer, List<Bit.Word> who, SubjectKinds kinds) {
    Name name = NounReader.name(who);
    boolean one = kinds.isParty(name) || Office.mayBe(name);
    boolean named = IntStream.range(modal, run.size()).anyMatch(i -> run.preposition(i, "by"));
    if (!one || named) {
      return;
    }
    var bits = new ArrayList<Bit>(run.bits().subList(0, start + 1));
    bits.addAll(answer);
    bits.addAll(run.bits().subList(modal, modal + 3));
    bits.add(Coined.preposition(who.getFirst().span(), "by"));
    bits.add(Coined.article(who.getFirst().span(), Determiner.THE));
    bits.addAll(who);
    bits.addAll(run.bits().subList(modal + 3, run.size()));
    run.become(bits);
  }
}
