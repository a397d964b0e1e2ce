package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.RateWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "A 15-minute break for each four hours worked": one on a day of four hours of work, two on a day
 * of eight, and so on; "two breaks in each shift": two on a day with a shift, four with two.
 */
public final class BreaksPerWork {
  private static final String HOURS =
      "as often as a day holds so many hours, what runs past midnight on two days";

  private static final String SHIFTS = "what a day holds of shifts is one shift";

  private final BitRun run;
  private final int modal;
  private final BreakPart part;
  private final WorkBasis basis;

  private BreaksPerWork(BitRun run, int modal, BreakPart part, WorkBasis basis) {
    this.run = run;
    this.modal = modal;
    this.part = part;
    this.basis = basis;
  }

  /** What is taken where a sentence says something of the kind. */
  public static List<String> taken(SubjectKinds kinds, List<Bit> bits) {
    return of(kinds, bits).stream()
        .map(one -> one.basis.unit().equals("shift") ? SHIFTS : HOURS)
        .toList();
  }

  /** The sentences that it comes to; the one given, where it says nothing of the kind. */
  static List<List<Bit>> expand(SubjectKinds kinds, List<Bit> bits) {
    return of(kinds, bits).map(BreaksPerWork::sentences).orElse(List.of(bits));
  }

  private static Optional<BreaksPerWork> of(SubjectKinds kinds, List<Bit> bits) {
    var run = new BitRun(bits);
    led(run);
    int modal = run.modal();
    if (modal < 1 || !isPeople(run, modal, kinds) || !run.isAffirmed()) {
      return Optional.empty();
    }
    for (int i = modal + 2; i < run.size(); i++) {
      Optional<WorkBasis> basis = WorkBasis.at(run, i).filter(b -> b.end() == run.size());
      Optional<BreakPart> part =
          basis.isPresent() ? BreakPart.read(run, modal + 1, i) : Optional.empty();
      if (part.isPresent()) {
        return Optional.of(new BreaksPerWork(run, modal, part.get(), basis.get()));
      }
    }
    return Optional.empty();
  }

  /** "For every six hours worked, nurses shall …": how often goes behind. */
  private static void led(BitRun run) {
    int end = WorkBasis.at(run, 0).map(WorkBasis::end).orElse(0);
    if (end > 0 && run.joint(end, JointKind.COMMA) && run.modal() > end) {
      var bits = new ArrayList<Bit>(run.bits().subList(end + 1, run.size()));
      bits.addAll(run.bits().subList(0, end));
      run.become(bits);
    }
  }

  private static boolean isPeople(BitRun run, int modal, SubjectKinds kinds) {
    int noun = run.isOfEach() ? 1 : 0;
    List<Bit.Word> words = run.words(noun);
    return !words.isEmpty()
        && noun + words.size() == modal
        && kinds.isPerson(NounReader.name(words));
  }

  private List<List<Bit>> sentences() {
    var sentences = new ArrayList<List<Bit>>();
    for (int times = 1; times <= basis.most(); times++) {
      var bits = new ArrayList<Bit>(run.bits().subList(0, modal + 1));
      bits.addAll(part.times(times));
      bits.addAll(onceWorked(times));
      sentences.add(bits);
    }
    return sentences;
  }

  /** "Per day, if they have at least eight hours of work that day". */
  private List<Bit> onceWorked(int times) {
    Span at = basis.span();
    var bits =
        new ArrayList<>(
            List.of(
                new Bit.Piece(new Phrase.Rate(at, RateWord.PER, 1, "day")),
                Coined.comma(at),
                Coined.opener(at, OpenerWord.IF),
                Coined.word(at, "they"),
                Coined.word(at, "have")));
    bits.addAll(basis.times(times));
    bits.add(Coined.opener(at, OpenerWord.THAT));
    bits.add(Coined.word(at, "day"));
    return bits;
  }
}
