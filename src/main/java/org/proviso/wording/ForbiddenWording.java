package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.syntax.Phrase.Sense;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * "Staff meetings on Fridays are prohibited", "… shall not be permitted on Fridays", "… are
 * permitted only on Tuesdays": whether they may be held. "Recording of a livestream is prohibited"
 * is of what is recorded.
 */
final class ForbiddenWording {
  private static final Set<String> FORBIDDEN = Set.of("prohibited", "forbidden", "banned");
  private static final Set<String> ALLOWED = Set.of("permitted", "allowed");

  private final BitRun run;
  private final SubjectKinds kinds;

  private ForbiddenWording(BitRun run, SubjectKinds kinds) {
    this.run = run;
    this.kinds = kinds;
  }

  static void apply(BitRun run, SubjectKinds kinds) {
    new ForbiddenWording(run, kinds).apply();
  }

  private void apply() {
    int said = 1;
    while (said < run.size()
        && !FORBIDDEN.contains(run.word(said))
        && !ALLOWED.contains(run.word(said))) {
      said++;
    }
    int verb = said;
    boolean denied = false;
    while (isVerb(verb - 1)) {
      verb--;
      if (denied && isDenied(verb)) {
        return;
      }
      denied |= isDenied(verb);
    }
    boolean no = run.isInside(0) && run.article(0, Phrase.Determiner.NO);
    if (said >= run.size() || verb == said || verb < 1 || !isOfThings(verb) || (denied && no)) {
      return;
    }
    boolean only = run.phrase(said + 1, Phrase.Only.class).isPresent();
    boolean allowed = ALLOWED.contains(run.word(said));
    long turns = List.of(denied, only, no).stream().filter(turn -> turn).count();
    boolean of = run.word(0).matches("\\p{L}{3,}ing") && run.preposition(1, "of");
    if (turns == (allowed ? 1 : 0) && isWindow(said + 1) && !(of && isOfPeople(verb))) {
      said(verb, said, !only && !no, only);
    }
  }

  /** Where it is not allowed would be a place that nothing here holds. */
  private boolean isWindow(int at) {
    return !run.preposition(at, "in", "at", "for", "to", "on", "by", "from", "of", "with")
        || run.phrase(at + 1, Phrase.Weekdays.class).isPresent();
  }

  private boolean isOfPeople(int verb) {
    var words = new ArrayList<Bit.Word>();
    for (int i = 2; i < verb; i++) {
      if (run.at(i) instanceof Bit.Word word) {
        words.add(word);
      }
    }
    return words.isEmpty() || kinds.of(NounReader.name(words)).isPresent();
  }

  private boolean isVerb(int at) {
    return run.being(at)
        || run.modal(at)
            .filter(m -> m.word() == ModalWord.MUST && m.sense() == Sense.PLAIN)
            .isPresent()
        || run.phrase(at, Phrase.Negation.class).isPresent();
  }

  private boolean isDenied(int at) {
    return run.phrase(at, Phrase.Negation.class).isPresent()
        || run.modal(at).filter(Phrase.Modal::negated).isPresent();
  }

  /** No people, no party, and no clause of its own with a verb before. */
  private boolean isOfThings(int verb) {
    var words = new ArrayList<Bit.Word>();
    for (int i = 0; i < verb; i++) {
      if (run.modal(i).isPresent() || run.joint(i, Phrase.JointKind.COMMA)) {
        return false;
      }
      if (run.at(i) instanceof Bit.Word word
          && words.size() == i - (run.at(0) instanceof Bit.Article ? 1 : 0)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return false;
    }
    Name name = NounReader.name(words);
    return kinds.of(name).isEmpty() && !kinds.isParty(name);
  }

  private void said(int verb, int said, boolean negated, boolean may) {
    Span at = run.span(verb);
    ModalWord word = may ? ModalWord.MAY : ModalWord.MUST;
    Optional<List<Bit>> done = done(verb);
    var bits = new ArrayList<Bit>(done.isPresent() ? object(verb) : run.bits().subList(0, verb));
    bits.add(new Bit.Piece(new Phrase.Modal(at, word, negated, Sense.PLAIN)));
    bits.add(Coined.be(at));
    bits.addAll(done.orElseGet(() -> List.of(Coined.word(at, "held"))));
    bits.addAll(run.bits().subList(said + 1, run.size()));
    run.become(bits);
  }

  /** "Recording of a livestream": it is not to be recorded. */
  private Optional<List<Bit>> done(int verb) {
    String word = run.word(0);
    boolean of = word.matches("\\p{L}{3,}ing") && run.preposition(1, "of") && verb > 2;
    return of
        ? Optional.of(List.of(Coined.word(run.span(0), word.replaceFirst("ing$", "ed"))))
        : Optional.empty();
  }

  private List<Bit> object(int verb) {
    return run.bits().subList(2, verb);
  }
}
