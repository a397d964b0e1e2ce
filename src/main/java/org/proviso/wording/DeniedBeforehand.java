package org.proviso.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.DoneToPeople;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.EventNouns;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * What must come before something is done to people, said by what must not be: "no guard shall be
 * suspended before a hearing", "without a prior hearing", "until a hearing has been held".
 */
final class DeniedBeforehand {
  /** What cannot come later than what it is about. */
  private static final Set<String> AHEAD =
      Stream.of("notice", "warning")
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private DeniedBeforehand() {}

  /** {@code no} says that the sentence begins with that word. */
  static void apply(BitRun run, int modal, boolean no, SubjectKinds kinds) {
    denied(run, modal, kinds);
    if (no) {
      deniedAct(run, modal);
    }
  }

  /** "No guard shall be suspended before a hearing", "until a hearing has been held". */
  private static void denied(BitRun run, int modal, SubjectKinds kinds) {
    int done = run.word(modal + 2).endsWith("ly") ? modal + 3 : modal + 2;
    int first = run.word(0).isEmpty() ? 1 : 0;
    boolean people =
        run.wordsEnd(first) == modal
            && run.being(modal + 1)
            && kinds.isPerson(NounReader.name(run.words(first)))
            && DoneToPeople.nouns(run.word(done)).isPresent();
    Optional<Step> step = people ? step(run, done + 1) : Optional.empty();
    if (step.isPresent()) {
      List<Bit> words = run.bits().subList(step.get().from, step.get().to);
      var given = BeforehandWording.given(run, first, modal, words, modal, done);
      given.addAll(run.bits().subList(step.get().end, run.size()));
      run.become(given);
    } else if (people && BeforehandWording.isBefore(run, done + 1)) {
      notLeftOut(run, done + 2);
    }
  }

  /** "Before a hearing on the charge" must not be read as the hours before one. */
  private static void notLeftOut(BitRun run, int at) {
    int noun = run.word(at).isEmpty() ? at + 1 : at;
    int end = run.isInside(noun) ? run.wordsEnd(noun) : noun;
    for (int i = noun; i < end; i++) {
      if (BeforehandWording.isStep(run.word(i))) {
        throw Unplaced.at(run.bits().subList(at, run.size()), "\"before a hearing\", and no more");
      }
    }
  }

  /** "No suspension shall take effect before a hearing". */
  private static void deniedAct(BitRun run, int modal) {
    boolean takes = run.word(modal + 1, "take") && run.word(modal + 2, "effect");
    boolean is = run.being(modal + 1) && run.word(modal + 2, "imposed", "made", "issued");
    boolean comes = run.word(modal + 1, "occur", "begin", "start");
    if (BeforehandWording.isAct(run, 1, modal) && (takes || is || comes)) {
      step(run, comes ? modal + 2 : modal + 3)
          .filter(step -> step.end == run.size())
          .ifPresent(
              step ->
                  BeforehandWording.come(run, run.bits().subList(step.from, step.to), 1, modal));
    }
  }

  /** What must be there first, from one place to another, and where what is said of it ends. */
  private record Step(int from, int to, int end) {}

  /** What must be there first, if the rest says no more of it. */
  private static Optional<Step> step(BitRun run, int at) {
    boolean without = run.preposition(at, "without");
    boolean until = run.preposition(at, "until");
    if (!BeforehandWording.isBefore(run, at) && !without && !until) {
      return Optional.empty();
    }
    int first = run.article(at + 1, Determiner.A) ? at + 2 : at + 1;
    boolean prior = run.word(first, "prior", "previous");
    int noun = prior ? first + 1 : first;
    int last = run.wordsEnd(noun);
    int to = IntStream.range(noun, last).filter(i -> run.word(i, "has")).findFirst().orElse(last);
    int end = without ? last : heldTo(run, to);
    boolean ahead = !without || prior || AHEAD.contains(Name.of(run.word(to - 1)).head());
    boolean is =
        to > noun
            && BeforehandWording.isStep(run.word(to - 1))
            && BeforehandWording.isEnd(run, end)
            && ahead;
    return is && (!until || end > to) ? Optional.of(new Step(noun, to, end)) : Optional.empty();
  }

  /** Where "is held", "has been held" ends, if it stands here. */
  private static int heldTo(BitRun run, int at) {
    boolean has = run.word(at, "has") && (run.word(at + 1, "been") || run.being(at + 1));
    int held = has ? at + 2 : at + 1;
    boolean is = has || run.being(at);
    return is && EventNouns.isBroughtAbout(run.word(held)) ? held + 1 : at;
  }
}
